// Where the columns of the table stand, how wide the table is beside the bars, and how much of its columns it shows at once.
import type { ColumnId, ColumnView } from '../../../../shared/domain/table-view.ts'
import { COLUMN_SIZES } from '../../../state/table-view.ts'
import type { TableRoom } from '../../../state/table-width.ts'

/** The table may be given all but this: the bars are what it is for. */
const LEAST_AXIS = 240
/** What it leaves by itself: a share of the layer, up to what five years need. */
const AXIS_SHARE = 0.42
const USUAL_AXIS = 420
/** A name nobody has sized takes so much of a wide layer, up to where long names end, while most is left to the bars. */
const NAME_SHARE = 0.25
const LONGEST_NAME = 480
const GROWING_SHARE = 0.4
/** So short a name nobody has sized gets before the other columns scroll. */
const SHORT_NAME = 168
/** Beside the name stays room for the widest of the columns, as wide as they are at first. */
const ROOM_FOR_ONE = Math.max(
  ...Object.entries(COLUMN_SIZES).map(([id, { width }]) => (id === 'name' ? 0 : width)),
)
/** The narrowest table: the smallest name, and of the others as much as the smallest needs. */
const LEAST_TABLE =
  COLUMN_SIZES.name.minWidth + Math.min(...Object.values(COLUMN_SIZES).map(({ minWidth }) => minWidth))

interface PlacedColumn {
  readonly id: ColumnId
  /** From the left edge of a table that is not scrolled. */
  readonly x: number
  readonly width: number
}

export interface ColumnLayout extends TableRoom {
  /** The name, which stays where it is, then what scrolls beside it. */
  readonly columns: readonly PlacedColumn[]
  readonly tableWidth: number
}

/** The least and the largest width the table can be given: a layer of 1,000 px allows 168 to 760. */
export function tableRange(layerWidth: number): { readonly min: number; readonly max: number } {
  return { min: LEAST_TABLE, max: Math.max(LEAST_TABLE, layerWidth - LEAST_AXIS) }
}

/** How far the table grows with its columns before somebody widens it: to 580 of 1,000 px. */
function usualLimit(layerWidth: number): number {
  const axis = Math.min(USUAL_AXIS, Math.max(LEAST_AXIS, Math.round(layerWidth * AXIS_SHARE)))
  return Math.max(LEAST_TABLE, layerWidth - axis)
}

const isSized = (name: ColumnView) => name.width !== COLUMN_SIZES.name.width

function grownName(name: ColumnView, others: number, layerWidth: number): number {
  if (isSized(name)) return name.width
  const grown = Math.min(LONGEST_NAME, layerWidth * NAME_SHARE, layerWidth * GROWING_SHARE - others)
  return Math.max(name.width, Math.floor(grown))
}

/** What the name keeps while the others scroll beside it in a table of `limit`. */
function leastName(name: ColumnView, others: number, limit: number): number {
  const kept = isSized(name) ? name.width : SHORT_NAME
  return Math.max(COLUMN_SIZES.name.minWidth, Math.min(kept, limit - Math.min(others, ROOM_FOR_ONE)))
}

/**
 * Places the chosen columns (the name comes first). `wanted` is the width the user gave the table: the name takes what the
 * others leave of it; a name nobody has sized grows with `growingWidth`. What does not fit beside the name scrolls.
 * In a layer of 1,000 px name (212) and agency (100) make a table of 312; wanted are 400: the name has 300.
 */
export function layoutColumns(
  chosen: readonly ColumnView[],
  layerWidth: number,
  wanted: number | null,
  growingWidth = layerWidth,
): ColumnLayout {
  const range = tableRange(layerWidth)
  const [name, ...others] = chosen
  if (name === undefined)
    return { columns: [], tableWidth: 0, isScrolling: false, needed: 0, usual: 0, max: range.max }
  const usual = usualLimit(layerWidth)
  const limit = wanted === null ? usual : Math.min(range.max, Math.max(range.min, wanted))
  const besides = others.reduce((sum, { width }) => sum + width, 0)
  const left = Math.max(limit - besides, leastName(name, besides, limit))
  const nameWidth = wanted === null ? Math.min(left, grownName(name, besides, growingWidth)) : left
  let x = 0
  const columns = [{ id: name.id, width: nameWidth }, ...others].map(({ id, width }) => {
    const placed = { id, x, width }
    x += width
    return placed
  })
  return {
    columns,
    tableWidth: Math.min(limit, x),
    isScrolling: x > limit,
    needed: name.width + besides,
    usual,
    max: range.max,
  }
}
