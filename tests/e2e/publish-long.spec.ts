// A plan of ten thousand items leaves the application: its user sees how far it is, ends it by a key, and does it after all.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test, type Page } from '@playwright/test'
import { createBackend } from '../../main/services/backend.ts'
import { longDocument } from '../../bench/publish/long-document.ts'
import { requireCivilDate } from '../../shared/base/civil-date.ts'
import { fileOf } from '../support/agency-files.ts'
import { startWebHost, type RunningWebHost } from './support/web-host.ts'

let host: RunningWebHost
let dataFolder: string

async function openLong(page: Page, count: number): Promise<void> {
  dataFolder = mkdtempSync(join(tmpdir(), 'publish-long-'))
  const today = requireCivilDate('2026-11-23')
  const backend = createBackend({
    dataFolder,
    resourcesFolder: 'resources',
    host: 'web',
    appVersion: '',
    today: () => today,
    now: () => new Date(),
  })
  await backend.call('roadmap.open', { way: 'new', text: fileOf(longDocument(count), 1) })
  backend.close()
  host = await startWebHost({ dataFolder })
  await page.goto(host.url)
  await expect(page.getByRole('treegrid')).toBeVisible({ timeout: 60_000 })
  await page.keyboard.press('Alt+7')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Terbitkan')
}

test.setTimeout(180_000)
test.afterEach(async () => {
  await host.stop()
  rmSync(dataFolder, { recursive: true, force: true })
})

test('a long file tells how far it is, Esc ends it and writes nothing, and then it goes through', async ({
  page,
}) => {
  await openLong(page, 10_000)
  const files: string[] = []
  page.on('download', download => files.push(download.suggestedFilename()))
  const button = page.getByRole('button', { name: 'Simpan Microsoft Project' })
  await button.focus()
  await page.keyboard.press('Enter')
  const window = page.getByRole('dialog', { name: 'Menyusun berkas' })
  await expect(window.getByRole('progressbar')).toBeVisible()
  await expect(window.getByRole('status')).toHaveText(/^(Menghitung rencana|Menyusun Microsoft Project)…$/)
  await expect(window.getByRole('button', { name: 'Batalkan' }).last()).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(window).toHaveCount(0)
  await expect(page.getByText('Dibatalkan. Tidak ada berkas yang ditulis.')).toBeVisible()
  await expect(button).toBeFocused()
  const saved = page.waitForEvent('download')
  await page.keyboard.press('Enter')
  expect((await saved).suggestedFilename()).toMatch(/\.xml$/)
  expect(files).toHaveLength(1)
})

test('pages of a long document come one after the other, and printing them can be ended', async ({
  page,
}) => {
  await openLong(page, 1_000)
  await page.evaluate(() => {
    Object.assign(window, { printed: 0, print: () => Reflect.set(window, 'printed', 1) })
  })
  await page.getByRole('button', { name: 'Lihat Dokumen Peta Rencana' }).press('Enter')
  const paper = page.getByRole('dialog', { name: 'Dokumen Peta Rencana' })
  await expect(paper.locator('.sheet').first()).toBeVisible()
  await expect(paper.getByRole('progressbar')).toBeVisible()
  await page.keyboard.press('Control+p')
  const work = page.getByRole('dialog', { name: 'Menyusun berkas' })
  await expect(work.getByRole('status')).toHaveText(/^Menyusun halaman/)
  await page.keyboard.press('Escape')
  await expect(work).toHaveCount(0)
  await expect(paper).toBeVisible()
  await expect(paper.getByText(/^\d+ halaman$/)).toBeVisible({ timeout: 90_000 })
  expect(await page.evaluate(() => Reflect.get(window, 'printed') as number)).toBe(0)
  await page.keyboard.press('Control+p')
  await expect.poll(() => page.evaluate(() => Reflect.get(window, 'printed') as number)).toBe(1)
})
