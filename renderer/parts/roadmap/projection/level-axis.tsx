// The levels of the framework, left of the curve: no line runs through them, and they stay when the time is scrolled.
import type { Framework } from '../../../../shared/domain/framework.ts'
import { toIndexUnits } from '../../../../shared/projection/index-value.ts'
import { plotValueScale } from './projection-scene.ts'

export function LevelAxis({ framework, height }: { framework: Framework; height: number }) {
  const value = plotValueScale(framework, height)
  const levels = Array.from(
    { length: framework.maxLevel - framework.minLevel + 1 },
    (_, index) => framework.minLevel + index,
  )
  return (
    <div className="rm-level-axis num" aria-hidden="true">
      {levels.map(level => (
        <span key={level} style={{ top: Math.round(value.y(toIndexUnits(level * 1_000))) }}>
          {level}
        </span>
      ))}
    </div>
  )
}
