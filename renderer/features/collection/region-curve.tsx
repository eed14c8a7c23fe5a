// The index of the region as a step line over the bands of the framework, with the target. The tables beside it say the same
// in numbers.
import type { RegionView } from '../../../shared/contract/collection.ts'
import type { Framework } from '../../../shared/domain/framework.ts'
import { formatDay, formatIndex } from '../../../shared/messages/format.ts'
import { toIndexUnits } from '../../../shared/projection/index-value.ts'
import { createIndexScale, createStepPoints, LevelLines } from '../../parts/level-lines.tsx'
import { useWords } from '../../state/i18n.ts'

const SIZE = { width: 760, height: 250 }
const PLOT = { left: 34, right: 710, top: 16, bottom: 222 }
/** Pixels between the words of two cycles. */
const LABEL_ROOM = 46

export function RegionCurve({
  region,
  framework,
}: {
  readonly region: RegionView
  readonly framework: Framework
}) {
  const { t, language } = useWords()
  const { horizon, steps, baseline, final, target, cycles } = region
  const span = Math.max(1, horizon.end - horizon.start)
  const x = (day: number) =>
    PLOT.left +
    ((Math.min(Math.max(day, horizon.start), horizon.end) - horizon.start) / span) * (PLOT.right - PLOT.left)
  const y = createIndexScale(framework, PLOT)
  const points = createStepPoints(
    x,
    y,
    baseline,
    steps.map(({ day, index }) => ({ day, value: index })),
    { start: region.baselineDay, end: horizon.end },
  )
  const goal = toIndexUnits(target.value)
  const labelled = cycles.filter(
    ({ cutOff }, place) => place === 0 || x(cutOff) - x(cycles[place - 1]?.cutOff ?? 0) >= LABEL_ROOM,
  )
  return (
    <svg
      className="co-curve"
      viewBox={`0 0 ${SIZE.width} ${SIZE.height}`}
      role="img"
      aria-label={t('collection.projection.chart', {
        from: formatIndex(baseline, language),
        to: formatIndex(final, language),
      })}
    >
      <LevelLines framework={framework} plot={PLOT} />
      <line className="co-curve-target" x1={PLOT.left} x2={PLOT.right} y1={y(goal)} y2={y(goal)} />
      <text className="co-curve-goal num" x={PLOT.right + 6} y={y(goal) + 4}>
        {formatIndex(goal, language)}
      </text>
      {cycles.map(({ year, cutOff }) => (
        <line
          key={year}
          className="co-curve-cycle"
          x1={x(cutOff)}
          x2={x(cutOff)}
          y1={PLOT.top}
          y2={PLOT.bottom + 4}
        />
      ))}
      <polyline className="co-curve-line" points={points} />
      {labelled.map(({ year, cutOff, index }) => (
        <g key={year}>
          <title>{formatDay(cutOff, language)}</title>
          <text className="part-tick num" x={x(cutOff)} y={PLOT.bottom + 18} textAnchor="middle">
            {year}
          </text>
          <circle className="co-curve-dot" cx={x(cutOff)} cy={y(index)} r={3.5} />
          <text className="co-curve-value num" x={x(cutOff)} y={y(index) - 9} textAnchor="middle">
            {formatIndex(index, language)}
          </text>
        </g>
      ))}
    </svg>
  )
}
