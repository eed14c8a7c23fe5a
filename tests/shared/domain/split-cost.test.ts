import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { requireCivilDate, toCivilDate } from '../../../shared/base/civil-date.ts'
import { MAX_RUPIAH } from '../../../shared/base/rupiah.ts'
import { splitByDays } from '../../../shared/domain/split-cost.ts'

const split = (rupiah: number, start: string, end: string) =>
  splitByDays(rupiah, requireCivilDate(start), requireCivilDate(end)).map(part => [part.year, part.rupiah])

it.each([
  [
    365,
    '2026-12-01',
    '2027-11-30',
    [
      [2026, 31],
      [2027, 334],
    ],
  ],
  [100, '2027-01-01', '2027-12-31', [[2027, 100]]],
  [
    3,
    '2026-07-01',
    '2028-06-30',
    [
      [2027, 2],
      [2028, 1],
    ],
  ],
  [0, '2026-07-01', '2028-06-30', [[2026, 0]]],
] as const)('%d from %s to %s', (rupiah, start, end, parts) => {
  expect(split(rupiah, start, end)).toEqual(parts)
})

it('adds up to the rupiah, whatever the amount and the years', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: MAX_RUPIAH }),
      fc.integer({ min: 19_000, max: 24_000 }),
      fc.integer({ min: 0, max: 3_000 }),
      (rupiah, start, days) => {
        const parts = splitByDays(rupiah, toCivilDate(start), toCivilDate(start + days))
        expect(parts.reduce((sum, part) => sum + part.rupiah, 0)).toBe(rupiah)
        expect(parts.every(part => part.rupiah >= 0 && Number.isSafeInteger(part.rupiah))).toBe(true)
      },
    ),
    { seed: 4 },
  )
})
