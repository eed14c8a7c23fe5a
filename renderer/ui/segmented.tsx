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
    readonly isDisabled?: boolean | undefined
  }[]
  readonly onChange: (id: Id) => void
  /** The choice that is made already was pressed once more. */
  readonly onAgain?: ((id: Id) => void) | undefined
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
      {props.options.map(({ id, label, icon: Icon, isDisabled = false }) => (
        <ToggleButton
          key={id}
          id={id}
          className="ui-segment"
          // Only where true: a button's own answer would take the place of the group's.
          {...(isDisabled ? { isDisabled } : {})}
          onPress={() => {
            if (id === props.value) props.onAgain?.(id)
          }}
        >
          {Icon === undefined ? null : <Icon size={14} aria-hidden />}
          {label}
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  )
}
