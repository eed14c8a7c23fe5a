// Where rows stand among the heads of their groups: found from the list of the rows, so that an item needs no row of its own.
import { isGroup, type GroupRow, type Row } from './rows.ts'

/** The places of the heads; looked for once per list, for every frame that is painted asks. */
const headPlaces = new WeakMap<readonly Row[], readonly number[]>()

/** The indexes of the rows that are heads of groups, ascending. */
export function listHeads(rows: readonly Row[]): readonly number[] {
  const known = headPlaces.get(rows)
  if (known) return known
  const found: number[] = []
  for (let index = 0; index < rows.length; index += 1) if (isGroup(rows[index])) found.push(index)
  headPlaces.set(rows, found)
  return found
}

/** How many of the ascending `indexes` are at most `index`. */
export function countUpTo(indexes: readonly number[], index: number): number {
  let low = 0
  let high = indexes.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((indexes[middle] ?? 0) <= index) low = middle + 1
    else high = middle
  }
  return low
}

/** The head of the group that the row at `index` stands in, or is; none in a plain list. */
function findHead(
  rows: readonly Row[],
  index: number,
): { readonly index: number; readonly head: GroupRow } | null {
  const heads = listHeads(rows)
  const at = heads[countUpTo(heads, index) - 1]
  const head = at === undefined ? undefined : rows[at]
  return at !== undefined && isGroup(head) ? { index: at, head } : null
}

/** From 1 for the outermost; items stand one level below the head of their group. */
export function levelAt(rows: readonly Row[], index: number): 1 | 2 | 3 {
  const found = findHead(rows, index)
  if (found === null) return 1
  const { level } = found.head
  return found.index === index ? level : level === 1 ? 2 : 3
}

export interface RowPlace {
  readonly level: 1 | 2 | 3
  /** Place among the rows of the same group, from 1, and how many these are: what a screen reader says. */
  readonly place: number
  readonly groupSize: number
}

/**
 * Where the row at `index` stands: under a head with three items the second of them is at level 2, place 2 of 3. In a plain
 * list every row is one of all.
 */
export function placeOfRow(rows: readonly Row[], index: number): RowPlace {
  const found = findHead(rows, index)
  if (found === null) return { level: 1, place: index + 1, groupSize: rows.length }
  const { level, place, groupSize, count } = found.head
  if (found.index === index) return { level, place, groupSize }
  return { level: level === 1 ? 2 : 3, place: index - found.index, groupSize: count }
}
