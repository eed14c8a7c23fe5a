// Where the words about a step stand: beside it, never over it. The index only rises, so that above left and below right of
// a step are free of its line.

export interface TipRoom {
  /** The step: its day, and the heights of its head and foot; y grows downwards. */
  readonly x: number
  readonly head: number
  readonly foot: number
  /** How high the line is at a place further right. */
  readonly lineAt: (x: number) => number
  readonly tip: { readonly width: number; readonly height: number }
  /** The pane, and how far the page goes on above it. */
  readonly pane: { readonly width: number; readonly height: number; readonly above: number }
}

export interface TipPlace {
  readonly left: number
  readonly top: number
}

const EDGE = 8
const BESIDE = 14
/** Above and below: behind the words that are painted beside the step. */
const AWAY = 24
/** Nearer than that they would touch the step; over its painted words they say the same and more. */
const LEAST_AWAY = 6
/** Farther from its step nobody sees whose words they are. */
const FAR = 40

/** The first of its places that has room: above left, below right, above what comes later, above, below. */
export function placeTip({ x, head, foot, lineAt, tip, pane }: TipRoom): TipPlace {
  const within = (left: number) => Math.max(0, Math.min(left, pane.width - tip.width - EDGE))
  const above = (y: number) => y - AWAY - tip.height
  const below = (y: number) => Math.min(y + AWAY, pane.height - EDGE - tip.height)
  const isOnPage = (top: number) => pane.above + top >= EDGE
  const before = x - BESIDE - tip.width
  const after = x + BESIDE
  const shifted = within(before)
  const later = Math.min(head, lineAt(shifted + tip.width))
  const places = [
    { left: before, top: above(head), isGood: before >= 0 && isOnPage(above(head)) },
    { left: after, top: below(head), isGood: within(after) === after && below(head) >= head + LEAST_AWAY },
    { left: shifted, top: above(later), isGood: head - later <= FAR && isOnPage(above(later)) },
    { left: shifted, top: above(head), isGood: isOnPage(above(head)) },
  ]
  const { left, top } = places.find(place => place.isGood) ?? { left: within(after), top: below(foot) }
  return { left, top }
}
