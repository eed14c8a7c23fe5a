// On or off, at once.
import { Switch as AriaSwitch } from 'react-aria-components'
import type { Stored } from './pending-text.ts'
import './toggle.css'

export function Switch(props: {
  readonly label: string
  readonly hideLabel?: boolean | undefined
  readonly isSelected: boolean
  readonly onChange: (isSelected: boolean) => Stored
  readonly size?: 's' | 'm' | undefined
  readonly isDisabled?: boolean | undefined
}) {
  return (
    <AriaSwitch
      className="ui-switch"
      data-size={props.size ?? 'm'}
      isSelected={props.isSelected}
      onChange={isSelected => void props.onChange(isSelected)}
      isDisabled={props.isDisabled ?? false}
    >
      <span className="ui-switch-track" aria-hidden />
      <span className={props.hideLabel === true ? 'visually-hidden' : undefined}>{props.label}</span>
    </AriaSwitch>
  )
}
