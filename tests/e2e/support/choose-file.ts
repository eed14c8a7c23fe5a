// A file on its way into the page: chosen by key, as the chooser of the system hands it over.
import { expect, type Page } from '@playwright/test'

export const dialog = (page: Page) => page.getByRole('dialog')

/** A key does nothing while the page is not there yet, or a window still closes over it. */
export async function readyForKeys(page: Page): Promise<void> {
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await expect(dialog(page)).toHaveCount(0)
}

/** A file, or one that exists only for the test. */
type Chosen = string | { readonly name: string; readonly bytes: Uint8Array }

export async function chooseFile(page: Page, file: Chosen): Promise<void> {
  await readyForKeys(page)
  // Playwright takes over the chooser of the system only from the first listener on, and not at once.
  page.on('filechooser', () => undefined)
  await page.evaluate(() => undefined)
  const chooser = page.waitForEvent('filechooser')
  await page.keyboard.press('Control+o')
  const chosen =
    typeof file === 'string' ? file : { name: file.name, mimeType: '', buffer: Buffer.from(file.bytes) }
  await (await chooser).setFiles(chosen)
}
