import { describe, expect, it } from 'vitest'
import { requireCivilDate, toCivilDate, toDay } from '../../../shared/base/civil-date.ts'
import { agencyIdSchema } from '../../../shared/domain/agency.ts'
import { itemIdSchema, newItem, type Category } from '../../../shared/domain/item.ts'
import { shiftSpan, snapDay, stretchSpan } from '../../../shared/schedule/move-span.ts'
import { layoutRows, type Row } from '../../../shared/schedule/rows.ts'
import { ticksOf, type TickUnit } from '../../../shared/schedule/ticks.ts'

const day = (text: string) => toDay(requireCivilDate(text))
const span = (start: string, end: string) => ({ start: day(start), end: day(end) })
const dates = (value: { start: number; end: number }) => [toCivilDate(value.start), toCivilDate(value.end)]

function item(id: string, category: Category, position: number) {
  return newItem({
    id: itemIdSchema.parse(id),
    name: id,
    category,
    theme: 'governance',
    leadAgencyId: agencyIdSchema.parse('diskominfo'),
    start: requireCivilDate('2026-01-01'),
    end: requireCivilDate('2026-02-01'),
    position,
  })
}
const shown = (rows: readonly Row[]) =>
  rows.map(row =>
    row.kind === 'group' ? `# ${row.value} ${row.count}` : `${row.key} ${row.place}/${row.groupSize}`,
  )

describe('rows', () => {
  const items = [
    item('c', 'people', 3),
    item('b', 'instrument', 2),
    item('a', 'people', 1),
    item('d', 'people', 3),
  ]
  const order = ['instrument', 'infrastructure', 'people']

  it('stand in their group by position, then by id, and empty groups have no row', () => {
    expect(shown(layoutRows(items, { grouping: 'category', order, collapsed: new Set() }))).toEqual([
      '# instrument 1',
      'b 1/1',
      '# people 3',
      'a 1/3',
      'c 2/3',
      'd 3/3',
    ])
  })
  it('disappear in a collapsed group, whose count stays', () => {
    const collapsed = new Set(['category:people'])
    expect(shown(layoutRows(items, { grouping: 'category', order, collapsed }))).toEqual([
      '# instrument 1',
      'b 1/1',
      '# people 3',
    ])
  })
  it('stand without headings when not grouped', () => {
    expect(shown(layoutRows(items, { grouping: 'none', order: [], collapsed: new Set() }))).toEqual([
      'a 1/4',
      'b 2/4',
      'c 3/4',
      'd 4/4',
    ])
  })
})

describe('ticks', () => {
  it.each<[TickUnit, string[]]>([
    ['year', ['2026-01-01', '2027-01-01']],
    ['quarter', ['2026-10-01', '2027-01-01']],
    ['month', ['2026-12-01', '2027-01-01']],
    ['week', ['2026-12-21', '2026-12-28', '2027-01-04']],
    ['five-years', ['2025-01-01']],
  ])('%s', (unit, starts) => {
    const ticks = ticksOf(span('2026-12-25', '2027-01-04'), unit)
    expect(ticks.map(tick => toCivilDate(tick.start))).toEqual(starts)
    ticks.slice(1).forEach((tick, index) => expect(tick.start).toBe(ticks[index]?.next))
  })
})

describe('moving a span', () => {
  const months = span('2026-01-01', '2026-08-31')
  it('keeps month ends when moved by months', () => {
    expect(dates(shiftSpan(months, 'month', 1))).toEqual(['2026-02-01', '2026-09-30'])
    expect(dates(shiftSpan(months, 'month', -6))).toEqual(['2025-07-01', '2026-02-28'])
  })
  it('does not run into the next month from a long one', () => {
    expect(dates(shiftSpan(span('2026-01-30', '2026-03-15'), 'month', 1))).toEqual([
      '2026-02-28',
      '2026-04-15',
    ])
  })
  it('keeps the duration when moved by days or weeks', () => {
    expect(dates(shiftSpan(months, 'week', 2))).toEqual(['2026-01-15', '2026-09-14'])
    expect(dates(shiftSpan(months, 'day', -1))).toEqual(['2025-12-31', '2026-08-30'])
  })
  it('never gets shorter than a day', () => {
    expect(dates(stretchSpan(span('2026-01-01', '2026-01-31'), 'end', 'month', -3))).toEqual([
      '2026-01-01',
      '2026-01-01',
    ])
    expect(dates(stretchSpan(span('2026-01-01', '2026-01-31'), 'start', 'month', 3))).toEqual([
      '2026-01-31',
      '2026-01-31',
    ])
  })
  it('snaps to the nearest edge of a unit', () => {
    expect(toCivilDate(snapDay(day('2026-05-12'), 'start', 'month'))).toBe('2026-05-01')
    expect(toCivilDate(snapDay(day('2026-05-20'), 'start', 'month'))).toBe('2026-06-01')
    expect(toCivilDate(snapDay(day('2026-05-12'), 'end', 'month'))).toBe('2026-04-30')
    expect(toCivilDate(snapDay(day('2026-05-20'), 'end', 'month'))).toBe('2026-05-31')
    expect(toCivilDate(snapDay(day('2026-05-31'), 'end', 'month'))).toBe('2026-05-31')
    expect(toCivilDate(snapDay(day('2026-11-26'), 'start', 'week'))).toBe('2026-11-23')
    expect(toCivilDate(snapDay(day('2026-11-26'), 'end', 'day'))).toBe('2026-11-26')
  })
})
