// A table in a box of its own that scrolls: its heads stay in sight, and keys reach it.
import type { KeyboardEvent, ReactNode } from 'react'
import './scroll-table.css'

export function ScrollTable(props: {
  readonly label: string
  readonly className?: string | undefined
  readonly onKeyDown?: ((event: KeyboardEvent<HTMLElement>) => void) | undefined
  /** Fields and buttons in it take the keys there, and it needs no stop of its own. */
  readonly hasControls?: boolean | undefined
  /** The table, and what stands below it. */
  readonly children: ReactNode
}) {
  return (
    <section
      className={`ui-scroll-table ${props.className ?? ''}`}
      aria-label={props.label}
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reachable by keys
      tabIndex={props.hasControls === true ? undefined : 0}
      onKeyDown={props.onKeyDown}
    >
      {props.children}
    </section>
  )
}
