// How far the axis can be zoomed, what its buttons show, what its units are called.
import { describe, expect, it } from 'vitest'
import { requireCivilDate, toCivilDate, toDay } from '../../../../shared/base/civil-date.ts'
import { startOfUnit, type TickUnit } from '../../../../shared/schedule/ticks.ts'
import { tickNames } from '../../../../shared/picture/tick-names.ts'
import {
  keepFitted,
  keepWidth,
  seenDayOf,
  tickLevels,
  widenRange,
  windowStart,
} from '../../../../renderer/parts/roadmap/timeline/time-scale.ts'
import {
  isOffered,
  limitScale,
  WINDOW_UNITS,
  windowScale,
  type WindowUnit,
} from '../../../../renderer/state/axis-zoom.ts'

const day = (date: string) => toDay(requireCivilDate(date))
const span = (start: string, end: string) => ({ start: day(start), end: day(end) })
const fiveYears = { width: 1_000, days: 1_826 }

describe('the buttons of the axis', () => {
  it.each<[WindowUnit, TickUnit]>([
    ['month', 'day'],
    ['quarter', 'week'],
    ['year', 'month'],
    ['five-years', 'quarter'],
  ])('%s has ticks of one %s on an axis of 1,000 and of 750 pixels', (unit, tick) => {
    for (const width of [1_000, 750])
      expect(tickLevels(windowScale(unit, { width, days: 1_826 })).lower).toBe(tick)
  })

  it('are offered where the plan would take at least half of what they show', () => {
    const offered = (days: number) => WINDOW_UNITS.filter(unit => isOffered(unit, { width: 1_000, days }))
    expect(offered(1_826)).toEqual(['month', 'quarter', 'year', 'five-years'])
    expect(offered(1_096)).toEqual(['month', 'quarter', 'year', 'five-years'])
    expect(offered(730)).toEqual(['month', 'quarter', 'year'])
  })

  it.each<[string, WindowUnit, string]>([
    ['2027-02-14', 'month', '2027-02-01'],
    ['2027-02-14', 'quarter', '2027-01-01'],
    ['2027-02-14', 'year', '2027-01-01'],
    ['2030-12-31', 'five-years', '2026-01-01'],
    ['2031-01-01', 'five-years', '2031-01-01'],
    ['2025-12-31', 'five-years', '2021-01-01'],
  ])('with %s in sight, %s begins on %s', (date, unit, first) => {
    expect(toCivilDate(windowStart(day(date), unit, day('2026-01-01')))).toBe(first)
  })
})

describe('the limits of the scale', () => {
  it('end where five years are counted as one or the plan takes half of the axis, and where days can be told apart', () => {
    expect(tickLevels(limitScale(0.001, fiveYears)).lower).toBe('five-years')
    expect(limitScale(0.001, { width: 1_000, days: 7_305 })).toBeCloseTo(1_000 / 14_610, 6)
    expect(limitScale(500, fiveYears)).toBe(40)
    expect(limitScale(1.5, fiveYears)).toBe(1.5)
  })
  it('let a month fill a wide window', () => {
    const wide = { width: 2_480, days: 1_826 }
    expect(limitScale(windowScale('month', wide), wide)).toBe(80)
  })
})

describe('the fitted plan', () => {
  const before = { span: span('2026-01-01', '2031-12-31'), plan: 'a' }
  const shorter = span('2026-01-01', '2030-12-31')
  it('stays while the plan lies inside of it', () => {
    expect(keepFitted(before, shorter, 'a', false)).toBe(before)
  })
  it.each([
    ['an item leaves it', span('2025-01-01', '2030-12-31'), 'a', false],
    ['somebody asks', shorter, 'a', true],
    ['it is another plan', shorter, 'b', false],
  ])('is fitted anew when %s', (_, planned, plan, isAsked) => {
    expect(keepFitted(before, planned, plan, isAsked)).toEqual({ span: planned, plan })
  })
  it('is the same one where asking changes nothing', () => {
    expect(keepFitted(before, before.span, 'a', true)).toBe(before)
  })
  it('is continued by whole years, but not for a leap day', () => {
    expect(widenRange(shorter, 1_827)).toBe(shorter)
    expect(widenRange(shorter, 1_900)).toEqual(span('2026-01-01', '2031-12-31'))
  })
})

describe('the width that times are fitted into', () => {
  const whole = { width: 1_308, outer: 1_356 }
  it('stays when details open beside the timeline, until somebody asks', () => {
    const narrow = { width: 1_004, outer: 1_356 }
    expect(keepWidth(whole, narrow, false)).toBe(whole)
    expect(keepWidth(whole, narrow, true)).toEqual(narrow)
  })
  it.each([
    ['the details close', { width: 1_308, outer: 1_356 }, { width: 1_004, outer: 1_356 }],
    ['the window gets smaller', { width: 892, outer: 940 }, whole],
    ['the timeline has a size at last', whole, { width: 0, outer: 0 }],
  ])('is the present one when %s', (_, now, before) => {
    expect(keepWidth(before, now, false)).toEqual(now)
  })
})

describe('names on the axis', () => {
  it.each<[TickUnit, boolean, string[], string[]]>([
    ['day', false, ['Sel 4', '4'], ['Tue 4', '4']],
    ['week', false, ['3 Mei'], ['3 May']],
    ['month', false, ['Mei'], ['May']],
    ['month', true, ['Mei 2027', 'Mei 2027'], ['May 2027', 'May 2027']],
    ['quarter', false, ['TW II', 'II'], ['Q2']],
    ['year', true, ['2027'], ['2027']],
    ['five-years', false, ['2025–2029'], ['2025–2029']],
  ])('%s', (unit, isUpper, indonesian, english) => {
    const start = startOfUnit(day('2027-05-04'), unit)
    expect(tickNames(start, unit, 'id', isUpper)).toEqual(indonesian)
    expect(tickNames(start, unit, 'en', isUpper)).toEqual(english)
  })
})

describe('the day around which a zoom by key stays', () => {
  it.each([
    ['the first of a bar that begins in sight', '2027-11-16', '2027-12-31', '2027-11-16'],
    ['the middle where a bar goes through all that is seen', '2027-01-01', '2028-12-31', '2027-11-15'],
    ['the last of a bar that ends in the first half', '2027-01-01', '2027-11-05', '2027-11-05'],
  ])('is %s', (_, start, end, expected) => {
    const seen = seenDayOf(span(start, end), day('2027-11-01'), day('2027-11-30'))
    expect(seen === undefined ? null : toCivilDate(seen)).toBe(expected)
  })

  it('is none of a bar out of sight', () => {
    expect(seenDayOf(span('2028-01-01', '2028-02-01'), day('2027-11-01'), day('2027-11-30'))).toBeUndefined()
  })
})
