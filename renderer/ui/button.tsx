// Buttons with words and buttons with only an icon, which always carry a name and a hint.
import type { LucideIcon } from 'lucide-react'
import type { ReactNode } from 'react'
import { Button as AriaButton } from 'react-aria-components'
import { WithTooltip } from './tooltip.tsx'
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

/** Hands on only what is given: the components below know no `undefined`. */
function given(names: AriaNames) {
  return {
    ...(names['aria-label'] === undefined ? {} : { 'aria-label': names['aria-label'] }),
    ...(names['aria-labelledby'] === undefined ? {} : { 'aria-labelledby': names['aria-labelledby'] }),
    ...(names['aria-describedby'] === undefined ? {} : { 'aria-describedby': names['aria-describedby'] }),
    ...(names['aria-expanded'] === undefined ? {} : { 'aria-expanded': names['aria-expanded'] }),
    ...(names['aria-controls'] === undefined ? {} : { 'aria-controls': names['aria-controls'] }),
    ...(names['aria-current'] === undefined ? {} : { 'aria-current': names['aria-current'] }),
  }
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
  const size = props.size ?? 'm'
  const Icon = props.icon
  const button = (
    <AriaButton
      {...given(props)}
      {...(props.id === undefined ? {} : { id: props.id })}
      className="ui-button"
      data-variant={props.variant ?? 'secondary'}
      data-size={size}
      type={props.type ?? 'button'}
      isDisabled={props.isDisabled ?? false}
      autoFocus={props.autoFocus ?? false}
      onPress={() => void props.onPress?.()}
    >
      {Icon === undefined ? null : <Icon size={ICON_SIZE[size]} aria-hidden />}
      {props.children}
    </AriaButton>
  )
  if (props.tooltip === undefined) return button
  return (
    <WithTooltip text={props.tooltip} shortcut={props.shortcut}>
      {button}
    </WithTooltip>
  )
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
  return (
    <WithTooltip text={props.hint ?? props.label} shortcut={props.shortcut}>
      <AriaButton
        {...given(props)}
        className="ui-icon-button"
        data-size={size}
        data-variant={props.variant ?? 'plain'}
        aria-label={props.label}
        {...(props.isPressed === undefined ? {} : { 'aria-pressed': props.isPressed })}
        isDisabled={props.isDisabled ?? false}
        onPress={() => void props.onPress?.()}
      >
        <Icon size={size === 's' ? 15 : 18} strokeWidth={1.9} aria-hidden />
      </AriaButton>
    </WithTooltip>
  )
}
