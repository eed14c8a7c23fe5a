// Part of a whole or not: for lists in which every line has more to offer than being chosen.
import { Check } from 'lucide-react'
import { Checkbox as AriaCheckbox } from 'react-aria-components'
import './toggle.css'

export function Checkbox(props: {
  readonly label: string
  /** A quieter second line; part of the name. */
  readonly note?: string | undefined
  readonly isSelected: boolean
  readonly onChange: (isSelected: boolean) => void
  readonly isDisabled?: boolean | undefined
}) {
  return (
    <AriaCheckbox
      className="ui-checkbox"
      isSelected={props.isSelected}
      onChange={props.onChange}
      isDisabled={props.isDisabled ?? false}
    >
      <span className="ui-checkbox-box" aria-hidden>
        <Check size={12} strokeWidth={3} />
      </span>
      {props.note === undefined ? (
        props.label
      ) : (
        <span className="ui-checkbox-words">
          {props.label} <span className="ui-checkbox-note">{props.note}</span>
        </span>
      )}
    </AriaCheckbox>
  )
}
