// Where the names of fiscal gates stand in the head of the axis: over their marks, where nothing else is written.
import type { GateMark } from './scene.ts'

export interface Interval {
  readonly left: number
  readonly right: number
}

export interface GateText {
  /** The mark. */
  readonly x: number
  readonly width: number
  /** The year (or whatever the upper line names) in which the day lies: under the name of another one it would be misread. */
  readonly unit: Interval
}

/** A gate as it was painted last: its mark and its name, where that had room. */
export interface GatePlace {
  readonly gate: GateMark
  readonly x: number
  readonly label: Interval | null
}

/** Pixels around a mark that count as the mark. */
const REACH = 5

/** The gates whose mark or name lies under a place of the head; `isHigh` in the line of the names. */
export function gatesAt(places: readonly GatePlace[], x: number, isHigh: boolean): readonly GateMark[] {
  return places.flatMap(({ gate, x: mark, label }) => {
    const isOnName = isHigh && label !== null && x >= label.left - 2 && x <= label.right + 2
    return isOnName || Math.abs(mark - x) <= REACH ? gate : []
  })
}

/** Between a mark and its name, and between two texts. */
const BESIDE = 4
const GAP = 6
/** So far behind its mark a name may begin, where the name of a month or year stands at the mark. */
const MOST_BEHIND = 48

/**
 * The left edge of every name, in the order of the marks; null where there is no room. A name stands over its mark, as near
 * to the middle as its year and what is written there leave it; else right of the mark, left of it, or behind what is
 * written. Never over another mark, nor outside of its year. A mark at 100 with a name of 50 pixels: it begins at 75.
 */
export function placeGateLabels(
  texts: readonly GateText[],
  taken: readonly Interval[],
  { left: from, right: to }: Interval,
): readonly (number | null)[] {
  const used = [...taken]
  const isFree = (left: number, right: number, { unit }: GateText, own: number) =>
    left >= Math.max(from, unit.left) &&
    right <= Math.min(to, unit.right) &&
    used.every(one => right + GAP <= one.left || left - GAP >= one.right) &&
    texts.every((one, index) => index === own || one.x <= left - BESIDE || one.x >= right + BESIDE)
  return texts.map((text, own) => {
    const { x, width, unit } = text
    const written = taken.find(one => one.left <= x + BESIDE + width && one.right >= x - width / 2)
    const first = Math.max(from, unit.left, written && written.left <= x ? written.right + GAP : -Infinity)
    const over = Math.min(Math.max(x - width / 2, first), Math.min(to, unit.right - BESIDE) - width)
    const isOver = over <= x + BESIDE && over + width >= x - BESIDE
    const behind = written && written.right + GAP <= x + MOST_BEHIND ? [written.right + GAP] : []
    const lefts = [...(isOver ? [over] : []), x + BESIDE, x - BESIDE - width, ...behind]
    const left = lefts.find(one => isFree(one, one + width, text, own))
    if (left === undefined) return null
    used.push({ left, right: left + width })
    return left
  })
}
