// The time axis by keys and buttons: a time that fills it, a step of the scale, the way to today. What it shows then is said.
import { toDay } from '../../../../shared/base/civil-date.ts'
import type { Item } from '../../../../shared/domain/item.ts'
import { horizonOf } from '../../../../shared/projection/plan-input.ts'
import { announce } from '../../../state/notice.ts'
import type { TimelineSource } from '../../../state/timeline-source.ts'
import type { RoadmapView, Zoom } from '../../../state/view-store.ts'
import { axisRange } from './time-scale.ts'

const ZOOM_FACTOR = 1.3

export function showTime({ zoomTo }: Pick<RoadmapView, 'zoomTo'>, zoom: Zoom): void {
  zoomTo(zoom)
  announce({ kind: 'zoomed', zoom })
}

export function stepScale(
  { scaleTo, useView }: Pick<RoadmapView, 'scaleTo' | 'useView'>,
  way: 'in' | 'out',
): void {
  const before = useView.getState().pixelsPerDay
  scaleTo(way === 'in' ? before * ZOOM_FACTOR : before / ZOOM_FACTOR)
  const { pixelsPerDay, axisRoom } = useView.getState()
  announce(
    pixelsPerDay === before
      ? { kind: 'scale-ended', isLargest: way === 'in' }
      : { kind: 'scaled', days: axisRoom.width / pixelsPerDay },
  )
}

/** A plan whose years are over, or are still to come, does not show today; that is said instead. */
export function goToToday({ planStore, readExtent, view }: TimelineSource): void {
  view.revealToday()
  const { document, today } = planStore.getState()
  if (!document) return
  const { start, end } = axisRange(horizonOf(document.plan), readExtent())
  const day = toDay(today)
  announce({ kind: 'at-today', today, isOutside: day < start || day > end })
}

/** The row stays chosen, among others that are; the cell of it does not. */
export function goToBar({ scheduleStore, view }: TimelineSource, { id, name }: Item): void {
  const { select, selectMany, setActive, useView } = view
  const { selectedIds } = useView.getState()
  setActive(id, null)
  if (selectedIds.has(id)) selectMany(selectedIds, id, { reveal: true })
  else select(id, { reveal: true })
  const scheduled = scheduleStore.getState().schedule.get(id)
  if (scheduled) announce({ kind: 'at-bar', name, span: scheduled.effective })
}
