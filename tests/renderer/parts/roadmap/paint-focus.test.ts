// Where the keyboard stands is seen on every kind of row: an item, a group, and a head that is held at the top.
import { describe, expect, it } from 'vitest'
import { HEAD_HEIGHT, ROW_HEIGHT } from '../../../../renderer/parts/roadmap/timeline/bar-layout.ts'
import { paintStuckHeads } from '../../../../renderer/parts/roadmap/timeline/paint-stuck-heads.ts'
import { paintTable } from '../../../../renderer/parts/roadmap/timeline/paint-table.ts'
import type { Palette } from '../../../../renderer/parts/roadmap/timeline/palette.ts'
import type { Scene } from '../../../../renderer/parts/roadmap/timeline/scene.ts'
import { timeScale } from '../../../../renderer/parts/roadmap/timeline/time-scale.ts'
import { isGroup, isItem, layoutRows } from '../../../../shared/schedule/rows.ts'
import { sketchItem } from '../../../support/small-plan.ts'

const TABLE = 300
const COLUMNS = [
  { id: 'name', x: 0, width: 160 },
  { id: 'agency', x: 160, width: 100 },
  { id: 'start', x: 260, width: 90 },
]
const items = Array.from({ length: 20 }, (_, index) => sketchItem(`i${index}`, 10, 20))
const rows = layoutRows(items, {
  groupings: ['category'],
  orderOf: () => [],
  derivedValue: () => '',
  sort: null,
  collapsed: new Set(),
})
const [group, item] = rows
if (!isGroup(group) || !isItem(item)) throw new Error('a group with its items')

/** A canvas that notes which rings are drawn on it. */
function ringsOf(
  activeKey: string,
  isFocused: boolean,
  scrollTop: number,
  { activeColumn = null, tableLeft = 0 }: { activeColumn?: string | null; tableLeft?: number } = {},
) {
  const rings: number[][] = []
  const nothing = () => {}
  const context = new Proxy(
    { strokeRect: (...box: number[]) => rings.push(box), measureText: () => ({ width: 10 }) },
    {
      get: (target, key) => Reflect.get(target, key) ?? nothing,
      set: () => true,
    },
  )
  const text = () => ''
  const scene = {
    rows,
    tableWidth: TABLE,
    columns: COLUMNS.map(column => ({ ...column, align: 'start', text, sum: text })),
    preview: new Map(),
    activeKey,
    activeColumn,
    isFocused,
    groupName: text,
    groupCount: text,
    groupSpan: () => null,
    groupCategory: () => null,
    showsCategory: false,
    marksOf: () => [],
    hits: new Set(),
    cutOffs: [],
    gates: [],
    today: 0,
  }
  const view = {
    scale: timeScale({ start: 0, end: 100 }, 1),
    scrollLeft: 0,
    scrollTop,
    width: 800,
    height: 400,
    tableWidth: TABLE,
    tableLeft,
  }
  const painted = [
    context as unknown as CanvasRenderingContext2D,
    scene as unknown as Scene,
    view,
    { category: {} } as unknown as Palette,
  ] as const
  paintTable(...painted, { width: 800, height: 400 })
  const inTable = rings.length
  paintStuckHeads(...painted, { width: 800, height: 400 })
  return { inTable: rings.slice(0, inTable), onHeads: rings.slice(inTable) }
}

const ringAt = (top: number) => [1, top + 1, TABLE - 3, ROW_HEIGHT - 2]

describe('the ring of the keyboard', () => {
  it('is drawn around an item and around a group', () => {
    expect(ringsOf(item.id, true, 0).inTable).toEqual([ringAt(HEAD_HEIGHT + ROW_HEIGHT)])
    expect(ringsOf(group.id, true, 0).inTable).toEqual([ringAt(HEAD_HEIGHT)])
  })

  it('is drawn on the head that is held at the top', () => {
    expect(ringsOf(group.id, true, 100).onHeads).toEqual([ringAt(HEAD_HEIGHT)])
    expect(ringsOf(item.id, true, 100).onHeads).toEqual([])
  })

  it('goes around the part of a cell that is seen beside the name', () => {
    const ring = (activeColumn: string, tableLeft: number) =>
      ringsOf(item.id, true, 0, { activeColumn, tableLeft }).inTable.map(([x, , width]) => [x, width])
    expect(ring('start', 0)).toEqual([[261, 38]])
    expect(ring('start', 50)).toEqual([[211, 88]])
    expect(ring('agency', 50)).toEqual([[161, 48]])
    expect(ring('agency', 100)).toEqual([])
    expect(ring('name', 50)).toEqual([[1, 158]])
  })

  it('is not drawn while the keyboard is elsewhere', () => {
    expect(ringsOf(group.id, false, 100)).toEqual({ inTable: [], onHeads: [] })
  })
})
