// What the row of a group says of its items together.
import { describe, expect, it } from 'vitest'
import { sumGroup } from '../../../../renderer/parts/roadmap/table/sum-group.ts'
import type { AgencyId } from '../../../../shared/domain/agency.ts'
import { newItem, type Item, type ItemId } from '../../../../shared/domain/item.ts'
import { toCivilDate } from '../../../../shared/base/civil-date.ts'
import type { ScheduledItem } from '../../../../shared/schedule/scheduled-item.ts'

function itemOn(id: string, start: number, end: number, rupiah: number, given: Partial<Item> = {}): Item {
  const item = newItem({
    id: id as ItemId,
    name: id,
    category: 'people',
    theme: 'service',
    leadAgencyId: 'a' as AgencyId,
    start: toCivilDate(start),
    end: toCivilDate(end),
    position: 0,
  })
  return { ...item, costs: [{ year: 2026, source: 'apbd', rupiah }], ...given }
}

const items = [
  itemOn('a', 100, 200, 5),
  itemOn('b', 50, 90, 7),
  itemOn('dropped', 0, 900, 1_000, { status: 'cancelled' }),
]
const facts = {
  itemOf: (id: ItemId) => items.find(item => item.id === id),
  projection: null,
  schedule: new Map(
    // Pushed ten days by what it waits for.
    [
      ['a', 110, 210],
      ['b', 50, 90],
      ['dropped', 0, 900],
    ].map(([id, start, end]) => {
      const effective = { start: Number(start), end: Number(end) }
      return [id as ItemId, { effective } as ScheduledItem]
    }),
  ),
}

describe('the totals of a group', () => {
  it('are those of what is still meant to happen, on the days on which it will', () => {
    expect(
      sumGroup(
        items.map(item => item.id),
        facts,
      ),
    ).toEqual({
      rupiah: 12,
      gain: 0,
      span: { start: 50, end: 210 },
    })
  })
  it('are nothing for a group of dropped or unknown items', () => {
    expect(sumGroup(['dropped' as ItemId, 'gone' as ItemId], facts)).toEqual({
      rupiah: 0,
      gain: 0,
      span: null,
    })
  })
})
