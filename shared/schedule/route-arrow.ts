// The way of a dependency arrow from bar to bar, in days across and rows down; no pixels. Row 3 lies between 3 and 4.
export interface ArrowPoint {
  readonly x: number
  readonly y: number
}

export interface ArrowEnd {
  /** The edge of the bar, in days. */
  readonly x: number
  /** The other edge of the same bar. */
  readonly far: number
  readonly row: number
  /** Where the arrow touches it: −1 from the left, 1 from the right. */
  readonly side: -1 | 1
}

/** What stands in a row, bar and words, in days from left to right. */
export interface Obstacle {
  readonly start: number
  readonly end: number
}

export interface ArrowGround {
  /** Days between a bar and the first turn of an arrow. */
  readonly gap: number
  /** Half of the height of a bar, in rows. */
  readonly halfBar: number
  /** What stands in the rows in sight, by row. The others are not asked: there may be thousands between the ends. */
  readonly obstacles: ReadonlyMap<number, Obstacle>
}

/** One more obstacle is worth a way round of so many gaps. */
const DETOUR = 3
/** From above an arrow enters only so many gaps behind the edge of the bar: it still means the edge. */
const ENTRY = 3

/** What stands in the rows from first to last. Most arrows are short, and some reach over thousands of rows. */
function forEachBetween(
  { obstacles }: ArrowGround,
  first: number,
  last: number,
  visit: (obstacle: Obstacle) => void,
): void {
  if (last - first < obstacles.size)
    for (let row = first; row <= last; row += 1) {
      const obstacle = obstacles.get(row)
      if (obstacle !== undefined) visit(obstacle)
    }
  else
    obstacles.forEach((obstacle, row) => {
      if (row >= first && row <= last) visit(obstacle)
    })
}

function crossings(x: number, y1: number, y2: number, ground: ArrowGround): number {
  let count = 0
  // From the middle of one row to that of another, or to a line between two: only whole rows count.
  forEachBetween(ground, Math.ceil(Math.min(y1, y2)), Math.floor(Math.max(y1, y2)) - 1, ({ start, end }) => {
    if (x > start && x < end) count += 1
  })
  return count
}

/** Every column is held against everything between the rows: with more than so many of them an arrow takes the straight way. */
const MOST_COLUMNS = 300

/** Columns right beside what stands between two rows. */
function columnsBetween(from: ArrowEnd, to: ArrowEnd, ground: ArrowGround): readonly number[] {
  const columns: number[] = []
  const above = Math.min(from.row, to.row)
  const below = Math.max(from.row, to.row)
  forEachBetween(ground, above + 1, below - 1, ({ start, end }) => {
    columns.push(start - ground.gap / 2, end + ground.gap / 2)
  })
  return columns.length > MOST_COLUMNS ? [] : columns
}

interface Column {
  readonly x: number
  readonly cost: number
}

/**
 * The column that costs least, of equal ones the nearest to `origin`; each gap away from it adds `detour`. Most arrows have
 * nothing in their way: then nobody looks for another column.
 */
function cheapestColumn(
  origin: number,
  findOthers: () => readonly number[],
  detour: number,
  crossingsAt: (x: number) => number,
): Column {
  let best = { x: origin, cost: crossingsAt(origin) }
  if (best.cost === 0) return best
  let nearest = 0
  for (const x of findOthers()) {
    const distance = Math.abs(x - origin)
    const way = distance * detour
    if (way > best.cost) continue
    const cost = way + crossingsAt(x)
    if (cost > best.cost || (cost === best.cost && distance >= nearest)) continue
    best = { x, cost }
    nearest = distance
  }
  return best
}

/** One column from the height of the first bar to that of the second. */
function throughColumn(
  from: ArrowEnd,
  to: ArrowEnd,
  origin: number,
  findOthers: () => readonly number[],
  detour: number,
  ground: ArrowGround,
): readonly ArrowPoint[] {
  const [y1, y2] = [from.row + 0.5, to.row + 0.5]
  const own = ground.obstacles.get(from.row)
  const leave = from.x + from.side * ground.gap
  const { x } = cheapestColumn(origin, findOthers, detour, column => {
    // Beyond the first turn the arrow would pass behind the words beside its own bar.
    const isBehindWords = from.side === 1 && column > leave && own !== undefined && own.end > leave
    return crossings(column, y1, y2, ground) + (isBehindWords ? 1 : 0)
  })
  return [
    { x: from.x, y: y1 },
    { x, y: y1 },
    { x, y: y2 },
    { x: to.x, y: y2 },
  ]
}

interface Way {
  readonly cost: number
  readonly points: readonly ArrowPoint[]
}

/** Down onto the bar from above, or up from below: where the second begins right where the first ends. */
function ontoBar(from: ArrowEnd, to: ArrowEnd, leave: number, ground: ArrowGround): Way | null {
  const depth = (leave - to.x) * from.side
  const isOnBar = depth >= 0 && depth <= ENTRY * ground.gap && (to.far - leave) * from.side >= ground.gap / 2
  if (!isOnBar || from.row === to.row) return null
  const y1 = from.row + 0.5
  const edge = to.row + 0.5 + (to.row > from.row ? -1 : 1) * ground.halfBar
  return {
    cost: crossings(leave, y1, to.row + 0.5, ground),
    points: [
      { x: from.x, y: y1 },
      { x: leave, y: y1 },
      { x: leave, y: edge },
    ],
  }
}

/** Back between two rows, along `lane`. */
function alongLane(
  from: ArrowEnd,
  to: ArrowEnd,
  lane: number,
  findColumns: () => readonly number[],
  detour: number,
  ground: ArrowGround,
): Way {
  const leave = from.x + from.side * ground.gap
  const enter = to.x + to.side * ground.gap
  const [y1, y2] = [from.row + 0.5, to.row + 0.5]
  const findOthers = () => findColumns().filter(x => (x - enter) * to.side > 0)
  const { x, cost } = cheapestColumn(enter, findOthers, detour, column => crossings(column, lane, y2, ground))
  return {
    cost: crossings(leave, y1, lane, ground) + cost,
    points: [
      { x: from.x, y: y1 },
      { x: leave, y: y1 },
      { x: leave, y: lane },
      { x, y: lane },
      { x, y: y2 },
      { x: to.x, y: y2 },
    ],
  }
}

/**
 * Points of an arrow that turns only at right angles and crosses as little as it can without going far. From the end of a
 * bar (day 10, row 0) to the start of one (day 20, row 2) with a gap of 1: (10, 0.5), (19, 0.5), (19, 2.5), (20, 2.5). Where
 * the second bar begins right where the first ends, the arrow falls onto it; where it begins earlier, the arrow passes
 * between two rows.
 */
export function routeArrow(from: ArrowEnd, to: ArrowEnd, ground: ArrowGround): readonly ArrowPoint[] {
  const { gap } = ground
  const detour = 1 / (DETOUR * gap)
  const leave = from.x + from.side * gap
  const enter = to.x + to.side * gap
  const findBeside = () => columnsBetween(from, to, ground)
  if (from.side === to.side) {
    const outer = from.side === 1 ? Math.max(leave, enter) : Math.min(leave, enter)
    const findOuter = () => findBeside().filter(x => (x - outer) * from.side > 0)
    return throughColumn(from, to, outer, findOuter, detour, ground)
  }
  const [low, high] = from.side === 1 ? [leave, enter] : [enter, leave]
  if (low <= high) {
    // Every column between the two is equally far; the nearest to the start of the second reads best.
    const findBetween = () => [leave, ...findBeside().filter(x => x > low && x < high)]
    return throughColumn(from, to, enter, findBetween, 0, ground)
  }
  const falling = ontoBar(from, to, leave, ground)
  if (falling?.cost === 0) return falling.points
  // Right below the first bar or right above the second.
  const lanes = to.row > from.row ? [from.row + 1, to.row] : [from.row, to.row + 1]
  const ways = lanes.map(lane => alongLane(from, to, lane, findBeside, detour, ground))
  return [...(falling ? [falling] : []), ...ways].reduce((best, way) => (way.cost < best.cost ? way : best))
    .points
}
