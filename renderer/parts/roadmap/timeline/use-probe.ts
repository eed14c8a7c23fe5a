// Offers the timeline on the page to measurements.
import { useEffect, type RefObject } from 'react'
import { barOfRow, visibleRows } from './bar-layout.ts'
import type { Frame } from './frame.ts'
import { offerProbe } from './probe.ts'
import type { Scene } from './scene.ts'
import { stuckBottom } from './stuck-heads.ts'

export function useProbe(
  scroller: RefObject<HTMLElement | null>,
  frame: Frame,
  readScene: () => Scene,
  bottom: number,
): void {
  useEffect(
    () =>
      offerProbe({
        scroller: () => scroller.current,
        bars() {
          const view = frame.view()
          const scene = readScene()
          if (!view) return 0
          const { first, last } = visibleRows(scene.rows.length, view, bottom)
          let count = 0
          for (let index = first; index <= last; index += 1) {
            const box = barOfRow(index, scene, view)?.box
            if (box && box.x < view.width && box.x + box.width > view.tableWidth) count += 1
          }
          return count
        },
        barRect(id) {
          const view = frame.view()
          const scene = readScene()
          const index = scene.rowIndexById.get(id)
          const box = view && index !== undefined ? barOfRow(index, scene, view)?.box : null
          const origin = scroller.current?.getBoundingClientRect()
          if (!box || !origin || !view) return null
          const isSeen =
            box.y < bottom &&
            box.y + box.height > stuckBottom(scene.rows, view) &&
            box.x < view.width &&
            box.x + box.width > view.tableWidth
          return isSeen ? { ...box, x: origin.left + box.x, y: origin.top + box.y } : null
        },
      }),
    [scroller, frame, readScene, bottom],
  )
}
