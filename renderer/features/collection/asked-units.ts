// The units that are asked to send: those by which the recap counts who has sent, and of which coverage is a share.
import type { BoardRow, CollectionView } from '../../../shared/contract/collection.ts'

export const isAsked = ({ isExpected, isOnList }: BoardRow) => isExpected && isOnList

/** In the order of the board. */
export function listAsked({ board }: Pick<CollectionView, 'board'>): readonly BoardRow[] {
  return board.filter(isAsked)
}
