// A framed surface that leads with a number.
import { ChevronRight } from 'lucide-react'
import type { ReactNode } from 'react'
import { Button as AriaButton } from 'react-aria-components'
import type { Tone } from './tone.ts'
import './tone.css'
import './card.css'

export interface KpiCardProps {
  readonly label: string
  readonly value: ReactNode
  readonly badge?: ReactNode
  readonly note?: ReactNode
  readonly onPress?: (() => void) | undefined
  /** Where pressing leads, in words; needs no saying where the card is an invitation itself. */
  readonly actionLabel?: string | undefined
  /** Colour of the number. */
  readonly tone?: Tone | undefined
  /** Tints the whole card: for an invitation rather than a figure. */
  readonly isAccent?: boolean | undefined
}

export function KpiCard(props: KpiCardProps) {
  const content = (
    <>
      <span className="ui-kpi-label">{props.label}</span>
      {/* Where there is no room for the note beside a badge, it can still be read. */}
      <span className="ui-kpi-line" title={typeof props.note === 'string' ? props.note : undefined}>
        <span className="ui-kpi-value">{props.value}</span>
        {props.badge}
      </span>
      {props.note === undefined ? null : <span className="ui-kpi-note">{props.note}</span>}
      {props.actionLabel === undefined ? null : (
        <span className="ui-kpi-action">
          {props.actionLabel}
          <ChevronRight size={14} aria-hidden />
        </span>
      )}
    </>
  )
  const shared = { className: 'ui-kpi', 'data-tone': props.tone, 'data-accent': props.isAccent || undefined }
  if (props.onPress === undefined) return <div {...shared}>{content}</div>
  return (
    <AriaButton {...shared} onPress={props.onPress}>
      {content}
    </AriaButton>
  )
}
