// How far the time axis can be zoomed, and how much time its buttons show: a button names the time that fills the axis.
// Days and pixels only; what is chosen stands in view-store.ts.

/** A time that can fill the axis. */
export const WINDOW_UNITS = ['month', 'quarter', 'year', 'five-years'] as const
export type WindowUnit = (typeof WINDOW_UNITS)[number]

/** The longest a unit gets. */
const WINDOW_DAYS: Readonly<Record<WindowUnit, number>> = {
  month: 31,
  quarter: 92,
  year: 366,
  'five-years': 1_827,
}

/** The axis on the screen. */
export interface AxisRoom {
  /** Pixels. */
  readonly width: number
  /** Days of the plan. */
  readonly days: number
}

/** Whatever the plan: so small that a century fills a screen and five years still have room for their name. */
const SMALLEST_SCALE = 0.045
/** However small the window: so large that days can be told apart and pulled. */
const LARGEST_SCALE = 40
/** Years have no room for their names any more, and five are counted as one: so far every plan is zoomed out. */
const FIVE_YEARS_SCALE = 0.1
/** Zoomed out to the end, the axis shows the plan and at least as much time again. */
const MOST_PLANS = 2

/** Pixels per day at which so many days fill the axis. */
export function fillingScale(days: number, { width }: AxisRoom): number {
  return width / days
}

/** 1,000 pixels for a plan of 1,826 days: from 0.1 pixels per day to 40; for one of 20 years from where it takes half of the axis. */
export function limitScale(pixelsPerDay: number, room: AxisRoom): number {
  const half = fillingScale(MOST_PLANS * room.days, room)
  const smallest = Math.max(SMALLEST_SCALE, Math.min(FIVE_YEARS_SCALE, half))
  const largest = Math.max(LARGEST_SCALE, windowScale('month', room))
  return Math.min(largest, Math.max(smallest, pixelsPerDay))
}

export function windowScale(unit: WindowUnit, room: AxisRoom): number {
  return fillingScale(WINDOW_DAYS[unit], room)
}

/** Whether a button would show the plan, and not mostly the years after it: five years are too much for two. */
export function isOffered(unit: WindowUnit, room: AxisRoom): boolean {
  return WINDOW_DAYS[unit] <= MOST_PLANS * room.days
}
