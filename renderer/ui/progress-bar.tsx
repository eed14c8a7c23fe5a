// How far something is, 0 to 100.
import { ProgressBar as AriaProgressBar } from 'react-aria-components'
import type { Tone } from './tone.ts'
import './tone.css'
import './progress-bar.css'

export function ProgressBar(props: {
  readonly value: number
  readonly label: string
  readonly tone?: Tone | undefined
}) {
  return (
    <AriaProgressBar
      aria-label={props.label}
      value={props.value}
      className="ui-progress"
      data-tone={props.tone ?? 'brand'}
    >
      {({ percentage }) => <span style={{ width: `${percentage ?? 0}%` }} />}
    </AriaProgressBar>
  )
}
