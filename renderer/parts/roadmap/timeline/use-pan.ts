// The time axis moved by keys. The days that are in sight then are said: who moves it so does not see how far it went.
import { useEffect, type RefObject } from 'react'
import { announce } from '../../../state/notice.ts'
import { useSource } from '../../../state/timeline-source.ts'
import type { TimeScale } from './time-scale.ts'

/** How much of what is in sight a step moves. */
const STEP = 0.25

export function usePan(scroller: RefObject<HTMLElement | null>, scale: TimeScale, tableWidth: number): void {
  const { useView } = useSource().view
  useEffect(
    () =>
      useView.subscribe((now, before) => {
        const element = scroller.current
        if (!element || now.panned === before.panned) return
        const room = element.clientWidth - tableWidth
        const from = element.scrollLeft
        element.scrollTo({ left: from + (now.panned - before.panned) * room * STEP })
        const start = Math.max(scale.range.start, Math.floor(scale.day(element.scrollLeft)))
        const end = Math.min(scale.range.end, Math.ceil(scale.day(element.scrollLeft + room)) - 1)
        announce({ kind: 'panned', seen: { start, end }, isAtEnd: element.scrollLeft === from })
      }),
    [useView, scroller, scale, tableWidth],
  )
}
