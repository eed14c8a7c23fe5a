// On which days the fiscal gates of a plan lie. The fiscal year is the calendar year.
import { fromYearMonthDay, toYearMonthDay, type DayNumber } from '../base/civil-date.ts'
import type { Gate } from '../domain/gate.ts'
import type { Span } from './scheduled-item.ts'

export interface GateDay {
  readonly gate: Gate
  readonly day: DayNumber
  /** The fiscal year whose money the gate is about; the day itself may lie in the year before. */
  readonly fiscalYear: number
}

/** The day of a gate for one fiscal year: `KUA-PPAS` (08-12, year before) for 2028 is 2027-08-12. */
export function gateDay({ monthDay, yearOffset }: Gate, fiscalYear: number): DayNumber {
  return fromYearMonthDay(fiscalYear + yearOffset, Number(monthDay.slice(0, 2)), Number(monthDay.slice(3)))
}

/**
 * The shown gates that fall into the span, by day and then in their own order. From 2027-07-01 to 2027-12-31 a plan with
 * KUA-PPAS (08-12, year before) and P-APBD (09-30) has KUA-PPAS of 2028 on 2027-08-12 and P-APBD of 2027 on 2027-09-30.
 */
export function gatesBetween(gates: readonly Gate[], span: Span): readonly GateDay[] {
  const [first, last] = [toYearMonthDay(span.start).year, toYearMonthDay(span.end).year]
  const found: GateDay[] = []
  for (const gate of gates) {
    if (!gate.isShown) continue
    for (let year = first; year <= last; year += 1) {
      const fiscalYear = year - gate.yearOffset
      const day = gateDay(gate, fiscalYear)
      if (day >= span.start && day <= span.end) found.push({ gate, day, fiscalYear })
    }
  }
  return found.toSorted((a, b) => a.day - b.day)
}
