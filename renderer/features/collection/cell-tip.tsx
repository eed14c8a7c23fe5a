// One hint for all cells of the board: it says what the cell is called that has the pointer or the focus.
import { useEffect, useRef } from 'react'
import '../../ui/tooltip.css'

/** `id` is for the `interestfor` of the cells. */
export function CellTip({ id }: { readonly id: string }) {
  const tip = useRef<HTMLSpanElement>(null)
  const words = useRef<HTMLSpanElement>(null)
  useEffect(() => {
    const { current: element } = tip
    const say = (event: Event) => {
      const source = 'source' in event && event.source instanceof Element ? event.source : null
      if (words.current) words.current.textContent = source?.getAttribute('aria-label') ?? ''
    }
    element?.addEventListener('interest', say)
    return () => element?.removeEventListener('interest', say)
  }, [])
  return (
    <span ref={tip} id={id} className="ui-tooltip" popover="hint" aria-hidden>
      <span ref={words} />
    </span>
  )
}
