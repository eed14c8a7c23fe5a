// The roadmap in a small window: what stands beside the open details, and where announcements appear.
import { expect, test, type Locator } from '@playwright/test'
import type { RoadmapPage } from './support/roadmap-page.ts'
import type { RunningWebHost } from './support/web-host.ts'
import { startOnSample } from './support/start-on.ts'

let host: RunningWebHost
let roadmap: RoadmapPage

test.beforeEach(async ({ page }) => {
  ;({ host, roadmap } = await startOnSample(page))
})
test.afterEach(() => host.stop())

async function rightOf(locator: Locator): Promise<number> {
  const box = await locator.boundingBox()
  if (!box) throw new Error('not on the screen')
  return box.x + box.width
}

for (const width of [960, 1024, 1280])
  test(`the details cover nothing in a window of ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 768 })
    await roadmap.select(/Perbup Penyelenggaraan/)
    const edge = (await roadmap.inspector.boundingBox())?.x ?? 0
    for (const part of [
      page.getByTestId('timeline'),
      roadmap.curve,
      page.getByRole('button', { name: 'Perbesar' }),
      page.getByRole('radio', { name: 'Semua' }),
      page.getByText('Anggaran 2026–2030'),
    ])
      expect(await rightOf(part)).toBeLessThanOrEqual(edge)
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
    expect(overflow).toBeLessThanOrEqual(0)
  })

test('an announcement covers nothing but the title, and Esc takes it away', async ({ page }) => {
  for (const width of [1024, 1440]) {
    await page.setViewportSize({ width, height: 768 })
    await roadmap.select(/Pedoman manajemen keamanan/)
    await page.keyboard.press('Delete')
    const toast = page.locator('.ui-toast').filter({ hasText: /dihapus/ })
    await expect(toast).toBeVisible()
    const box = await toast.boundingBox()
    const numbers = await page.getByText('Indeks saat ini').boundingBox()
    const bin = await page.getByRole('button', { name: 'Kegiatan terhapus (1)' }).boundingBox()
    if (!box || !numbers || !bin) throw new Error('not on the screen')
    expect(box.y + box.height).toBeLessThanOrEqual(numbers.y)
    // Beside the buttons, or above them where they have a line of their own.
    expect(box.x + box.width <= bin.x || box.y + box.height <= bin.y).toBe(true)
    expect(await rightOf(toast)).toBeLessThanOrEqual((await roadmap.inspector.boundingBox())?.x ?? 0)
    expect(box.width).toBeGreaterThan(250)
    await page.keyboard.press('Control+z')
    await expect(roadmap.row(/Pedoman manajemen keamanan/)).toHaveCount(1)
    await expect(page.locator('.ui-toast')).toContainText('Diurungkan')
    await page.keyboard.press('Escape')
    await expect(page.locator('.ui-toast')).toHaveCount(0)
  }
})
