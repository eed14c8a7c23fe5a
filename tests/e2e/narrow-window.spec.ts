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

test('an announcement covers neither title nor figures, and Esc takes it away', async ({ page }) => {
  for (const [width, height] of [
    [1024, 768],
    [1280, 720],
    [1440, 900],
  ] as const) {
    await page.setViewportSize({ width, height })
    await roadmap.select(/Pedoman manajemen keamanan/)
    await page.keyboard.press('Delete')
    const toast = page.locator('.ui-toast').filter({ hasText: /dihapus/ })
    await expect(toast).toBeVisible()
    await expect(page.getByRole('button', { name: 'Kegiatan terhapus (1)' })).toBeVisible()
    const isApart = async (part: Locator) => {
      const [a, b] = [await toast.boundingBox(), await part.boundingBox()]
      if (!a || !b) throw new Error('not on the screen')
      return a.x + a.width <= b.x || b.x + b.width <= a.x || a.y + a.height <= b.y || b.y + b.height <= a.y
    }
    for (const part of [
      page.getByRole('heading', { level: 1 }),
      page.getByText('Indeks saat ini'),
      page.getByText('Anggaran 2026–2030'),
      roadmap.inspector.getByRole('textbox').first(),
    ])
      await expect.poll(() => isApart(part)).toBe(true)
    expect(await rightOf(toast)).toBeLessThanOrEqual(width)
    expect((await toast.boundingBox())?.width).toBeGreaterThan(250)
    await page.keyboard.press('Control+z')
    await expect(roadmap.row(/Pedoman manajemen keamanan/)).toHaveCount(1)
    await expect(page.locator('.ui-toast')).toContainText('Diurungkan')
    await page.keyboard.press('Escape')
    await expect(page.locator('.ui-toast')).toHaveCount(0)
  }
})

test('beside the details every word of title and legend is whole', async ({ page }) => {
  for (const [width, height] of [
    [1024, 768],
    [1280, 720],
  ] as const) {
    await page.setViewportSize({ width, height })
    await roadmap.select(/Perbup Penyelenggaraan/)
    for (const curves of ['Aspek', 'Indeks']) {
      await page.getByRole('radio', { name: curves, exact: true }).check({ force: true })
      // A word is cut where it needs more than its line is wide; what has no room for a whole word is left out.
      const cut = await page
        .locator('.rm-header h1, .rm-header p, .rm-legend-name, .rm-lines li, .rm-legend-hint')
        .evaluateAll(parts =>
          parts.filter(part => part.scrollWidth > part.clientWidth + 1).map(part => part.textContent),
        )
      expect(cut).toEqual([])
      // Nothing of the legend lies below its end.
      const legend = page.locator('.rm-legend')
      expect(await legend.evaluate(box => box.scrollHeight - box.clientHeight)).toBeLessThanOrEqual(0)
    }
    const long = page.locator('.is-series li').last()
    await page.getByRole('radio', { name: 'Aspek', exact: true }).check({ force: true })
    await expect(long).toHaveAttribute('title', 'Kepuasan Pengguna Layanan Digital Pemerintah')
  }
})
