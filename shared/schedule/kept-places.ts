// Where rows stood when somebody began to type into them: until that ends they stay there, whatever is typed.
import type { Item, ItemId } from '../domain/item.ts'
import type { Grouping } from '../domain/table-view.ts'
import { isItem, inListOrder, type Row } from './rows.ts'

interface Place {
  readonly rank: number
  readonly values: ReadonlyMap<Grouping, string>
}

export interface KeptPlaces {
  /** Whether an item had a row, or is new and was asked for below one: it has its row whatever filters say. */
  readonly hasPlace: (id: ItemId) => boolean
  /** Undefined for an item without a place, as its values are. */
  readonly rankOf: (id: ItemId) => number | undefined
  readonly valueOf: (id: ItemId, grouping: Grouping) => string | undefined
}

/**
 * Keeps the places of `rows`, which show what they show of the items `known`. An item of `items` that is new since then
 * stands below the one it follows in the list, as it was asked for, and in the same groups.
 */
export function keepPlaces(rows: readonly Row[], known: readonly Item[], items: readonly Item[]): KeptPlaces {
  const places = new Map<ItemId, Place>()
  let values = new Map<Grouping, string>()
  rows.forEach((row, rank) => {
    if (isItem(row)) places.set(row.id, { rank, values })
    else values = new Map([...[...values].slice(0, row.level - 1), [row.grouping, row.value]])
  })
  const knownIds = new Set(known.map(item => item.id))
  let above: Place | undefined
  for (const { id } of inListOrder(items)) {
    const place = places.get(id) ?? (knownIds.has(id) ? undefined : above)
    if (place) places.set(id, place)
    above = place
  }
  return {
    hasPlace: id => places.has(id),
    rankOf: id => places.get(id)?.rank,
    valueOf: (id, grouping) => places.get(id)?.values.get(grouping),
  }
}
