// Dots that would lie on each other stand beside each other.

/** The places from left to right, moved apart where they would lie on each other, and back where they would leave the picture. */
export function apart(places: readonly number[], gap: number, end: number): readonly number[] {
  const moved: number[] = []
  for (const place of places) moved.push(Math.max(place, (moved.at(-1) ?? Number.NEGATIVE_INFINITY) + gap))
  let limit = end
  return moved
    .toReversed()
    .map(place => {
      const kept = Math.min(place, limit)
      limit = kept - gap
      return kept
    })
    .toReversed()
}
