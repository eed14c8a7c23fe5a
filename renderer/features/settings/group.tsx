// Fields that belong together, under a title of their own.
import type { ReactNode } from 'react'

export function Group(props: {
  readonly title: string
  readonly hint?: string
  readonly children: ReactNode
}) {
  return (
    <section className="st-group">
      <h3>{props.title}</h3>
      {props.hint === undefined ? null : <p className="st-hint">{props.hint}</p>}
      {props.children}
    </section>
  )
}
