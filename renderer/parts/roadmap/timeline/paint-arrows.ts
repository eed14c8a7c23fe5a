// Dependency arrows of the rows in sight. Their way is found in shared/schedule; here it becomes pixels.
import type { Dependency } from '../../../../shared/domain/dependency.ts'
import type { Span } from '../../../../shared/schedule/scheduled-item.ts'
import {
  routeArrow,
  type ArrowEnd,
  type ArrowPoint,
  type Obstacle,
} from '../../../../shared/schedule/route-arrow.ts'
import {
  BAR_HEIGHT,
  barBox,
  barOfRow,
  dayAt,
  dayX,
  linkDots,
  ROW_HEIGHT,
  rowTop,
  visibleRows,
} from './bar-layout.ts'
import { wordsUnder, type ArrowPlace } from './arrow-places.ts'
import type { BarTexts } from './bar-texts.ts'
import type { FrameView } from './frame.ts'
import type { CanvasSize } from './painted-canvas.tsx'
import type { Palette } from './palette.ts'
import type { Box, LinkDraft } from '../../../state/interaction.ts'
import type { Scene } from './scene.ts'
import { isItem } from '../../../../shared/schedule/rows.ts'

/** Pixels between a bar and the first turn of its arrow. */
const TURN = 9
const HEAD = 6
const HALF_HEAD = 3.5
/** Pixels between words beside a bar and an arrow that passes. */
const WORDS_AIR = 4
const INSIDE_AIR = 2

type ArrowTone = 'faded' | 'near' | 'critical' | 'violated'

/** How much an arrow is brought forward: hovered and selected ones first, then what fixes the target day. */
function arrowTone({ id, predecessorId, successorId }: Dependency, scene: Scene): ArrowTone {
  if (scene.isViolatedDependency(id)) return 'violated'
  if (id === scene.pointedLinkId) return 'near'
  for (const end of [predecessorId, successorId])
    if (scene.hoveredIds.has(end) || scene.selectedIds.has(end)) return 'near'
  if (scene.isCritical(predecessorId) && scene.isCritical(successorId)) return 'critical'
  return 'faded'
}

function endsOf(
  dependency: Dependency,
  scene: Scene,
  view: FrameView,
): { readonly from: ArrowEnd; readonly to: ArrowEnd } | null {
  const fromRow = scene.rowIndexById.get(dependency.predecessorId)
  const toRow = scene.rowIndexById.get(dependency.successorId)
  const from = scene.schedule.get(dependency.predecessorId)?.effective
  const to = scene.schedule.get(dependency.successorId)?.effective
  if (fromRow === undefined || toRow === undefined || !from || !to) return null
  /** The edge of a bar in days; of a milestone the corner of its diamond, however small the day is. */
  const edge = (row: number, span: Span, side: -1 | 1): ArrowEnd => {
    const one = scene.rows[row]
    const isMilestone = isItem(one) && one.milestone
    const corner = (span.start + span.end + 1) / 2 + (side * BAR_HEIGHT) / 2 / view.scale.pixelsPerDay
    // Nothing falls onto the slanted sides of a diamond.
    if (isMilestone) return { x: corner, far: corner, row, side }
    const edges = { x: span.start, far: span.end + 1 }
    return side === 1 ? { x: edges.far, far: edges.x, row, side } : { ...edges, row, side }
  }
  const leavesStart = dependency.kind === 'start-start'
  const entersEnd = dependency.kind === 'finish-finish'
  return {
    from: edge(fromRow, from, leavesStart ? -1 : 1),
    to: edge(toRow, to, entersEnd ? 1 : -1),
  }
}

/** Into the direction of the last stretch of the arrow. */
function paintHead(context: CanvasRenderingContext2D, from: ArrowPoint, to: ArrowPoint): void {
  const [across, down] = [Math.sign(from.x - to.x), Math.sign(from.y - to.y)]
  context.beginPath()
  context.moveTo(to.x, to.y)
  context.lineTo(to.x + across * HEAD + down * HALF_HEAD, to.y + down * HEAD + across * HALF_HEAD)
  context.lineTo(to.x + across * HEAD - down * HALF_HEAD, to.y + down * HEAD - across * HALF_HEAD)
  context.fill()
}

/** What the arrows keep clear of: bars in sight with the words beside them, in days. */
export function arrowObstacles(
  scene: Scene,
  view: FrameView,
  texts: BarTexts,
): ReadonlyMap<number, Obstacle> {
  const obstacles = new Map<number, Obstacle>()
  texts.forEach((placed, row) => {
    const one = scene.rows[row]
    const span = isItem(one) ? scene.schedule.get(one.id)?.effective : undefined
    if (!span) return
    const last = placed.at(-1)
    const words = last && !last.isInside ? dayAt(last.x + last.width + WORDS_AIR, view) : span.end + 1
    obstacles.set(row, { start: span.start, end: Math.max(span.end + 1, words) })
  })
  return obstacles
}

/** The words inside of bars, with a little air: arrows over the bars leave them out. */
function insideWords(texts: BarTexts): readonly Box[] {
  return [...texts.values()].flatMap(placed =>
    placed.flatMap(({ x, y, width, isInside }) =>
      isInside
        ? { x: x - INSIDE_AIR, y: y - BAR_HEIGHT / 2, width: width + 2 * INSIDE_AIR, height: BAR_HEIGHT - 1 }
        : [],
    ),
  )
}

/** What is painted next leaves these boxes out. */
function clipOut(context: CanvasRenderingContext2D, boxes: readonly Box[], size: CanvasSize): void {
  context.beginPath()
  context.rect(0, 0, size.width, size.height)
  for (const { x, y, width, height } of boxes) context.rect(x, y, width, height)
  context.clip('evenodd')
}

/**
 * Arrows with at least one end in sight, in one of the two layers: faded ones lie under the bars, the others over them, but
 * never over words. Where each runs is noted in `places`.
 */
export function paintArrows(
  context: CanvasRenderingContext2D,
  scene: Scene,
  view: FrameView,
  palette: Palette,
  size: CanvasSize,
  texts: BarTexts,
  obstacles: ReadonlyMap<number, Obstacle>,
  places: ArrowPlace[],
  layer: 'under' | 'over',
): void {
  const { first, last } = visibleRows(scene.rows.length, view, size.height)
  const isSeen = (row: number) => row >= first && row <= last
  const ground = {
    gap: TURN / view.scale.pixelsPerDay,
    halfBar: BAR_HEIGHT / 2 / ROW_HEIGHT,
    obstacles,
  }
  if (layer === 'under') places.length = 0
  const words = layer === 'over' ? insideWords(texts) : []
  const paintOne = (dependency: Dependency, tone: ArrowTone) => {
    const ends = endsOf(dependency, scene, view)
    if (!ends) return
    const { from, to } = ends
    const color = {
      faded: palette.ink3,
      near: palette.brand,
      critical: palette.target,
      violated: palette.danger,
    }[tone]
    context.strokeStyle = color
    context.fillStyle = color
    context.lineWidth = dependency.id === scene.pointedLinkId ? 2.5 : tone === 'faded' ? 1 : 1.5
    context.globalAlpha = tone === 'faded' ? 0.4 : 1
    const points = routeArrow(from, to, ground).map(point => ({
      x: dayX(point.x, view),
      y: rowTop(0, view) + point.y * ROW_HEIGHT,
    }))
    places.push({ dependency, points })
    const struck = wordsUnder(points, words)
    if (struck.length > 0) {
      context.save()
      clipOut(context, struck, size)
    }
    context.beginPath()
    for (const { x, y } of points) context.lineTo(x, y)
    context.stroke()
    const [turn, tip] = points.slice(-2)
    if (isSeen(to.row) && turn && tip) paintHead(context, turn, tip)
    if (struck.length > 0) context.restore()
    context.globalAlpha = 1
  }
  for (let index = first; index <= last; index += 1) {
    const row = scene.rows[index]
    if (!isItem(row)) continue
    for (const dependency of scene.linksOf(row.id)) {
      // Where both ends are in sight, the successor's row paints it.
      const isSuccessor = dependency.successorId === row.id
      const otherRow = scene.rowIndexById.get(dependency.successorId)
      if (!isSuccessor && otherRow !== undefined && isSeen(otherRow)) continue
      const tone = arrowTone(dependency, scene)
      if ((tone === 'faded') === (layer === 'under')) paintOne(dependency, tone)
    }
  }
}

/** The line from a bar to the pointer, while a dependency is drawn. */
export function paintLinkDraft(
  context: CanvasRenderingContext2D,
  draft: LinkDraft,
  scene: Scene,
  view: FrameView,
  palette: Palette,
): void {
  const index = scene.rowIndexById.get(draft.fromId)
  const found = index === undefined ? null : barOfRow(index, scene, view)
  if (!found) return
  const { box } = found
  const dots = linkDots(box, view)
  const fromX = draft.fromEnd === 'end' ? (dots.end ?? box.x + box.width) : (dots.start ?? box.x)
  const color = draft.isRefused ? palette.danger : palette.brand
  context.strokeStyle = color
  context.fillStyle = color
  context.lineWidth = 2
  context.setLineDash(draft.toId === null ? [4, 3] : [])
  context.beginPath()
  context.moveTo(fromX, box.y + box.height / 2)
  context.lineTo(draft.x, draft.y)
  context.stroke()
  context.setLineDash([])
  const toIndex = draft.toId === null ? undefined : scene.rowIndexById.get(draft.toId)
  const target = draft.toId === null ? undefined : scene.schedule.get(draft.toId)
  if (toIndex === undefined || !target) return
  const item = scene.rows[toIndex]
  const isMilestone = isItem(item) && item.milestone
  const aim = barBox(toIndex, target.effective, isMilestone, view)
  context.strokeRect(aim.x - 2, aim.y - 2, aim.width + 4, aim.height + 4)
  context.beginPath()
  context.arc(
    draft.toEnd === 'start' ? aim.x : aim.x + aim.width,
    aim.y + aim.height / 2,
    4.5,
    0,
    2 * Math.PI,
  )
  context.fill()
}
