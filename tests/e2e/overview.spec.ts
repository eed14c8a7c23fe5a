// The overview leads on: its figures and yearly values open the roadmap at their year.
import { expect, test } from '@playwright/test'
import type { RoadmapPage } from './support/roadmap-page.ts'
import type { RunningWebHost } from './support/web-host.ts'
import { startOnSample } from './support/start-on.ts'

let host: RunningWebHost
let roadmap: RoadmapPage

test.beforeEach(async ({ page }) => {
  ;({ host, roadmap } = await startOnSample(page))
  await page.keyboard.press('Alt+1')
})
test.afterEach(() => host.stop())

/** The share of the axis from the left edge of the timeline to its table and the day where it begins, after five years. */
async function firstShownDay(page: RoadmapPage['page']): Promise<number> {
  return page.getByTestId('timeline').evaluate(element => {
    const table = element.querySelector<HTMLElement>('.rm-heads')?.offsetWidth ?? 0
    const days = 1_826
    const axis = element.scrollWidth - table
    return Math.round((element.scrollLeft / axis) * days)
  })
}

test('a row of the cycles opens its year, by mouse and by key', async ({ page }) => {
  const cycles = page.getByRole('region', { name: 'Siklus evaluasi' })
  await cycles.getByRole('row', { name: /^2028/ }).click()
  await expect(roadmap.grid).toBeFocused()
  await expect.poll(() => firstShownDay(page)).toBeGreaterThan(715)
  expect(await firstShownDay(page)).toBeLessThan(745)

  await page.keyboard.press('Alt+1')
  await cycles.getByRole('button', { name: 'Lihat 2027' }).press('Enter')
  await expect(roadmap.grid).toBeFocused()
  await expect.poll(() => firstShownDay(page)).toBeLessThan(380)
  expect(await firstShownDay(page)).toBeGreaterThan(350)
})

test('the three figures open the year they speak of', async ({ page }) => {
  for (const [name, from, to] of [
    [/^Indeks hari ini.*Lihat 2026/, 0, 5],
    [/^Proyeksi akhir 2030.*Lihat 2030/, 1_440, 1_475],
    [/^Target.*Lihat 2030/, 1_440, 1_475],
  ] as const) {
    await page.getByRole('button', { name }).press('Enter')
    await expect(roadmap.grid).toBeFocused()
    await expect.poll(() => firstShownDay(page)).toBeGreaterThanOrEqual(from)
    await expect.poll(() => firstShownDay(page)).toBeLessThan(to)
    await page.keyboard.press('Alt+1')
  }
})
