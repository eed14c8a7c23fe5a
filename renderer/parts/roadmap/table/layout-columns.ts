// Where the columns of the table stand, how wide the table is beside the bars, and which chosen columns find no room.
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
/** So short the name gets before a column gives way. */
const SHORT_NAME = 168

interface PlacedColumn {
  readonly id: ColumnId
  readonly x: number
  readonly width: number
}

export interface ColumnLayout extends TableRoom {
  readonly columns: readonly PlacedColumn[]
  readonly tableWidth: number
}

/** The least and the largest width the table can be given: a layer of 1,000 px allows 120 to 760. */
export function tableRange(layerWidth: number): { readonly min: number; readonly max: number } {
  const min = COLUMN_SIZES.name.minWidth
  return { min, max: Math.max(min, layerWidth - LEAST_AXIS) }
}

/** How far the table grows with its columns before somebody widens it: to 580 of 1,000 px. */
function usualLimit(layerWidth: number): number {
  const axis = Math.min(USUAL_AXIS, Math.max(LEAST_AXIS, Math.round(layerWidth * AXIS_SHARE)))
  return Math.max(COLUMN_SIZES.name.minWidth, layerWidth - axis)
}

function nameWidth(width: number, others: number, layerWidth: number): number {
  if (width !== COLUMN_SIZES.name.width) return width
  const grown = Math.min(LONGEST_NAME, layerWidth * NAME_SHARE, layerWidth * GROWING_SHARE - others)
  return Math.max(width, Math.floor(grown))
}

/**
 * Places the chosen columns (the name comes first). `wanted` is the width the user gave the table: the name takes what the
 * others leave of it; a name nobody has sized grows with `growingWidth`. In a layer of 1,000 px name (212) and agency (100) make a table of 312; wanted are 400: the name has 300.
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
    return { columns: [], tableWidth: 0, unseen: [], needed: 0, usual: 0, max: range.max }
  const usual = usualLimit(layerWidth)
  const limit = wanted === null ? usual : Math.min(range.max, Math.max(range.min, wanted))
  const needed = chosen.reduce((sum, { width }) => sum + width, 0)
  const nameLeast = wanted === null ? Math.min(name.width, SHORT_NAME, limit) : range.min
  const shown: { id: ColumnId; width: number }[] = []
  let used = 0
  for (const { id, width } of others) {
    // What has no room any more is not shown; the last one that has some is cut.
    const room = Math.min(width, limit - nameLeast - used)
    if (room < COLUMN_SIZES[id].minWidth) break
    shown.push({ id, width: room })
    used += room
  }
  const width =
    wanted === null ? Math.min(limit - used, nameWidth(name.width, used, growingWidth)) : limit - used
  let x = 0
  const columns = [{ id: name.id, width }, ...shown].map(column => {
    const placed = { ...column, x }
    x += column.width
    return placed
  })
  return {
    columns,
    tableWidth: x,
    unseen: others.slice(shown.length).map(({ id }) => id),
    needed,
    usual,
    max: range.max,
  }
}
