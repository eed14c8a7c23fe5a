// What the pointer finds on the timeline apart from bars: arrows, signs at the edges, names, folded groups, fiscal gates.
import type { Dependency } from '../../../../shared/domain/dependency.ts'
import type { ItemId } from '../../../../shared/domain/item.ts'
import { isGroup, isItem, type Row } from '../../../../shared/schedule/rows.ts'
import type { Span } from '../../../../shared/schedule/scheduled-item.ts'
import { arrowAt } from './arrow-places.ts'
import { HEAD_HEIGHT, rowAt, type Bars, type Hit } from './bar-layout.ts'
import { hintAt } from './edge-hints.ts'
import { gatesAt } from './gate-labels.ts'
import type { GestureGround, PointerPlace } from './gesture.ts'
import { groupBar } from './group-bars.ts'
import type { PaintedPlaces } from './paint-timeline.ts'
import type { GateMark, Scene } from './scene.ts'
import { seenRowAt, stuckHeadAt } from './stuck-heads.ts'

export interface PointerGround extends GestureGround {
  readonly bars: Bars & Pick<Scene, 'groupSpan'>
  readonly rows: readonly Row[]
  readonly painted: PaintedPlaces
  /** Of the column with the names and the marks. */
  readonly nameWidth: number
}

export interface BesideBars {
  readonly link: Dependency | null
  /** The item whose bar lies out of sight. */
  readonly farId: ItemId | null
}

const NOTHING_BESIDE: BesideBars = { link: null, farId: null }

function isOnRows({ x, y }: PointerPlace, { view, bottom }: PointerGround): boolean {
  return x >= view.tableWidth && y >= HEAD_HEIGHT && y <= bottom
}

/** What lies under a point beside the bars: an arrow, or the sign that a bar lies farther left or right. */
export function findBeside(place: PointerPlace, hit: Hit | null, at: PointerGround): BesideBars {
  const { bars, rows, view, painted } = at
  if (hit || !isOnRows(place, at) || stuckHeadAt(place.y, rows, view) !== null) return NOTHING_BESIDE
  const farId = hintAt(place, bars, view)?.found.item.id ?? null
  return { farId, link: farId === null ? arrowAt(painted.arrows, place.x, place.y) : null }
}

/** The item whose name or marks lie under the pointer. */
export function findNamed(
  place: PointerPlace,
  { rows, view, bottom, nameWidth }: PointerGround,
): ItemId | null {
  if (place.x >= nameWidth || place.y < HEAD_HEIGHT || place.y > bottom) return null
  const row = seenRowAt(place.y, rows, view)
  return isItem(row) ? row.id : null
}

/** The time of the folded group whose bar lies under the pointer. */
export function findGroupTime(place: PointerPlace, at: PointerGround): Span | null {
  if (!isOnRows(place, at)) return null
  const { bars, view } = at
  const index = rowAt(place.y, view)
  const box = groupBar(index, bars, view)
  const row = bars.rows[index]
  const isOver = box !== null && place.x >= box.x && place.x <= box.x + box.width
  return isOver && isGroup(row) ? bars.groupSpan(row) : null
}

/** The fiscal gates at whose mark or name, in the head of the axis, the pointer is. */
export function findGates(place: PointerPlace, { painted, view }: PointerGround): readonly GateMark[] {
  return place.x > view.tableWidth ? gatesAt(painted.gates, place.x, place.y < HEAD_HEIGHT / 2) : []
}
