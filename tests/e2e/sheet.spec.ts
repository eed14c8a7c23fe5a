// The plan in Excel and back: exported, changed, opened, refused; the template beside it.
import { readFileSync } from 'node:fs'
import { expect, test, type Page } from '@playwright/test'
import { withPart } from '../support/sheet-roadmap.ts'
import { chooseFile, dialog } from './support/choose-file.ts'
import { RoadmapPage } from './support/roadmap-page.ts'
import { startOnSample } from './support/start-on.ts'
import { startWebHost, type RunningWebHost } from './support/web-host.ts'

let hosts: RunningWebHost[] = []
test.beforeEach(() => {
  hosts = []
})
test.afterEach(async () => {
  await Promise.all(hosts.map(host => host.stop()))
})

async function openSample(page: Page): Promise<RoadmapPage> {
  const { host, roadmap } = await startOnSample(page)
  hosts.push(host)
  return roadmap
}

async function runByName(page: Page, name: string): Promise<{ name: string; bytes: Uint8Array }> {
  const download = page.waitForEvent('download')
  await page.keyboard.press('Control+k')
  await page.keyboard.type(name)
  await page.keyboard.press('Enter')
  const file = await download
  return { name: file.suggestedFilename(), bytes: readFileSync(await file.path()) }
}

const ITEMS = 'xl/worksheets/sheet3.xml'

/** Another text in a cell, as a spreadsheet would store it. */
function withText(bytes: Uint8Array, cell: string, text: string): Uint8Array {
  return withPart(bytes, ITEMS, xml => {
    const changed = xml.replace(
      new RegExp(`<c r="${cell}"[^>]*>.*?</c>`),
      `<c r="${cell}" t="inlineStr"><is><t>${text}</t></is></c>`,
    )
    expect(changed).not.toBe(xml)
    return changed
  })
}

test('a cell changed in Excel takes the place of the plan, after everything assumed was shown, and is taken back', async ({
  page,
  browser,
}) => {
  const roadmap = await openSample(page)
  const exported = await runByName(page, 'ekspor ke excel')
  expect(exported.name).toMatch(/^Peta Rencana Diskominfo - \d{4}-\d\d-\d\d\.xlsx$/)

  await chooseFile(page, exported)
  await expect(dialog(page)).toContainText('dengan isi yang sama persis')
  await page.keyboard.press('Escape')

  const bytes = withText(withText(exported.bytes, 'B2', 'Perbup dari Excel'), 'G2', 'TW I 2026')
  await chooseFile(page, { name: 'dari-opd.xlsx', bytes })
  await expect(dialog(page)).toContainText('1 berbeda, 0 hanya ada di komputer ini')
  await expect(
    dialog(page).getByRole('row', { name: /^Kegiatan!G2 \(Mulai\), Perbup dari Excel/ }),
  ).toContainText('“TW I 2026” · hari pertama · 1 Jan 2026')
  // Nothing is stored before the user agrees.
  const behind = page.getByRole('treegrid', { includeHidden: true })
  await expect(behind.getByText('Perbup Penyelenggaraan').first()).toBeAttached()
  await expect(behind.getByText('Perbup dari Excel')).toHaveCount(0)
  await dialog(page)
    .getByRole('radio', { name: /Pengganti/ })
    .check()
  await dialog(page).getByRole('button', { name: 'Ganti', exact: true }).press('Enter')
  await expect(roadmap.row(/Perbup dari Excel/)).toBeVisible()
  await expect(dialog(page)).toHaveCount(0)
  await page.getByRole('button', { name: 'Urungkan', exact: true }).click()
  await expect(roadmap.row(/Perbup Penyelenggaraan/)).toBeVisible()

  const other = await (await browser.newContext()).newPage()
  const host = await startWebHost()
  hosts.push(host)
  await other.goto(host.url)
  await chooseFile(other, { name: 'dari-opd.xlsx', bytes })
  await expect(dialog(other)).toContainText('Rencana ini belum ada di komputer ini.')
  await other.keyboard.press('Enter')
  await expect(new RoadmapPage(other).row(/Perbup dari Excel/)).toBeVisible()
  await other.context().close()
})

test('a file that cannot be used says which cells, and nothing enters', async ({ page }) => {
  const roadmap = await openSample(page)
  const exported = await runByName(page, 'ekspor ke excel')
  const bytes = withText(withText(exported.bytes, 'G2', '2026-02-30'), 'B3', 'Tidak boleh masuk')
  await chooseFile(page, { name: 'rusak.xlsx', bytes })
  await expect(dialog(page).getByRole('alert')).toContainText('1 isian belum dapat dipakai.')
  await expect(dialog(page).getByRole('row', { name: /^Kegiatan!G2 \(Mulai\), Perbup/ })).toContainText(
    'Tanggal ini tidak ada.',
  )
  await page.keyboard.press('Escape')
  await chooseFile(page, 'tests/fixtures/broken/xlsx/password.xlsx')
  await expect(dialog(page).getByRole('alert')).toContainText('terkunci kata sandi')
  await page.keyboard.press('Escape')
  await chooseFile(page, 'tests/fixtures/broken/xlsx/unpacks-without-end.xlsx')
  await expect(dialog(page).getByRole('alert')).toContainText('mengembang di atas batas 96 MB')
  await page.keyboard.press('Escape')
  await expect(roadmap.row(/Perbup Penyelenggaraan/)).toBeVisible()
  await expect(roadmap.row(/Tidak boleh masuk/)).toHaveCount(0)
})

test('the template is saved, and says what is still to be filled in', async ({ page }) => {
  await openSample(page)
  await page.getByRole('button', { name: /^Berkas peta rencana/ }).click()
  const download = page.waitForEvent('download')
  await page.getByRole('menuitem', { name: 'Simpan templat Excel…' }).click()
  const file = await download
  expect(file.suggestedFilename()).toBe('Templat Peta Rencana.xlsx')
  await chooseFile(page, { name: 'templat.xlsx', bytes: readFileSync(await file.path()) })
  await expect(dialog(page).getByRole('row', { name: /^Identitas!B1 \(Judul rencana\)/ })).toContainText(
    'Wajib diisi.',
  )
  await expect(dialog(page).getByRole('row', { name: /^Identitas!B3 \(Perangkat daerah\)/ })).toContainText(
    'Wajib diisi.',
  )
})
