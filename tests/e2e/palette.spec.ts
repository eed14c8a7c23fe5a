// Ctrl+K as people search in it: by words of their own, from any screen, and where nothing fits.
import { expect, test, type Page } from '@playwright/test'
import type { RoadmapPage } from './support/roadmap-page.ts'
import type { RunningWebHost } from './support/web-host.ts'
import { startOnSample } from './support/start-on.ts'

let host: RunningWebHost
let roadmap: RoadmapPage

test.beforeEach(async ({ page }) => {
  ;({ host, roadmap } = await startOnSample(page))
})
test.afterEach(() => host.stop())

const palette = (page: Page) => page.getByRole('dialog', { name: /^(Cari perintah|Find a command)$/ })
const entries = (page: Page) => palette(page).getByRole('menuitem')

/** Opens the palette and types into it. */
async function search(page: Page, words: string): Promise<void> {
  await page.keyboard.press('Control+k')
  await palette(page).getByRole('textbox').fill(words)
}

test('where nothing fits, that is a message and no entry of the menu', async ({ page }) => {
  await search(page, 'qqzz')
  await expect(palette(page).getByRole('status')).toHaveText('Tidak ada yang cocok. Coba kata lain.')
  await expect(entries(page)).toHaveCount(0)
  await expect(palette(page).getByRole('menu')).toHaveCount(0)
  // The first that fits again is what Enter means.
  await palette(page).getByRole('textbox').fill('ringkasan')
  await expect(palette(page).getByRole('status')).toHaveText('')
  await expect(entries(page).first()).toBeVisible()
  await page.keyboard.press('Enter')
  await expect(palette(page)).toHaveCount(0)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Ringkasan')
})

test('other words than those on the screen find what is meant, in both languages', async ({ page }) => {
  const finds = async (words: string, entry: string) => {
    await search(page, words)
    await expect(entries(page).filter({ hasText: entry })).not.toHaveCount(0)
    await page.keyboard.press('Escape')
    await expect(palette(page)).toHaveCount(0)
  }
  await finds('kelonggaran', 'Pilih kolom')
  await finds('baseline', 'Buat revisi')
  await finds('bahasa', 'Pilih bahasa')
  await finds('language', 'English')
  await search(page, 'english')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('radio', { name: 'Month' })).toBeVisible()

  await finds('float', 'Show the critical path')
  await finds('float', 'Choose columns')
  await finds('baseline', 'Compare with a revision…')
  await finds('kelompok', 'Set groups and order')
  for (const words of ['language', 'bahasa', 'indonesia']) await finds(words, 'Bahasa Indonesia')
  // What is spoken already leads to the choice.
  await search(page, 'english')
  await page.keyboard.press('Enter')
  const choice = page.getByRole('radiogroup', { name: 'Language' })
  await expect(choice.getByRole('radio', { name: 'English' })).toBeChecked()
})

test('what belongs to the roadmap is found in the settings and brings the roadmap along', async ({
  page,
}) => {
  await page.keyboard.press('Alt+9')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Pengaturan')
  await search(page, 'kelompok')
  await expect(entries(page)).toHaveText(['Atur kelompok dan urutan'])
  await page.keyboard.press('Enter')
  const panel = page.getByRole('dialog', { name: 'Kelompok dan urutan' })
  await expect(panel).toBeVisible()
  // It stays, and on the roadmap the same is offered once.
  await page.waitForTimeout(300)
  await expect(panel).toBeVisible()
  await page.keyboard.press('Escape')
  await search(page, 'atur kelompok')
  await expect(entries(page)).toHaveText([/^Atur kelompok dan urutan/])
  await page.keyboard.press('Escape')

  await page.keyboard.press('Alt+2')
  await search(page, 'jalur kritis')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('switch', { name: 'Jalur kritis' })).toBeChecked()
  await page.keyboard.press('Alt+2')
  await search(page, 'cari kegiatan')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('textbox', { name: 'Cari kegiatan', exact: true })).toBeFocused()
})

test('milestones are found by either word: a new one from any screen, and an item that becomes one', async ({
  page,
}) => {
  await page.keyboard.press('Alt+2')
  await search(page, 'milestone')
  await expect(entries(page)).toHaveText(['Tambah tonggak'])
  await page.keyboard.press('Enter')
  const name = roadmap.inspector.getByRole('textbox').first()
  await expect(name).toHaveValue('Tonggak baru')
  await expect(roadmap.inspector.getByRole('switch', { name: 'Tonggak' })).toBeChecked()
  await roadmap.saved()
  expect(await roadmap.spoken('Tonggak baru')).toMatch(/^Tonggak baru, tonggak \d+ \w+ 20\d\d, /)

  await roadmap.select(/Penerapan SPLP/)
  await search(page, 'jadikan tonggak')
  await page.keyboard.press('Enter')
  const said = page.locator('[aria-live="polite"].visually-hidden')
  await expect(said).toHaveText(/^“Penerapan SPLP.*” kini tonggak$/)
  await search(page, 'tonggak')
  await expect(entries(page).filter({ hasText: 'Jadikan tonggak' })).toHaveCount(0)
  await palette(page).getByRole('menuitem', { name: 'Jadikan kegiatan berdurasi' }).click()
  await expect(said).toHaveText(/^“Penerapan SPLP.*” kini kegiatan berdurasi$/)
  await expect(roadmap.inspector.getByRole('switch', { name: 'Tonggak' })).not.toBeChecked()
})
