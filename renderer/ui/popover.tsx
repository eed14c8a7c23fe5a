// A panel beside a button, for a few controls that do not deserve a dialog.
import type { LucideIcon } from 'lucide-react'
import type { ReactNode } from 'react'
import { Button as AriaButton, Dialog, DialogTrigger, Popover as AriaPopover } from 'react-aria-components'
import './button.css'
import './popover.css'

export function PopoverButton(props: {
  readonly label: ReactNode
  /** The name of the panel, and of the button where the label is only an icon. */
  readonly name: string
  readonly icon?: LucideIcon | undefined
  readonly variant?: 'primary' | 'secondary' | 'quiet' | undefined
  readonly size?: 's' | 'm' | undefined
  readonly children: (close: () => void) => ReactNode
}) {
  const Icon = props.icon
  return (
    <DialogTrigger>
      <AriaButton
        className="ui-button"
        data-variant={props.variant ?? 'secondary'}
        data-size={props.size ?? 'm'}
      >
        {Icon === undefined ? null : <Icon size={16} aria-hidden />}
        {props.label}
      </AriaButton>
      <AriaPopover className="ui-popover">
        <Dialog className="ui-popover-dialog" aria-label={props.name}>
          {({ close }) => <>{props.children(close)}</>}
        </Dialog>
      </AriaPopover>
    </DialogTrigger>
  )
}
