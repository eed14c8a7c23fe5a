// What a drag, a key or a dependency leaves behind: which bar is meant next, and what is said about those that moved.
import { expect, test, type Page } from '@playwright/test'
import type { RoadmapPage } from './support/roadmap-page.ts'
import type { RunningWebHost } from './support/web-host.ts'
import { startOnSample } from './support/start-on.ts'

const SPLP = /^Penerapan SPLP/
const SMKI = /^Pedoman manajemen keamanan informasi/
const AUDIT_GUIDE = /^Pedoman dan program audit TIK/

let host: RunningWebHost
let roadmap: RoadmapPage

test.beforeEach(async ({ page }) => {
  ;({ host, roadmap } = await startOnSample(page))
})
test.afterEach(() => host.stop())

const pressRow = (name: RegExp, modifiers: ('Shift' | 'ControlOrMeta')[] = []) =>
  roadmap.row(name).click({ position: { x: 80, y: 12 }, modifiers })
const isSelected = (name: RegExp, is: boolean) =>
  expect(roadmap.row(name)).toHaveAttribute('aria-selected', String(is))
const undoLabel = (page: Page) => page.getByRole('button', { name: /^Urungkan/ }).first()

test('the keys after a drag act on what was dragged, which alone is selected', async ({ page }) => {
  await pressRow(AUDIT_GUIDE)
  const before = await roadmap.spoken(AUDIT_GUIDE)
  await roadmap.drag(SMKI, '2026-11-01', '2027-02-01')
  await page.mouse.up()
  await isSelected(SMKI, true)
  await isSelected(AUDIT_GUIDE, false)
  await expect(roadmap.inspector.getByLabel('Nama kegiatan')).toHaveValue(SMKI)
  await expect(roadmap.grid).toBeFocused()
  const dropped = await roadmap.spoken(SMKI)
  await page.keyboard.press('Alt+ArrowRight')
  await expect.poll(() => roadmap.spoken(SMKI)).not.toBe(dropped)
  expect(await roadmap.spoken(AUDIT_GUIDE)).toBe(before)
  // Two changes of dates are two steps: selecting is none.
  await expect(undoLabel(page)).toBeEnabled()
  await page.keyboard.press('Control+z')
  await expect.poll(() => roadmap.spoken(SMKI)).toBe(dropped)
})

test('a drag of one of several leaves the others selected; Esc changes nothing', async ({ page }) => {
  await pressRow(AUDIT_GUIDE)
  await pressRow(SMKI, ['ControlOrMeta'])
  await roadmap.drag(AUDIT_GUIDE, '2027-01-15', '2027-04-15')
  await page.mouse.up()
  await isSelected(SMKI, true)
  await isSelected(AUDIT_GUIDE, true)
  await pressRow(AUDIT_GUIDE)
  await roadmap.drag(SMKI, '2026-12-01', '2027-03-01')
  await page.keyboard.press('Escape')
  await page.mouse.up()
  await isSelected(AUDIT_GUIDE, true)
  await isSelected(SMKI, false)
})

test('what a new dependency moves is said with the way back, and the details tell both dates apart', async ({
  page,
}) => {
  await pressRow(SPLP)
  await roadmap.grid.focus()
  await page.keyboard.press('l')
  await page.keyboard.type('Reviu dan perubahan kebijakan')
  await page.keyboard.press('Enter')
  const said = page.getByText(
    /^“Penerapan SPLP.*…” menunggu “Reviu dan perubahan kebijakan.*…”: 1\.\d{3} hari lebih lambat, menjadi \d.* – \d.*\d{4}\./,
  )
  await expect(said).toBeVisible()
  const dates = roadmap.inspector.locator('.rm-two-dates')
  await expect(dates.getByRole('definition')).toHaveCount(2)
  await expect(dates).toContainText('1 Jan 2027 – 31 Des 2027')
  await expect(dates).toContainText(/jadwal \d[\d.]* hari lebih lambat, menunggu “Reviu dan perubahan/)
  await page.getByRole('region', { name: 'Pemberitahuan' }).getByRole('button', { name: 'Urungkan' }).click()
  await expect(dates).toHaveCount(0)
})

test('the way back is offered as long as it leads back to what it stands beside', async ({ page }) => {
  await pressRow(SPLP)
  await roadmap.grid.focus()
  await page.keyboard.press('Delete')
  const back = page.getByRole('region', { name: 'Pemberitahuan' }).getByRole('button', { name: 'Urungkan' })
  await expect(back).toBeVisible()
  await page.keyboard.press('Alt+ArrowRight')
  await expect(back).toHaveCount(0)
})

test('what is done stays where it is by key too, and says why', async ({ page }) => {
  await pressRow(SPLP)
  await roadmap.choose('Status', 'Selesai')
  await roadmap.saved()
  const before = await roadmap.spoken(SPLP)
  await roadmap.grid.focus()
  await page.keyboard.press('Alt+ArrowRight')
  await expect(page.getByText('Sudah selesai: jadwalnya tidak dapat digeser.')).toBeVisible()
  await page.waitForTimeout(600)
  expect(await roadmap.spoken(SPLP)).toBe(before)
})

test('who takes back in the middle of a drag takes back the drag, and no step before it', async ({
  page,
}) => {
  await pressRow(AUDIT_GUIDE)
  await page.keyboard.press(']')
  await roadmap.saved()
  await expect(undoLabel(page)).toBeEnabled()
  const [guide, before] = [await roadmap.spoken(AUDIT_GUIDE), await roadmap.spoken(SMKI)]
  await roadmap.drag(SMKI, '2026-12-01', '2027-06-01')
  await expect(page.locator('.rm-tip')).toBeVisible()
  await page.keyboard.press('Control+z')
  await expect(page.locator('.rm-tip')).toHaveCount(0)
  await page.mouse.up()
  expect(await roadmap.spoken(SMKI)).toBe(before)
  expect(await roadmap.spoken(AUDIT_GUIDE)).toBe(guide)
  await page.keyboard.press('Control+z')
  await expect(undoLabel(page)).toBeDisabled()
})

test('a drag goes by the day that was grabbed, also where the window gets narrower meanwhile', async ({
  page,
}) => {
  await page.keyboard.press('i')
  await roadmap.drag(SMKI, '2026-12-01', '2027-06-01')
  await expect(page.locator('.rm-tip')).toContainText('1 Jan 2027 – 30 Sep 2027')
  await page.setViewportSize({ width: 1100, height: 900 })
  await expect.poll(() => page.getByTestId('timeline').evaluate(one => one.clientWidth)).toBeLessThan(1000)
  const place = await roadmap.pointAt(SMKI, '2027-06-01')
  await page.mouse.move(place.x + 2, place.y)
  await page.mouse.move(place.x, place.y)
  await expect(page.locator('.rm-tip')).toContainText('1 Jan 2027 – 30 Sep 2027')
  await page.mouse.up()
  await expect.poll(() => roadmap.spoken(SMKI)).toContain('1 Januari 2027 sampai 30 September 2027')
})

test('what lies under a pointer that has dropped a bar is what it rests on, and nothing is explained until it moves', async ({
  page,
}) => {
  const cursor = () => roadmap.grid.evaluate(grid => grid.style.cursor)
  await pressRow(AUDIT_GUIDE)
  await roadmap.drag(SMKI, '2026-12-01', '2027-06-01')
  expect(await cursor()).toBe('grabbing')
  await page.mouse.up()
  await expect.poll(cursor).toBe('grab')
  await roadmap.saved()
  await page.keyboard.press('Control+z')
  // The bar went back from under it.
  await page.mouse.move(5, 5)
  await roadmap.drag(SMKI, '2026-12-01', '2027-06-01')
  await page.mouse.up()
  await page.waitForTimeout(700)
  await expect(page.locator('.rm-tip')).toHaveCount(0)
})

test('a key that changes one row alone says so where several are selected, or rows are sorted', async ({
  page,
}) => {
  await pressRow(SMKI)
  await page.keyboard.press('Shift+ArrowDown')
  for (const [key, words] of [
    [']', 'Hanya satu baris sekali. Tekan E untuk mengubah semua yang dipilih sekaligus.'],
    ['Alt+ArrowDown', 'Hanya satu baris sekali.'],
  ] as const) {
    await page.keyboard.press(key)
    await expect(page.getByText(words, { exact: true })).toBeVisible()
    await page.getByRole('region', { name: 'Pemberitahuan' }).getByRole('button').click()
    await roadmap.grid.focus()
  }
  const spans = async () => [await roadmap.spoken(SMKI), await roadmap.spoken(AUDIT_GUIDE)]
  const before = await spans()
  await page.keyboard.press('Alt+Shift+ArrowRight')
  await expect.poll(async () => (await spans()).filter((one, place) => one === before[place])).toEqual([])
  await roadmap.saved()
  await page.keyboard.press('Control+z')
  await expect.poll(spans).toEqual(before)
  await page.keyboard.press('Escape')
  await page.getByRole('columnheader', { name: 'Kegiatan' }).getByRole('button').first().click()
  await pressRow(SMKI)
  await page.keyboard.press('Alt+ArrowDown')
  await expect(
    page.getByText('Baris sedang diurutkan: lepas urutan dulu (G) untuk memindahkannya.'),
  ).toBeVisible()
})
