// Buttons with words and buttons with only an icon, which always carry a name and a hint.
import type { LucideIcon } from 'lucide-react'
import type { ReactNode } from 'react'
import { type TooltipProps, useTooltip } from './tooltip.tsx'
import type { Stored } from './pending-text.ts'
import './button.css'

export type ButtonVariant = 'primary' | 'secondary' | 'quiet' | 'danger'
export type ControlSize = 's' | 'm'

const ICON_SIZE = { s: 14, m: 16 } as const

interface AriaNames {
  readonly 'aria-label'?: string | undefined
  readonly 'aria-labelledby'?: string | undefined
  readonly 'aria-describedby'?: string | undefined
  readonly 'aria-expanded'?: boolean | undefined
  readonly 'aria-controls'?: string | undefined
  readonly 'aria-current'?: 'page' | 'true' | undefined
}

export interface ButtonProps extends AriaNames {
  readonly variant?: ButtonVariant | undefined
  readonly size?: ControlSize | undefined
  readonly icon?: LucideIcon | undefined
  readonly children: ReactNode
  readonly onPress?: (() => Stored) | undefined
  readonly isDisabled?: boolean | undefined
  readonly tooltip?: string | undefined
  readonly shortcut?: string | undefined
  readonly autoFocus?: boolean | undefined
  readonly type?: 'button' | 'submit' | undefined
  readonly id?: string | undefined
}

export function Button(props: ButtonProps) {
  const { tooltip, shortcut } = props
  if (tooltip === undefined) return <PlainButton {...props} />
  return <HintedButton {...props} hint={{ text: tooltip, shortcut }} />
}

function HintedButton({ hint, ...props }: ButtonProps & { readonly hint: TooltipProps }) {
  const { id, tip, hide } = useTooltip(hint)
  const describedBy = [props['aria-describedby'], id].filter(Boolean).join(' ')
  return (
    <>
      <PlainButton {...props} aria-describedby={describedBy} interestFor={id} onAnyPress={hide} />
      {tip}
    </>
  )
}

interface PlainButtonProps extends ButtonProps {
  readonly interestFor?: string
  readonly onAnyPress?: () => void
}

function PlainButton(props: PlainButtonProps) {
  const size = props.size ?? 'm'
  const Icon = props.icon
  return (
    <button
      {...namesOf(props)}
      id={props.id}
      className="ui-button"
      data-variant={props.variant ?? 'secondary'}
      data-size={size}
      type={props.type ?? 'button'}
      disabled={props.isDisabled}
      // oxlint-disable-next-line jsx-a11y/no-autofocus -- whoever opens a window says where it begins
      autoFocus={props.autoFocus}
      interestfor={props.interestFor}
      onClick={() => {
        props.onAnyPress?.()
        void props.onPress?.()
      }}
    >
      {Icon === undefined ? null : <Icon size={ICON_SIZE[size]} aria-hidden />}
      {props.children}
    </button>
  )
}

function namesOf(props: AriaNames): AriaNames {
  return {
    'aria-label': props['aria-label'],
    'aria-labelledby': props['aria-labelledby'],
    'aria-describedby': props['aria-describedby'],
    'aria-expanded': props['aria-expanded'],
    'aria-controls': props['aria-controls'],
    'aria-current': props['aria-current'],
  }
}

export interface IconButtonProps
  extends Pick<AriaNames, 'aria-expanded' | 'aria-controls' | 'aria-describedby'> {
  readonly icon: LucideIcon
  readonly label: string
  /** Said in the hint instead of the label where there is more to say. */
  readonly hint?: string | undefined
  readonly shortcut?: string | undefined
  readonly onPress?: (() => Stored) | undefined
  readonly isDisabled?: boolean | undefined
  readonly isPressed?: boolean | undefined
  readonly size?: ControlSize | undefined
  readonly variant?: 'plain' | 'framed' | undefined
}

export function IconButton(props: IconButtonProps) {
  const size = props.size ?? 'm'
  const Icon = props.icon
  const { hint, label } = props
  const { id, tip, hide } = useTooltip({ text: hint ?? label, shortcut: props.shortcut })
  // The name is heard already; only what goes beyond it is a description.
  const describedBy = [props['aria-describedby'], hint === undefined || hint === label ? '' : id]
    .filter(Boolean)
    .join(' ')
  return (
    <>
      <button
        type="button"
        className="ui-icon-button"
        data-size={size}
        data-variant={props.variant ?? 'plain'}
        aria-label={label}
        aria-expanded={props['aria-expanded']}
        aria-controls={props['aria-controls']}
        aria-describedby={describedBy === '' ? undefined : describedBy}
        aria-pressed={props.isPressed}
        disabled={props.isDisabled}
        interestfor={id}
        onClick={() => {
          hide()
          void props.onPress?.()
        }}
      >
        <Icon size={size === 's' ? 15 : 18} strokeWidth={1.9} aria-hidden />
      </button>
      {tip}
    </>
  )
}
