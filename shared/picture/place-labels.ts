// Words on a picture: each gets the first of its places that is free, the important ones first; who finds none stays away.

export interface LabelBox {
  readonly left: number
  readonly top: number
  readonly width: number
  readonly height: number
}

export interface LabelPlace extends LabelBox {
  readonly text: string
}

/** One label with the places it would take, best first. */
export interface LabelWish<Kind> {
  readonly kind: Kind
  readonly places: Iterable<LabelPlace>
  /** Where none of these is free: places on which it may lie over what is in the background, on a ground of its own. */
  readonly covering?: Iterable<LabelPlace>
}

export interface PlacedLabel<Kind> extends LabelPlace {
  readonly kind: Kind
  readonly isCovering: boolean
}

/** Air between two labels. */
const GAP = 3

export function overlaps(a: LabelBox, b: LabelBox, gap: number): boolean {
  return (
    a.left < b.left + b.width + gap &&
    b.left < a.left + a.width + gap &&
    a.top < b.top + b.height + gap &&
    b.top < a.top + a.height + gap
  )
}

function isInside(box: LabelBox, bounds: LabelBox): boolean {
  return (
    box.left >= bounds.left &&
    box.top >= bounds.top &&
    box.left + box.width <= bounds.left + bounds.width &&
    box.top + box.height <= bounds.top + bounds.height
  )
}

/**
 * Places labels in the order given, none over another, none where `isBlocked` says so, all whole inside the bounds. What a
 * covering label must leave free too is told by `isTaken`.
 */
export function placeLabels<Kind>(
  wishes: readonly LabelWish<Kind>[],
  bounds: LabelBox,
  isBlocked: (box: LabelBox) => boolean = () => false,
  isTaken = isBlocked,
): readonly PlacedLabel<Kind>[] {
  const placed: PlacedLabel<Kind>[] = []
  const findFree = (places: Iterable<LabelPlace>, isOver: (box: LabelBox) => boolean) => {
    for (const place of places)
      if (isInside(place, bounds) && !placed.some(box => overlaps(place, box, GAP)) && !isOver(place))
        return place
    return null
  }
  for (const { kind, places, covering = [] } of wishes) {
    const free = findFree(places, isBlocked)
    const place = free ?? findFree(covering, isTaken)
    if (place) placed.push({ ...place, kind, isCovering: free === null })
  }
  return placed
}

/**
 * Heights of labels that want to stand beside the end of a line: as near to the wish as they can, in its order, `size`
 * apart, between `top` and `bottom`. Wishes 50 and 52 with size 14 become 44 and 58.
 */
export function spreadLabels(
  wanted: readonly number[],
  size: number,
  top: number,
  bottom: number,
): readonly number[] {
  interface Cluster {
    readonly members: readonly number[]
    readonly middle: number
  }
  const order = wanted.map((_, index) => index).toSorted((a, b) => (wanted[a] ?? 0) - (wanted[b] ?? 0))
  const clusters: Cluster[] = []
  const settle = (members: readonly number[]): Cluster => {
    const mean = members.reduce((sum, index) => sum + (wanted[index] ?? 0), 0) / members.length
    const half = (members.length * size) / 2
    return { members, middle: Math.max(top + half, Math.min(bottom - half, mean)) }
  }
  for (const index of order) {
    let cluster = settle([index])
    for (let above = clusters.at(-1); above; above = clusters.at(-1)) {
      const room = ((above.members.length + cluster.members.length) * size) / 2
      if (cluster.middle - above.middle >= room) break
      clusters.pop()
      cluster = settle([...above.members, ...cluster.members])
    }
    clusters.push(cluster)
  }
  const heights = wanted.map(() => 0)
  for (const { members, middle } of clusters)
    members.forEach((index, place) => {
      heights[index] = middle + (place - (members.length - 1) / 2) * size
    })
  return heights
}

/**
 * Above left, below right, above right, below left of a point: where a line that only rises leaves room. With 6 aside and 3
 * above a label 40 wide and 12 high of the point (100, 100) stands first at (54, 85).
 */
export function placesAround(
  text: string,
  point: { readonly x: number; readonly y: number },
  width: number,
  height: number,
  air: { readonly aside: number; readonly above: number },
): readonly LabelPlace[] {
  const before = point.x - air.aside - width
  const after = point.x + air.aside
  const above = point.y - air.above - height
  const below = point.y + air.above
  return [
    { text, left: before, top: above, width, height },
    { text, left: after, top: below, width, height },
    { text, left: after, top: above, width, height },
    { text, left: before, top: below, width, height },
  ]
}

/** The text cut to a width with an ellipsis; as it is where it fits. */
export function fitText(text: string, width: number, measure: (text: string) => number): string {
  if (measure(text) <= width) return text
  let low = 0
  let high = text.length
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if (measure(`${text.slice(0, middle).trimEnd()}…`) <= width) low = middle
    else high = middle - 1
  }
  return `${text.slice(0, low).trimEnd()}…`
}
