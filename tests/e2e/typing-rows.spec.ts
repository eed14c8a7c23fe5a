// Where typing goes on in the table, and what stays where it is meanwhile.
import { expect, test, type Page } from '@playwright/test'
import type { RoadmapPage } from './support/roadmap-page.ts'
import type { RunningWebHost } from './support/web-host.ts'
import { startOnSample } from './support/start-on.ts'

const SPLP = /^Penerapan SPLP/

let host: RunningWebHost
let roadmap: RoadmapPage

test.beforeEach(async ({ page }) => {
  ;({ host, roadmap } = await startOnSample(page))
  await roadmap.select(SPLP)
  await roadmap.grid.focus()
  // The details would leave too little room for four columns.
  await page.keyboard.press('i')
  await page.keyboard.press('k')
  const menu = page.getByRole('dialog', { name: 'Kolom' })
  for (const name of ['Mulai', 'Selesai']) await menu.getByText(name, { exact: true }).click()
  await page.keyboard.press('Escape')
  await expect(menu).toHaveCount(0)
  await roadmap.grid.focus()
})
test.afterEach(() => host.stop())

const cell = (page: Page, column: string) => page.getByRole('textbox', { name: new RegExp(`^${column}, `) })
const keys = async (page: Page, ...pressed: readonly string[]) => {
  for (const key of pressed) await page.keyboard.press(key)
}
const indexOf = async (name: RegExp) => Number(await roadmap.row(name).getAttribute('aria-rowindex'))
const nameBelow = async (name: RegExp) =>
  (await roadmap.grid
    .locator(`[aria-rowindex="${(await indexOf(name)) + 1}"] .rm-cell`)
    .first()
    .textContent()) ?? ''

test('in a new row Enter makes the next one from every cell, and so does Tab in the last', async ({
  page,
}) => {
  const rows = Number(await roadmap.grid.getAttribute('aria-rowcount'))
  await page.keyboard.press('Enter')
  await page.keyboard.type('Rapat satu')
  await keys(page, 'Tab', 'Tab')
  await expect(cell(page, 'Mulai')).toBeFocused()
  await page.keyboard.type('1/3/2027')
  await page.keyboard.press('Enter')
  await expect(cell(page, 'Kegiatan')).toHaveValue('Kegiatan baru')
  await expect(roadmap.grid).toHaveAttribute('aria-rowcount', String(rows + 2))
  await page.keyboard.type('Rapat dua')
  await keys(page, 'Tab', 'Tab', 'Tab')
  await expect(cell(page, 'Selesai')).toBeFocused()
  await page.keyboard.type('30/9/2027')
  await page.keyboard.press('Tab')
  await expect(cell(page, 'Kegiatan')).toHaveValue('Kegiatan baru')
  await page.keyboard.type('Rapat tiga')
  // Back and forth inside a row it goes on being a new one.
  await keys(page, 'Tab', 'Shift+Tab', 'Enter')
  await expect(cell(page, 'Kegiatan')).toHaveValue('Kegiatan baru')
  await page.keyboard.press('Escape')
  await expect(roadmap.grid).toBeFocused()
  await expect(roadmap.grid).toHaveAttribute('aria-rowcount', String(rows + 3))
  expect(await nameBelow(SPLP)).toBe('Rapat satu')
  expect(await nameBelow(/^Rapat satu/)).toBe('Rapat dua')
  expect(await nameBelow(/^Rapat dua/)).toBe('Rapat tiga')
})

test('the agency is found by any part of its names, and what is none is refused where it stands', async ({
  page,
}) => {
  const agency = page.getByRole('combobox', { name: /^OPD, / })
  const chosen = agency.locator('option:checked')
  await page.keyboard.press('Enter')
  await page.keyboard.type('Rapat satu')
  await page.keyboard.press('Tab')
  await expect(agency).toBeFocused()
  await page.keyboard.type('kesehatan')
  await expect(chosen).toHaveText('Dinkes')
  await keys(page, 'Tab', 'Shift+Tab')
  await expect(chosen).toHaveText('Dinkes')
  await page.keyboard.type('zzz')
  await page.keyboard.press('Tab')
  await expect(agency).toBeFocused()
  await expect(page.getByRole('alert')).toBeVisible()
  await expect(chosen).toHaveText('zzz')
  await keys(page, 'Backspace', 'Backspace', 'Backspace')
  await expect(page.getByRole('alert')).toHaveCount(0)
  await expect(chosen).toHaveText('Dinkes')
  await page.keyboard.type('kominfo')
  await page.keyboard.press('Tab')
  await expect(cell(page, 'Mulai')).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(roadmap.row(/^Rapat satu/)).toContainText('Diskominfo')
})

test('in a row that was there Enter goes down in its column, and makes no row', async ({ page }) => {
  const rows = await roadmap.grid.getAttribute('aria-rowcount')
  const below = await nameBelow(SPLP)
  for (const column of ['Kegiatan', 'Mulai']) {
    await roadmap.select(SPLP)
    await page.keyboard.press('i')
    await roadmap.grid.focus()
    if (column === 'Mulai') await keys(page, 'ArrowRight', 'ArrowRight', 'ArrowRight')
    await keys(page, 'F2', 'Enter')
    await expect(page.getByRole('textbox', { name: `${column}, ${below}` })).toBeFocused()
    await keys(page, 'Escape', 'Escape')
  }
  await expect(roadmap.grid).toHaveAttribute('aria-rowcount', String(rows))
})

test('a sorted row stays where it is while it is typed, and goes to its place afterwards', async ({
  page,
}) => {
  await page.getByRole('button', { name: 'Urutkan menurut Mulai' }).click()
  await roadmap.select(SPLP)
  await page.keyboard.press('i')
  await roadmap.grid.focus()
  const below = await nameBelow(SPLP)
  await page.keyboard.press('Enter')
  await page.keyboard.type('Rapat awal')
  await keys(page, 'Tab', 'Tab')
  expect(await nameBelow(SPLP)).toBe('Rapat awal')
  await page.keyboard.type('5/1/2026')
  await page.keyboard.press('Tab')
  await expect(cell(page, 'Selesai')).toBeFocused()
  await page.waitForTimeout(300)
  expect(await nameBelow(SPLP)).toBe('Rapat awal')
  expect(await nameBelow(/^Rapat awal/)).toBe(below)
  await page.keyboard.press('Escape')
  await expect.poll(() => nameBelow(SPLP)).toBe(below)
  await expect(roadmap.row(/^Rapat awal/)).toHaveAttribute('aria-selected', 'true')
  await expect(roadmap.row(/^Rapat awal/)).toBeInViewport()
})

test('the key of the next hit works while a cell is open, and what was typed is stored', async ({ page }) => {
  await page.keyboard.press('/')
  await page.keyboard.type('audit')
  await roadmap.select(SPLP)
  await roadmap.grid.focus()
  await page.keyboard.press('F2')
  await page.keyboard.type('Penerapan SPLP dua')
  await page.keyboard.press('F3')
  await expect(page.getByRole('textbox', { name: /^Kegiatan, / })).toHaveCount(0)
  await expect(roadmap.row(/^Penerapan SPLP dua/)).toHaveAttribute('aria-selected', 'false')
  await expect(roadmap.grid.locator('[aria-selected="true"]')).toContainText(/audit/i)
})

test('a start that is typed moves the item with its days, in the table and in the details', async ({
  page,
}) => {
  // 1 August 2026 to 31 May 2027: 304 days.
  const item = /^Peta proses bisnis/
  await roadmap.select(item)
  await page.keyboard.press('i')
  await roadmap.grid.focus()
  await keys(page, 'ArrowRight', 'ArrowRight', 'ArrowRight', 'F2')
  await page.keyboard.type('1 Mei 2027')
  await keys(page, 'Enter', 'Escape')
  await expect.poll(() => roadmap.spoken(item)).toContain('1 Mei 2027 sampai 28 Februari 2028')
  const said = page.locator('.visually-hidden[data-react-aria-top-layer]')
  await expect(said).toHaveText(
    /^Peta proses bisnis lintas OPD: 1 Mei 2027 sampai 28 Februari 2028\..* Proyeksi 3,\d\d \(/,
  )
  await roadmap.select(item)
  await roadmap.type('Mulai', '1 Jan 2029')
  await expect(roadmap.inspector.getByLabel('Selesai', { exact: true })).toHaveValue('31 Okt 2029')
  await expect(said).toHaveText(/^Peta proses bisnis lintas OPD: 1 Januari 2029 sampai 31 Oktober 2029\./)
  await roadmap.type('Selesai', '31 Des 2029')
  await expect(roadmap.inspector.getByLabel('Mulai', { exact: true })).toHaveValue('1 Jan 2029')
})
