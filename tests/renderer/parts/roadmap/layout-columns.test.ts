// How wide table and columns are beside the bars, and what scrolls, in layers of different widths.
import { describe, expect, it } from 'vitest'
import { COLUMN_IDS, type ColumnId, type ColumnView } from '../../../../shared/domain/table-view.ts'
import { layoutColumns, tableRange } from '../../../../renderer/parts/roadmap/table/layout-columns.ts'
import { COLUMN_SIZES } from '../../../../renderer/state/table-view.ts'

const columns = (ids: readonly ColumnId[]): readonly ColumnView[] =>
  ids.map(id => ({ id, width: COLUMN_SIZES[id].width }))
const USUAL = columns(['name', 'agency'])
const ALL = columns(COLUMN_IDS)

/** The widths of the columns; after `|` how far they can be scrolled in the table. */
function widths(chosen: readonly ColumnView[], layerWidth: number, wanted: number | null) {
  const { columns: placed, tableWidth, isScrolling } = layoutColumns(chosen, layerWidth, wanted)
  let x = 0
  for (const column of placed) {
    expect(column.x).toBe(x)
    x += column.width
  }
  expect(isScrolling).toBe(x > tableWidth)
  expect(placed.map(({ id }) => id)).toEqual(chosen.map(({ id }) => id))
  const all = placed.map(({ width }) => width)
  return isScrolling ? [...all, '|', x - tableWidth] : all
}

describe('without a width of its own', () => {
  it('the name nobody has sized grows with the window and never beyond long names', () => {
    expect(widths(USUAL, 800, null)).toEqual([212, 100])
    expect(widths(USUAL, 1_300, null)).toEqual([325, 100])
    expect(widths(USUAL, 1_780, null)).toEqual([445, 100])
    expect(widths(USUAL, 3_700, null)).toEqual([480, 100])
  })

  it('the name keeps its width when details take some of the layer, as long as bars have room', () => {
    expect(layoutColumns(USUAL, 1_004, null, 1_308).tableWidth).toBe(
      layoutColumns(USUAL, 1_308, null).tableWidth,
    )
    expect(layoutColumns(USUAL, 500, null, 1_308).tableWidth).toBe(260)
  })

  it('the name does not grow where other columns have the room, nor where the user sized it', () => {
    expect(widths(columns(['name', 'agency', 'start', 'end', 'budget']), 1_300, null)[0]).toBe(212)
    expect(widths([{ id: 'name', width: 213 }, ...USUAL.slice(1)], 1_780, null)).toEqual([213, 100])
  })

  it('the table grows with its columns up to its limit: there the name gets short, and what does not fit scrolls', () => {
    const { columns: placed, ...room } = layoutColumns(ALL, 1_000, null)
    expect(room).toEqual({ tableWidth: 580, isScrolling: true, needed: 1_464, usual: 580, max: 760 })
    expect(placed.map(({ width }) => width)).toEqual([168, ...ALL.slice(1).map(({ width }) => width)])
    const three = columns(['name', 'agency', 'category'])
    expect(widths(three, 560, null)).toEqual([168, 100, 96, '|', 44])
    expect(widths(three, 600, null)).toEqual([168, 100, 96, '|', 16])
    expect(widths(three, 640, null)).toEqual([175, 100, 96])
    expect(widths(three, 700, null)).toEqual([210, 100, 96])
  })

  it('beside the name there is always room for a column', () => {
    expect(widths(ALL, 500, null).slice(0, 2)).toEqual([128, 100])
    expect(widths([{ id: 'name', width: 400 }, ...ALL.slice(1)], 1_000, null)[0]).toBe(400)
    expect(widths([{ id: 'name', width: 550 }, ...ALL.slice(1)], 1_000, null)[0]).toBe(448)
  })
})

describe('with a width of its own', () => {
  it('the name takes what the others leave', () => {
    expect(widths(USUAL, 1_300, 500)).toEqual([400, 100])
    expect(widths(USUAL, 1_300, 240)).toEqual([140, 100])
  })

  it('columns scroll where not even a short name leaves them room, and all are seen again with it', () => {
    expect(widths(USUAL, 1_300, 170)).toEqual([120, 100, '|', 50])
    expect(widths(ALL, 1_780, 1_000).slice(-2)).toEqual(['|', 420])
    expect(widths(ALL, 1_780, 1_464)).toEqual(ALL.map(({ width }) => width))
  })

  it('the table stays between the smallest name with some of a column and what leaves bars to be seen', () => {
    expect(tableRange(1_300)).toEqual({ min: 168, max: 1_060 })
    expect(layoutColumns(USUAL, 1_300, 5_000).tableWidth).toBe(1_060)
    expect(layoutColumns(USUAL, 1_300, 10).tableWidth).toBe(168)
    expect(layoutColumns(USUAL, 200, 10).tableWidth).toBe(168)
  })
})
