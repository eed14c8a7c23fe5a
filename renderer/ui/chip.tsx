// Something that is in force and can be taken away by pressing it.
import { X } from 'lucide-react'
import { Button as AriaButton } from 'react-aria-components'
import './chip.css'

export function Chip(props: {
  readonly label: string
  /** What pressing does, for those who do not see the cross. */
  readonly removeLabel: string
  readonly onRemove: () => void
}) {
  return (
    <AriaButton className="ui-chip" aria-label={props.removeLabel} onPress={props.onRemove}>
      <span>{props.label}</span>
      <X size={13} aria-hidden />
    </AriaButton>
  )
}
