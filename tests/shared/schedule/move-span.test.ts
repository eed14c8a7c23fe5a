// How far a dragged span goes: to the first day of a unit, or back to where it was.
import { expect, test } from 'vitest'
import { requireCivilDate, toCivilDate, toDay } from '../../../shared/base/civil-date.ts'
import { snapSpan, type StepUnit } from '../../../shared/schedule/move-span.ts'

const day = (text: string) => toDay(requireCivilDate(text))
const span = (start: string, end: string) => ({ start: day(start), end: day(end) })

test.each<[string, string, number, StepUnit, string, string]>([
  // From the middle of a month to the first of one; the duration stays.
  ['2026-08-24', '2026-09-22', 90, 'month', '2026-12-01', '2026-12-30'],
  ['2026-08-24', '2026-09-22', -20, 'month', '2026-08-01', '2026-08-30'],
  // Not far enough: the next edge is farther than the place it came from.
  ['2026-08-24', '2026-09-22', 3, 'month', '2026-08-24', '2026-09-22'],
  ['2026-08-24', '2026-09-22', 5, 'month', '2026-09-01', '2026-09-30'],
  // Whole months stay whole.
  ['2027-01-01', '2027-08-31', 31, 'month', '2027-02-01', '2027-09-30'],
  ['2027-01-01', '2027-08-31', 10, 'month', '2027-01-01', '2027-08-31'],
  // Wednesday to a Monday.
  ['2026-07-01', '2026-07-10', 4, 'week', '2026-07-06', '2026-07-15'],
  ['2026-07-01', '2026-07-10', -9, 'week', '2026-06-22', '2026-07-01'],
  ['2026-07-06', '2026-07-10', 8, 'week', '2026-07-13', '2026-07-17'],
  ['2026-07-01', '2026-07-10', 2.6, 'day', '2026-07-04', '2026-07-13'],
])('%s–%s by %d days, by the %s', (start, end, days, unit, newStart, newEnd) => {
  const moved = snapSpan(span(start, end), days, unit)
  expect([toCivilDate(moved.start), toCivilDate(moved.end)]).toEqual([newStart, newEnd])
})
