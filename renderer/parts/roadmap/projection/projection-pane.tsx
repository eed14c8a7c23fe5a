// The index under the bars: the end of a bar stands above the step it causes. The curve is painted with the frame from
// the newest data; React renders only what is not the curve.
import { memo, useEffect } from 'react'
import type { DayNumber } from '../../../../shared/base/civil-date.ts'
import type { Framework } from '../../../../shared/domain/framework.ts'
import type { Projection } from '../../../../shared/projection/projection.ts'
import { useWords } from '../../../state/i18n.ts'
import { useShownSchedule } from '../../../state/timeline-source.ts'
import { useProjectionView } from '../../../state/projection-view.ts'
import type { Frame } from '../timeline/frame.ts'
import { CurveArea } from './curve-area.tsx'
import { CycleList } from './cycle-list.tsx'
import { Legend } from './legend.tsx'
import { LevelAxis } from './level-axis.tsx'
import { leaveFullByEscape } from './projection-actions.ts'
import type { Comparison } from './scene-input.ts'
import { ProjectionEdge } from './projection-edge.tsx'
import './projection.css'

export interface ProjectionPaneProps {
  readonly frame: Frame
  readonly framework: Framework
  readonly tableWidth: number
  readonly height: number
  readonly today: DayNumber
  /** Another plan to draw as a second line, as soon as it has a projection. */
  readonly comparison: { readonly label: string; readonly projection: Projection | null } | null
}

/** What follows the plan asks for it itself: a change of the plan alone does not render the pane. */
export const ProjectionPane = memo(function ProjectionPane(props: ProjectionPaneProps) {
  const { frame, framework, tableWidth, height, today } = props
  const { t } = useWords()
  const isFull = useProjectionView(state => state.mode === 'full')
  useEffect(() => (isFull ? leaveFullByEscape() : undefined), [isFull])
  const frameworkId = useShownSchedule(state => state.projection?.frameworkId)
  // Results of two frameworks share no axis.
  const label = props.comparison?.label
  const other = props.comparison?.projection
  const comparison: Comparison | null =
    label !== undefined && other && other.frameworkId === frameworkId ? { label, projection: other } : null
  return (
    <section
      className="rm-projection"
      data-projection-pane
      style={{ height }}
      aria-label={t('projection.title')}
    >
      <ProjectionEdge frame={frame} height={height} />
      <div className="rm-legend-box" style={{ width: tableWidth }}>
        <Legend framework={framework} comparison={comparison} />
        <LevelAxis framework={framework} height={height} />
      </div>
      <CurveArea frame={frame} framework={framework} height={height} today={today} comparison={comparison} />
      <CycleList />
    </section>
  )
})
