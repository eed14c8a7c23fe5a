// Roadmap files: the plan sent and opened, in both hosts, with mouse and keys.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test, type Page } from '@playwright/test'
import { ended } from './support/child.ts'
import { chooseFile, dialog } from './support/choose-file.ts'
import { forkDouble, startElectronDouble } from './support/electron-double.ts'
import { RoadmapPage } from './support/roadmap-page.ts'
import { startOnSample } from './support/start-on.ts'
import { startWebHost, type RunningWebHost } from './support/web-host.ts'

const NAME = /^Peta Rencana Diskominfo - revisi 1 - \d{4}-\d\d-\d\d\.spbe$/

let folder: string
let hosts: RunningWebHost[] = []
test.beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'exchange-'))
  hosts = []
})
test.afterEach(async () => {
  await Promise.all(hosts.map(host => host.stop()))
  rmSync(folder, { recursive: true, force: true })
})

async function openHost(page: Page, options: Parameters<typeof startWebHost>[0] = {}): Promise<void> {
  const host = await startWebHost(options)
  hosts.push(host)
  await page.goto(host.url)
}

async function openSample(page: Page): Promise<RoadmapPage> {
  const { host, roadmap } = await startOnSample(page)
  hosts.push(host)
  return roadmap
}

/** Sends with the keyboard alone; answers where the file lies. */
async function send(page: Page): Promise<string> {
  await page.keyboard.press('Control+k')
  await page.keyboard.type('kirim peta')
  await page.keyboard.press('Enter')
  await expect(dialog(page).getByRole('button', { name: 'Kirim', exact: true })).toBeFocused()
  const download = page.waitForEvent('download')
  await page.keyboard.press('Enter')
  const file = await download
  const path = join(folder, file.suggestedFilename())
  await file.saveAs(path)
  await expect(dialog(page)).toHaveCount(0)
  return path
}

async function drop(page: Page, name: string, text: string): Promise<void> {
  const data = await page.evaluateHandle(
    ([fileName, content]) => {
      const transfer = new DataTransfer()
      transfer.items.add(new File([content ?? ''], fileName ?? ''))
      return transfer
    },
    [name, text],
  )
  const target = page.locator('body')
  await target.dispatchEvent('dragover', { dataTransfer: data })
  await expect(
    page.getByText('Lepaskan berkas peta rencana (.spbe, .spbe-kumpulan, atau .xlsx)'),
  ).toBeVisible()
  await target.dispatchEvent('drop', { dataTransfer: data })
}

test('what is missing is said before sending, with the way there; the file opens on another computer', async ({
  page,
  browser,
}) => {
  const roadmap = await openSample(page)
  await page.getByRole('button', { name: /^Berkas peta rencana/ }).click()
  await page.getByRole('menuitem', { name: 'Kirim peta rencana…' }).click()
  await expect(dialog(page)).toContainText('Dinas Komunikasi dan Informatika')
  await expect(dialog(page)).toContainText('Indeks Pemdi 3,69')
  const gap = dialog(page).getByRole('listitem').filter({ hasText: 'belum menaikkan indikator' })
  await gap.getByRole('button', { name: /^Lihat/ }).click()
  await expect(dialog(page)).toHaveCount(0)
  await expect(roadmap.inspector.getByText(/belum menaikkan indikator Pemdi/)).toBeVisible()

  const path = await send(page)
  expect(path.slice(folder.length + 1)).toMatch(NAME)
  await expect(page.getByText(/diserahkan untuk disimpan/)).toBeVisible()

  const other = await (await browser.newContext()).newPage()
  await openHost(other)
  await chooseFile(other, path)
  await expect(dialog(other)).toContainText('Rencana ini belum ada di komputer ini.')
  await expect(dialog(other)).toContainText('1, dibuat')
  await expect(dialog(other).getByRole('button', { name: 'Buka', exact: true })).toBeFocused()
  await other.keyboard.press('Enter')
  await expect(new RoadmapPage(other).row(/Penerapan SPLP/)).toBeVisible()
  await expect(other.getByText('3,69').first()).toBeVisible()
  await other.context().close()
})

test('a file of a plan that is here is opened beside it, or in its place and taken back', async ({
  page,
}) => {
  const roadmap = await openSample(page)
  const path = await send(page)
  await roadmap.select(/Penerapan SPLP/)
  const name = roadmap.inspector.getByRole('textbox', { name: 'Nama kegiatan' })
  await name.fill('SPLP yang lain')
  await name.press('Enter')
  await expect(roadmap.row(/SPLP yang lain/)).toBeVisible()
  await page.keyboard.press('Escape')

  await chooseFile(page, path)
  await expect(dialog(page)).toContainText('1 berbeda, 0 hanya ada di komputer ini')
  const scenarioName = dialog(page).getByRole('textbox', { name: 'Nama skenario' })
  await scenarioName.fill('')
  await scenarioName.press('Enter')
  await expect(dialog(page).getByText('Wajib diisi.')).toBeVisible()
  await scenarioName.fill('Kiriman Senin')
  await scenarioName.press('Enter')
  await expect(page.getByText('dibuka sebagai skenario “Kiriman Senin”')).toBeVisible()
  await expect(page.getByRole('radio', { name: 'Kiriman Senin' })).toBeChecked()
  await expect(roadmap.row(/Penerapan SPLP/)).toBeVisible()

  // A scenario is not what is sent.
  await page.keyboard.press('Control+k')
  await page.keyboard.type('kirim peta')
  await page.keyboard.press('Enter')
  await expect(dialog(page).getByRole('button', { name: 'Kirim', exact: true })).toBeDisabled()
  // Nor are its figures those of what is sent.
  await expect(dialog(page)).not.toContainText('Indeks Pemdi')
  await expect(dialog(page).getByRole('button', { name: 'Buka rencana utama' })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(dialog(page).getByRole('button', { name: 'Kirim', exact: true })).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(roadmap.row(/SPLP yang lain/)).toBeVisible()

  await chooseFile(page, path)
  await dialog(page)
    .getByRole('radio', { name: /Pengganti/ })
    .check()
  await dialog(page).getByRole('button', { name: 'Ganti', exact: true }).press('Enter')
  await expect(roadmap.row(/Penerapan SPLP/)).toBeVisible()
  await expect(
    page.getByRole('button', { name: /Urungkan: mengganti rencana dengan berkas “Peta Rencana/ }),
  ).toBeVisible()
  await expect(dialog(page)).toHaveCount(0)
  await page.getByRole('button', { name: 'Urungkan', exact: true }).click()
  await expect(roadmap.row(/SPLP yang lain/)).toBeVisible()
})

test('a broken file says what is wrong, where, and what to do, and changes nothing', async ({ page }) => {
  const roadmap = await openSample(page)
  const path = await send(page)
  const text = readFileSync(path, 'utf8')
  await drop(page, 'terpotong.spbe', text.slice(0, 4_000))
  await expect(dialog(page).getByRole('alert')).toContainText('Berkas terpotong atau rusak di baris')
  await expect(dialog(page).getByRole('alert')).toContainText('Tidak ada yang diubah di komputer ini.')
  await page.keyboard.press('Escape')
  await drop(page, 'catatan.spbe', 'Catatan rapat')
  await expect(dialog(page).getByRole('alert')).toContainText('bukan berkas peta rencana')
  await page.keyboard.press('Escape')
  await drop(page, 'disunting.spbe', text.replace('Penerapan SPLP', 'Pembelian SPLP'))
  await expect(dialog(page).getByRole('alert')).toContainText('sidiknya tidak cocok')
  await page.keyboard.press('Escape')
  await chooseFile(page, 'tests/fixtures/broken/spbe/impossible-date.spbe')
  await expect(dialog(page).getByRole('row', { name: /Kegiatan ke-2, selesai/ })).toContainText(
    'Tanggal ini tidak ada.',
  )
  await page.keyboard.press('Escape')
  await expect(roadmap.row(/Penerapan SPLP/)).toBeVisible()
})

test('what was mended while reading is listed', async ({ page }) => {
  await openHost(page)
  await chooseFile(page, 'tests/fixtures/spbe/repairable/dependency-on-missing-item.spbe')
  await expect(dialog(page).getByRole('heading', { name: '1 hal diperbaiki saat membaca' })).toBeVisible()
  await expect(dialog(page).getByRole('row', { name: /Urutan tunggu ke-1/ })).toContainText(
    'menunggu kegiatan yang tidak ada',
  )
})

test('the program is started with a file: in the browser and in the window', async ({ page }) => {
  await openSample(page)
  const path = await send(page)
  const other = await page.context().newPage()
  await openHost(other, { args: [path] })
  await expect(dialog(other)).toContainText('Rencana ini belum ada di komputer ini.')
  // Told once: a page that is loaded anew does not ask again.
  await other.reload()
  await expect(other.getByRole('heading', { level: 1 })).toBeVisible()
  await expect(dialog(other)).toHaveCount(0)
  await other.close()

  const desktop = await startElectronDouble({ args: [path] })
  await expect(dialog(desktop.page)).toContainText('Rencana ini belum ada di komputer ini.')
  await desktop.page.keyboard.press('Enter')
  await expect(new RoadmapPage(desktop.page).row(/Penerapan SPLP/)).toBeVisible()
  await desktop.quit()
})

test('the window asks where, writes there, reads it again and says so; thought better of it, nothing is made', async () => {
  const desktop = await startElectronDouble()
  const { page } = desktop
  await new RoadmapPage(page).openSample()
  const press = async () => {
    await desktop.ask('click', 'Berkas > Kirim peta rencana…')
    await dialog(page).getByRole('button', { name: 'Kirim', exact: true }).press('Enter')
  }
  await press()
  // The user has thought better of it, and stands where they stood.
  await expect
    .poll(() => desktop.happenings.filter(one => JSON.stringify(one).includes('askedWhere')).length)
    .toBe(1)
  await expect(dialog(page).getByRole('button', { name: 'Kirim', exact: true })).toBeFocused()
  await page.keyboard.press('Escape')
  const place = join(folder, 'flash disk.spbe')
  await desktop.ask('choosePlace', place)
  await press()
  await expect(page.getByText(`Revisi 1 tersimpan di ${place}`)).toBeVisible()
  expect(JSON.parse(readFileSync(place, 'utf8'))).toMatchObject({
    format: 'spbe-roadmap',
    payload: { revision: 1 },
  })
  // The menu opens the chooser itself: a page may do so only after a key or a click of its own.
  await desktop.ask('click', 'Berkas > Buka berkas peta rencana…')
  await expect(dialog(page)).toContainText('dengan isi yang sama persis')
  await page.keyboard.press('Escape')
  await expect(dialog(page)).toHaveCount(0)
  // A second start hands its file to the window that is open.
  const second = forkDouble(desktop.dataFolder, undefined, undefined, undefined, [place])
  await ended(second)
  await expect(dialog(page)).toContainText('flash disk.spbe')
  await page.keyboard.press('Escape')
  await desktop.ask('choosePlace', join(folder, 'gone', 'x.spbe'))
  await press()
  await expect(dialog(page).getByRole('alert')).toContainText('tidak dapat ditulisi')
  expect(desktop.happenings).toContainEqual({ askedWhere: expect.stringMatching(/revisi 1 - [\d-]+\.spbe$/) })
  await desktop.quit()
})

for (const [language, width, height, colorScheme] of [
  ['id', 1_440, 900, 'light'],
  ['en', 1_024, 768, 'dark'],
] as const)
  test(`the windows are whole in ${language} at ${width}`, async ({ page }) => {
    await page.setViewportSize({ width, height })
    await page.emulateMedia({ colorScheme })
    await openSample(page)
    const path = await send(page)
    if (language === 'en') {
      await page.keyboard.press('Control+k')
      await page.keyboard.type('English')
      await page.keyboard.press('Enter')
    }
    await chooseFile(page, path)
    await expect(dialog(page)).toContainText(
      language === 'id' ? 'isi yang sama persis' : 'exactly the same content',
    )
    const cut = await dialog(page).evaluate(window =>
      [...window.querySelectorAll('p, dd, dt, button')]
        .filter(part => part.scrollWidth > part.clientWidth + 1)
        .map(part => part.textContent),
    )
    expect(cut).toEqual([])
    await page.keyboard.press('Enter')
    await expect(dialog(page)).toHaveCount(0)
  })
