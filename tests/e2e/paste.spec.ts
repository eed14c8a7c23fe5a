// Many items at once: rows from a spreadsheet, and one change for a selection.
import { AxeBuilder } from '@axe-core/playwright'
import { expect, type Page, test } from '@playwright/test'
import type { RoadmapPage } from './support/roadmap-page.ts'
import type { RunningWebHost } from './support/web-host.ts'
import { startOnSample } from './support/start-on.ts'

let host: RunningWebHost
let roadmap: RoadmapPage

test.beforeEach(async ({ page, context }) => {
  // Writing only: the page itself is not allowed to read the clipboard, as in the desktop program.
  await context.grantPermissions(['clipboard-write'])
  ;({ host, roadmap } = await startOnSample(page))
  await roadmap.select(/Penerapan SPLP/)
})
test.afterEach(() => host.stop())

const SHEET = [
  'No\tNama Kegiatan\tOPD\tJadwal\tPagu (Rp juta)\tStatus',
  '1\t"Gerbang API\ntahap 2"\tDinas Kominfo\tTW II 2027\t385\tUsulan',
  '2\tJaringan kecamatan\tDiskominfo\tsegera\t1.200\tUsulan',
  '3\tPelatihan walidata\tBKPSDM\t2028\t75\tentah',
  '\tJumlah\t\t\t1.660\t',
].join('\r\n')

async function openWithSheet(page: Page, sheet = SHEET): Promise<void> {
  await page.evaluate(text => navigator.clipboard.writeText(text), sheet)
  await page.keyboard.press('Control+K')
  await page.keyboard.type('Tempel dari lembar kerja')
  await page.keyboard.press('Enter')
  await expect(page.getByLabel('Tempel baris di sini')).toBeFocused()
  await page.keyboard.press('Control+V')
  await expect(page.getByRole('grid', { name: 'Pratinjau baris yang ditempel' })).toBeVisible()
}

test('rows are shown as they were read, corrected by keyboard, and enter in one step', async ({ page }) => {
  await openWithSheet(page)
  const dialog = page.getByRole('dialog')
  const cell = (name: RegExp) => dialog.getByRole('gridcell', { name })
  await expect(dialog.getByText('1 dari 4 baris masuk; 2 perlu perhatian, 1 dilewati.')).toBeVisible()
  await expect(cell(/^1 Apr 2027 – 30 Jun 2027/)).toBeVisible()
  await expect(cell(/^Diskominfo nama yang mirip/)).toBeVisible()
  await expect(cell(/^Rp 385.000.000/)).toBeVisible()
  await expect(cell(/baris jumlah/)).toBeVisible()
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([])

  // The second row, its schedule: four cells to the right of the tick.
  await page.keyboard.press('ArrowDown')
  for (let step = 0; step < 4; step += 1) await page.keyboard.press('ArrowRight')
  await expect(cell(/^segera tanggal tidak terbaca/)).toBeFocused()
  await page.keyboard.press('Enter')
  await page.keyboard.type('Jan–Jun 2028')
  await expect(dialog.getByText('2 dari 4 baris masuk; 1 perlu perhatian, 1 dilewati.')).toBeVisible()
  await page.keyboard.press('Enter')
  // The third row enters without its status.
  await page.keyboard.press('Space')
  await expect(cell(/masuk tanpa isian bertanda/)).toBeVisible()
  await expect(dialog.getByText('3 dari 4 baris masuk; 1 perlu perhatian, 1 dilewati.')).toBeVisible()
  await dialog.getByRole('button', { name: 'Masukkan 3 kegiatan' }).press('Enter')

  await expect(dialog).toBeHidden()
  await expect(page.getByText('3 kegiatan dimasukkan')).toBeVisible()
  await expect(roadmap.grid).toBeFocused()
  const together = page.getByRole('complementary', { name: 'Kegiatan yang dipilih' })
  await expect(together.getByRole('heading')).toHaveText('3 kegiatan dipilih')
  await expect(together.getByRole('button', { name: 'Gerbang API tahap 2' })).toBeVisible()
  await expect
    .poll(() => roadmap.spoken(/^Jaringan kecamatan/))
    .toContain('1 Januari 2028 sampai 30 Juni 2028')
  await page.keyboard.press('Control+Z')
  await expect(page.getByText('Diurungkan: memasukkan 3 kegiatan')).toBeVisible()
  await expect(roadmap.row(/^Gerbang API tahap 2/)).toBeHidden()
})

test('the state of a row leads to its cell that needs attention, by mouse and by key', async ({ page }) => {
  await page.setViewportSize({ width: 1024, height: 768 })
  await openWithSheet(
    page,
    [
      'Kegiatan\tOPD\tKategori\tMulai\tSelesai\tAnggaran\tStatus\tKemajuan',
      'Uji A\tDiskominfo\tSarana\t20/04/2026\t30/06/2026\t385 jt\tUsulan\tentah',
    ].join('\n'),
  )
  const dialog = page.getByRole('dialog')
  const cell = dialog.getByRole('gridcell', { name: /^entah/ })
  await expect(cell).not.toBeInViewport()
  await dialog.getByRole('button', { name: 'perlu perhatian', exact: true }).click()
  await expect(cell).toBeFocused()
  await expect(cell).toBeInViewport({ ratio: 1 })
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([])
  await page.keyboard.press('Home')
  await expect(cell).not.toBeFocused()
  await page.keyboard.press('Enter')
  await expect(cell).toBeFocused()
  const bar = await dialog.getByRole('grid').evaluate(grid => getComputedStyle(grid).scrollbarWidth)
  expect(bar).toBe('auto')
})

test('nothing enters by Esc, and the focus goes back to where it was', async ({ page }) => {
  await roadmap.grid.focus()
  await openWithSheet(page)
  await page.keyboard.press('Escape')
  await expect(page.getByRole('dialog')).toBeHidden()
  await expect(roadmap.grid).toBeFocused()
  await expect(page.getByRole('button', { name: 'Urungkan' })).toBeDisabled()
})

test('what was corrected in pasted rows outlives Esc, until it is dropped or taken over', async ({
  page,
}) => {
  const dialog = page.getByRole('dialog')
  const correct = async (text: string) => {
    await page.keyboard.press('ArrowDown')
    for (let step = 0; step < 4; step += 1) await page.keyboard.press('ArrowRight')
    await page.keyboard.press('Enter')
    await page.keyboard.type(text)
    await page.keyboard.press('Enter')
  }
  const two = dialog.getByText('2 dari 4 baris masuk; 1 perlu perhatian, 1 dilewati.')
  await openWithSheet(page)
  await expect(dialog.getByRole('button', { name: 'Batal' })).toBeVisible()
  await correct('Jan–Jun 2028')
  await expect(two).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(dialog).toBeHidden()

  // The message leads back, and so do the same rows.
  await page.getByRole('button', { name: 'Lanjutkan' }).click()
  await expect(two).toBeVisible()
  await page.keyboard.press('Escape')
  await openWithSheet(page)
  await expect(two).toBeVisible()
  await expect(dialog.getByText(/dilanjutkan dari perubahan terakhir/)).toBeVisible()

  await dialog.getByRole('button', { name: 'Buang perubahan' }).click()
  await openWithSheet(page)
  await expect(dialog.getByText('1 dari 4 baris masuk; 2 perlu perhatian, 1 dilewati.')).toBeVisible()
  await expect(dialog.getByText(/dilanjutkan dari/)).toHaveCount(0)

  await correct('Jan–Jun 2028')
  await dialog.getByRole('button', { name: 'Masukkan 2 kegiatan' }).click()
  await expect(dialog).toBeHidden()
  await openWithSheet(page)
  await expect(dialog.getByText('1 dari 4 baris masuk; 2 perlu perhatian, 1 dilewati.')).toBeVisible()
})

test('a selection is changed together, and moved together', async ({ page }) => {
  await roadmap.grid.focus()
  await page.keyboard.press('Shift+ArrowDown')
  await page.keyboard.press('Shift+ArrowDown')
  await page.keyboard.press('e')
  const dialog = page.getByRole('dialog', { name: 'Ubah 3 kegiatan' })
  const apply = dialog.getByRole('button', { name: /^(Ubah|Geser) 3 kegiatan$/ })
  await expect(apply).toBeDisabled()
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([])
  await dialog.getByRole('button', { name: /Status anggaran/ }).click()
  await page.getByRole('option', { name: 'RKA', exact: true }).click()
  await apply.click()
  await expect(dialog).toBeHidden()
  await expect(page.getByRole('button', { name: 'Urungkan: mengubah 3 kegiatan' })).toBeEnabled()

  await roadmap.grid.focus()
  await page.keyboard.press('e')
  await dialog.getByRole('radio', { name: 'Jadwal' }).click()
  await dialog.getByLabel('Geser sebanyak').fill('-1')
  await apply.click()
  await expect(page.getByRole('button', { name: 'Urungkan: menggeser jadwal 3 kegiatan' })).toBeEnabled()
})

test('six usual columns are seen whole in a window of 1440 pixels, with every reason', async ({ page }) => {
  const sheet = [
    'Kegiatan\tOPD\tKategori\tMulai\tSelesai\tAnggaran',
    'Audit keamanan\tDiskominfo\tSarana\t04/20/2026\t20 Des 2028\t2,4 M',
    'Pelatihan auditor\tBappeda\tGedung\t\t\tbanyak',
    'Rapat\t\t\t\t\t-5 jt',
  ].join('\r\n')
  await openWithSheet(page, sheet)
  const grid = page.getByRole('grid', { name: 'Pratinjau baris yang ditempel' })
  await expect(grid.getByText('dibagi per tahun menurut hari')).toBeVisible()
  expect(await grid.evaluate(box => box.scrollWidth - box.clientWidth)).toBe(0)
  const cut = await grid
    .locator('.ps-value, .ps-mark > span')
    .evaluateAll(texts =>
      texts.flatMap(text =>
        text.scrollWidth > text.clientWidth || text.scrollHeight > text.clientHeight ? text.textContent : [],
      ),
    )
  expect(cut).toEqual([])
})

test('a date that could be another one, and an amount below zero, say so in the preview', async ({
  page,
}) => {
  const sheet = [
    'Nama Kegiatan\tMulai\tSelesai\tAnggaran',
    'Audit keamanan\t04/05/2026\t06/20/2026\t2,4 M',
    'Pelatihan auditor\t46132\t30/06/2026\t(5.000.000)',
    'Rapat\t20/04/2026\t45000\t',
  ].join('\r\n')
  await openWithSheet(page, sheet)
  const cell = (name: RegExp) => page.getByRole('dialog').getByRole('gridcell', { name })
  await expect(cell(/^4 Mei 2026 dibaca hari\/bulan\/tahun/)).toBeVisible()
  await expect(cell(/^20 Jun 2026 dibaca bulan\/hari\/tahun/)).toBeVisible()
  await expect(cell(/^20 Apr 2026 nomor hari lembar kerja/)).toBeVisible()
  await expect(cell(/tidak boleh kurang dari nol/)).toBeVisible()
  // What the number was read as explains why the row cannot take it.
  await expect(cell(/^15 Mar 2023 selesai sebelum mulai, dari “45000”/)).toBeVisible()
})
