// How many are connected over the years of the plan, as a step line. The figures beside it and the table say the same.
import { fromYearMonthDay, toYearMonthDay } from '../../../shared/base/civil-date.ts'
import type { Connectivity } from '../../../shared/connectivity/connectivity.ts'
import { formatNumber } from '../../../shared/messages/format.ts'
import type { Span } from '../../../shared/schedule/scheduled-item.ts'
import { useWords } from '../../state/i18n.ts'
import { createStepPoints, ValueLines } from '../level-lines.tsx'

const SIZE = { width: 430, height: 72 }
const PLOT = { left: 30, right: 414, top: 16, bottom: 54 }
/** Pixels between the words of two years. */
const LABEL_ROOM = 30

export function CountChart(props: {
  readonly connectivity: Connectivity
  readonly horizon: Span
  readonly today: number
}) {
  const { t, language } = useWords()
  const { horizon, today } = props
  const { tally, before, steps } = props.connectivity
  const most = Math.max(1, tally.total)
  const span = Math.max(1, horizon.end - horizon.start)
  const x = (day: number) => PLOT.left + ((day - horizon.start) / span) * (PLOT.right - PLOT.left)
  const y = (count: number) => PLOT.bottom - (count / most) * (PLOT.bottom - PLOT.top)
  const countOn = (day: number) => steps.findLast(step => step.day <= day)?.count ?? before
  const [first, last] = [horizon.start, horizon.end].map(day => toYearMonthDay(day).year)
  const years = Array.from({ length: (last ?? 0) - (first ?? 0) + 1 }, (_, at) => (first ?? 0) + at)
  const each = Math.ceil((LABEL_ROOM * years.length) / (PLOT.right - PLOT.left))
  const points = createStepPoints(
    x,
    y,
    before,
    steps.map(({ day, count }) => ({ day, value: count })),
    horizon,
  )
  return (
    <figure className="cn-chart">
      <figcaption>{t('connectivity.chart.title')}</figcaption>
      <svg
        viewBox={`0 0 ${SIZE.width} ${SIZE.height}`}
        role="img"
        aria-label={t('connectivity.chart.label', {
          from: formatNumber(before, language),
          to: formatNumber(countOn(horizon.end), language),
          total: formatNumber(tally.total, language),
          first,
          last,
        })}
      >
        <ValueLines values={[0, most]} toY={y} plot={PLOT} />
        {today < horizon.start || today > horizon.end ? null : (
          <line className="cn-today" x1={x(today)} x2={x(today)} y1={PLOT.top - 6} y2={PLOT.bottom} />
        )}
        <polyline className="cn-line" points={points} />
        {years.map((year, place) => {
          const end = fromYearMonthDay(year, 12, 31)
          if ((years.length - 1 - place) % each !== 0) return null
          return (
            <g key={year}>
              <circle className="cn-dot" cx={x(end)} cy={y(countOn(end))} r={3} />
              <text className="cn-count num" x={x(end)} y={y(countOn(end)) - 6} textAnchor="middle">
                {formatNumber(countOn(end), language)}
              </text>
              <text className="part-tick num" x={x(end)} y={PLOT.bottom + 15} textAnchor="middle">
                {year}
              </text>
            </g>
          )
        })}
      </svg>
    </figure>
  )
}
