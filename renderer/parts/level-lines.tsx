// What pictures of something over time share: lines across them, each with its figure at the left, such as the levels of a
// framework, and the points of a step line.
import type { DayNumber } from '../../shared/base/civil-date.ts'
import type { Framework } from '../../shared/domain/framework.ts'
import { toIndexUnits } from '../../shared/projection/index-value.ts'
import type { IndexUnits } from '../../shared/projection/projection.ts'
import type { Span } from '../../shared/schedule/scheduled-item.ts'
import './level-lines.css'

type Scale = Pick<Framework, 'minLevel' | 'maxLevel'>

/** Where the index is drawn, in units of the picture. */
export interface Plot {
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
}

/** How far down an index stands: the lowest level at the bottom of the plot, the highest at its top. */
export function createIndexScale({ minLevel, maxLevel }: Scale, plot: Plot): (index: IndexUnits) => number {
  const lowest = toIndexUnits(minLevel * 1_000)
  const range = toIndexUnits((maxLevel - minLevel) * 1_000)
  return index => plot.bottom - ((index - lowest) / range) * (plot.bottom - plot.top)
}

export function LevelLines({ framework, plot }: { readonly framework: Scale; readonly plot: Plot }) {
  const { minLevel, maxLevel } = framework
  const scale = createIndexScale(framework, plot)
  const levels = Array.from({ length: maxLevel - minLevel + 1 }, (_, step) => minLevel + step)
  return <ValueLines values={levels} toY={level => scale(toIndexUnits(level * 1_000))} plot={plot} />
}

export function ValueLines(props: {
  readonly values: readonly number[]
  readonly toY: (value: number) => number
  readonly plot: Plot
}) {
  const { values, toY, plot } = props
  return values.map(value => (
    <g key={value}>
      <line className="part-level" x1={plot.left} x2={plot.right} y1={toY(value)} y2={toY(value)} />
      <text className="part-tick num" x={plot.left - 8} y={toY(value) + 4} textAnchor="end">
        {value}
      </text>
    </g>
  ))
}

/** The points of a polyline that is `first` from the start of `span` on and changes on the day of each step. */
export function createStepPoints(
  toX: (day: DayNumber) => number,
  toY: (value: number) => number,
  first: number,
  steps: readonly { readonly day: DayNumber; readonly value: number }[],
  span: Span,
): string {
  const points = [`${toX(span.start)},${toY(first)}`]
  let last = first
  for (const { day, value } of steps) {
    points.push(`${toX(day)},${toY(last)}`, `${toX(day)},${toY(value)}`)
    last = value
  }
  return [...points, `${toX(span.end)},${toY(last)}`].join(' ')
}
