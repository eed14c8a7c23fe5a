// A short hint on hover and on keyboard focus. The hint only repeats or completes what the control's own name says. The
// browser itself shows and hides it (`interestfor`) and places it (anchor positioning): see tooltip.css.
import { type ReactNode, useId, useRef } from 'react'
import { Kbd } from './kbd.tsx'
import './tooltip.css'

declare module 'react' {
  interface ButtonHTMLAttributes<T> {
    /** The id of the popover that is shown while somebody takes an interest in the button. */
    readonly interestfor?: string | undefined
  }
}

export interface TooltipProps {
  readonly text: ReactNode
  readonly shortcut?: string | undefined
  readonly placement?: 'top' | 'bottom' | undefined
}

/** A hint for a button: `id` for its `interestfor`, `tip` to be put beside it, `hide` for when it is pressed. */
export function useTooltip({ text, shortcut, placement = 'bottom' }: TooltipProps) {
  const id = useId()
  const element = useRef<HTMLSpanElement>(null)
  const tip = (
    <span ref={element} id={id} className="ui-tooltip" popover="hint" data-placement={placement}>
      <span>{text}</span>
      {shortcut === undefined ? null : <Kbd keys={shortcut} />}
    </span>
  )
  // What opens by the press must not lie under the hint.
  return { id, tip, hide: () => element.current?.hidePopover() }
}
