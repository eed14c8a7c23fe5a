// What is written in the bars and beside them, placed before anything is painted: arrows keep clear of it.
import { isActive, type Item } from '../../../../shared/domain/item.ts'
import { barOfRow, dayX, LINK_OFFSET, visibleRows, type FoundBar } from './bar-layout.ts'
import { edgeHint } from './edge-hints.ts'
import type { FrameView } from './frame.ts'
import type { CanvasSize } from './painted-canvas.tsx'
import type { Palette } from './palette.ts'
import type { Scene } from './scene.ts'
import { fitText } from './text-fit.ts'

export const ICON = 12
/** A bar narrower than this shows no icon of its category. */
const ICON_ROOM = 30
const LABEL_GAP = 6
/** An arrow runs so far before it turns. */
const ARROW_ROOM = 8
const MOST_WIDTH = 320
/** Between two texts, and between a text and the end of the axis. */
const WORD_GAP = 8
const END_GAP = 3

export interface BarText {
  readonly text: string
  readonly x: number
  readonly y: number
  readonly width: number
  readonly isInside: boolean
  /** What lies behind the words: the row beside a bar, in a bar only the hatching of lateness. */
  readonly ground: 'row' | 'bar' | null
  readonly color: string
}

/** The texts of the rows in sight; none where a sign at the edge stands for the bar. */
export type BarTexts = ReadonlyMap<number, readonly BarText[]>

export function barFont(palette: Palette): string {
  return `600 11px ${palette.font}`
}

/** Where the icon of a bar begins; null where there is no room for one. */
export function iconX({ item, box }: Pick<FoundBar, 'item' | 'box'>, view: FrameView): number | null {
  const left = Math.max(box.x, view.tableWidth)
  return !item.milestone && box.x + box.width - left >= ICON_ROOM ? left + 6 : null
}

/** Pixels that a link dot or the beginning of an arrow takes right of the bar. */
function clearance(item: Item, scene: Scene): number {
  if (scene.hasHandles(item.id)) return LINK_OFFSET + 6
  const leavesRight = scene
    .linksOf(item.id)
    .some(link => link.predecessorId === item.id && link.kind !== 'start-start')
  return leavesRight ? ARROW_ROOM : 0
}

/** Pixels that a link dot or the head of an arrow takes left of the bar. */
function clearanceBefore(item: Item, scene: Scene): number {
  if (scene.hasHandles(item.id)) return LINK_OFFSET + 6
  const comesLeft = scene
    .linksOf(item.id)
    .some(link => link.successorId === item.id && link.kind !== 'finish-finish')
  return comesLeft ? ARROW_ROOM : 0
}

/** Inside the bar where there is room, from its visible beginning on; else right of it, or where the axis ends before, left of it. */
function textsOf(
  context: CanvasRenderingContext2D,
  found: FoundBar,
  scene: Scene,
  view: FrameView,
  palette: Palette,
): readonly BarText[] {
  const { item, scheduled, box } = found
  const right = box.x + box.width
  if (right <= view.tableWidth) return []
  const left = Math.max(box.x, view.tableWidth)
  const y = box.y + box.height / 2 + 0.5
  const icon = iconX(found, view)
  const inside = icon === null ? left + 8 : icon + ICON + 5
  const texts: BarText[] = []
  let after = Math.max(right, left) + LABEL_GAP + clearance(item, scene)
  let before = box.x - LABEL_GAP - clearanceBefore(item, scene)
  // What has room on neither side is left out: the pointer and the details tell it.
  const add = (whole: string, color: string) => {
    if (whole === '') return
    const text = fitText(context, whole, MOST_WIDTH)
    const width = context.measureText(text).width
    const isAfter = after + width <= view.width - END_GAP
    if (!isAfter && before - width < view.tableWidth + END_GAP) return
    texts.push({ text, x: isAfter ? after : before - width, y, width, isInside: false, ground: 'row', color })
    if (isAfter) after += width + WORD_GAP
    else before -= width + WORD_GAP
  }
  const label = scene.barLabel(item)
  const width = context.measureText(label).width
  if (label !== '' && !item.milestone && inside + width + 6 <= Math.min(right, view.width)) {
    const color = isActive(item) ? palette.ink : palette.ink2
    const isHatched = scheduled.late && inside + width > dayX(scheduled.planned.end + 1, view)
    const ground = isHatched ? 'bar' : null
    texts.push({ text: label, x: inside, y, width, isInside: true, ground, color })
  } else add(label, palette.ink2)
  add(scene.comparedText(item.id, scheduled), palette.ink3)
  return texts
}

export function placeBarTexts(
  context: CanvasRenderingContext2D,
  scene: Scene,
  view: FrameView,
  palette: Palette,
  size: CanvasSize,
): BarTexts {
  context.font = barFont(palette)
  const texts = new Map<number, readonly BarText[]>()
  const { first, last } = visibleRows(scene.rows.length, view, size.height)
  for (let row = first; row <= last; row += 1) {
    const found = barOfRow(row, scene, view)
    if (found && edgeHint(row, scene, view) === null)
      texts.set(row, textsOf(context, found, scene, view, palette))
  }
  return texts
}
