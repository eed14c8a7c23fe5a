// How far something is, 0 to 100; null where nobody knows, and something only moves.
import { ProgressBar as AriaProgressBar } from 'react-aria-components'
import type { Tone } from './tone.ts'
import './tone.css'
import './progress-bar.css'

export function ProgressBar(props: {
  readonly value: number | null
  readonly label: string
  readonly tone?: Tone | undefined
}) {
  return (
    <AriaProgressBar
      aria-label={props.label}
      value={props.value ?? 0}
      isIndeterminate={props.value === null}
      className="ui-progress"
      data-tone={props.tone ?? 'brand'}
    >
      {({ percentage, isIndeterminate }) => (
        <span
          data-moves={isIndeterminate || undefined}
          style={isIndeterminate ? undefined : { width: `${percentage ?? 0}%` }}
        />
      )}
    </AriaProgressBar>
  )
}
