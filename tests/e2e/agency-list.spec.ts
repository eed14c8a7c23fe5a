// The list of agencies from a spreadsheet: from a file, a CSV or the clipboard; shown row by row, taken in as one step, undone;
// saved in the same form. With mouse and keys, in both languages, from Pengaturan and from the board.
import { readFileSync } from 'node:fs'
import { AxeBuilder } from '@axe-core/playwright'
import { expect, test, type Locator, type Page } from '@playwright/test'
import readXlsxFile from 'read-excel-file/node'
import { dialog } from './support/choose-file.ts'
import { startOnSample } from './support/start-on.ts'
import type { RunningWebHost } from './support/web-host.ts'

let host: RunningWebHost
test.beforeEach(async ({ page }) => {
  ;({ host } = await startOnSample(page))
})
test.afterEach(() => host.stop())

async function openAgencies(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Pengaturan' }).first().click()
  await page.getByRole('button', { name: 'Perangkat daerah', exact: true }).click()
  await expect(page.getByRole('heading', { level: 2 })).toHaveText('Perangkat daerah')
}

async function runByName(page: Page, name: string): Promise<void> {
  await page.keyboard.press('Control+k')
  await page.keyboard.type(name)
  await page.keyboard.press('Enter')
}

/** As Ctrl+V with rows from a spreadsheet. */
async function paste(field: Locator, text: string): Promise<void> {
  await field.evaluate((element, pasted) => {
    const data = new DataTransfer()
    data.setData('text/plain', pasted)
    element.dispatchEvent(
      new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }),
    )
  }, text)
}

async function chooseList(page: Page, name: string, bytes: Uint8Array): Promise<void> {
  const chooser = page.waitForEvent('filechooser')
  await dialog(page)
    .getByRole('button', { name: /Pilih berkas|Choose a file/ })
    .press('Enter')
  await (await chooser).setFiles({ name, mimeType: '', buffer: Buffer.from(bytes) })
}

const rowOf = (page: Page, cell: string) =>
  dialog(page)
    .getByRole('row')
    .filter({ has: page.getByRole('cell', { name: cell, exact: true }) })

async function expectNothingForAxe(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).analyze()
  expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([])
}

const LIST = [
  'OPD\tSingkatan\tJenis',
  'Dinas Pangan Daerah\tDispangan\tDinas',
  'Dinas Kesehatan\tDinkes Kab\tDinas',
  'Dinas Tanpa Jenis\tDTJ\tPerusahaan',
].join('\n')

test('pasted rows are shown by what they would do, enter as one step, and are taken back', async ({
  page,
}) => {
  await openAgencies(page)
  await page.getByRole('button', { name: 'Impor daftar OPD…' }).click()
  await expect(dialog(page)).toHaveAccessibleName('Impor daftar perangkat daerah')
  await expectNothingForAxe(page)
  await paste(dialog(page).getByLabel('Atau tempel baris dari lembar kerja'), LIST)
  await expect(dialog(page).getByRole('status')).toContainText(
    '1 baru, 1 berubah, 0 sama, 1 tidak dimengerti',
  )
  await expect(rowOf(page, 'A2')).toContainText('baru')
  await expect(rowOf(page, 'A3')).toContainText('Singkatan: Dinkes → Dinkes Kab')
  await expect(rowOf(page, 'A4')).toContainText('C4: Pilihan ini tidak dikenal. Tertulis “Perusahaan”.')
  await expectNothingForAxe(page)
  // Nothing has entered yet.
  await expect(page.getByLabel('Nama Dinas Pangan Daerah')).toHaveCount(0)
  await page.keyboard.press('Enter')
  await expect(dialog(page)).toHaveCount(0)
  await expect(page.getByText('2 perangkat daerah dimasukkan ke daftar.')).toBeVisible()
  await expect(page.getByLabel('Nama Dinas Pangan Daerah')).toHaveValue('Dinas Pangan Daerah')
  await expect(page.getByLabel('Singkatan Dinas Kesehatan')).toHaveValue('Dinkes Kab')
  await page.getByRole('heading', { level: 2 }).click()
  await page.keyboard.press('Control+z')
  await expect(page.getByLabel('Nama Dinas Pangan Daerah')).toHaveCount(0)
  await expect(page.getByLabel('Singkatan Dinas Kesehatan')).toHaveValue('Dinkes')
})

test('the list is saved as Excel and read again as the same; a changed cell is told', async ({ page }) => {
  await openAgencies(page)
  const download = page.waitForEvent('download')
  await runByName(page, 'simpan daftar perangkat daerah')
  const file = await download
  expect(file.suggestedFilename()).toMatch(/^Perangkat Daerah Kabupaten Mojokerto - \d{4}-\d\d-\d\d\.xlsx$/)
  const bytes = readFileSync(await file.path())
  const [sheet] = await readXlsxFile(bytes)
  expect(sheet?.data[0]).toEqual(['Perangkat Daerah', 'Singkatan', 'Jenis'])

  await runByName(page, 'impor daftar perangkat daerah')
  await chooseList(page, 'opd.xlsx', bytes)
  await expect(dialog(page).getByRole('status')).toContainText('opd.xlsx, lembar Perangkat Daerah')
  await expect(dialog(page).getByRole('status')).toContainText('0 baru, 0 berubah')
  await expect(dialog(page).getByRole('button', { name: 'Masukkan 0' })).toBeDisabled()

  await dialog(page).getByRole('button', { name: 'Pilih yang lain' }).click()
  await chooseList(
    page,
    'opd.csv',
    new TextEncoder().encode('SKPD;Singkatan\r\n"Dinas Pangan; Pertanian";Dispan\r\n'),
  )
  await expect(rowOf(page, 'A2')).toContainText('Dinas Pangan; Pertanian')
})

test('what is no list is said, and nothing enters', async ({ page }) => {
  await openAgencies(page)
  await page.getByRole('button', { name: 'Impor daftar OPD…' }).click()
  await chooseList(page, 'opd.xlsx', readFileSync('tests/fixtures/broken/xlsx/password.xlsx'))
  await expect(dialog(page).getByRole('alert')).toContainText('sandi')
  await chooseList(page, 'opd.csv', Uint8Array.of(0x4f, 0x50, 0x44, 0x0a, 0xe9, 0x0a))
  await expect(dialog(page).getByRole('alert')).toContainText('bukan teks UTF-8')
  await chooseList(page, 'opd.csv', new TextEncoder().encode('1;2;3\n'))
  await expect(dialog(page).getByRole('alert')).toContainText('Tidak ada baris')
  await page.keyboard.press('Escape')
  await expect(dialog(page)).toHaveCount(0)
})

test('from the board, in English, with keys alone', async ({ page }) => {
  await runByName(page, 'English')
  await page.keyboard.press('Alt+5')
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Kabupaten Mojokerto')
  await page.getByRole('button', { name: 'Agencies', exact: true }).press('Enter')
  await expect(page.getByRole('menuitem', { name: 'Import a list of agencies…' })).toBeFocused()
  await page.keyboard.press('Enter')
  // The menu is still on its way out while the window comes.
  const list = page.getByRole('dialog', { name: 'Import a list of agencies' })
  await list.getByLabel('Or paste rows from a spreadsheet').fill('Agency\tShort name\nFood Agency\tFood')
  await list.getByRole('button', { name: 'Read' }).press('Enter')
  await expect(list.getByRole('status')).toContainText('1 new, 0 changed, 0 the same, 0 not understood')
  await page.keyboard.press('Enter')
  await expect(list).toHaveCount(0)
  await expect(page.getByText('1 agency was taken into the list.')).toBeVisible()
})
