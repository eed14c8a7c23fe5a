// Table, bars and projection on one time axis and in one scroll container.
import { useEffect, useId, useLayoutEffect, useMemo, useRef, useState, type CSSProperties } from 'react'
import { toDay } from '../../../../shared/base/civil-date.ts'
import type { Framework } from '../../../../shared/domain/framework.ts'
import type { ItemId } from '../../../../shared/domain/item.ts'
import type { PlanDocument } from '../../../../shared/domain/plan.ts'
import { formatNumber } from '../../../../shared/messages/format.ts'
import { horizonOf } from '../../../../shared/projection/plan-input.ts'
import { runAction, shortcutOf } from '../../../state/actions.ts'
import { useApp } from '../../../state/app-store.ts'
import { useWords } from '../../../state/i18n.ts'
import { usePlanView } from '../../../state/plan-view.ts'
import { projectionHeight, useProjectionView } from '../../../state/projection-view.ts'
import { collapse, useTable } from '../../../state/table-view.ts'
import { select, showInspector, useView } from '../../../state/view-store.ts'
import { focusDetails } from '../focus-details.ts'
import { effectLabel, isHeld, spokenBar } from '../item-words.ts'
import { ProjectionHandle } from '../projection/projection-handle.tsx'
import { ProjectionPane } from '../projection/projection-pane.tsx'
import { endBurst, moveByKey } from '../schedule-edit.ts'
import { groupName } from '../table/group-name.ts'
import type { PlanRows } from '../use-plan-rows.ts'
import { Axis } from './axis.tsx'
import { BarCanvas } from './bar-canvas.tsx'
import { ROW_HEIGHT } from './bar-layout.ts'
import { DragTipView } from './drag-tip.tsx'
import { createFrame } from './frame.ts'
import type { Scene } from './paint-bars.ts'
import { axisRange, stepUnit, timeScale } from './time-scale.ts'
import { GroupRowView, ItemRowView } from './timeline-row.tsx'
import { useBarDrag } from './use-bar-drag.ts'
import { useViewport } from './use-viewport.ts'
import { useZoom } from './use-zoom.ts'

const HEAD_HEIGHT = 44
const WIDE_TABLE = 312
const NARROW_TABLE = 232
/** Room right of the last day, so that the last label is not cut. */
const RIGHT_MARGIN = 12
const PAGE_ROWS = 10

export function Timeline({
  document,
  framework,
  planRows,
}: {
  document: PlanDocument
  framework: Framework | null
  planRows: PlanRows
}) {
  const { t, language } = useWords()
  const { rows, rowIndexById } = planRows
  const scroller = useRef<HTMLDivElement>(null)
  const grid = useRef<HTMLDivElement>(null)
  const area = useRef<HTMLDivElement>(null)
  const viewport = useViewport(scroller)
  const { schedule, projection, preview, beforePreview, violations, version } = usePlanView()
  const selectedId = useView(state => state.selectedId)
  const hoveredIds = useView(state => state.hoveredIds)
  const groupings = useTable(state => state.groupings)
  const revealed = useView(state => state.revealed)
  const today = useApp(state => toDay(state.today))
  const idPrefix = useId()
  const hintId = useId()

  const tableWidth = (viewport?.seen.width ?? 1_000) < 820 ? NARROW_TABLE : WIDE_TABLE
  const horizon = useMemo(() => horizonOf(document.plan), [document.plan])
  const range = useMemo(
    () =>
      axisRange(
        horizon,
        [...schedule.values()].map(one => one.effective),
      ),
    // The schedule is updated in place; its version says when.
    // oxlint-disable-next-line react/exhaustive-deps
    [horizon, schedule, version],
  )
  const fitWidth = (viewport?.seen.width ?? 1_000) - tableWidth - RIGHT_MARGIN
  const pixelsPerDay = useZoom(scroller, range, fitWidth, tableWidth)
  const scale = useMemo(() => timeScale(range, pixelsPerDay), [range, pixelsPerDay])
  const drag = useBarDrag(area, rows, scale, tableWidth)

  // The active row is where the arrow keys stand: a group or an item. Selecting an item anywhere moves it.
  const [activeKey, setActiveKey] = useState<string | null>(selectedId)
  const [followed, setFollowed] = useState(selectedId)
  if (followed !== selectedId) {
    setFollowed(selectedId)
    if (selectedId) setActiveKey(selectedId)
  }
  const activeIndex = rows.findIndex(row => row.key === activeKey)

  const pane = useProjectionView()
  const paneHeight = projectionHeight(viewport?.seen.height ?? 0, pane)
  const geometry = useRef({ scale, tableWidth })
  const [frame] = useState(() =>
    createFrame(() => {
      const element = scroller.current
      return (
        element && {
          ...geometry.current,
          scrollLeft: element.scrollLeft,
          scrollTop: element.scrollTop,
          width: element.clientWidth,
          height: element.clientHeight,
        }
      )
    }),
  )
  useLayoutEffect(() => {
    geometry.current = { scale, tableWidth }
    frame.invalidate()
  }, [frame, scale, tableWidth, viewport])
  useEffect(() => {
    const refresh = () => frame.invalidate()
    const stops = [usePlanView.subscribe(refresh), useView.subscribe(refresh)]
    return () => {
      for (const stop of stops) stop()
    }
  }, [frame])
  const bodyHeight = Math.max(
    rows.length * ROW_HEIGHT,
    (viewport?.seen.height ?? 0) - HEAD_HEIGHT - (projection ? paneHeight : 0),
  )

  const scrollToRow = (index: number) => {
    const element = scroller.current
    if (!element || index < 0) return
    const top = index * ROW_HEIGHT
    const room = element.clientHeight - HEAD_HEIGHT - (projection ? paneHeight : 0)
    if (top < element.scrollTop) element.scrollTo({ top })
    else if (top + ROW_HEIGHT > element.scrollTop + room) element.scrollTo({ top: top + ROW_HEIGHT - room })
  }

  // Somebody outside asked to see the selected item: unfold, unfilter, scroll.
  // A selection that was there before this screen is brought into view as well.
  const shown = useRef(selectedId ? -1 : revealed)
  useLayoutEffect(() => {
    if (shown.current === revealed || !selectedId || !viewport) return
    const index = rowIndexById.get(selectedId)
    if (index === undefined) {
      const hidden = document.items.find(item => item.id === selectedId && item.deletedOn === null)
      if (hidden) planRows.openWayTo(hidden)
      return
    }
    shown.current = revealed
    scrollToRow(index)
    const element = scroller.current
    const scheduled = schedule.get(selectedId)
    if (!element || !scheduled) return
    const left = scale.x(scheduled.effective.start)
    const room = element.clientWidth - tableWidth
    if (left < element.scrollLeft || left > element.scrollLeft + room - 60)
      element.scrollLeft = Math.max(0, left - room / 4)
  })

  const todayRevealed = useView(state => state.todayRevealed)
  useEffect(() => {
    const element = scroller.current
    if (element && todayRevealed > 0)
      element.scrollLeft = scale.x(today) - (element.clientWidth - tableWidth) / 2
    // Only the request moves the view; a new scale or width must not.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [todayRevealed])

  useEffect(() => () => void endBurst(), [])

  const moveActive = (index: number) => {
    const row = rows[Math.min(rows.length - 1, Math.max(0, index))]
    if (!row) return
    void endBurst()
    setActiveKey(row.key)
    select(row.kind === 'item' ? row.item.id : null)
    scrollToRow(rows.indexOf(row))
  }

  const onKeyDown = (event: React.KeyboardEvent) => {
    const row = rows[activeIndex]
    const handled = () => event.preventDefault()
    if (event.altKey && (event.key === 'ArrowLeft' || event.key === 'ArrowRight')) {
      handled()
      if (row?.kind === 'item')
        moveByKey(
          row.item.id,
          event.shiftKey ? 'end' : 'middle',
          stepUnit(pixelsPerDay),
          event.key === 'ArrowLeft' ? -1 : 1,
        )
      return
    }
    // Keys that would be dangerous or taken elsewhere on the page work on the focused row only.
    const local = {
      Delete: 'item.remove',
      P: 'item.pin',
      'Alt+ArrowUp': 'item.up',
      'Alt+ArrowDown': 'item.down',
    }[shortcutOf(event.nativeEvent)]
    if (local) {
      handled()
      if (row?.kind === 'item') void endBurst().then(() => runAction(local))
      return
    }
    if (event.ctrlKey || event.metaKey || event.altKey) return
    switch (event.key) {
      case 'ArrowDown':
        handled()
        return moveActive(activeIndex + 1)
      case 'ArrowUp':
        handled()
        return moveActive(activeIndex < 0 ? 0 : activeIndex - 1)
      case 'PageDown':
        handled()
        return moveActive(activeIndex + PAGE_ROWS)
      case 'PageUp':
        handled()
        return moveActive(activeIndex - PAGE_ROWS)
      case 'Home':
        handled()
        return moveActive(0)
      case 'End':
        handled()
        return moveActive(rows.length - 1)
      case 'ArrowLeft':
        handled()
        if (row?.kind === 'group') collapse(row.key, true)
        else moveActive(rows.findLastIndex((one, index) => index < activeIndex && one.kind === 'group'))
        return
      case 'ArrowRight':
        handled()
        if (row?.kind === 'group') collapse(row.key, false)
        return
      case 'Enter':
        handled()
        if (row?.kind === 'group') collapse(row.key, !row.isCollapsed)
        else if (row) {
          showInspector(true)
          focusDetails({ selectText: false })
        }
        return
    }
  }

  const agencies = useMemo(
    () => new Map(document.agencies.map(agency => [agency.id, agency.shortName])),
    [document.agencies],
  )
  const numberOf = useMemo(
    () => new Map<string, number>(framework?.indicators.map(one => [one.id, one.number])),
    [framework],
  )
  const heldOf = (id: ItemId) => projection !== null && isHeld(projection, id)
  const words = {
    late: t('domain.late'),
    held: t('domain.held'),
    pinned: t('domain.pinned'),
  }

  const scene: Scene = {
    rows,
    rowIndexById,
    schedule,
    preview,
    beforePreview,
    dependencies: document.dependencies,
    scale,
    today,
    cutOffs: projection?.cycles.map(cycle => cycle.cutOff) ?? [],
    selectedId,
    hoveredIds,
    labelOf: item => (framework ? effectLabel(item, framework, numberOf) : ''),
    heldWord: words.held,
    isHeld: heldOf,
    violated: new Set(violations.map(violation => violation.itemId)),
  }

  const first = Math.floor((viewport?.rendered.y ?? 0) / ROW_HEIGHT)
  const last = Math.ceil(((viewport?.rendered.y ?? 0) + (viewport?.rendered.height ?? 0)) / ROW_HEIGHT)
  const indexes = rows.flatMap((_, index) => (index >= first && index <= last ? [index] : []))
  // The active row stays in the page even when scrolled away: it is what assistive technology points at.
  if (activeIndex >= 0 && !indexes.includes(activeIndex)) indexes.push(activeIndex)
  const rowId = (key: string) => `${idPrefix}-${key}`
  const canvasWindow = viewport && {
    x: viewport.rendered.x,
    y: viewport.rendered.y,
    width: Math.min(viewport.rendered.width, Math.max(1, scale.width + RIGHT_MARGIN - viewport.rendered.x)),
    height: Math.min(viewport.rendered.height, Math.max(1, bodyHeight - viewport.rendered.y)),
  }
  const visible = {
    left: viewport?.rendered.x ?? 0,
    right: (viewport?.rendered.x ?? 0) + (viewport?.rendered.width ?? 0),
  }

  return (
    <div className="rm-timeline" ref={scroller} data-testid="timeline" onScroll={() => frame.paintNow()}>
      <p id={hintId} hidden>
        {t('roadmap.gridHint')}
      </p>
      <div
        className="rm-sized"
        style={
          {
            width: tableWidth + scale.width + RIGHT_MARGIN,
            '--table-width': `${tableWidth}px`,
          } as CSSProperties
        }
      >
        <div
          role="treegrid"
          ref={grid}
          className="rm-grid"
          tabIndex={0}
          aria-label={t('roadmap.grid')}
          aria-describedby={hintId}
          aria-rowcount={rows.length + 1}
          aria-colcount={3}
          aria-activedescendant={activeIndex >= 0 && activeKey ? rowId(activeKey) : undefined}
          onKeyDown={onKeyDown}
          onFocus={event => {
            // By keyboard only: a click focuses first and then selects its own row.
            if (activeIndex < 0 && event.currentTarget.matches(':focus-visible'))
              moveActive(rows.findIndex(row => row.kind === 'item'))
          }}
          onBlur={() => void endBurst()}
        >
          <div role="row" aria-rowindex={1} className="rm-head" style={{ height: HEAD_HEIGHT }}>
            <div className="rm-cells rm-head-cells" style={{ width: tableWidth }}>
              <div role="columnheader" className="rm-name">
                {t('roadmap.column.item')}
              </div>
              <div role="columnheader" className="rm-agency">
                {t('roadmap.column.agency')}
              </div>
            </div>
            <div role="columnheader" className="rm-head-axis">
              <span className="visually-hidden">{t('roadmap.column.schedule')}</span>
              <Axis scale={scale} visible={visible} language={language} />
            </div>
          </div>
          <div
            role="rowgroup"
            ref={area}
            className="rm-body"
            style={{ height: bodyHeight, cursor: drag.cursor }}
            // A native drag would take the pointer away from ours.
            onDragStart={event => event.preventDefault()}
            {...drag.handlers}
          >
            {canvasWindow && <BarCanvas scene={scene} window={canvasWindow} left={tableWidth} />}
            {indexes.map(index => {
              const row = rows[index]
              if (!row) return null
              const common = {
                index,
                id: rowId(row.key),
                isActive: row.key === activeKey,
                tableWidth,
              }
              if (row.kind === 'group')
                return (
                  <GroupRowView
                    key={row.key}
                    {...common}
                    row={row}
                    name={groupName(row, { t, agencies: document.agencies, framework })}
                    shownCount={formatNumber(row.count, language)}
                    count={t('domain.items', { count: row.count })}
                    onPress={() => {
                      setActiveKey(row.key)
                      collapse(row.key, !row.isCollapsed)
                      grid.current?.focus({ preventScroll: true })
                    }}
                  />
                )
              const item = preview.get(row.item.id) ?? row.item
              const scheduled = schedule.get(item.id)
              return (
                <ItemRowView
                  key={row.key}
                  {...common}
                  row={row}
                  agency={agencies.get(item.leadAgencyId) ?? ''}
                  spoken={spokenBar(item, scheduled, projection, t, language)}
                  marks={{ isLate: scheduled?.late ?? false, isHeld: heldOf(item.id) }}
                  words={words}
                  showCategory={!groupings.includes('category')}
                  onPress={() => {
                    select(item.id, { open: true })
                    grid.current?.focus({ preventScroll: true })
                  }}
                />
              )
            })}
          </div>
        </div>
        {projection && framework && (
          <div
            className="rm-projection-layer"
            style={{ width: viewport?.seen.width ?? 0, height: paneHeight }}
          >
            {pane.mode === 'hidden' ? (
              <ProjectionHandle />
            ) : (
              <ProjectionPane
                frame={frame}
                framework={framework}
                tableWidth={tableWidth}
                height={paneHeight}
                today={today}
                comparison={null}
              />
            )}
          </div>
        )}
      </div>
      {drag.tip && <DragTipView tip={drag.tip} />}
    </div>
  )
}
