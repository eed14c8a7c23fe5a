// The index of each assessment on its day, over the bands of the framework. The table beside it says the same in numbers.
import { toDay } from '../../../../shared/base/civil-date.ts'
import type { Framework } from '../../../../shared/domain/framework.ts'
import { formatIndex } from '../../../../shared/messages/format.ts'
import type { HistoryEntry } from '../../../../shared/projection/assessment-history.ts'
import { createIndexScale, LevelLines } from '../../../parts/level-lines.tsx'
import { useWords } from '../../../state/i18n.ts'
import { spreadDots } from './spread-dots.ts'

const SIZE = { width: 720, height: 190 }
const PLOT = { left: 34, right: 690, top: 18, bottom: 162 }
/** Days that a single assessment has at each side. */
const LEAST_DAYS = 180
const LABEL_GAP = 70
/** Between the middles of two dots: those of one day stand beside each other, the older one first. */
const DOT_GAP = 14

interface Dot {
  readonly entry: HistoryEntry
  readonly x: number
  readonly y: number
}

/** The years that begin inside the picture, at most `most` of them. */
function yearsBetween(first: number, last: number, most: number): readonly number[] {
  const step = Math.max(1, Math.ceil((last - first + 1) / most))
  return Array.from({ length: Math.floor((last - first) / step) + 1 }, (_, index) => first + index * step)
}

export function HistoryChart(props: {
  readonly framework: Framework
  readonly history: readonly HistoryEntry[]
}) {
  const { language } = useWords()
  const { framework, history } = props
  const days = history.map(({ assessment }) => toDay(assessment.date))
  const [first, last] = [Math.min(...days) - LEAST_DAYS, Math.max(...days) + LEAST_DAYS]
  const x = (day: number) => PLOT.left + ((day - first) / (last - first)) * (PLOT.right - PLOT.left)
  const y = createIndexScale(framework, PLOT)
  const oldestFirst = history.toReversed()
  const places = spreadDots(days.toReversed().map(x), DOT_GAP, [PLOT.left, PLOT.right])
  const dots = oldestFirst.map((entry, at): Dot => ({ entry, x: places[at] ?? 0, y: y(entry.index) }))
  const yearOf = (day: number) => new Date(day * 86_400_000).getUTCFullYear()
  // Close neighbours turn their labels away from each other; one between two of them has none.
  const labelled = dots.flatMap((dot, place) => {
    const [before, after] = [dots[place - 1], dots[place + 1]]
    const isCrowdedBefore = before !== undefined && dot.x - before.x < LABEL_GAP
    const isCrowdedAfter = after !== undefined && after.x - dot.x < LABEL_GAP
    if (isCrowdedBefore && isCrowdedAfter) return []
    const anchor = isCrowdedAfter ? 'end' : isCrowdedBefore ? 'start' : 'middle'
    return [{ ...dot, anchor } as const]
  })
  return (
    <svg className="as-history-chart" viewBox={`0 0 ${SIZE.width} ${SIZE.height}`} aria-hidden>
      <LevelLines framework={framework} plot={PLOT} />
      {yearsBetween(yearOf(first) + 1, yearOf(last), 12).map(year => {
        const at = x(Date.UTC(year, 0, 1) / 86_400_000)
        return (
          <g key={year}>
            <line className="as-history-year" x1={at} x2={at} y1={PLOT.top} y2={PLOT.bottom + 4} />
            <text className="part-tick num" x={at} y={PLOT.bottom + 18} textAnchor="middle">
              {year}
            </text>
          </g>
        )
      })}
      <polyline className="as-history-line" points={dots.map(dot => `${dot.x},${dot.y}`).join(' ')} />
      {dots.map(({ entry, x: left, y: top }) => (
        <circle
          key={entry.assessment.id}
          className="as-history-dot"
          data-baseline={entry.assessment.isBaseline || undefined}
          cx={left}
          cy={top}
          r={5}
        />
      ))}
      {labelled.map(({ entry, x: left, y: top, anchor }) => (
        <text
          key={entry.assessment.id}
          className="as-history-value num"
          x={left}
          y={top - 10}
          textAnchor={anchor}
        >
          {formatIndex(entry.index, language)}
        </text>
      ))}
    </svg>
  )
}
