// Table, bars and projection on one time axis and in one scroll container. All of it is painted on one canvas that stays in
// sight; over it lie, unseen, the rows that assistive technology reads and the pointer presses.
import { useCallback, useEffect, useId, useLayoutEffect, useMemo, useRef, useState } from 'react'
import type { Framework } from '../../../../shared/domain/framework.ts'
import type { Item } from '../../../../shared/domain/item.ts'
import type { PlanDocument } from '../../../../shared/domain/plan.ts'
import { horizonOf } from '../../../../shared/projection/plan-input.ts'
import { isGroup, isItem, type Row } from '../../../../shared/schedule/rows.ts'
import { useWords } from '../../../state/i18n.ts'
import { openRowMenu } from '../../../state/interaction.ts'
import {
  hasProjectionRoom,
  isProjectionAway,
  noteProjectionRoom,
  projectionHeight,
  useProjectionView,
} from '../../../state/projection-view.ts'
import { useSource, useShownSchedule } from '../../../state/timeline-source.ts'
import { shownCurves } from '../projection/curve.ts'
import { endGutter } from '../projection/projection-scene.ts'
import { focusGrid } from '../focus-grid.ts'
import { selectForMenu } from '../selection.ts'
import type { PlanRows } from '../use-plan-rows.ts'
import { HEAD_HEIGHT, ROW_HEIGHT } from './bar-layout.ts'
import { ColumnHeads } from './column-heads.tsx'
import { COLUMN_BAR_HEIGHT, columnIndexAt, nameEdge } from './column-places.ts'
import type { TimelineEditing } from './editing.ts'
import { GatesInSight } from './gates-in-sight.tsx'
import { createFrame } from './frame.ts'
import { gridKeys } from './grid-keys.ts'
import { GridRows } from './grid-rows.tsx'
import { IconShapes } from './icon-shapes.tsx'
import { OverRows } from './over-rows.tsx'
import { paintTimeline, type PaintedPlaces } from './paint-timeline.ts'
import { PaintedCanvas, type PaintCanvas } from './painted-canvas.tsx'
import { RowMenu, type ItemMenu } from './row-menu.tsx'
import { StuckCover } from './stuck-cover.tsx'
import { scrollTopFor, scrollTopToFind } from './stuck-heads.ts'
import { axisRange, LEAD, type TimeScale } from './time-scale.ts'
import { Tips } from './tips.tsx'
import { useActiveRow } from './use-active-row.ts'
import { useColumnScroll } from './use-column-scroll.ts'
import { useColumns, useLiveCells } from './use-columns.ts'
import { useFittedWidth, useLayerSize, useRestingRows } from './use-layer.ts'
import { usePan } from './use-pan.ts'
import { usePointer } from './use-pointer.ts'
import { useProbe } from './use-probe.ts'
import { scrollToBar, useReveal } from './use-reveal.ts'
import { useRepaint, useScene } from './use-scene.ts'
import { useSteadyRows } from './use-steady-rows.ts'
import { useZoom } from './use-zoom.ts'
import './timeline.css'

/** Room right of the last day, so that the last label is not cut. */
const RIGHT_MARGIN = 12

interface Geometry {
  readonly scale: TimeScale
  readonly tableWidth: number
}

interface TimelineProps {
  readonly document: PlanDocument
  readonly framework: Framework | null
  readonly planRows: PlanRows
  /** What the grid says of itself to those who do not see it. */
  readonly hint: string
  /** Null where nothing may be changed. */
  readonly editing: TimelineEditing | null
  /** A row that cannot be typed into was pressed twice. */
  readonly onOpen?: (item: Item) => void
  /** What the menu of a row offers; without it there is none. */
  readonly itemMenu?: ItemMenu
}

export function Timeline(props: TimelineProps) {
  const { document, framework, planRows, hint, editing, onOpen, itemMenu } = props
  const { t, language } = useWords()
  const source = useSource()
  const { scheduleStore, readExtent } = source
  const { setActive } = source.view
  const { rows } = planRows
  const scroller = useRef<HTMLDivElement>(null)
  const columnBar = useRef<HTMLDivElement>(null)
  const grid = useRef<HTMLDivElement>(null)
  const geometry = useRef<Geometry | null>(null)
  const painted = useRef<PaintedPlaces>({ arrows: [], gates: [] })
  const [frame] = useState(() =>
    createFrame(() => {
      const element = scroller.current
      if (!element || !geometry.current) return null
      const { scrollLeft, scrollTop, clientWidth: width, clientHeight: height } = element
      const tableLeft = columnBar.current?.scrollLeft ?? 0
      return { ...geometry.current, scrollLeft, scrollTop, width, height, tableLeft }
    }),
  )
  const layer = useLayerSize(scroller, frame)
  useSteadyRows(scroller)
  const resting = useRestingRows(scroller, frame, layer.height)
  const cells = useLiveCells(document)
  const fitted = useFittedWidth(layer)
  const { columns, tableWidth, isScrolling } = useColumns(cells, layer.width, fitted.width)
  const hasProjection = useShownSchedule(state => state.projection !== null)
  // Drags do not count: they are painted, and the elements follow at the drop.
  const settled = useShownSchedule(state => state.settledVersion)
  const hintId = useId()
  const idPrefix = useId()

  const { start, end } = useMemo(
    () => axisRange(horizonOf(document.plan), readExtent()),
    // The schedule is updated in place; its version says when.
    // oxlint-disable-next-line react/exhaustive-deps
    [document.plan, settled],
  )
  // Few changes widen the axis: with the same days, scale and gates stay the same ones too.
  const planned = useMemo(() => ({ start, end }), [start, end])
  const pane = useProjectionView()
  const curves =
    hasProjection && framework && !isProjectionAway(pane) ? shownCurves(framework, pane.curves) : 'index'
  const paneHeight = hasProjection && framework ? projectionHeight(layer.height, pane) : 0
  useLayoutEffect(() => {
    if (layer.height > 0) noteProjectionRoom(hasProjectionRoom(layer.height))
  }, [layer.height])
  const marginIn = (width: number) =>
    Math.max(RIGHT_MARGIN, endGutter(framework, curves, { width: width - tableWidth, height: paneHeight }))
  const margin = marginIn(layer.width)
  const fitWidth = Math.max(100, fitted.width - tableWidth - LEAD - marginIn(fitted.width))
  const { id: planId, firstYear, lastYear } = document.plan
  const scale = useZoom({
    scroller,
    planned,
    plan: `${planId} ${firstYear} ${lastYear}`,
    fitWidth,
    isCutOff: layer.width < fitted.width,
    tableWidth,
    isReady: layer.height > 0,
  })
  usePan(scroller, scale, tableWidth)
  useLayoutEffect(() => {
    geometry.current = { scale, tableWidth }
    frame.invalidate()
  }, [frame, scale, tableWidth])

  /** No row is in sight, and none is read out: the projection has the whole area. */
  const isCovered = paneHeight > 0 && pane.mode === 'full'
  const bottom = Math.max(HEAD_HEIGHT, layer.height - paneHeight)

  const active = useActiveRow(rows)
  const isFocused = useCallback(() => {
    const element = grid.current
    return element !== null && element === window.document.activeElement && element.matches(':focus-visible')
  }, [])
  const readScene = useScene(document, framework, planRows, {
    canEdit: editing !== null,
    columns,
    tableWidth,
    range: scale.range,
    activeKey: active.key,
    activeColumn: active.column,
    isFocused,
  })
  const paint = useCallback<PaintCanvas>(
    (context, view, palette, size) =>
      paintTimeline(context, readScene(), view, palette, size, language, painted.current),
    [readScene, language],
  )
  useRepaint(frame)

  const revealColumn = useColumnScroll({
    scroller,
    bar: columnBar,
    frame,
    columns,
    tableWidth,
    bottom,
    activeKey: active.key,
    activeColumn: active.column,
  })
  const barHeight = isScrolling ? COLUMN_BAR_HEIGHT : 0
  const room = bottom - HEAD_HEIGHT - barHeight
  const scrollToRow = (index: number) => {
    const element = scroller.current
    const top = element && scrollTopFor(index, rows, element.scrollTop, room)
    if (top !== null) element?.scrollTo({ top })
  }
  const findRow = (index: number) => {
    const element = scroller.current
    const top = element && scrollTopToFind(index, rows, element.scrollTop, room)
    if (top !== null) element?.scrollTo({ top })
  }
  const showRow = (index: number) => {
    scrollToRow(index)
    // In a low window the whole screen scrolls.
    scroller.current?.scrollIntoView({ block: 'nearest', inline: 'nearest' })
    const row = rows[index]
    const scheduled = isItem(row) ? scheduleStore.getState().schedule.get(row.id) : undefined
    if (scroller.current && scheduled && active.column === null)
      scrollToBar(scroller.current, scheduled.effective, { scale, tableWidth })
  }
  useReveal({
    scroller,
    document,
    planRows,
    scale,
    tableWidth,
    layerWidth: layer.width,
    layerHeight: layer.height,
    activeIndex: active.index,
    room,
    scrollToRow,
    findRow,
    isReady: layer.height > 0,
  })
  useProbe(scroller, frame, readScene, bottom)
  useEffect(() => () => editing?.endBurst(), [editing])

  const pointer = usePointer(
    editing,
    frame,
    () => scroller.current,
    () => {
      const view = frame.view()
      if (!view) return null
      const scene = readScene()
      const { dependencies } = document
      return {
        rows,
        bars: scene,
        painted: painted.current,
        nameWidth: nameEdge(columns),
        dependencies,
        view,
        bottom,
      }
    },
    (row: Row) => {
      setActive(row.id, null)
      // A head that is held at the top has its row far above: the group folds where it is looked at.
      if (isGroup(row)) scrollToRow(rows.indexOf(row))
      grid.current?.focus({ preventScroll: true })
    },
    (item, { x }) => {
      const view = frame.view()
      if (!editing) onOpen?.(item)
      else if (view && x < tableWidth)
        editing.typeInto(item, columns[columnIndexAt(x, columns, view)]?.id ?? null)
    },
    id => {
      setActive(id, null)
      const scheduled = scheduleStore.getState().schedule.get(id)
      if (scroller.current && scheduled)
        scrollToBar(scroller.current, scheduled.effective, { scale, tableWidth })
      grid.current?.focus({ preventScroll: true })
    },
    (row, { pageX: x, pageY: y }) => {
      if (!itemMenu) return
      selectForMenu(source.view, row)
      setActive(row.id, null)
      grid.current?.focus({ preventScroll: true })
      openRowMenu({ x, y, isByKey: false })
    },
  )
  const onKeyDown = gridKeys(source, editing, {
    rows,
    columns,
    activeIndex: active.index,
    activeColumn: active.column,
    showRow,
  })
  const rowId = (key: string) => `${idPrefix}-${key}`
  const activeId =
    active.key !== null
      ? `${rowId(active.key)}${active.column === null ? '' : `-${active.column}`}`
      : undefined

  return (
    <div className="rm-timeline" ref={scroller} data-testid="timeline">
      <p id={hintId} hidden>
        {hint}
      </p>
      <IconShapes onReady={frame.invalidate} />
      <div
        className="rm-sized"
        style={{
          width: tableWidth + scale.width + margin,
          height: HEAD_HEIGHT + rows.length * ROW_HEIGHT + barHeight + paneHeight,
        }}
      >
        <div className="rm-layer">
          <PaintedCanvas
            frame={frame}
            paint={paint}
            size={view => ({ width: view.width, height: bottom })}
            className="rm-canvas"
          />
        </div>
        <div
          role="treegrid"
          ref={grid}
          className="rm-grid"
          tabIndex={isCovered ? -1 : 0}
          aria-hidden={isCovered}
          aria-label={t('roadmap.grid')}
          aria-describedby={hintId}
          aria-multiselectable="true"
          aria-rowcount={rows.length + 1}
          aria-colcount={columns.length + 1}
          aria-readonly={editing === null}
          aria-activedescendant={activeId}
          style={{ cursor: pointer.cursor }}
          onKeyDown={onKeyDown}
          onFocus={event => {
            frame.invalidate()
            if (isCovered && event.target === event.currentTarget) {
              focusGrid()
              return
            }
            // By keyboard only: a click focuses first and then selects its own row.
            const isByKey =
              event.target === event.currentTarget && event.currentTarget.matches(':focus-visible')
            const first = rows.find(isItem)
            if (active.index < 0 && isByKey && first) setActive(first.id, null)
          }}
          onBlur={() => {
            frame.invalidate()
            editing?.endBurst()
          }}
          // A native drag would take the pointer away from ours.
          onDragStart={event => event.preventDefault()}
          {...pointer.handlers}
        >
          <div className="rm-layer rm-head-layer">
            <ColumnHeads
              frame={frame}
              columns={columns}
              tableWidth={tableWidth}
              scheduleTitle={t('roadmap.column.schedule')}
              onReveal={revealColumn}
            />
            <StuckCover frame={frame} rows={rows} />
          </div>
          <GridRows
            planRows={planRows}
            resting={resting}
            activeIndex={active.index}
            columns={columns}
            agencies={document.agencies}
            framework={framework}
            rowId={rowId}
          />
        </div>
        <OverRows
          editing={editing}
          frame={frame}
          framework={framework}
          planRows={planRows}
          columns={columns}
          cells={cells}
          tableWidth={tableWidth}
          columnBar={isScrolling ? columnBar : null}
          layer={layer}
          bottom={bottom}
          paneHeight={paneHeight}
          onLeave={() => grid.current?.focus({ preventScroll: true })}
          scrollToRow={scrollToRow}
        />
      </div>
      <Tips editing={editing} />
      {itemMenu && (
        <RowMenu
          itemMenu={itemMenu}
          rows={rows}
          activeIndex={active.index}
          frame={frame}
          scroller={scroller}
          grid={grid}
          scrollToRow={scrollToRow}
        />
      )}
      <GatesInSight frame={frame} scroller={scroller} readScene={readScene} />
    </div>
  )
}
