// A button that opens a small panel beside it. Escape and a click elsewhere close it; the focus goes back to the button.
import type { LucideIcon } from 'lucide-react'
import { useEffect, useRef, type ReactNode } from 'react'
import { Button as AriaButton, DialogTrigger, Popover } from 'react-aria-components'
import { useTooltip } from './tooltip.tsx'
import './button.css'
import './popover.css'

export interface PopoverButtonProps {
  /** Name of the button and title of the panel. */
  readonly label: string
  readonly icon: LucideIcon
  /** What stands on the button; the icon alone remains where there is little room. */
  readonly words?: string | undefined
  /** How many things the panel has switched on. */
  readonly count?: number | undefined
  readonly shortcut?: string | undefined
  readonly isOpen: boolean
  readonly onOpenChange: (isOpen: boolean) => void
  readonly size?: 'm' | 'l' | undefined
  readonly children: ReactNode
}

const FOCUSABLE = 'input:not([disabled]), textarea, select, button:not([disabled]), [tabindex="0"]'

/** Opened by a key, the panel is for the next key: its first field has the focus, not the panel as a whole. */
function PopoverPanel({ children }: { readonly children: ReactNode }) {
  const ref = useRef<HTMLDivElement>(null)
  useEffect(() => {
    // After the library has put it on the panel.
    const frame = requestAnimationFrame(() => {
      const panel = ref.current
      if (panel && !panel.contains(document.activeElement))
        panel.querySelector<HTMLElement>(FOCUSABLE)?.focus()
    })
    return () => cancelAnimationFrame(frame)
  }, [])
  return (
    <div ref={ref} className="ui-popover-panel">
      {children}
    </div>
  )
}

export function PopoverButton(props: PopoverButtonProps) {
  const Icon = props.icon
  const count = props.count ?? 0
  // Whatever can be read on the button is part of its name, also where only the icon is left.
  const name = [props.label, props.words ?? '', count > 0 ? count : ''].filter(part => part !== '').join(' ')
  const { id, tip, hide } = useTooltip({ text: props.label, shortcut: props.shortcut })
  return (
    <DialogTrigger isOpen={props.isOpen} onOpenChange={props.onOpenChange}>
      <AriaButton
        // The library's button takes only attributes that it knows.
        ref={element => element?.setAttribute('interestfor', id)}
        className="ui-button ui-popover-button"
        data-variant="secondary"
        data-size="s"
        data-active={count > 0 || undefined}
        aria-label={name}
        onPressStart={hide}
      >
        <Icon size={14} aria-hidden />
        <span className="ui-popover-words">{props.words ?? props.label}</span>{' '}
        {count > 0 && <span className="ui-popover-count">{count}</span>}
      </AriaButton>
      {tip}
      {/* Without a dialog inside, the popover is one itself: also what the library adds for closing it stands in it. */}
      <Popover
        className="ui-popover"
        aria-label={props.label}
        data-size={props.size ?? 'm'}
        placement="bottom start"
        offset={4}
      >
        <PopoverPanel>{props.children}</PopoverPanel>
      </Popover>
    </DialogTrigger>
  )
}
