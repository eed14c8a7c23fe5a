// Ctrl+K as people search in it: by words of their own, from any screen, and where nothing fits.
import { expect, test, type Page } from '@playwright/test'
import type { RunningWebHost } from './support/web-host.ts'
import { startOnSample } from './support/start-on.ts'

let host: RunningWebHost

test.beforeEach(async ({ page }) => {
  ;({ host } = await startOnSample(page))
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
