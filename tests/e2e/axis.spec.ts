// What the buttons of the time axis keep in sight.
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

/** First and last day that the axis of the sample shows, counted from 2026-01-01 on. */
function shownDays(page: Page): Promise<{ first: number; last: number }> {
  return page.getByTestId('timeline').evaluate(element => {
    const table = element.querySelector<HTMLElement>('.rm-heads')?.offsetWidth ?? 0
    const scale = (element.scrollWidth - table - 16 - 12) / 1_826
    const width = element.clientWidth - table - 16 - 12
    return {
      first: Math.round(element.scrollLeft / scale),
      last: Math.round((element.scrollLeft + width) / scale) - 1,
    }
  })
}

test('a longer time goes on showing the month that was looked at, also late in the plan', async ({
  page,
}) => {
  await page.keyboard.press('1')
  // Without a selection: November 2029, which is day 1,400 and later.
  await page.getByTestId('timeline').evaluate(element => {
    const table = element.querySelector<HTMLElement>('.rm-heads')?.offsetWidth ?? 0
    const scale = (element.scrollWidth - table - 16 - 12) / 1_826
    element.scrollTo({ left: 1_400 * scale })
  })
  await expect.poll(async () => (await shownDays(page)).first).toBe(1_400)
  await page.keyboard.press('2')
  // The last quarter of 2029 begins on day 1,369 and ends on day 1,460.
  await expect.poll(() => shownDays(page)).toEqual({ first: 1_369, last: 1_460 })
})

test('a quarter after a month shows the selected bar, where its first day is out of sight too', async ({
  page,
}) => {
  await roadmap.select(/^Penerapan SPLP/)
  await roadmap.grid.focus()
  await page.keyboard.press('1')
  await page.getByTestId('timeline').evaluate(element => {
    const table = element.querySelector<HTMLElement>('.rm-heads')?.offsetWidth ?? 0
    const scale = (element.scrollWidth - table - 16 - 12) / 1_826
    // From 16 November 2027 on; the bar goes on to the end of that year.
    element.scrollTo({ left: 684 * scale })
  })
  await page.waitForTimeout(200)
  await page.keyboard.press('2')
  await expect.poll(async () => (await shownDays(page)).first).toBe(638)
})

test('a gate that is chosen where none is drawn comes near enough to be seen', async ({ page }) => {
  await page.keyboard.press('b')
  const list = page.getByRole('dialog', { name: 'Gerbang anggaran pada sumbu waktu' })
  await expect(list).toContainText('tidak digambar')
  await list.getByRole('button', { name: '31 Des 2028: Akhir tahun anggaran 2028' }).press('Enter')
  await expect(list).toHaveCount(0)
  await expect(page.getByRole('radio', { name: 'Tahun', exact: true })).toBeChecked()
  // Day 1,095 stands in the middle.
  await expect
    .poll(async () => {
      const { first, last } = await shownDays(page)
      return Math.abs((first + last) / 2 - 1_095) < 4
    })
    .toBe(true)
  await page.keyboard.press('b')
  await expect(page.getByRole('dialog', { name: 'Gerbang anggaran yang tampak' })).toBeVisible()
})
