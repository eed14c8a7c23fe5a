// Any number of choices out of a list, all of them in sight. One stop for Tab; arrows walk, letters jump, space chooses.
import { Check } from 'lucide-react'
import { useId } from 'react'
import { ListBox, ListBoxItem } from 'react-aria-components'
import { OptionContent, type Option } from './option.tsx'
import './field.css'
import './popover.css'
import './toggle.css'

export function CheckList<Id extends string>(props: {
  readonly label: string
  readonly options: readonly (Option & { readonly id: Id })[]
  readonly selected: readonly Id[]
  readonly onChange: (ids: readonly Id[]) => void
}) {
  const labelId = useId()
  return (
    <div className="ui-check-list">
      <span className="ui-label" id={labelId}>
        {props.label}
      </span>
      <ListBox<Option>
        className="ui-list"
        aria-labelledby={labelId}
        selectionMode="multiple"
        // Escape closes the panel around the list; it must not throw away what was chosen.
        escapeKeyBehavior="none"
        selectedKeys={props.selected}
        onSelectionChange={keys => {
          const chosen = props.options.filter(({ id }) => keys === 'all' || keys.has(id))
          props.onChange(chosen.map(({ id }) => id))
        }}
      >
        {props.options.map(option => (
          <ListBoxItem key={option.id} id={option.id} textValue={option.label} className="ui-option">
            <span className="ui-checkbox-box" aria-hidden>
              <Check size={12} strokeWidth={3} />
            </span>
            <OptionContent option={option} isSelected={false} />
          </ListBoxItem>
        ))}
      </ListBox>
    </div>
  )
}
