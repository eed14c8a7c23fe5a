// The table of either kind of proposal. Arrows walk over its boxes, so that nobody has to press Tab forty times.
import type { KeyboardEvent, ReactNode } from 'react'
import { ScrollTable } from '../../../ui/scroll-table.tsx'

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
    <ScrollTable className="pr-rows" label={props.label} onKeyDown={walkBoxes}>
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
    </ScrollTable>
  )
}
