// A word or two in a pill. Solid for verdicts, soft for remarks.
import type { LucideIcon } from 'lucide-react'
import type { ReactNode } from 'react'
import type { Tone } from './tone.ts'
import './tone.css'
import './badge.css'

export function Badge(props: {
  readonly tone: Tone
  readonly children: ReactNode
  readonly icon?: LucideIcon | undefined
  readonly isSolid?: boolean | undefined
}) {
  const Icon = props.icon
  return (
    <span className="ui-badge" data-tone={props.tone} data-solid={props.isSolid || undefined}>
      {Icon === undefined ? null : <Icon size={12} aria-hidden />}
      {props.children}
    </span>
  )
}
