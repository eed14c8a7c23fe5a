// A short hint on hover and on keyboard focus. The hint only repeats or completes what the control's own name says.
import type { ReactElement, ReactNode } from 'react'
import { Tooltip as AriaTooltip, TooltipTrigger } from 'react-aria-components'
import { Kbd } from './kbd.tsx'
import './tooltip.css'

const OPEN_DELAY_MS = 500

export function WithTooltip(props: {
  readonly text: ReactNode
  readonly shortcut?: string | undefined
  readonly placement?: 'top' | 'bottom' | 'left' | 'right' | undefined
  readonly children: ReactElement
}) {
  return (
    <TooltipTrigger delay={OPEN_DELAY_MS} closeDelay={0}>
      {props.children}
      <AriaTooltip className="ui-tooltip" offset={6} placement={props.placement ?? 'bottom'}>
        <span>{props.text}</span>
        {props.shortcut === undefined ? null : <Kbd keys={props.shortcut} />}
      </AriaTooltip>
    </TooltipTrigger>
  )
}
