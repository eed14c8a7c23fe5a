// The roadmap in a small window: what stands beside the open details, and where announcements appear.
import { expect, test, type Locator, type Page } from '@playwright/test'
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

test('an announcement covers no figures, and buttons only where there is no other room; Esc takes it away', async ({
  page,
}) => {
  const buttons = [page.locator('.rm-header-actions')]
  for (const [width, height, free] of [
    [1024, 768, buttons],
    // Between title and details there is no room for both.
    [1280, 720, [page.getByRole('heading', { level: 1 })]],
    [1440, 900, buttons],
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
      ...free,
      page.getByText('Indeks saat ini'),
      page.getByText('Anggaran 2026–2030'),
      roadmap.inspector.getByRole('textbox').first(),
    ])
      await expect.poll(() => isApart(part), `at ${width}`).toBe(true)
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

/** The words of a line of which only the first is high enough to be seen. */
function seenWords(line: Locator): Promise<string> {
  return line.evaluate(element => {
    const { bottom } = element.getBoundingClientRect()
    const text = element.firstChild
    if (!text) return ''
    const words = element.textContent ?? ''
    const range = document.createRange()
    for (let end = words.length; end > 0; end -= 1) {
      range.setStart(text, end - 1)
      range.setEnd(text, end)
      if (range.getBoundingClientRect().bottom <= bottom + 1) return words.slice(0, end).trim()
    }
    return ''
  })
}

test('beside the details the region is named whole or not at all, the cards are alike, and rows stay where they were', async ({
  page,
}) => {
  for (const width of [720, 960, 1024, 1100, 1200]) {
    await page.setViewportSize({ width, height: 768 })
    await roadmap.select(/Perbup Penyelenggaraan/)
    expect(await seenWords(page.locator('.rm-header p'))).toMatch(
      /^Dinas Komunikasi dan Informatika( ·\sKabupaten\sMojokerto)?$/,
    )
    await expect(page.locator('.ui-kpi-note:visible')).toHaveCount(0)
  }
  await page.setViewportSize({ width: 1024, height: 768 })
  await roadmap.select(/^Peta proses bisnis/)
  const top = async () => (await roadmap.row(/^Peta proses bisnis/).boundingBox())?.y ?? 0
  const beside = await top()
  await roadmap.grid.focus()
  await page.keyboard.press('i')
  await expect(roadmap.inspector).toHaveCount(0)
  await expect(page.locator('.ui-kpi-note:visible')).toHaveCount(5)
  expect(Math.abs((await top()) - beside)).toBeLessThanOrEqual(1)
})

/** Rows of items that lie whole between the axis and what stands below. */
function rowsInSight(page: Page): Promise<number> {
  return page.getByTestId('timeline').evaluate(scroller => {
    const bottomOf = (selector: string) =>
      scroller.querySelector(selector)?.getBoundingClientRect().bottom ?? 0
    const below = scroller.querySelector('[data-projection-handle], [data-projection-pane]')
    const top = bottomOf('.rm-heads')
    const bottom = Math.min(below?.getBoundingClientRect().top ?? 0, window.innerHeight)
    return [...scroller.querySelectorAll('[role="row"][aria-selected]')].filter(row => {
      const box = row.getBoundingClientRect()
      return box.height > 0 && box.top >= top - 1 && box.bottom <= bottom + 1
    }).length
  })
}

/** What does not fit into its own box, or lies outside of what stands beside the details. */
function spilled(page: Page): Promise<readonly (string | null)[]> {
  return page.locator('.rm-main').evaluate(main => {
    const edge = main.getBoundingClientRect().right
    const parts = [...main.querySelectorAll('.ui-kpi, .rm-header button, .rm-tools button, .rm-zoom *')]
    return parts
      .filter(part => part.scrollWidth > part.clientWidth + 1 && part.matches('.ui-kpi'))
      .concat(parts.filter(part => part.getBoundingClientRect().right > edge))
      .map(part => part.textContent)
  })
}

test('at 200 % of a laptop rows are in sight, and the projection comes with its key and goes with it', async ({
  page,
}) => {
  await page.setViewportSize({ width: 720, height: 450 })
  await expect(page.locator('[data-projection-pane]')).toHaveCount(0)
  await expect.poll(() => rowsInSight(page)).toBeGreaterThanOrEqual(4)
  expect(await spilled(page)).toEqual([])

  await roadmap.grid.focus()
  await page.keyboard.press('j')
  await expect(roadmap.curve).toBeInViewport({ ratio: 1 })
  await page.keyboard.press('j')
  await expect(page.locator('[data-projection-pane]')).toHaveCount(0)
  await page.getByRole('button', { name: /^Proyeksi indeks/ }).click()
  await expect(roadmap.curve).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(page.locator('[data-projection-pane]')).toHaveCount(0)

  // Beside the details all of it scrolls, and the row one walks to is seen.
  await roadmap.select(/Perbup Penyelenggaraan/)
  await roadmap.grid.focus()
  expect(await spilled(page)).toEqual([])
  for (const key of ['ArrowDown', 'End', 'ArrowUp']) {
    await page.keyboard.press(key)
    await expect(page.getByRole('row', { selected: true })).toBeInViewport({ ratio: 1 })
  }
  await expect.poll(() => rowsInSight(page)).toBeGreaterThanOrEqual(2)
  const overflow = await page.evaluate(() => document.documentElement.scrollHeight - window.innerHeight)
  expect(overflow).toBeLessThanOrEqual(0)
})

test('in a low window the legend is whole below the rows, without details and beside them', async ({
  page,
}) => {
  await page.setViewportSize({ width: 960, height: 600 })
  const expectBoth = async () => {
    for (const curves of ['Aspek', 'Indeks']) {
      await page.getByRole('radio', { name: curves, exact: true }).check({ force: true })
      const legend = page.locator('.rm-legend')
      expect(await legend.evaluate(box => box.scrollHeight - box.clientHeight)).toBeLessThanOrEqual(0)
    }
    await expect.poll(() => rowsInSight(page)).toBeGreaterThanOrEqual(3)
  }
  await expectBoth()
  await roadmap.select(/Perbup Penyelenggaraan/)
  await expectBoth()
})

test('the critical path is switched on and off, and no row moves', async ({ page }) => {
  const top = async () => (await page.getByTestId('timeline').boundingBox())?.y ?? 0
  await page.getByRole('treegrid').focus()
  for (const width of [1024, 1100, 1280, 1420, 1440, 1640, 1920]) {
    await page.setViewportSize({ width, height: 900 })
    const before = await top()
    await page.keyboard.press('c')
    await expect(page.getByRole('status').filter({ hasText: /\d+ kegiatan kritis/ })).toBeVisible()
    expect(await top()).toBe(before)
    await page.keyboard.press('c')
    await expect(page.getByText(/\d+ kegiatan kritis/)).toHaveCount(0)
  }
})
