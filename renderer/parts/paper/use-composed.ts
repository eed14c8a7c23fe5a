// Pages are laid out part by part, so that the page stays there for its user: how many parts may be laid out by now.
import { useEffect, useLayoutEffect, useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import { turn } from '../../state/long-work.ts'

/** So long may one share of the parts take before the page gets its turn; a single part may take longer. */
const SHARE_MS = 60

/**
 * Grows from 1 to `total`, more at a time where they are laid out quickly, and begins anew for other `parts`. The effects of a
 * part lay it out, so that what one share has cost is known when the next is chosen.
 */
export function useComposed(parts: readonly unknown[]): number {
  const [state, setState] = useState({ parts, count: 1 })
  const began = useRef(0)
  const share = useRef(1)
  const count = state.parts === parts ? state.count : 1
  useLayoutEffect(() => {
    const tookMs = performance.now() - began.current
    if (count === 1) share.current = 1
    else if (tookMs < SHARE_MS / 2) share.current *= 2
    else if (tookMs > SHARE_MS) share.current = Math.max(1, Math.floor(share.current / 2))
  }, [count])
  useEffect(() => {
    if (count >= parts.length) return undefined
    const visit = { isOver: false }
    void turn().then(() => {
      if (visit.isOver) return null
      began.current = performance.now()
      setState({ parts, count: Math.min(parts.length, count + share.current) })
      return null
    })
    return () => {
      visit.isOver = true
    }
  }, [parts, count])
  useEffect(() => {
    // Who prints by the menu of the browser waits for no pages: all of them are on the paper.
    const composeAll = () => flushSync(() => setState({ parts, count: parts.length }))
    window.addEventListener('beforeprint', composeAll)
    return () => window.removeEventListener('beforeprint', composeAll)
  }, [parts])
  return Math.min(count, parts.length)
}
