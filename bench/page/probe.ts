// Where bars stand on the screen, computed from the same layout that paints them. Knows how the timeline is built, so
// that the page around it need not.
import type { ItemId } from '../../shared/domain/item.ts'
import { horizonOf } from '../../shared/projection/plan-input.ts'
import { barBox, ROW_HEIGHT } from '../../renderer/features/roadmap/timeline/bar-layout.ts'
import { axisRange, timeScale } from '../../renderer/features/roadmap/timeline/time-scale.ts'
import type { PlanRows } from '../../renderer/features/roadmap/use-plan-rows.ts'
import { useApp } from '../../renderer/state/app-store.ts'
import { usePlanView } from '../../renderer/state/plan-view.ts'
import { useView } from '../../renderer/state/view-store.ts'
import type { BenchRect } from '../timeline/bench-window.ts'

export interface TimelineProbe {
  bars(): number
  barRect(id: ItemId): BenchRect | null
  scroller(): HTMLElement
}

let planRows: PlanRows | null = null

/** Tells which rows are on the screen now. */
export function followRows(rows: PlanRows): void {
  planRows = rows
}

/** The timeline that is mounted now; null before there is one. */
export function timelineProbe(): TimelineProbe | null {
  const find = (selector: string) => document.querySelector<HTMLElement>(selector)
  const scroller = find('.rm-timeline')
  const head = find('.rm-head-cells')
  const body = find('.rm-body')
  const plan = useApp.getState().document?.plan
  const { schedule } = usePlanView.getState()
  if (!planRows || !scroller || !head || !body || !plan || schedule.size === 0) return null
  const frame = scroller.getBoundingClientRect()
  const table = head.getBoundingClientRect()
  const origin = body.getBoundingClientRect()
  const bottom = find('.rm-projection')?.getBoundingClientRect().top ?? frame.bottom
  const { rows, rowIndexById } = planRows
  const range = axisRange(
    horizonOf(plan),
    [...schedule.values()].map(one => one.effective),
  )
  const scale = timeScale(range, useView.getState().pixelsPerDay)
  const barRect = (id: ItemId): BenchRect | null => {
    const index = rowIndexById.get(id)
    const scheduled = schedule.get(id)
    if (index === undefined || !scheduled) return null
    const box = barBox(index, scheduled.effective, scale)
    const x = box.x + origin.left + table.width
    const y = box.y + origin.top
    const isSeen =
      x < frame.right && x + box.width > table.right && y < bottom && y + box.height > table.bottom
    return isSeen ? { x, y, width: box.width, height: box.height } : null
  }
  return {
    scroller: () => scroller,
    barRect,
    bars() {
      const first = Math.max(0, Math.floor((table.bottom - origin.top) / ROW_HEIGHT))
      const last = Math.ceil((bottom - origin.top) / ROW_HEIGHT)
      return rows.slice(first, last + 1).filter(row => row.kind === 'item' && barRect(row.item.id) !== null)
        .length
    },
  }
}
