// Bringing things into sight that somebody else on the page asked for: the selected item, today.
import { useEffect, useLayoutEffect, useRef, type RefObject } from 'react'
import { toDay } from '../../../../shared/base/civil-date.ts'
import type { PlanDocument } from '../../../../shared/domain/plan.ts'
import type { Span } from '../../../../shared/schedule/scheduled-item.ts'
import { useSource, useShownView } from '../../../state/timeline-source.ts'
import type { PlanRows } from '../use-plan-rows.ts'
import { ROW_HEIGHT } from './bar-layout.ts'
import { scrollTopFor } from './stuck-heads.ts'
import type { TimeScale } from './time-scale.ts'

interface AxisPlace {
  readonly scale: TimeScale
  readonly tableWidth: number
}

/** Scrolls sideways where nothing of a bar, or too little to recognise, is in sight. */
export function scrollToBar(element: HTMLElement, span: Span, { scale, tableWidth }: AxisPlace): void {
  const left = scale.x(span.start)
  const right = scale.x(span.end + 1)
  const room = element.clientWidth - tableWidth
  const isSeen = right > element.scrollLeft + 20 && left < element.scrollLeft + room - 60
  if (!isSeen) element.scrollLeft = Math.max(0, left - room / 4)
}

/**
 * The active row stays whole in sight while what is around it changes: numbers or the toolbar take another line, the details
 * open, the window gets lower, rows come and go. That happens after a reveal as well as at any other time. A row that was
 * scrolled away stays away.
 */
function useKeptInSight({
  scroller,
  planRows,
  activeIndex,
  room,
  layerHeight,
  scrollToRow,
}: RevealGround): void {
  const { rows } = planRows
  const before = useRef({ rows, activeIndex, room })
  // Where the rows stood by the will of the user: a layout that the next commit takes back may have moved them meanwhile,
  // and scrolling reaches no farther than such a layout allows.
  const scrolled = useRef(0)
  const isUnfinished = useRef(false)
  useEffect(() => {
    const element = scroller.current
    const note = () => {
      scrolled.current = element?.scrollTop ?? 0
    }
    element?.addEventListener('scroll', note, { passive: true })
    return () => element?.removeEventListener('scroll', note)
  }, [scroller])
  useLayoutEffect(() => {
    const element = scroller.current
    // Under the projection no row is in sight, and while it goes the room is not measured yet: what was before counts then.
    if (!element || room < ROW_HEIGHT || element.clientHeight !== layerHeight) return
    const had = before.current
    const isSecondTry = isUnfinished.current
    before.current = { rows, activeIndex, room }
    isUnfinished.current = false
    const isSame = had.rows === rows && had.activeIndex === activeIndex && had.room === room
    if ((isSame && !isSecondTry) || activeIndex < 0) return
    const top = activeIndex * ROW_HEIGHT - element.scrollTop
    const isPartlySeen = top < room && top > -ROW_HEIGHT
    // Rows that are grouped or sorted anew may have carried it far away from where it stood in sight.
    const isSameRow = had.rows[had.activeIndex]?.id === rows[activeIndex]?.id
    const stood = isSameRow ? had : { rows, activeIndex }
    const wasWhole = scrollTopFor(stood.activeIndex, stood.rows, scrolled.current, had.room) === null
    if (!isSecondTry && !isPartlySeen && !wasWhole) return
    scrollToRow(activeIndex)
    isUnfinished.current = !isSecondTry && scrollTopFor(activeIndex, rows, element.scrollTop, room) !== null
    scrolled.current = element.scrollTop
  })
}

interface RevealGround extends AxisPlace {
  readonly scroller: RefObject<HTMLElement | null>
  readonly document: PlanDocument
  readonly planRows: PlanRows
  readonly activeIndex: number
  readonly layerWidth: number
  readonly layerHeight: number
  /** Pixels between the axis and what covers the rows below. */
  readonly room: number
  /** Scrolls as little as brings a row into sight. */
  readonly scrollToRow: (index: number) => void
  /** Brings a row out of sight well into it. */
  readonly findRow: (index: number) => void
  readonly isReady: boolean
}

export function useReveal(ground: RevealGround): void {
  const { scroller, document, planRows, scale, tableWidth, scrollToRow, findRow, isReady } = ground
  const source = useSource()
  const { useView } = source.view
  const selectedId = useShownView(state => state.selectedId)
  const revealed = useShownView(state => state.revealed)

  const isYearAsked = useShownView(state => state.askedZoom !== null && state.askedZoom.day !== null)

  // Unfold, unfilter, scroll. A selection that was there before this screen is brought into view as well.
  const shown = useRef(selectedId ? -1 : revealed)
  useLayoutEffect(() => {
    if (shown.current === revealed || !selectedId || !isReady) return
    const index = planRows.rowIndexById.get(selectedId)
    if (index === undefined) {
      const hidden = document.items.find(item => item.id === selectedId && item.deletedOn === null)
      if (hidden) planRows.openWayTo(hidden)
      return
    }
    shown.current = revealed
    if (useView.getState().isNextRow) scrollToRow(index)
    else findRow(index)
    const element = scroller.current
    const scheduled = source.scheduleStore.getState().schedule.get(selectedId)
    // Who came for a year sees that year, wherever the selected bar stands; and who is on a cell stays at the table.
    if (!element || !scheduled || isYearAsked || useView.getState().activeColumn !== null) return
    scrollToBar(element, scheduled.effective, { scale, tableWidth })
  })

  // After what was asked for: it need not be brought to the edge first.
  useKeptInSight(ground)

  // Details that open lie over the end of the axis: what they are about is not hidden under them.
  const { layerWidth } = ground
  const widthBefore = useRef(layerWidth)
  useLayoutEffect(() => {
    const isNarrower = layerWidth < widthBefore.current
    widthBefore.current = layerWidth
    const element = scroller.current
    const scheduled = selectedId ? source.scheduleStore.getState().schedule.get(selectedId) : undefined
    if (!isNarrower || !element || !scheduled || useView.getState().activeColumn !== null) return
    scrollToBar(element, scheduled.effective, { scale, tableWidth })
    // Only a new width moves the view.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [layerWidth])

  const todayRevealed = useShownView(state => state.todayRevealed)
  useEffect(() => {
    const element = scroller.current
    const today = toDay(source.planStore.getState().today)
    if (element && todayRevealed > 0)
      element.scrollLeft = scale.x(today) - (element.clientWidth - tableWidth) / 2
    // Only the request moves the view; a new scale or width must not.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [todayRevealed])
}
