// What was typed into cells and could not be stored after the typing had gone on elsewhere. It stands in the cell again, with
// the reason, when the cell is opened the next time.
import type { PlanId } from '../../../../shared/domain/plan.ts'
import type { CellEdit } from '../../../state/interaction.ts'

interface RefusedText {
  readonly text: string
  /** The sentence that says why. */
  readonly reason: string
}

/** Lines of a plan have the same items: a text belongs to one of them. */
interface Cell extends Pick<CellEdit, 'itemId' | 'column'> {
  readonly planId: PlanId
}

const refused = new Map<string, RefusedText>()
const keyOf = ({ planId, itemId, column }: Cell) => `${planId} ${itemId} ${column}`

export function keepRefused(cell: Cell, text: RefusedText): void {
  refused.set(keyOf(cell), text)
}

export function forgetRefused(cell: Cell): void {
  refused.delete(keyOf(cell))
}

export function refusedIn(cell: Cell): RefusedText | undefined {
  return refused.get(keyOf(cell))
}
