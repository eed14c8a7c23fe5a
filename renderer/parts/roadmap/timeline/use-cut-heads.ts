// The word of a head is seen whole or not at all: while the columns scroll, what is left of one reads as another one (decision 48).
import { useEffect, type RefObject } from 'react'
import { nameEdge, seenX } from './column-places.ts'
import type { Frame } from './frame.ts'
import type { PaintedColumn } from './scene.ts'

/** Marks those heads in `row` whose words are cut by the name or by the end of the table. `words` are what the heads say. */
export function useCutHeads(
  row: RefObject<HTMLElement | null>,
  frame: Frame,
  columns: readonly PaintedColumn[],
  words: string,
): void {
  useEffect(() => {
    let known = ''
    return frame.onPaint(view => {
      const now = `${view.tableLeft} ${view.tableWidth}`
      if (now === known) return
      known = now
      const edge = nameEdge(columns)
      for (const column of columns.slice(1)) {
        const head = row.current?.querySelector<HTMLElement>(`[data-column-head="${column.id}"]`)
        const x = seenX(column, view)
        const isSeenWhole = x >= edge && x + column.width <= view.tableWidth
        head?.toggleAttribute('data-cut', !isSeenWhole && isCut(head, x, edge, view.tableWidth))
      }
    })
    // oxlint-disable-next-line react/exhaustive-effect-dependencies -- other words have another width
  }, [row, frame, columns, words])
}

function isCut(head: HTMLElement, x: number, from: number, to: number): boolean {
  const word = head.querySelector('span')
  const arrow = head.querySelector('svg')
  const left = x + (word?.offsetLeft ?? 0)
  const right = left + (word?.offsetWidth ?? 0) + (arrow?.clientWidth ?? 0)
  return left < from || right > to
}
