// What lies over the painted rows and can be pressed or typed into: the cell that is open, the scroll bar of the columns, the edge of
// the table, the projection.
import { memo, type RefObject } from 'react'
import { toDay } from '../../../../shared/base/civil-date.ts'
import type { Framework } from '../../../../shared/domain/framework.ts'
import { isProjectionAway, useProjectionView } from '../../../state/projection-view.ts'
import { useShownComparison, useShownPlan, useShownSchedule } from '../../../state/timeline-source.ts'
import { ProjectionHandle } from '../projection/projection-handle.tsx'
import { ProjectionPane } from '../projection/projection-pane.tsx'
import { ColumnBar } from './column-bar.tsx'
import type { CellLayerProps, TimelineEditing } from './editing.ts'
import type { Frame } from './frame.ts'
import { TableEdge } from './table-edge.tsx'
import type { Layer } from './use-layer.ts'

interface OverRowsProps extends CellLayerProps {
  readonly editing: TimelineEditing | null
  readonly framework: Framework | null
  readonly tableWidth: number
  /** Null where all columns are seen. */
  readonly columnBar: RefObject<HTMLDivElement | null> | null
  readonly layer: Layer
  /** Where the rows end. */
  readonly bottom: number
  readonly paneHeight: number
}

interface ProjectionProps {
  readonly frame: Frame
  readonly framework: Framework
  readonly tableWidth: number
  readonly height: number
}

const Projection = memo(function Projection({ frame, framework, tableWidth, height }: ProjectionProps) {
  const isAway = useProjectionView(isProjectionAway)
  const today = useShownPlan(state => toDay(state.today))
  const comparison = useShownComparison()
  return isAway ? (
    <ProjectionHandle />
  ) : (
    <ProjectionPane
      frame={frame}
      framework={framework}
      tableWidth={tableWidth}
      height={height}
      today={today}
      comparison={comparison}
    />
  )
})

export function OverRows(props: OverRowsProps) {
  const { editing, frame, framework, columns, tableWidth, columnBar, layer, bottom, paneHeight } = props
  const hasProjection = useShownSchedule(state => state.projection !== null)
  return (
    <div className="rm-layer rm-over-layer">
      <div className="rm-over" style={{ width: layer.width, height: bottom }}>
        {editing && (
          <editing.CellLayer
            frame={frame}
            planRows={props.planRows}
            columns={columns}
            cells={props.cells}
            onLeave={props.onLeave}
            scrollToRow={props.scrollToRow}
          />
        )}
      </div>
      {columnBar && (
        <ColumnBar bar={columnBar} frame={frame} columns={columns} tableWidth={tableWidth} bottom={bottom} />
      )}
      <TableEdge tableWidth={tableWidth} layerWidth={layer.width} bottom={bottom} />
      <div className="rm-projection-layer" style={{ width: layer.width, height: layer.height }}>
        {hasProjection && framework && (
          <Projection frame={frame} framework={framework} tableWidth={tableWidth} height={paneHeight} />
        )}
      </div>
    </div>
  )
}
