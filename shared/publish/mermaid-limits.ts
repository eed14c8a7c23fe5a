// How much of a plan a Mermaid diagram may hold. Whoever pastes the source elsewhere meets Mermaid's own limits, which a
// diagram cannot change by itself: a longer text is not drawn at all.

/** `maxTextSize` and `maxEdges` of Mermaid where nobody has set others. */
export const MAX_SOURCE = 50_000
export const MAX_EDGES = 500

export interface Sized {
  /** Signs that it adds to the source, ends of lines included. */
  readonly size: number
}

/**
 * The first of `parts` that together fit into `room`, as a set: parts are given in the order of their weight. One that does not
 * fit ends the choice, so that nothing is kept beside something heavier that was left out.
 */
export function keepWithin<Part extends Sized>(parts: readonly Part[], room: number): ReadonlySet<Part> {
  const kept = new Set<Part>()
  let left = room
  for (const part of parts) {
    left -= part.size
    if (left < 0) break
    kept.add(part)
  }
  return kept
}
