// What was typed into cells and could not be stored after the typing had gone on elsewhere. It stands in the cell again, with
// the reason, when the cell is opened the next time.
import type { CellEdit } from '../../../state/interaction.ts'

interface RefusedText {
  readonly text: string
  /** The sentence that says why. */
  readonly reason: string
}

type Cell = Pick<CellEdit, 'itemId' | 'column'>

const refused = new Map<string, RefusedText>()
const keyOf = ({ itemId, column }: Cell) => `${itemId} ${column}`

export function keepRefused(cell: Cell, text: RefusedText): void {
  refused.set(keyOf(cell), text)
}

export function forgetRefused(cell: Cell): void {
  refused.delete(keyOf(cell))
}

export function refusedIn(cell: Cell): RefusedText | undefined {
  return refused.get(keyOf(cell))
}
