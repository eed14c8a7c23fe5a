// What has become of the plan since a revision, read by keyboard.
import { AxeBuilder } from '@axe-core/playwright'
import { expect, test } from '@playwright/test'
import type { RoadmapPage } from './support/roadmap-page.ts'
import type { RunningWebHost } from './support/web-host.ts'
import { startOnSample } from './support/start-on.ts'

let host: RunningWebHost
let roadmap: RoadmapPage

test.beforeEach(async ({ page }) => {
  ;({ host, roadmap } = await startOnSample(page))
})
test.afterEach(() => host.stop())

test('every field that changed since a revision is told with what it was and what it is', async ({
  page,
}) => {
  const runByName = async (name: string) => {
    await page.keyboard.press('Control+k')
    await page.keyboard.type(name)
    await page.keyboard.press('Enter')
  }
  const dialog = page.getByRole('dialog', { name: 'Perbedaan dengan Revisi 1' })
  const rowOf = (field: string) =>
    dialog.getByRole('row').filter({ has: page.getByRole('rowheader', { name: field }) })
  const openDifferences = async () => {
    await roadmap.saved()
    await roadmap.grid.focus()
    await runByName('Lihat perbedaan')
    await expect(dialog).toBeVisible()
  }

  await roadmap.select(/Perbup Satu Data/)
  await page.keyboard.press('Control+s')
  await expect(page.getByText(/Revisi 1 .*dibuat/)).toBeVisible()
  await runByName('Bandingkan dengan revisi')
  await page.getByRole('menuitemradio', { name: /Revisi 1/ }).click()
  // Until the revision is read there is nothing to look at, and the palette offers no such command.
  await expect(page.getByRole('button', { name: 'Hentikan perbandingan' })).toBeVisible()
  await openDifferences()
  await expect(dialog.getByText('Tidak ada perbedaan')).toBeVisible()
  await page.keyboard.press('Escape')

  // The description alone is a difference.
  await roadmap.inspector.getByRole('button', { name: /^Uraian/ }).click()
  const text = `Peraturan tentang Satu Data. ${'Ruang lingkup. '.repeat(20)}Berlaku mulai 2027.`
  await roadmap.type('Uraian', text)
  await openDifferences()
  await expect(rowOf('Uraian').getByRole('cell').last()).toContainText('Peraturan tentang Satu Data.')
  await expect(dialog.getByText('Berlaku mulai 2027.')).toBeHidden()
  await dialog.getByRole('button', { name: /^Seluruh teks: Uraian/ }).press('Enter')
  await expect(dialog.getByText('Berlaku mulai 2027.')).toBeVisible()
  await page.keyboard.press('Escape')

  await roadmap.choose('Kategori', 'Sarana')
  await roadmap.choose('Ke tingkat', '4')
  await roadmap.inspector.getByRole('button', { name: 'Tambah yang ditunggu' }).press('Enter')
  await page.keyboard.type('SK Tim Koordinasi')
  await expect(page.getByRole('option', { name: /SK Tim Koordinasi/ })).toBeVisible()
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await openDifferences()
  await expect(rowOf('Kategori').getByRole('cell')).toHaveText(['Instrumen', 'Sarana'])
  await expect(rowOf('Menaikkan indeks').getByRole('cell')).toHaveText([/^I5 .* 2→3$/, /^I5 .* 2→4$/])
  await expect(rowOf('Menunggu').getByRole('cell')).toHaveText([
    '',
    /^\+ SK Tim Koordinasi .*: Selesai → mulai, jeda 0 hari$/,
  ])
  await page.keyboard.press('Escape')

  // Money that is raised while the item is suspended is told as what it was, is, and does not count.
  await roadmap.inspector.getByRole('button', { name: /^Anggaran/ }).click()
  await roadmap.type('Jumlah', '130 jt')
  await roadmap.choose('Status', 'Ditunda')
  await openDifferences()
  const money = ['Rp 120.000.000', 'Rp 130.000.000 (tidak dihitung: Ditunda)']
  await expect(rowOf('Anggaran').getByRole('cell')).toHaveText(money)

  const { violations } = await new AxeBuilder({ page }).include('[role="dialog"]').analyze()
  expect(violations.map(({ id, nodes }) => `${id} ${nodes.map(node => node.html).join(' ')}`)).toEqual([])

  // One field out of all that changed.
  await dialog.getByRole('button', { name: /Isian yang berubah/ }).press('Enter')
  await page.getByRole('option', { name: /^Anggaran/ }).click()
  await expect(rowOf('Kategori')).toHaveCount(0)
  await expect(rowOf('Anggaran').getByRole('cell')).toHaveText(money)
  await dialog.getByRole('button', { name: /Perbup Satu Data/ }).press('Enter')
  await expect(dialog).toBeHidden()
  await expect(roadmap.inspector).toBeVisible()
})

test('bars that a revision does not have say so, and what is gone from it is counted where it is named', async ({
  page,
}) => {
  await roadmap.select(/Perbup Satu Data/)
  await page.keyboard.press('Control+s')
  await expect(page.getByText(/Revisi 1 .*dibuat/)).toBeVisible()
  await page.getByRole('button', { name: 'Bandingkan', exact: true }).click()
  await page.getByRole('menuitemradio', { name: /Revisi 1/ }).click()
  const gone = page.getByRole('button', { name: /kegiatan sudah tidak ada$/ })
  await expect(page.getByRole('button', { name: 'Hentikan perbandingan' })).toBeVisible()
  await expect(gone).toHaveCount(0)

  await roadmap.select(/Perbup Satu Data/)
  await roadmap.grid.focus()
  await page.keyboard.press('Enter')
  await page.keyboard.type('Forum Satu Data')
  await page.keyboard.press('Enter')
  await page.keyboard.press('Escape')
  await roadmap.saved()
  await expect(roadmap.row(/^Forum Satu Data .*, baru sejak Revisi 1$/)).toBeVisible()

  await roadmap.select(/Perbup Satu Data/)
  await roadmap.grid.focus()
  await page.keyboard.press('Delete')
  await expect(gone).toHaveText('1 kegiatan sudah tidak ada')
  await gone.press('Enter')
  const dialog = page.getByRole('dialog', { name: 'Perbedaan dengan Revisi 1' })
  await expect(dialog).toContainText('Ditambahkan 1 · Dihapus 1')
  await page.keyboard.press('Escape')
  await page.keyboard.press('Control+z')
  await expect(gone).toHaveCount(0)
})
