// Where columns are seen once they are scrolled beside the name, and how one comes into sight.
import { describe, expect, it } from 'vitest'
import {
  columnIndexAt,
  columnsWidth,
  seenX,
  tableLeftFor,
  type ColumnPlace,
  wordsEnd,
} from '../../../../renderer/parts/roadmap/timeline/column-places.ts'

// |name 0–200|agency –300|start –400|end –500|budget –600| in a table of 400
const columns: readonly ColumnPlace[] = [
  { id: 'name', x: 0, width: 200 },
  { id: 'agency', x: 200, width: 100 },
  { id: 'start', x: 300, width: 100 },
  { id: 'end', x: 400, width: 100 },
  { id: 'budget', x: 500, width: 100 },
]
const at = (tableLeft: number) => ({ tableLeft, tableWidth: 400 })

it('the name stays, the others move', () => {
  expect(columnsWidth(columns)).toBe(600)
  expect(columnsWidth([])).toBe(0)
  expect(columns.map(column => seenX(column, at(150)))).toEqual([0, 50, 150, 250, 350])
})

it('words end above the scroll bar of the columns, and at the foot where there is none', () => {
  expect([wordsEnd(columns, 400, 300), wordsEnd(columns, 600, 300)]).toEqual([287, 300])
})

it('under a place is what is seen there: the name over what is scrolled under it, nothing beside the table', () => {
  const idAt = (x: number, tableLeft: number) => columns[columnIndexAt(x, columns, at(tableLeft))]?.id
  expect([0, 199, 200, 399].map(x => idAt(x, 0))).toEqual(['name', 'name', 'agency', 'start'])
  expect([0, 199, 200, 249, 250, 399].map(x => idAt(x, 150))).toEqual([
    'name',
    'name',
    'start',
    'start',
    'end',
    'budget',
  ])
  expect([idAt(-1, 0), idAt(400, 0), idAt(400, 150)]).toEqual([undefined, undefined, undefined])
})

describe('a column comes into sight', () => {
  const leftFor = (id: ColumnPlace['id'], tableLeft: number) => tableLeftFor(id, columns, at(tableLeft))

  it('from the right and from the left, by no more than it needs', () => {
    expect(leftFor('end', 0)).toBe(100)
    expect(leftFor('budget', 0)).toBe(200)
    expect(leftFor('agency', 150)).toBe(0)
    expect(leftFor('start', 150)).toBe(100)
  })

  it('not at all where it is there, is the name, or is not shown', () => {
    expect(leftFor('start', 0)).toBeNull()
    expect(leftFor('end', 150)).toBeNull()
    expect(leftFor('name', 150)).toBeNull()
    expect(leftFor('status', 0)).toBeNull()
  })

  it('by its beginning where it is wider than the room', () => {
    const wide = [{ id: 'name', x: 0, width: 200 } as const, { id: 'theme', x: 200, width: 300 } as const]
    expect(tableLeftFor('theme', wide, at(80))).toBe(0)
  })
})
