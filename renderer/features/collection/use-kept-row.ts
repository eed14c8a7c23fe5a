// The row that was pressed stays under the pointer while the details open beside the board: what stands above becomes higher
// then, and a second press would meet another row.
import { useLayoutEffect, useRef, type RefObject } from 'react'
import { look, useCollection } from '../../state/collection.ts'

type Looked = Parameters<typeof look>[0]

const pageOf = (frame: HTMLElement) => frame.closest<HTMLElement>('.co-page')

/** For the frame of the board; `press` looks at what stands in `element`. */
export function useKeptRow(): {
  readonly frame: RefObject<HTMLDivElement | null>
  readonly press: (element: Element, looked: Looked) => void
} {
  const frame = useRef<HTMLDivElement>(null)
  const pressed = useRef<{ readonly row: Element; readonly top: number; readonly height: number } | null>(
    null,
  )
  const looked = useCollection(state => state.looked)
  useLayoutEffect(() => {
    const { current: box } = frame
    const was = pressed.current
    pressed.current = null
    if (box === null) return
    if (looked === null) box.style.minHeight = ''
    if (looked === null || was === null) return
    const moved = was.row.getBoundingClientRect().top - was.top
    if (Math.abs(moved) < 1) return
    // As high as it was, there is as much to scroll as the row has moved.
    box.style.minHeight = `${was.height}px`
    pageOf(box)?.scrollBy({ top: moved, behavior: 'instant' })
  }, [looked])
  const press = (element: Element, next: Looked) => {
    const row = element.closest('tr')
    const { current: box } = frame
    pressed.current =
      row && box
        ? { row, top: row.getBoundingClientRect().top, height: box.getBoundingClientRect().height }
        : null
    look(next)
  }
  return { frame, press }
}
