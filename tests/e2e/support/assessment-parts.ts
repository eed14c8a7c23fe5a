// Parts of the screen Penilaian as people know them.
import { expect, type Locator, type Page } from '@playwright/test'

/** Everything typed so far lies in the file. */
export function saved(page: Page): Promise<void> {
  return expect(page.getByText('tersimpan', { exact: true })).toBeVisible()
}

/** The level of an indicator, by its number. */
export function cell(page: Page, number: number): Locator {
  return page.getByRole('gridcell', { name: new RegExp(`^Tingkat I${number} `) })
}

/** A card with a figure, by what stands over it. */
export function figure(page: Page, name: string): Locator {
  return page.getByRole('group', { name, exact: true })
}
