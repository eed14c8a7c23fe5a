// What a place is for while nothing is in it, with the way to begin.
import type { LucideIcon } from 'lucide-react'
import type { ReactNode } from 'react'
import './empty-state.css'

export function EmptyState(props: {
  readonly icon: LucideIcon
  readonly title: string
  readonly text: ReactNode
  readonly actions?: ReactNode
}) {
  const Icon = props.icon
  return (
    <div className="ui-empty">
      <span className="ui-empty-icon">
        <Icon size={24} strokeWidth={1.8} aria-hidden />
      </span>
      <h2>{props.title}</h2>
      <p>{props.text}</p>
      {props.actions === undefined ? null : <div className="ui-empty-actions">{props.actions}</div>}
    </div>
  )
}
