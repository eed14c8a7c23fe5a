// The roadmap in a small window: what stands beside the open details, and where announcements appear.
import { expect, test, type Locator } from '@playwright/test'
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

test('an announcement covers nothing but the legend', async ({ page }) => {
  for (const width of [1024, 1440]) {
    await page.setViewportSize({ width, height: 768 })
    await roadmap.select(/Pedoman manajemen keamanan/)
    await page.keyboard.press('Delete')
    const toast = page.locator('.ui-toast').filter({ hasText: /dihapus/ })
    await expect(toast).toBeVisible()
    const box = await toast.boundingBox()
    const pane = await page.getByRole('region', { name: 'Proyeksi indeks' }).boundingBox()
    const curve = await roadmap.curve.boundingBox()
    if (!box || !pane || !curve) throw new Error('not on the screen')
    expect(box.y).toBeGreaterThanOrEqual(pane.y)
    expect(box.y + box.height).toBeLessThanOrEqual(pane.y + pane.height)
    expect(box.x + box.width).toBeLessThanOrEqual(curve.x)
    await toast.getByRole('button', { name: 'Urungkan' }).click()
    await expect(roadmap.row(/Pedoman manajemen keamanan/)).toHaveCount(1)
  }
})

test('without the legend an announcement leaves names and details free', async ({ page }) => {
  await page.setViewportSize({ width: 1024, height: 768 })
  await roadmap.select(/Perbup Penyelenggaraan/)
  await roadmap.grid.focus()
  await page.keyboard.press('j')
  await page.keyboard.press('Delete')
  const toast = page.locator('.ui-toast').first()
  await expect(toast).toBeVisible()
  const edge = await rightOf(page.getByRole('columnheader', { name: 'OPD' }))
  expect((await toast.boundingBox())?.x ?? 0).toBeGreaterThanOrEqual(edge)
  expect(await rightOf(toast)).toBeLessThanOrEqual((await roadmap.inspector.boundingBox())?.x ?? 0)
})
