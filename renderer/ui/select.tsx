// One choice out of a few.
import { ChevronDown } from 'lucide-react'
import {
  Button as AriaButton,
  Label,
  ListBox,
  ListBoxItem,
  Popover,
  Select as AriaSelect,
  SelectValue,
  Text,
} from 'react-aria-components'
import { FieldError, hasError, type FieldProps } from './field.tsx'
import { OptionContent, type Option } from './option.tsx'
import type { Stored } from './pending-text.ts'
import './popover.css'
import './select.css'

export interface SelectProps<Id extends string = string> extends FieldProps {
  readonly value: Id | null
  readonly options: readonly (Option & { readonly id: Id })[]
  readonly onChange: (id: Id) => Stored
  readonly isDisabled?: boolean | undefined
  readonly placeholder?: string | undefined
}

export function Select<Id extends string>(props: SelectProps<Id>) {
  const chosen = props.options.find(option => option.id === props.value)
  const Icon = chosen?.icon
  return (
    <AriaSelect
      className="ui-select"
      value={props.value}
      onChange={key => {
        const option = props.options.find(({ id }) => id === key)
        if (option !== undefined && option.id !== props.value) void props.onChange(option.id)
      }}
      isDisabled={props.isDisabled ?? false}
      isInvalid={hasError(props.error)}
      placeholder={props.placeholder ?? ''}
    >
      <Label className={props.hideLabel === true ? 'visually-hidden' : 'ui-label'}>{props.label}</Label>
      <AriaButton className="ui-select-button">
        <SelectValue className="ui-select-value">
          {({ isPlaceholder, defaultChildren }) =>
            isPlaceholder || chosen === undefined ? (
              defaultChildren
            ) : (
              <>
                {Icon === undefined ? null : <Icon size={15} aria-hidden />}
                <span>{chosen.label}</span>
              </>
            )
          }
        </SelectValue>
        <ChevronDown size={15} aria-hidden />
      </AriaButton>
      {hasError(props.error) ? <FieldError>{props.error}</FieldError> : null}
      {props.description === undefined ? null : (
        <Text slot="description" className="ui-description">
          {props.description}
        </Text>
      )}
      <Popover className="ui-popover" offset={4}>
        <ListBox className="ui-list" items={props.options}>
          {option => (
            <ListBoxItem className="ui-option" id={option.id} textValue={option.label}>
              {({ isSelected }) => <OptionContent option={option} isSelected={isSelected} />}
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </AriaSelect>
  )
}
