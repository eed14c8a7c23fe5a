// Lists that are never changed, only made anew with a few of their members replaced: who knows the list before finds out
// which ones without walking both.

export type Replacement<T> = readonly [before: T, after: T]

interface Origin {
  /** Weakly: a chain of changes may not keep every list there ever was. */
  readonly list: WeakRef<readonly object[]>
  readonly replacements: readonly Replacement<object>[]
}

/** From so many on, one look at every member is cheaper than a search for each. */
const MANY = 64

const origins = new WeakMap<readonly object[], Origin>()

/**
 * The list with every `before` replaced by its `after` in the same place; those that are not in it are left out.
 * `replacementsBetween` knows then what lies between the two.
 */
export function replaceIn<T extends object>(
  list: readonly T[],
  replacements: readonly Replacement<T>[],
): readonly T[] {
  if (replacements.length >= MANY) {
    const afterOf = new Map(replacements)
    return list.map(member => afterOf.get(member) ?? member)
  }
  const changed = list.slice()
  const made = replacements.filter(([before, after]) => {
    // Search and copy are the machine's own: thousands of members cost less than one call of ours for each.
    const place = list.indexOf(before)
    if (place >= 0) changed[place] = after
    return place >= 0
  })
  origins.set(changed, { list: new WeakRef(list), replacements: made })
  return changed
}

/** What was replaced between two lists of the same length, place by place; null where their lengths differ. */
export function replacementsBetween<T extends object>(
  before: readonly T[],
  after: readonly T[],
): readonly Replacement<T>[] | null {
  if (before === after) return []
  const origin = origins.get(after)
  // `replaceIn` alone writes here, and puts into a list what is of its kind.
  if (origin?.list.deref() === before) return origin.replacements as readonly Replacement<T>[]
  if (before.length !== after.length) return null
  const found: Replacement<T>[] = []
  for (let place = 0; place < after.length; place += 1) {
    const [old, now] = [before[place], after[place]]
    if (old !== undefined && now !== undefined && old !== now) found.push([old, now])
  }
  return found
}
