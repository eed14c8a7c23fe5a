// The rows as they were laid out last, and what of them can be kept: most changes of the plan move no row.
import { replaceIn, replacementsBetween } from '../../../shared/base/replacements.ts'
import { outsideBin, type Item, type ItemId } from '../../../shared/domain/item.ts'
import { type KeptPlaces, keepPlaces } from '../../../shared/schedule/kept-places.ts'
import {
  isItem,
  layoutRows,
  replaceInRows,
  type Row,
  type RowOptions,
} from '../../../shared/schedule/rows.ts'
import type { ItemIndex } from '../../state/item-index.ts'

/** The row of an item; undefined where it has none now. */
export interface RowIndex {
  readonly get: (id: ItemId) => number | undefined
}

export interface RowPlaces {
  readonly rows: readonly Row[]
  readonly rowIndexById: RowIndex
}

function indexRows(rows: readonly Row[], { numbering }: ItemIndex): RowIndex {
  const rowOf = new Int32Array(numbering.size).fill(-1)
  rows.forEach((row, place) => {
    const number = isItem(row) ? numbering.find(row.id) : undefined
    if (number !== undefined) rowOf[number] = place
  })
  return {
    get(id) {
      const row = rowOf[numbering.find(id) ?? -1]
      return row === undefined || row < 0 ? undefined : row
    },
  }
}

export interface RowLayout {
  /** The items that are not in the bin; after most changes the list before with a few of them replaced. */
  readonly present: (items: readonly Item[]) => readonly Item[]
  readonly layOut: (items: readonly Item[], options: RowOptions, key: readonly unknown[]) => RowPlaces
  /**
   * Is told of every item of the plan, those without a row included. While somebody types, the places that rows have had up
   * to now; else null.
   */
  readonly keep: (items: readonly Item[], isTyping: boolean) => KeptPlaces | null
}

/**
 * Lays out the rows and finds them by item. Most changes leave every row where it is: then the index stays the same one, and
 * so does what was made from it. `key` holds whatever else the rows depend on: with another one they are laid out anew.
 */
export function createRowLayout(readIndex: () => ItemIndex): RowLayout {
  let shown: RowPlaces = { rows: [], rowIndexById: { get: () => undefined } }
  let laidOut: { readonly items: readonly Item[]; readonly key: readonly unknown[] } | null = null
  let known: readonly Item[] = []
  let all: readonly Item[] = []
  let present: readonly Item[] = []
  const layOut: RowLayout['layOut'] = (items, options, key) => {
    const { rows: before, rowIndexById } = shown
    const isSameKey = laidOut?.key.every((part, place) => part === key[place]) ?? false
    const replaced =
      laidOut && isSameKey
        ? replaceInRows(before, laidOut.items, items, options, id => rowIndexById.get(id))
        : null
    laidOut = { items, key }
    if (replaced) {
      shown = { rows: replaced, rowIndexById }
      return shown
    }
    const rows = layoutRows(items, options)
    const isSame = rows.length === before.length && rows.every((row, place) => row.id === before[place]?.id)
    shown = { rows, rowIndexById: isSame ? rowIndexById : indexRows(rows, readIndex()) }
    return shown
  }
  return {
    present(items) {
      const replacements = replacementsBetween(all, items)
      const isBinSame = replacements?.every(
        ([before, after]) => (before.deletedOn === null) === (after.deletedOn === null),
      )
      present = replacements && isBinSame === true ? replaceIn(present, replacements) : outsideBin(items)
      all = items
      return present
    },
    layOut,
    keep(items, isTyping) {
      const kept = isTyping ? keepPlaces(shown.rows, known, items) : null
      known = items
      return kept
    },
  }
}
