// One run of one contestant: a fresh page, the same deeds in the same order, and what each of them took.
import type { Browser, CDPSession } from '@playwright/test'
import { installWatch } from './watch.ts'

const WINDOW = { width: 1_440, height: 900 }
const SCROLL_STEPS = 120
const DRAG_MOVES = 60
/** Pixels per move; the bar ends right of where it began. */
const DRAG_STEP = 4
const LONG_FRAME_MS = 33
const WEEK = 7 * 86_400_000
const MEGABYTE = 1_000_000

export interface Frames {
  readonly p50: number
  readonly p95: number
  readonly max: number
  /** Share of frames that came later than 33 ms after the one before, 0 to 1. */
  readonly late: number
}

export interface Run {
  readonly loadMs: number
  /** All of the page after the load, and what the load added; megabytes after collecting garbage. */
  readonly heapMb: number
  readonly heapAddedMb: number
  readonly elements: number
  readonly editMs: number
  readonly zoomMs: number
  readonly scroll: Frames
  /** Null for a page whose bars cannot be dragged. */
  readonly drag: Frames | null
}

/** The interval below which `share` of them lie, the latest and how many are too long; 16.7 ms is a frame on time. */
export function summarise(intervals: readonly number[]): Frames {
  const sorted = intervals.toSorted((a, b) => a - b)
  const at = (share: number) =>
    sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN
  return {
    p50: at(0.5),
    p95: at(0.95),
    max: sorted.at(-1) ?? Number.NaN,
    late: intervals.filter(interval => interval > LONG_FRAME_MS).length / intervals.length,
  }
}

async function heapMb(devTools: CDPSession): Promise<number> {
  // Twice: what is released by a finaliser falls to the second.
  for (let i = 0; i < 2; i++) await devTools.send('HeapProfiler.collectGarbage')
  const { metrics } = await devTools.send('Performance.getMetrics')
  const used = metrics.find(metric => metric.name === 'JSHeapUsedSize')?.value
  if (used === undefined) throw new Error('Chromium does not tell the size of the heap')
  return used / MEGABYTE
}

/** Measures the page at `address` with the data at `dataPath`. The page and its context are gone afterwards. */
export async function measurePage(
  browser: Browser,
  address: string,
  dataPath: string,
  options: { readonly canDrag: boolean },
): Promise<Run> {
  const context = await browser.newContext({ viewport: WINDOW, timezoneId: 'UTC', locale: 'en-GB' })
  try {
    context.setDefaultTimeout(30_000)
    const page = await context.newPage()
    const errors: Error[] = []
    page.on('pageerror', error => errors.push(error))
    await page.addInitScript(installWatch)
    await page.goto(address)
    await page.waitForFunction(() => 'bench' in window)
    const devTools = await context.newCDPSession(page)
    await devTools.send('Performance.enable')
    const heapBefore = await heapMb(devTools)

    await page.evaluate(path => window.watch.fetch(path), dataPath)
    const loadMs = await page.evaluate(() => window.watch.load())
    const elements = await page.evaluate(() => document.querySelectorAll('*').length)
    const heapAfter = await heapMb(devTools)

    const bar = await page.evaluate(() => window.watch.findBar())
    if (!bar) throw new Error(`${address}: no bar to take hold of`)
    const editMs = await page.evaluate(
      async ({ id, days }) => {
        const task = window.bench.task(id)
        const before = window.bench.barRect(id)
        if (!task || !before) throw new Error(`there is no ${id}`)
        const span = { start: task.start + days, end: task.end + days }
        const taken = await window.watch.settle(() => window.bench.edit(id, span))
        const after = window.bench.barRect(id)
        if (window.bench.task(id)?.start !== span.start) throw new Error('the edit was not stored')
        if (!after || after.x <= before.x) throw new Error('the edited bar did not move')
        return taken
      },
      { id: bar.id, days: WEEK },
    )

    await page.evaluate(() => window.watch.settle(() => window.bench.zoom('day')))
    const zoomMs = await page.evaluate(() => window.watch.settle(() => window.bench.zoom('month')))
    await page.evaluate(() => window.watch.settle(() => window.bench.scrollTo({ x: 0, y: 0 })))

    const scroll = summarise(await page.evaluate(steps => window.watch.scroll(steps), SCROLL_STEPS))

    await page.evaluate(() => window.watch.settle(() => window.bench.scrollTo({ x: 0, y: 0 })))
    let drag: Frames | null = null
    if (options.canDrag) {
      const held = await page.evaluate(() => {
        const bar = window.watch.findBar()
        return bar && { ...bar, start: window.bench.task(bar.id)?.start ?? 0 }
      })
      if (!held) throw new Error(`${address}: no bar to drag`)
      await page.mouse.move(held.x, held.y)
      await page.mouse.down()
      await page.evaluate(() => window.watch.startFrames())
      for (let i = 1; i <= DRAG_MOVES; i++) await page.mouse.move(held.x + i * DRAG_STEP, held.y)
      drag = summarise(await page.evaluate(() => window.watch.stopFrames()))
      await page.mouse.up()
      await page.evaluate(() => window.watch.settle(() => undefined))
      const start = await page.evaluate(id => window.bench.task(id)?.start ?? 0, held.id)
      if (start <= held.start) throw new Error(`${address}: the dragged bar is where it was`)
    }
    if (errors[0]) throw errors[0]
    return {
      loadMs,
      heapMb: heapAfter,
      heapAddedMb: heapAfter - heapBefore,
      elements,
      editMs,
      zoomMs,
      scroll,
      drag,
    }
  } finally {
    await context.close()
  }
}
