// What every measured page offers as `window.bench`, and the data it is given. All calls return, or resolve, when the
// page has been told; when the picture is there is for the measuring side to see.

export interface BenchTask {
  readonly id: string
  readonly name: string
  /** Id of its group. */
  readonly group: string
  readonly category: 0 | 1 | 2
  /** First and last day, both included, as milliseconds since 1970 at midnight UTC. */
  readonly start: number
  readonly end: number
  /** 0 to 100. */
  readonly progress: number
}

/** The target waits for the end of the source. */
export interface BenchLink {
  readonly id: string
  readonly source: string
  readonly target: string
}

export interface BenchData {
  readonly groups: readonly { readonly id: string; readonly name: string }[]
  readonly tasks: readonly BenchTask[]
  readonly links: readonly BenchLink[]
}

export interface BenchRect {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

export interface Bench {
  load(data: BenchData): void | Promise<void>
  /** How many bars can be seen now, in whole or in part. */
  bars(): number
  /** How far the timeline can be scrolled, in pixels. */
  scrollMax(): { readonly x: number; readonly y: number }
  scrollTo(place: { readonly x?: number; readonly y?: number }): void
  zoom(level: 'day' | 'month'): void | Promise<void>
  /** New dates for one task, as an edit of the user is stored. */
  edit(id: string, span: { readonly start: number; readonly end: number }): void | Promise<void>
  /** The task as it is stored now; null where there is none. */
  task(id: string): BenchTask | null
  /** Where its bar stands in the window; null while it is not on the screen. */
  barRect(id: string): BenchRect | null
}

declare global {
  interface Window {
    bench: Bench
  }
}
