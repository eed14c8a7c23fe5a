// One line of a list: icon, words with a quieter second line, and a tick where it is the chosen one.
import { Check, type LucideIcon } from 'lucide-react'

export interface Option {
  readonly id: string
  readonly label: string
  readonly description?: string | undefined
  readonly icon?: LucideIcon | undefined
}

export function OptionContent(props: { readonly option: Option; readonly isSelected: boolean }) {
  const Icon = props.option.icon
  return (
    <>
      {Icon === undefined ? null : <Icon size={15} aria-hidden />}
      <span className="ui-option-words">
        {props.option.label}
        {props.option.description === undefined ? null : (
          <span className="ui-option-note">{props.option.description}</span>
        )}
      </span>
      {props.isSelected ? <Check className="ui-option-check" size={15} aria-hidden /> : null}
    </>
  )
}
