// A roadmap file on its way in: chosen by key, as the chooser of the system hands it over.
import { expect, type Page } from '@playwright/test'

/** A key does nothing while the page is not there yet, or a window still closes over it. */
export async function readyForKeys(page: Page): Promise<void> {
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await expect(page.getByRole('dialog')).toHaveCount(0)
}

export async function chooseFile(page: Page, file: string): Promise<void> {
  await readyForKeys(page)
  // Playwright takes over the chooser of the system only from the first listener on, and not at once.
  page.on('filechooser', () => undefined)
  await page.evaluate(() => undefined)
  const chooser = page.waitForEvent('filechooser')
  await page.keyboard.press('Control+o')
  await (await chooser).setFiles(file)
}
