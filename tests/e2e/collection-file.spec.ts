// The whole collection as one file: saved on one computer, opened on another that has nothing, the same board on both.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { AxeBuilder } from '@axe-core/playwright'
import { expect, test, type Locator, type Page } from '@playwright/test'
import { agencyDocument, agencyFiles, fileOf, revised } from '../support/agency-files.ts'
import { loadFramework } from '../support/frameworks.ts'
import { loadSample } from '../support/sample.ts'
import { chooseFile, dialog } from './support/choose-file.ts'
import { startOnSample } from './support/start-on.ts'
import { startWebHost, type RunningWebHost } from './support/web-host.ts'

const NAME = /^Kumpulan peta rencana Kabupaten Mojokerto - \d{4}-\d\d-\d\d\.spbe-kumpulan$/
const sample = loadSample()
const framework = loadFramework('permenpanrb-8-2026')
const week = agencyFiles(sample, framework)

let folder: string
let hosts: RunningWebHost[] = []
test.beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'collection-file-'))
  hosts = []
})
test.afterEach(async () => {
  await Promise.all(hosts.map(host => host.stop()))
  rmSync(folder, { recursive: true, force: true })
})

const board = (page: Page) => page.locator('.co-board').innerText()
const toRecap = async (page: Page) => {
  await page.keyboard.press('Alt+5')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Rekap OPD Kabupaten Mojokerto')
}

async function collect(page: Page, files: readonly { readonly name: string; readonly text: string }[]) {
  await page
    .locator('input[data-takes="files"]')
    .setInputFiles(files.map(({ name, text }) => ({ name, mimeType: '', buffer: Buffer.from(text) })))
  await expect(dialog(page).getByText(/berkas dibaca dalam/)).toBeVisible({ timeout: 30_000 })
  await page.keyboard.press('Enter')
  await expect(dialog(page)).toHaveCount(0)
}

/** By keys alone: the palette, the name, Enter. */
async function save(page: Page): Promise<string> {
  await page.keyboard.press('Control+k')
  await page.keyboard.type('simpan kumpulan')
  const download = page.waitForEvent('download')
  await page.keyboard.press('Enter')
  const file = await download
  expect(file.suggestedFilename()).toMatch(NAME)
  await expect(page.getByText(/diserahkan untuk disimpan/)).toBeVisible()
  const path = join(folder, `${hosts.length}-${Date.now()}.spbe-kumpulan`)
  await file.saveAs(path)
  return path
}

async function expectNothingForAxe(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).analyze()
  expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([])
}

test('what one office has collected another opens without any of the files, and follows it later', async ({
  page,
  browser,
}) => {
  test.setTimeout(180_000)
  const { host } = await startOnSample(page)
  hosts.push(host)
  await toRecap(page)
  await collect(page, week.files)
  await page.getByRole('button', { name: 'Ekspor rekap: XLSX atau kumpulan' }).click()
  await expect(page.getByRole('menuitem', { name: 'Simpan kumpulan…' })).toBeVisible()
  await page.keyboard.press('Escape')
  const path = await save(page)
  const wanted = await board(page)

  const other = await (await browser.newContext()).newPage()
  const second = await startWebHost()
  hosts.push(second)
  await other.goto(second.url)
  await chooseFile(other, path)
  await expect(dialog(other)).toContainText('Kumpulan ini belum ada di komputer ini.', { timeout: 30_000 })
  await expect(dialog(other)).toContainText('Kabupaten Mojokerto')
  await expect(dialog(other)).toContainText(/\d+, \d+ di antaranya dihitung/)
  await expectNothingForAxe(other)
  await expect(dialog(other).getByRole('button', { name: 'Buka kumpulan', exact: true })).toBeFocused()
  await other.keyboard.press('Enter')
  await expect(other.getByRole('heading', { level: 1 })).toHaveText('Rekap OPD Kabupaten Mojokerto', {
    timeout: 30_000,
  })
  await expect(dialog(other)).toHaveCount(0)
  expect(await board(other)).toBe(wanted)

  // The same once more: nothing to do, and it says so.
  await chooseFile(other, path)
  await expect(dialog(other)).toContainText('dengan isi yang sama persis', { timeout: 30_000 })
  await other.keyboard.press('Escape')
  await expect(dialog(other)).toHaveCount(0)

  // The first office goes on; the second follows by a drop on the recap, and comes back.
  const dinsos = sample.agencies.find(({ id }) => id === 'dinsos')
  if (dinsos === undefined) throw new Error('no dinsos')
  const newer = fileOf(revised(agencyDocument(sample, framework, dinsos, 4)), 9)
  await collect(page, [{ name: 'dinsos.spbe', text: newer }])
  const later = await save(page)
  const laterBoard = await board(page)
  await other.locator('input[data-takes="files"]').setInputFiles(later)
  await expect(dialog(other)).toContainText('dan berkasnya lebih baru', { timeout: 30_000 })
  await expect(dialog(other)).toContainText('1 berkas hanya ada dalam kumpulan')
  await expect(dialog(other).getByRole('radio', { name: 'Ikuti kumpulan ini' })).toBeChecked()
  await expectNothingForAxe(other)
  await dialog(other).getByRole('button', { name: 'Ikuti', exact: true }).press('Enter')
  await expect(other.getByText(/Kumpulan dimasukkan ke/)).toBeVisible({ timeout: 30_000 })
  await expect(dialog(other)).toHaveCount(0)
  expect(await board(other)).toBe(laterBoard)
  await other.getByRole('button', { name: 'Kembalikan' }).click()
  await expect(other.getByText(/kembali seperti sebelum kumpulan dimasukkan/)).toBeVisible({
    timeout: 30_000,
  })
  await expect.poll(() => board(other)).toBe(wanted)
  await other.context().close()
})

async function isApart(one: Locator, other: Locator): Promise<boolean> {
  const [a, b] = [await one.boundingBox(), await other.boundingBox()]
  if (!a || !b) throw new Error('not on the screen')
  return a.x + a.width <= b.x || b.x + b.width <= a.x || a.y + a.height <= b.y || b.y + b.height <= a.y
}

test('what was before a collection came in is found in the settings, and comes back by keys', async ({
  page,
  browser,
}) => {
  test.slow()
  const { host, roadmap } = await startOnSample(page)
  hosts.push(host)
  await roadmap.select(/Perbup Satu Data/)
  await page.keyboard.press('Delete')
  await expect(page.locator('.ui-toast')).toContainText('dihapus')
  await toRecap(page)
  await collect(page, week.files.slice(0, 6))
  const path = await save(page)

  const context = await browser.newContext({ viewport: { width: 1024, height: 768 } })
  const other = await context.newPage()
  const { host: second } = await startOnSample(other)
  hosts.push(second)
  await toRecap(other)
  const heading = other.getByRole('heading', { level: 1 })
  await chooseFile(other, path)
  // Nothing of the user's own is here: the sample is called what it is.
  await expect(dialog(other)).toContainText('rencana contoh yang belum diubah', { timeout: 30_000 })
  await expect(dialog(other).getByRole('radio', { name: 'Ikuti kumpulan ini' })).toBeChecked()
  // What waited for the deleted item differs with it. How the plans differ is read when it is asked for.
  const plans = dialog(other).getByRole('button', { name: 'Lihat perbedaan rencana daerah' })
  await plans.press('Enter')
  await expect(dialog(other)).toContainText('3 kegiatan berbeda.', { timeout: 30_000 })
  await expectNothingForAxe(other)
  await plans.press('Enter')
  await expect(dialog(other).getByText('3 kegiatan berbeda.')).toHaveCount(0)
  await dialog(other).getByRole('button', { name: 'Ikuti', exact: true }).press('Enter')
  const toast = other.locator('.ui-toast')
  await expect(toast).toContainText('Keadaan sebelumnya juga ada di Pengaturan, Cadangan', {
    timeout: 30_000,
  })
  await expect(heading).toBeFocused()
  // The message lies over nothing, with and without the details.
  await other.locator('.co-board tbody').getByRole('button').first().press('Enter')
  const details = other.getByRole('complementary', { name: 'Rincian unit' })
  for (const part of [
    heading,
    details,
    other.locator('.co-board-frame'),
    other.locator('.co-cards'),
    other.locator('.co-tools'),
  ])
    await expect.poll(() => isApart(toast, part)).toBe(true)
  await expectNothingForAxe(other)
  await other.keyboard.press('Escape')

  await other.getByRole('button', { name: 'Pengaturan', exact: true }).press('Enter')
  await other.getByRole('button', { name: 'Cadangan', exact: true }).press('Enter')
  const kept = other.getByRole('region', { name: 'Sebelum kumpulan dimasukkan' })
  await expect(kept.getByRole('row')).toHaveCount(2)
  await expect(kept).toContainText(sample.plan.title)
  await expectNothingForAxe(other)
  await kept.getByRole('button', { name: /^Kembalikan keadaan .* pukul \d\d\.\d\d\.\d\d$/ }).press('Enter')
  await expect(dialog(other)).toContainText('Keadaan sekarang disimpan lebih dahulu')
  await expect(dialog(other)).toContainText(second.dataFolder)
  await expect(dialog(other).getByRole('button', { name: 'Batal' })).toBeFocused()
  await other.keyboard.press('Tab')
  await other.keyboard.press('Enter')
  await expect(heading).toHaveText('Rekap OPD Kabupaten Mojokerto', { timeout: 30_000 })
  await expect(heading).toBeFocused()
  await expect(other.getByText('1 dari 48 unit yang diminta sudah mengirim')).toBeVisible()
  // What was there until now is a way back too.
  await other.getByRole('button', { name: 'Pengaturan', exact: true }).press('Enter')
  await other.getByRole('button', { name: 'Cadangan', exact: true }).press('Enter')
  await expect(kept.getByRole('row')).toHaveCount(3)
  await context.close()
})

test('a collection that was cut says so in the language of the user, and changes nothing', async ({
  page,
}) => {
  const { host } = await startOnSample(page)
  hosts.push(host)
  const cut = readFileSync(join('tests/fixtures/broken/kumpulan', 'cut-off.spbe-kumpulan'))
  const path = join(folder, 'terpotong.spbe-kumpulan')
  writeFileSync(path, cut)
  await chooseFile(page, path)
  await expect(dialog(page).getByRole('alert')).toContainText('Kumpulan ini terpotong')
  await expect(dialog(page)).toContainText('Tidak ada yang diubah di komputer ini.')
  await page.keyboard.press('Escape')

  const broken = join('tests/fixtures/broken/kumpulan', 'file-broken.spbe-kumpulan')
  await chooseFile(page, broken)
  await expect(dialog(page).getByRole('alert')).toContainText('“bappeda.spbe” di dalam kumpulan')
  await expect(dialog(page).getByRole('table')).toContainText('Kegiatan ke-2, selesai')
})

test('given on the command line, it opens with the window', async ({ page }) => {
  const file = join(process.cwd(), 'tests/fixtures/broken/kumpulan/version-newer.spbe-kumpulan')
  const host = await startWebHost({ args: [file] })
  hosts.push(host)
  await page.goto(host.url)
  await expect(dialog(page).getByRole('alert')).toContainText('aplikasi yang lebih baru')
})
