// Finds a list that no plan has before anything looks at every row of it: a million rows that are wrong would cost minutes
// and all memory. Without recursion, for the file may be as deep as it likes.
import { toShortKey } from '../base/problem.ts'

interface Visit {
  readonly value: object
  readonly parent: Visit | null
  readonly key: string | number
}

/** Keys of a stranger lie as deep as they like: more helps nobody. */
const MAX_STEPS = 8

function pathOf(visit: Visit): readonly (string | number)[] {
  const keys: (string | number)[] = []
  for (let at = visit; at.parent !== null; at = at.parent) keys.push(at.key)
  const path = keys.toReversed().slice(0, MAX_STEPS)
  return path.map(key => (typeof key === 'string' ? toShortKey(key) : key))
}

/**
 * The path of the first list that has more than `most` entries, or with which all lists together have more than `mostInAll`;
 * cut after a few steps; null where there is none. `findLongList({ a: { b: [1, 2, 3] } }, 2, 9)` is `['a', 'b']`.
 */
export function findLongList(
  root: unknown,
  most: number,
  mostInAll: number,
): readonly (string | number)[] | null {
  if (typeof root !== 'object' || root === null) return null
  const open: Visit[] = [{ value: root, parent: null, key: '' }]
  let inAll = 0
  for (let visit = open.pop(); visit !== undefined; visit = open.pop()) {
    const { value } = visit
    const isList = Array.isArray(value)
    if (isList) inAll += value.length
    if (isList && (value.length > most || inAll > mostInAll)) return pathOf(visit)
    for (const [key, child] of Object.entries(value as Readonly<Record<string, unknown>>))
      if (typeof child === 'object' && child !== null)
        open.push({ value: child, parent: visit, key: isList ? Number(key) : key })
  }
  return null
}
