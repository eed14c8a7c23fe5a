// Bars beyond the edges of the axis are told by a sign there. One pixel is one day, the axis begins at day 0.
import { describe, expect, it } from 'vitest'
import { ROW_HEIGHT, rowTop } from '../../../../renderer/parts/roadmap/timeline/bar-layout.ts'
import { edgeHint, hintAt } from '../../../../renderer/parts/roadmap/timeline/edge-hints.ts'
import { groupBar } from '../../../../renderer/parts/roadmap/timeline/group-bars.ts'
import { timeScale } from '../../../../renderer/parts/roadmap/timeline/time-scale.ts'
import type { AgencyId } from '../../../../shared/domain/agency.ts'
import { newItem, type ItemId } from '../../../../shared/domain/item.ts'
import { toCivilDate } from '../../../../shared/base/civil-date.ts'
import type { GroupRow, Row } from '../../../../shared/schedule/rows.ts'
import type { ScheduledItem } from '../../../../shared/schedule/scheduled-item.ts'

const view = {
  scale: timeScale({ start: 0, end: 1_999 }, 1),
  scrollLeft: 500,
  scrollTop: 0,
  width: 600,
  height: 400,
  tableWidth: 100,
  tableLeft: 0,
}

/** In sight are the days from 500 to 1,000. */
function barsOf(...spans: readonly (readonly [number, number])[]) {
  const schedule = new Map<ItemId, ScheduledItem>()
  const rows = spans.map(([start, end], index): Row => {
    const item = newItem({
      id: `i${index}` as ItemId,
      name: 'x',
      category: 'people',
      theme: 'service',
      leadAgencyId: 'a' as AgencyId,
      start: toCivilDate(start),
      end: toCivilDate(end),
      position: index,
    })
    const span = { start, end }
    schedule.set(item.id, { planned: span, effective: span, late: false } as ScheduledItem)
    return item
  })
  return { rows, schedule, preview: new Map(), hasHandles: () => false }
}

describe('the sign of a bar out of sight', () => {
  const bars = barsOf([100, 400], [1_200, 1_300], [450, 600], [900, 1_400], [490, 501])
  const sides = bars.rows.map((_, index) => edgeHint(index, bars, view)?.side ?? null)

  it('stands on the side where the bar is, and nowhere while some of the bar is seen', () => {
    expect(sides).toEqual(['left', 'right', null, null, 'left'])
    expect(edgeHint(7, bars, view)).toBeNull()
  })
  it('is found at its edge only', () => {
    const y = rowTop(1, view) + ROW_HEIGHT / 2
    expect(hintAt({ x: 590, y }, bars, view)?.found.item.id).toBe('i1')
    expect(hintAt({ x: 560, y }, bars, view)).toBeNull()
    expect(hintAt({ x: 110, y }, bars, view)).toBeNull()
    expect(hintAt({ x: 110, y: rowTop(0, view) + 16 }, bars, view)?.found.item.id).toBe('i0')
  })
})

describe('the bar of a group', () => {
  const group = (isCollapsed: boolean): GroupRow => ({
    id: 'g',
    level: 1,
    grouping: 'category',
    value: 'people',
    count: 2,
    memberIds: [],
    isCollapsed,
    place: 1,
    groupSize: 1,
  })
  const barIn = (isCollapsed: boolean, span: { start: number; end: number } | null) =>
    groupBar(0, { rows: [group(isCollapsed)], groupSpan: () => span }, view)

  it('reaches from the first start to the last end of what is folded away', () => {
    expect(barIn(true, { start: 600, end: 799 })).toMatchObject({ x: 200, width: 200 })
  })
  it('is not there while its items are, nor without dates', () => {
    expect([barIn(false, { start: 600, end: 799 }), barIn(true, null)]).toEqual([null, null])
  })
})
