// What runs inside a measured page, beside it: sees when its picture changes and how far its frames lie apart.
import type { BenchData } from './bench-window.ts'

export interface Watch {
  /** Fetches the data, so that it is at hand when the clock starts. */
  fetch(path: string): Promise<void>
  /** Hands the fetched data over; milliseconds until the picture is complete and stays. */
  load(): Promise<number>
  /** Milliseconds from the call until the last frame in which something changed. */
  settle(act: () => unknown): Promise<number>
  /** Scrolls along both axes to the end and back in `steps` frames; the intervals between them. */
  scroll(steps: number): Promise<number[]>
  startFrames(): void
  stopFrames(): number[]
  /** A bar that can be grabbed; where there is one, such that another task waits for its end. */
  findBar(): { readonly id: string; readonly x: number; readonly y: number } | null
}

declare global {
  interface Window {
    watch: Watch
  }
}

/** Sent into the page as text, so it may use nothing from outside. */
export function installWatch(): void {
  /** Frames without any change after which a picture counts as complete. */
  const QUIET_FRAMES = 4
  const MOST_FRAMES = 1_500
  const FIRST_SCREEN = 40
  let changes = 0
  new MutationObserver(records => (changes += records.length)).observe(document, {
    subtree: true,
    childList: true,
    attributes: true,
    characterData: true,
  })
  // Who paints on a canvas begins with one of these.
  const canvas = CanvasRenderingContext2D.prototype
  for (const name of ['clearRect', 'setTransform'] as const) {
    const before: unknown = Reflect.get(canvas, name)
    if (typeof before !== 'function') throw new Error(`a canvas has no ${name}`)
    Object.defineProperty(canvas, name, {
      value(this: CanvasRenderingContext2D, ...args: unknown[]) {
        changes += 1
        Reflect.apply(before, this, args)
      },
    })
  }

  let data: BenchData | null = null
  /** Tasks on the first screen, those that another task waits for in front. */
  let candidates: readonly string[] = []
  const channel = new MessageChannel()
  channel.port1.start()
  /** Resolves when the next frame has been laid out and painted. */
  const frame = () =>
    new Promise<number>(resolve => {
      requestAnimationFrame(() => {
        channel.port1.addEventListener('message', () => resolve(performance.now()), { once: true })
        channel.port2.postMessage(null)
      })
    })
  const nextFrame = () => new Promise<number>(resolve => requestAnimationFrame(resolve))

  const settle = async (act: () => unknown, needsBars = false) => {
    const began = performance.now()
    await act()
    let changedAt = began
    let changesSeen = -1
    let barsSeen = -1
    let quiet = 0
    for (let i = 0; i < MOST_FRAMES; i++) {
      const time = await frame()
      const bars = window.bench.bars()
      if (changes !== changesSeen || bars !== barsSeen || (needsBars && bars === 0)) {
        changesSeen = changes
        barsSeen = bars
        changedAt = time
        quiet = 0
      } else quiet += 1
      if (quiet === QUIET_FRAMES) return changedAt - began
    }
    throw new Error('the picture never came to rest')
  }

  let times: number[] = []
  let isNoting = false
  const intervals = () => times.slice(1).map((time, i) => time - (times[i] ?? time))
  const note = (time: number) => {
    if (!isNoting) return
    times.push(time)
    requestAnimationFrame(note)
  }

  window.watch = {
    async fetch(path) {
      data = (await (await fetch(path)).json()) as BenchData
    },
    load() {
      const handed = data
      if (!handed) throw new Error('there is no data yet')
      // From here on the page alone holds the data: it counts as its own.
      data = null
      const sources = new Set(handed.links.map(link => link.source))
      candidates = handed.tasks
        .slice(0, FIRST_SCREEN)
        .map(task => task.id)
        .toSorted((a, b) => Number(sources.has(b)) - Number(sources.has(a)))
      return settle(() => window.bench.load(handed), true)
    },
    settle,
    async scroll(steps) {
      const { x, y } = window.bench.scrollMax()
      times = [await nextFrame()]
      for (let i = 1; i <= steps; i++) {
        const share = 1 - Math.abs(1 - (2 * i) / steps)
        window.bench.scrollTo({ x: x * share, y: y * share })
        times.push(await nextFrame())
      }
      return intervals()
    },
    startFrames() {
      times = []
      isNoting = true
      requestAnimationFrame(note)
    },
    stopFrames() {
      isNoting = false
      return intervals()
    },
    findBar() {
      for (const id of candidates) {
        const box = window.bench.barRect(id)
        const isFree =
          box && box.width > 30 && box.x > 330 && box.x + box.width < 1_150 && box.y > 60 && box.y < 640
        if (isFree) return { id, x: box.x + box.width / 2, y: box.y + box.height / 2 }
      }
      return null
    },
  }
}
