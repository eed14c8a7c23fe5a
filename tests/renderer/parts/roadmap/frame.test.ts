// When the timeline is painted: once per animation frame at most, and ahead of it where there is time.
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { createFrame, type FrameView } from '../../../../renderer/parts/roadmap/timeline/frame.ts'
import { timeScale } from '../../../../renderer/parts/roadmap/timeline/time-scale.ts'

const view: FrameView = {
  scale: timeScale({ start: 0, end: 100 }, 4),
  scrollLeft: 0,
  scrollTop: 0,
  width: 800,
  height: 600,
  tableWidth: 200,
  tableLeft: 0,
}

/** Long enough for what waits for nothing but its turn; the frame itself comes when `nextFrame` says so. */
const idle = () => vi.advanceTimersByTime(1)
let waiting: (() => void)[] = []
const nextFrame = () => {
  const now = waiting
  waiting = []
  now.forEach(callback => callback())
}

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
  waiting = []
  vi.stubGlobal('requestAnimationFrame', (callback: () => void) => waiting.push(callback))
})
afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

function painted(): { readonly frame: ReturnType<typeof createFrame>; readonly count: () => number } {
  const paint = vi.fn<() => void>()
  const frame = createFrame(() => view)
  frame.onPaint(paint)
  nextFrame()
  idle()
  paint.mockClear()
  return { frame, count: () => paint.mock.calls.length }
}

it('paints many changes once, as soon as the page is idle, and not again in the frame', () => {
  const { frame, count } = painted()
  frame.invalidate()
  frame.invalidate()
  expect(count()).toBe(0)
  idle()
  expect(count()).toBe(1)
  nextFrame()
  idle()
  expect(count()).toBe(1)
})

it('paints what changes after that in the frame, and the next change ahead again', () => {
  const { frame, count } = painted()
  frame.invalidate()
  idle()
  frame.invalidate()
  idle()
  expect(count()).toBe(1)
  nextFrame()
  expect(count()).toBe(2)
  frame.invalidate()
  idle()
  expect(count()).toBe(3)
})

it('paints in the frame where that comes first', () => {
  const { frame, count } = painted()
  frame.invalidate()
  nextFrame()
  expect(count()).toBe(1)
  idle()
  expect(count()).toBe(1)
})

it('paints at once where it is told to, and has then nothing left to do', () => {
  const { frame, count } = painted()
  frame.invalidate()
  frame.paintNow()
  expect(count()).toBe(1)
  idle()
  nextFrame()
  expect(count()).toBe(1)
  // A painting of its own kind does not put off the next change.
  frame.invalidate()
  idle()
  expect(count()).toBe(2)
})
