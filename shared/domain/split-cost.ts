// Money of an item that nobody has divided over fiscal years yet.
import { type CivilDate, durationDays } from '../base/civil-date.ts'

/**
 * The money of each fiscal year by days, exact to the rupiah: 365 over 2026-12-01 to 2027-11-30 is 31 in 2026 and 334 in
 * 2027. Years that get nothing are left out, but an amount of nothing stays in the first year.
 */
export function splitByDays(
  rupiah: number,
  start: CivilDate,
  end: CivilDate,
): readonly { readonly year: number; readonly rupiah: number }[] {
  const [first, last] = [Number(start.slice(0, 4)), Number(end.slice(0, 4))]
  const days = BigInt(durationDays(start, end))
  // What has been spent by the end of each year is rounded, so that the parts add up.
  const spentBy = (year: number) => {
    if (year >= last) return rupiah
    if (year < first) return 0
    const passed = BigInt(durationDays(start, `${year}-12-31` as CivilDate))
    return Number((BigInt(rupiah) * passed) / days)
  }
  const parts = Array.from({ length: last - first + 1 }, (_, at) => ({
    year: first + at,
    rupiah: spentBy(first + at) - spentBy(first + at - 1),
  }))
  const filled = parts.filter(part => part.rupiah > 0)
  return filled.length > 0 ? filled : parts.slice(0, 1)
}
