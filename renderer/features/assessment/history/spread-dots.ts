// Dots that would lie on each other stand beside each other.

/**
 * Places from left to right, `gap` apart where they would lie closer, inside of `start` and `end`: `spreadDots([40, 40], 14,
 * [0, 100])` is `[40, 54]`. Where there is not room for all, they stand closer.
 */
export function spreadDots(
  places: readonly number[],
  gap: number,
  [start, end]: readonly [start: number, end: number],
): readonly number[] {
  const step = Math.min(gap, (end - start) / Math.max(1, places.length - 1))
  const moved: number[] = []
  for (const place of places) moved.push(Math.max(place, (moved.at(-1) ?? start - step) + step))
  let limit = end
  return moved
    .toReversed()
    .map(place => {
      const kept = Math.min(place, limit)
      limit = kept - step
      return kept
    })
    .toReversed()
}
