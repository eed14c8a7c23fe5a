// Dependency arrows between the bars of one page. Their way is found in shared/schedule, in rows and days; here rows have
// the heights that their names need.
import type { BriefItem, PlanBrief } from '../brief/plan-brief.ts'
import type { Dependency } from '../domain/dependency.ts'
import type { ItemId } from '../domain/item.ts'
import { routeArrow, type ArrowEnd, type Obstacle } from '../schedule/route-arrow.ts'
import type { Point, Shape } from './drawing.ts'
import type { DayScale } from './time-axis.ts'
import { BAR_HEIGHT } from './timeline-bars.ts'

/** A row of a page with what stands in it. */
export interface PlacedRow {
  readonly entry: BriefItem | null
  readonly top: number
  readonly height: number
  readonly covers: { readonly left: number; readonly right: number } | null
}

/** Between a bar and the first turn of an arrow. */
const TURN = 6
const HEAD = 4
const HALF_HEAD = 2.4
/** Between words and an arrow that passes. */
const AIR = 2

function head(from: Point, tip: Point): Shape {
  const [across, down] = [Math.sign(from.x - tip.x), Math.sign(from.y - tip.y)]
  const points = [
    tip,
    { x: tip.x + across * HEAD + down * HALF_HEAD, y: tip.y + down * HEAD + across * HALF_HEAD },
    { x: tip.x + across * HEAD - down * HALF_HEAD, y: tip.y + down * HEAD - across * HALF_HEAD },
  ]
  return { kind: 'polygon', points, fill: { role: 'ink-2' } }
}

export function drawArrows(brief: PlanBrief, rows: readonly PlacedRow[], scale: DayScale): readonly Shape[] {
  const perDay = scale.x(1) - scale.x(0)
  const toDays = (x: number) => scale.span.start + (x - scale.left) / perDay
  const obstacles = new Map<number, Obstacle>()
  const rowOf = new Map<ItemId, number>()
  for (const [at, { entry, covers }] of rows.entries()) {
    if (entry === null || covers === null) continue
    obstacles.set(at, { start: toDays(covers.left), end: toDays(covers.right + AIR) })
    rowOf.set(entry.item.id, at)
  }
  /** Rows and their parts as points; between the rows there is nothing. */
  const y = (row: number) => {
    const at = Math.min(rows.length - 1, Math.max(0, Math.floor(row)))
    const one = rows[at]
    return one === undefined ? 0 : one.top + (row - at) * one.height
  }
  const edge = (id: ItemId, side: -1 | 1): ArrowEnd | null => {
    const row = rowOf.get(id)
    const entry = row === undefined ? undefined : rows[row]?.entry
    if (row === undefined || !entry) return null
    const { item, span } = entry
    const corner = (span.start + span.end + 1) / 2 + (side * BAR_HEIGHT) / 2 / perDay
    const x = item.milestone ? corner : side === 1 ? span.end + 1 : span.start
    if (scale.x(x) < scale.left || scale.x(x) > scale.right) return null
    return { x, far: item.milestone ? corner : side === 1 ? span.start : span.end + 1, row, side }
  }
  return brief.document.dependencies.flatMap((dependency: Dependency): readonly Shape[] => {
    const from = edge(dependency.predecessorId, dependency.kind === 'start-start' ? -1 : 1)
    const to = edge(dependency.successorId, dependency.kind === 'finish-finish' ? 1 : -1)
    if (from === null || to === null) return []
    const halfBar = BAR_HEIGHT / 2 / (rows[to.row]?.height ?? BAR_HEIGHT)
    const points = routeArrow(from, to, { gap: TURN / perDay, halfBar, obstacles }).map(point => ({
      x: scale.x(point.x),
      y: y(point.y),
    }))
    const [turn, tip] = points.slice(-2)
    if (turn === undefined || tip === undefined) return []
    return [{ kind: 'polyline', points, stroke: { role: 'ink-2', width: 0.75 } }, head(turn, tip)]
  })
}
