// Where the names of fiscal gates stand in the head of the axis: beside their marks, where nothing else is written.
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

/** Between a mark and its name, and between two texts. */
const BESIDE = 4
const GAP = 6
/** So far behind its mark a name may begin, where the name of a month or year stands at the mark. */
const MOST_BEHIND = 48

/**
 * The left edge of every name, in the order of the marks; null where there is no room. A name stands right of its mark,
 * else left of it, else behind what is written there already; never over another mark, nor outside of its year. Marks at
 * 100 and 140 with names of 50 pixels: the first stands left of its mark (46), the second right of it (144).
 */
export function placeGateLabels(
  texts: readonly GateText[],
  taken: readonly Interval[],
  { left: from, right: to }: Interval,
): readonly (number | null)[] {
  const used = [...taken]
  const isFree = (left: number, right: number, unit: Interval) =>
    left >= Math.max(from, unit.left) &&
    right <= Math.min(to, unit.right) &&
    used.every(one => right + GAP <= one.left || left - GAP >= one.right) &&
    texts.every(one => one.x <= left - BESIDE || one.x >= right + BESIDE)
  return texts.map(({ x, width, unit }) => {
    const written = taken.find(one => one.left <= x + BESIDE + width && one.right >= x)
    const behind = written && written.right + GAP <= x + MOST_BEHIND ? [written.right + GAP] : []
    const lefts = [x + BESIDE, x - BESIDE - width, ...behind]
    const left = lefts.find(one => isFree(one, one + width, unit))
    if (left === undefined) return null
    used.push({ left, right: left + width })
    return left
  })
}
