// How much of a plan a Mermaid diagram may hold. Whoever pastes the source elsewhere meets Mermaid's own limits, which a
// diagram cannot change by itself: a longer text is not drawn at all.

/** `maxTextSize` and `maxEdges` of Mermaid where nobody has set others. */
export const MAX_SOURCE = 50_000
export const MAX_EDGES = 500

/**
 * The first of `parts` that fit into `room` together: they are given in the order of their weight, and the first that does not
 * fit ends the choice, so that nothing is kept beside something heavier that was left out. `sizeOf` is asked in that order.
 */
export function keepWithin<Part>(
  parts: readonly Part[],
  room: number,
  sizeOf: (part: Part) => number,
): ReadonlySet<Part> {
  const kept = new Set<Part>()
  let left = room
  for (const part of parts) {
    left -= sizeOf(part)
    if (left < 0) break
    kept.add(part)
  }
  return kept
}
