// One of two to five choices, all of them visible. The arrow keys choose, as in every group of radio buttons, unless a choice
// does so much that it wants a key of its own.
import type { LucideIcon } from 'lucide-react'
import { useId, type KeyboardEvent } from 'react'
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
  /** The arrow keys only walk; Enter or the space bar chooses. */
  readonly walksFirst?: boolean | undefined
}

const STEPS: Readonly<Record<string, number>> = { ArrowLeft: -1, ArrowUp: -1, ArrowRight: 1, ArrowDown: 1 }

function walk(event: KeyboardEvent<HTMLInputElement>): void {
  const { currentTarget: choice, key } = event
  if (event.altKey || event.ctrlKey || event.metaKey) return
  const step = STEPS[key]
  if (step !== undefined) {
    const group = choice.closest('[role="radiogroup"]')
    const choices = [...(group?.querySelectorAll<HTMLInputElement>('input:enabled') ?? [])]
    choices[(choices.indexOf(choice) + step + choices.length) % choices.length]?.focus()
  } else if (key === 'Enter') choice.click()
  else return
  event.preventDefault()
}

export function Segmented<Id extends string>(props: SegmentedProps<Id>) {
  const group = useId()
  return (
    <div className="ui-segmented" role="radiogroup" aria-label={props.label}>
      {props.options.map(({ id, label, icon: Icon, isDisabled = false }) => (
        <label key={id} className="ui-segment">
          <input
            type="radio"
            name={group}
            checked={id === props.value}
            disabled={isDisabled || props.isDisabled}
            onKeyDown={props.walksFirst === true ? walk : undefined}
            onChange={() => props.onChange(id)}
            onClick={() => {
              if (id === props.value) props.onAgain?.(id)
            }}
          />
          {Icon === undefined ? null : <Icon size={14} aria-hidden />}
          {label}
        </label>
      ))}
    </div>
  )
}
