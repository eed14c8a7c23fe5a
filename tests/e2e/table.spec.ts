// The table beside the bars and what the toolbar says about them, with real mouse and key events.
import { expect, test } from '@playwright/test'
import { RoadmapPage } from './support/roadmap-page.ts'
import { startWebHost, type RunningWebHost } from './support/web-host.ts'

let host: RunningWebHost
let roadmap: RoadmapPage

test.beforeEach(async ({ page }) => {
  host = await startWebHost()
  await page.goto(host.url)
  roadmap = new RoadmapPage(page)
  await roadmap.openSample()
})
test.afterEach(() => host.stop())

test('the critical path says how many items are on it', async ({ page }) => {
  const count = page.getByRole('status').filter({ hasText: 'kegiatan kritis' })
  await expect(count).toHaveCount(0)
  await roadmap.grid.focus()
  await page.keyboard.press('c')
  await expect(count).toContainText(/^\d+\d+ kegiatan kritis$/)
  await page.keyboard.press('c')
  await expect(count).toHaveCount(0)
})
