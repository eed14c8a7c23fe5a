// One of two to five choices, all of them visible.
import type { LucideIcon } from 'lucide-react'
import { ToggleButton, ToggleButtonGroup } from 'react-aria-components'
import './toggle.css'

export interface SegmentedProps<Id extends string = string> {
  /** The name of the group for those who do not see it. */
  readonly label: string
  readonly value: Id
  readonly options: readonly {
    readonly id: Id
    readonly label: string
    readonly icon?: LucideIcon | undefined
  }[]
  readonly onChange: (id: Id) => void
  readonly isDisabled?: boolean | undefined
}

export function Segmented<Id extends string>(props: SegmentedProps<Id>) {
  return (
    <ToggleButtonGroup
      className="ui-segmented"
      aria-label={props.label}
      selectionMode="single"
      disallowEmptySelection
      selectedKeys={[props.value]}
      isDisabled={props.isDisabled ?? false}
      onSelectionChange={keys => {
        const option = props.options.find(({ id }) => keys.has(id))
        if (option !== undefined && option.id !== props.value) props.onChange(option.id)
      }}
    >
      {props.options.map(({ id, label, icon: Icon }) => (
        <ToggleButton key={id} id={id} className="ui-segment">
          {Icon === undefined ? null : <Icon size={14} aria-hidden />}
          {label}
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  )
}
