// The table of either kind of proposal. Arrows walk over its boxes, so that nobody has to press Tab forty times.
import type { KeyboardEvent, ReactNode } from 'react'

function walkBoxes(event: KeyboardEvent<HTMLElement>): void {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
  if (step === undefined || !(event.target instanceof HTMLInputElement)) return
  const boxes = [...event.currentTarget.querySelectorAll<HTMLInputElement>('input[type="checkbox"]')]
  const next = boxes[boxes.indexOf(event.target) + step]
  if (next === undefined) return
  event.preventDefault()
  next.focus()
  next.closest('tr')?.scrollIntoView({ block: 'nearest' })
}

export function ProposalTable(props: {
  readonly label: string
  readonly heads: readonly string[]
  readonly children: ReactNode
}) {
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reachable by keys
    <section className="pr-rows" aria-label={props.label} tabIndex={0} onKeyDown={walkBoxes}>
      <table>
        <thead>
          <tr>
            {props.heads.map(head => (
              <th key={head} scope="col">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        {props.children}
      </table>
    </section>
  )
}
