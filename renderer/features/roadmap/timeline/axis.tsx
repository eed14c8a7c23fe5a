// The head of the time axis: years over quarters, or whatever has room at the scale.
import { toYearMonthDay, type DayNumber } from '../../../../shared/base/civil-date.ts'
import { formatMonth, monthName, quarterName } from '../../../../shared/messages/format.ts'
import { ticksOf, type Tick, type TickUnit } from '../../../../shared/schedule/ticks.ts'
import type { Language } from '../../../../shared/contract/contract.ts'
import { tickLevels, type TimeScale } from './time-scale.ts'

/** Below this width a quarter is only numbered; the year above it says the rest. */
const FULL_QUARTER = 40

function label(start: DayNumber, unit: TickUnit, language: Language, width = Infinity): string {
  const { year, month, day } = toYearMonthDay(start)
  switch (unit) {
    case 'day':
      return String(day)
    case 'week':
      return `${day} ${monthName(month, language, 'short')}`
    case 'month':
      return monthName(month, language, 'short')
    case 'quarter':
      return width < FULL_QUARTER
        ? quarterName(start, language).replace('TW ', '')
        : quarterName(start, language)
    case 'year':
      return String(year)
    case 'five-years':
      return `${year}–${year + 4}`
  }
}

export function Axis({
  scale,
  visible,
  language,
}: {
  scale: TimeScale
  visible: { left: number; right: number }
  language: Language
}) {
  const { upper, lower } = tickLevels(scale.pixelsPerDay)
  const span = {
    start: Math.max(scale.range.start, Math.floor(scale.day(visible.left))),
    end: Math.min(scale.range.end, Math.ceil(scale.day(visible.right))),
  }
  const box = (tick: Tick) => {
    const x = scale.x(Math.max(tick.start, scale.range.start))
    return { left: x, width: scale.x(Math.min(tick.next, scale.range.end + 1)) - x }
  }
  return (
    <div className="rm-axis" style={{ width: scale.width }} aria-hidden="true">
      {upper &&
        ticksOf(span, upper).map(tick => (
          <div key={tick.start} className="rm-tick rm-tick-upper" style={box(tick)}>
            {/* Stays readable while its unit is scrolled partly out of sight. */}
            <span>
              {upper === 'month'
                ? formatMonth(tick.start, language, 'long')
                : label(tick.start, upper, language)}
            </span>
          </div>
        ))}
      {ticksOf(span, lower).map(tick => (
        <div
          key={tick.start}
          className={upper ? 'rm-tick rm-tick-lower' : 'rm-tick rm-tick-only'}
          style={box(tick)}
        >
          <span>{label(tick.start, lower, language, box(tick).width)}</span>
        </div>
      ))}
    </div>
  )
}
