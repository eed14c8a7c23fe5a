// The levels of a framework as lines across a picture of the index, each with its figure at the left.
import type { Framework } from '../../shared/domain/framework.ts'
import { toIndexUnits } from '../../shared/projection/index-value.ts'
import type { IndexUnits } from '../../shared/projection/projection.ts'
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
  return Array.from({ length: maxLevel - minLevel + 1 }, (_, step) => {
    const level = minLevel + step
    const y = scale(toIndexUnits(level * 1_000))
    return (
      <g key={level}>
        <line className="part-level" x1={plot.left} x2={plot.right} y1={y} y2={y} />
        <text className="part-tick num" x={plot.left - 8} y={y + 4} textAnchor="end">
          {level}
        </text>
      </g>
    )
  })
}
