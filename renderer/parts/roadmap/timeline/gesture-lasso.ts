// A rectangle drawn over empty ground selects the bars it touches.
import type { ItemId } from '../../../../shared/domain/item.ts'
import type { RoadmapView } from '../../../state/view-store.ts'
import { barOfRow, HEAD_HEIGHT, rowAt } from './bar-layout.ts'
import type { Box } from '../../../state/interaction.ts'
import { axisX, type Gesture, type GestureGround, type PointerPlace } from './gesture.ts'
import type { FrameView } from './frame.ts'
import { showTip, useInteraction } from '../../../state/interaction.ts'

/** The ids of the bars that a box of the layer touches. */
export function barsInBox(box: Box, bars: GestureGround['bars'], view: FrameView): readonly ItemId[] {
  const ids: ItemId[] = []
  const last = Math.min(bars.rows.length - 1, rowAt(box.y + box.height, view))
  for (let index = Math.max(0, rowAt(box.y, view)); index <= last; index += 1) {
    const found = barOfRow(index, bars, view)
    if (!found) continue
    const bar = found.box
    const touches =
      bar.x <= box.x + box.width &&
      bar.x + bar.width >= box.x &&
      bar.y <= box.y + box.height &&
      bar.y + bar.height >= box.y
    if (touches) ids.push(found.item.id)
  }
  return ids
}

/** `kept` stays selected besides: what was there when the drag began with Ctrl or Shift. */
export function beginLasso(
  { selectMany, showSelected, useView }: RoadmapView,
  from: PointerPlace,
  view: FrameView,
  kept: ReadonlySet<ItemId>,
  ground: () => GestureGround,
): Gesture {
  const start = { x: axisX(from.x, view), y: from.y + view.scrollTop }
  const before = [...kept]
  const { selectedIds, selectedId } = useView.getState()
  let touched: readonly ItemId[] = []
  return {
    cursor: 'crosshair',
    itemId: null,
    selects: () => null,
    move(place, now) {
      // The corner that was pressed stays on its day and row when the timeline scrolls.
      const x = start.x + now.tableWidth - now.scrollLeft
      const y = start.y - now.scrollTop
      const { bars, bottom } = ground()
      // The other corner stays where bars are seen: rows go on behind the projection, bars behind the table.
      const toX = Math.min(now.width, Math.max(now.tableWidth, place.x))
      const toY = Math.min(bottom - 1, Math.max(HEAD_HEIGHT, place.y))
      const left = Math.max(now.tableWidth, Math.min(x, toX))
      const top = Math.max(HEAD_HEIGHT, Math.min(y, toY))
      const lasso = { x: left, y: top, width: Math.max(x, toX) - left, height: Math.max(y, toY) - top }
      const whole = {
        x: Math.min(x, toX),
        y: Math.min(y, toY),
        width: Math.abs(x - toX),
        height: Math.abs(y - toY),
      }
      touched = barsInBox(whole, bars, now)
      // The details wait for the drop: opening them would change the width, and the scale under the pointer.
      showSelected([...before, ...touched])
      useInteraction.setState({ lasso })
      showTip({ kind: 'lasso', count: new Set([...before, ...touched]).size, x: place.pageX, y: place.pageY })
    },
    drop() {
      selectMany([...before, ...touched], touched.at(-1) ?? before.at(-1) ?? null)
      useInteraction.setState({ lasso: null, tip: null })
    },
    cancel() {
      selectMany(selectedIds, selectedId)
      useInteraction.setState({ lasso: null, tip: null })
    },
  }
}
