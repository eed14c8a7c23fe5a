// Finds what JSON text can hold but no digest can be made of. Without recursion, for the file may be as deep as it likes.
import { toShortKey, type Problem } from '../base/problem.ts'

/** Deeper than any roadmap. */
const MAX_DEPTH = 100
/** Keys of a stranger lie as deep as they like: more helps nobody. */
const MAX_STEPS = 8

type Code = Extract<Problem['code'], 'number-out-of-range' | 'half-a-character' | 'too-deep'>

interface Visit {
  readonly value: unknown
  readonly parent: Visit | null
  readonly key: string | number
  readonly depth: number
}

function faultOf({ value, key, depth }: Visit): Code | null {
  if (depth > MAX_DEPTH) return 'too-deep'
  if (typeof key === 'string' && !key.isWellFormed()) return 'half-a-character'
  if (typeof value === 'string') return value.isWellFormed() ? null : 'half-a-character'
  return typeof value === 'number' && !Number.isFinite(value) ? 'number-out-of-range' : null
}

function pathOf(visit: Visit, root: string): readonly (string | number)[] {
  const keys: (string | number)[] = []
  for (let at = visit; at.parent !== null; at = at.parent)
    keys.push(typeof at.key === 'string' ? toShortKey(at.key) : at.key)
  return [root, ...keys.toReversed().slice(0, MAX_STEPS)]
}

/** The first such place in the order of the file: `1e999`, half of a surrogate pair, a hundred brackets; null where none is. */
export function findUnsayable(value: unknown, root: string): Problem | null {
  const open: Visit[] = [{ value, parent: null, key: '', depth: 0 }]
  for (let visit = open.pop(); visit !== undefined; visit = open.pop()) {
    const code = faultOf(visit)
    if (code !== null) return { path: pathOf(visit, root), code }
    const parent: Visit = visit
    if (typeof parent.value !== 'object' || parent.value === null) continue
    const isList = Array.isArray(parent.value)
    const children = Object.entries(parent.value).map(
      ([key, child]): Visit => ({
        value: child,
        parent,
        key: isList ? Number(key) : key,
        depth: parent.depth + 1,
      }),
    )
    for (const child of children.toReversed()) open.push(child)
  }
  return null
}
