// The digital signature: chosen once, seen by who opens the file, kept by the system where it can, replaced when asked.
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test, type Locator, type Page } from '@playwright/test'
import { chooseFile, readyForKeys } from './support/choose-file.ts'
import { startElectronDouble } from './support/electron-double.ts'
import { RoadmapPage } from './support/roadmap-page.ts'
import { startWebHost, type RunningWebHost } from './support/web-host.ts'

const FINGERPRINT = /([0-9A-F]{4}-){4}[0-9A-F]{4}/

let folder: string
let host: RunningWebHost
test.beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'signature-'))
  host = await startWebHost()
})
test.afterEach(async () => {
  await host.stop()
  rmSync(folder, { recursive: true, force: true })
})

const dialog = (page: Page) => page.getByRole('dialog')
const box = (page: Page) => dialog(page).getByRole('checkbox', { name: /^Bubuhkan tanda tangan digital/ })

async function fingerprintIn(part: Locator): Promise<string> {
  await expect(part).toContainText(FINGERPRINT)
  return FINGERPRINT.exec(await part.innerText())?.[0] ?? ''
}

async function runByName(page: Page, words: string): Promise<void> {
  await readyForKeys(page)
  await page.keyboard.press('Control+k')
  await page.keyboard.type(words)
  await page.keyboard.press('Enter')
}

/** Sends with Enter; answers where the file lies. */
async function send(page: Page): Promise<string> {
  const download = page.waitForEvent('download')
  await dialog(page).getByRole('button', { name: 'Kirim', exact: true }).press('Enter')
  const path = join(folder, 'kiriman.spbe')
  await (await download).saveAs(path)
  await expect(dialog(page)).toHaveCount(0)
  return path
}

test('sent signed with keys alone, opened elsewhere with the fingerprint; the choice stays, a new key is told', async ({
  page,
  browser,
}) => {
  await page.goto(host.url)
  await new RoadmapPage(page).openSample()
  await runByName(page, 'kirim peta')
  await expect(box(page)).not.toBeChecked()
  await expect(dialog(page)).not.toContainText('Sidik jari kunci')
  await box(page).press('Space')
  await expect(box(page)).toBeChecked()
  const fingerprint = await fingerprintIn(dialog(page).getByText(/^Sidik jari kunci/))
  await expect(dialog(page).getByText(/^Sidik jari kunci/)).toContainText('tersimpan tanpa sandi')
  const path = await send(page)

  const other = await (await browser.newContext()).newPage()
  const receiver = await startWebHost()
  await other.goto(receiver.url)
  await chooseFile(other, path)
  const line = dialog(other).locator('dl > div').filter({ hasText: 'Tanda tangan digital' })
  await expect(line).toContainText(`cocok, sidik jari kunci ${fingerprint}`)
  await other.keyboard.press('Escape')
  await chooseFile(other, 'tests/fixtures/spbe/good-v1.spbe')
  await expect(line).toContainText('tidak ada')
  await other.keyboard.press('Escape')
  await chooseFile(other, 'tests/fixtures/broken/spbe/wrong-signature.spbe')
  await expect(dialog(other).getByRole('alert')).toContainText('Tanda tangan digital tidak cocok')
  await other.context().close()
  await receiver.stop()

  // Chosen once, chosen for the next file; and after a reload.
  await page.reload()
  await runByName(page, 'kirim peta')
  await expect(box(page)).toBeChecked()
  expect(await fingerprintIn(dialog(page).getByText(/^Sidik jari kunci/))).toBe(fingerprint)
  await page.keyboard.press('Escape')
  await expect(dialog(page)).toHaveCount(0)

  await runByName(page, 'tanda tangan digital')
  const shown = page.locator('.st-fingerprint code')
  await expect(shown).toHaveText(fingerprint)
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
  await page.getByRole('button', { name: 'Salin sidik jari kunci' }).press('Enter')
  await expect(page.getByText('Sidik jari kunci disalin.')).toBeVisible()
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(fingerprint)
  await page.getByRole('button', { name: 'Buat kunci baru' }).press('Enter')
  await expect(dialog(page)).toContainText('akan diperingatkan bahwa kunci Anda berganti')
  // The way back is the one that Enter takes.
  await expect(dialog(page).getByRole('button', { name: 'Batal' })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(dialog(page)).toHaveCount(0)
  await expect(shown).toHaveText(fingerprint)
  await page.getByRole('button', { name: 'Buat kunci baru' }).press('Enter')
  await dialog(page).getByRole('button', { name: 'Buat kunci baru' }).press('Enter')
  await expect(page.getByText(/^Kunci baru dibuat/)).toBeVisible()
  await expect(shown).not.toHaveText(fingerprint)
  expect(readdirSync(host.dataFolder).filter(name => name.startsWith('signing-key'))).toHaveLength(2)
})

test('a key that is lost or damaged is said before sending, and nothing else breaks', async ({ page }) => {
  await page.goto(host.url)
  await new RoadmapPage(page).openSample()
  await runByName(page, 'kirim peta')
  await box(page).press('Space')
  await expect(dialog(page)).toContainText(FINGERPRINT)
  await page.keyboard.press('Escape')
  const file = join(host.dataFolder, 'signing-key.json')
  rmSync(file)
  await runByName(page, 'kirim peta')
  await expect(dialog(page).getByRole('alert')).toContainText('tidak ada lagi di komputer ini')
  await page.keyboard.press('Escape')
  writeFileSync(file, 'bukan kunci')
  await runByName(page, 'kirim peta')
  await expect(dialog(page).getByRole('alert')).toContainText('Berkas kunci tanda tangan rusak.')
  // Not sent without what was asked for …
  await dialog(page).getByRole('button', { name: 'Kirim', exact: true }).press('Enter')
  await expect(dialog(page).getByRole('alert')).toContainText(`${file} rusak`)
  // … but without it once that is no longer asked for.
  await box(page).press('Space')
  await expect(box(page)).not.toBeChecked()
  expect(JSON.parse(readFileSync(await send(page), 'utf8'))).not.toHaveProperty('signature')

  await runByName(page, 'kirim peta')
  await box(page).press('Space')
  await dialog(page).getByRole('button', { name: 'Pengaturan tanda tangan' }).press('Enter')
  await expect(page.getByRole('alert')).toContainText(`${file} rusak`)
  await page.getByRole('button', { name: 'Buat kunci baru' }).press('Enter')
  await dialog(page).getByRole('button', { name: 'Buat kunci baru' }).press('Enter')
  const fingerprint = await fingerprintIn(page.locator('.st-fingerprint'))
  await expect(page.getByRole('alert')).toHaveCount(0)
  await runByName(page, 'kirim peta')
  await expect(dialog(page)).toContainText(fingerprint)
})

test('in the window the system seals the key; the browser on the same data says that it cannot open it', async ({
  page,
}) => {
  const desktop = await startElectronDouble({ dataFolder: folder })
  await new RoadmapPage(desktop.page).openSample()
  await runByName(desktop.page, 'kirim peta')
  await box(desktop.page).press('Space')
  const fingerprint = await fingerprintIn(dialog(desktop.page).getByText(/^Sidik jari kunci/))
  await expect(dialog(desktop.page)).not.toContainText('tanpa sandi')
  const place = join(folder, 'bertanda.spbe')
  await desktop.ask('choosePlace', place)
  await dialog(desktop.page).getByRole('button', { name: 'Kirim', exact: true }).press('Enter')
  await expect(desktop.page.getByText(`Revisi 1 tersimpan di ${place}`)).toBeVisible()
  expect(JSON.parse(readFileSync(place, 'utf8'))).toMatchObject({ signature: { algorithm: 'ed25519' } })
  expect(JSON.parse(readFileSync(join(folder, 'signing-key.json'), 'utf8'))).toMatchObject({
    protection: 'system',
  })
  await desktop.quit()

  const browserHost = await startWebHost({ dataFolder: folder })
  await page.goto(browserHost.url)
  await runByName(page, 'tanda tangan digital')
  await expect(page.getByRole('alert')).toContainText('disegel oleh penyimpanan rahasia sistem')
  await expect(page.locator('.st-fingerprint code')).toHaveText(fingerprint)
  await browserHost.stop()
})

test('in a window without a keyring the key lies in a file, and the settings say so', async () => {
  const desktop = await startElectronDouble({ dataFolder: folder, hasKeyring: false })
  await new RoadmapPage(desktop.page).openSample()
  await runByName(desktop.page, 'tanda tangan digital')
  await desktop.page.getByRole('button', { name: 'Buat kunci', exact: true }).press('Enter')
  await expect(desktop.page.getByText(/^Tanpa sandi di /)).toBeVisible()
  await desktop.quit()
})
