// What differs between two states of one plan, item by item: there and then. Items are matched by their id. A state may be
// the open plan, a revision, a scenario or what an agency sent; words are for the page.
import { toDay } from '../base/civil-date.ts'
import type { Dependency } from '../domain/dependency.ts'
import { findChangedParts, findFieldChanges, type FieldChange, type Part } from '../domain/item-changes.ts'
import { isActive, totalRupiah, type Item, type ItemId } from '../domain/item.ts'
import type { Span } from './scheduled-item.ts'

export interface PlanState {
  readonly items: readonly Item[]
  readonly dependencies: readonly Dependency[]
  /** Effective spans; an item without one stands where it was typed. */
  readonly spans: ReadonlyMap<ItemId, Span>
}

interface Whole {
  readonly item: Item
  readonly span: Span
  /** What the plan costs more (less than 0: saves) by this; an inactive item costs nothing. */
  readonly rupiah: number
}

/** An item that is in one of the states only. */
export interface ItemPresence extends Whole {
  readonly kind: 'added' | 'removed'
}

export interface ItemChange extends Whole {
  readonly kind: 'changed'
  readonly before: Item
  readonly fields: readonly FieldChange[]
  /** What the item waits for, as far as that differs. */
  readonly dependencies: readonly Part<Dependency>[]
  /** Null where the effective span is the same, and where the typed dates say all about it. */
  readonly moved: { readonly before: Span; readonly after: Span } | null
}

export type Difference = ItemPresence | ItemChange

const costOf = (item: Item): number => (isActive(item) ? totalRupiah(item) : 0)
const typedSpan = (item: Item): Span => ({ start: toDay(item.start), end: toDay(item.end) })
const isEqual = (a: Span, b: Span): boolean => a.start === b.start && a.end === b.end

/** An inactive item has no effective span: it stands where it was typed. */
function spanIn(state: PlanState, item: Item): Span {
  return (isActive(item) ? state.spans.get(item.id) : undefined) ?? typedSpan(item)
}

function movedBetween(was: PlanState, old: Item, is: PlanState, item: Item): ItemChange['moved'] {
  const before = spanIn(was, old)
  const after = spanIn(is, item)
  const isTyped = isEqual(before, typedSpan(old)) && isEqual(after, typedSpan(item))
  return isTyped || isEqual(before, after) ? null : { before, after }
}

/** The items that are part of the plan, in its order. */
function keptItems({ items }: PlanState): ReadonlyMap<ItemId, Item> {
  return new Map(
    items
      .filter(item => item.deletedOn === null)
      .toSorted((a, b) => a.position - b.position || (a.id < b.id ? -1 : 1))
      .map(item => [item.id, item]),
  )
}

/** What every item waits for. Who waits for an item in the bin waits for nothing. */
function waitsIn(
  state: PlanState,
  kept: ReadonlyMap<ItemId, Item>,
): ReadonlyMap<ItemId, readonly Dependency[]> {
  const waits = new Map<ItemId, Dependency[]>()
  for (const dependency of state.dependencies) {
    if (!kept.has(dependency.predecessorId)) continue
    const others = waits.get(dependency.successorId)
    if (others) others.push(dependency)
    else waits.set(dependency.successorId, [dependency])
  }
  return waits
}

const NONE: readonly Dependency[] = []

/** What is left of a dependency without the id it was stored under: one drawn anew to the same end is no difference. */
function dependencyChanges(
  before: readonly Dependency[],
  after: readonly Dependency[],
): readonly Part<Dependency>[] {
  return findChangedParts(before, after, one => one.predecessorId).filter(
    ({ before: was, after: is }) =>
      was === null || is === null || was.kind !== is.kind || was.lagDays !== is.lagDays,
  )
}

/**
 * The items that were added, removed (into the bin, too), or changed in any field, in what they wait for, or in their
 * effective dates; each kind in the order of the plan. The order of the rows is not compared.
 */
export function findDifferences(before: PlanState, after: PlanState): readonly Difference[] {
  const was = keptItems(before)
  const is = keptItems(after)
  const waited = waitsIn(before, was)
  const waits = waitsIn(after, is)
  const added: Difference[] = []
  const changed: Difference[] = []
  for (const item of is.values()) {
    const old = was.get(item.id)
    const span = spanIn(after, item)
    if (!old) {
      added.push({ kind: 'added', item, span, rupiah: costOf(item) })
      continue
    }
    const fields = old === item ? [] : findFieldChanges(old, item)
    const dependencies = dependencyChanges(waited.get(item.id) ?? NONE, waits.get(item.id) ?? NONE)
    const moved = movedBetween(before, old, after, item)
    if (fields.length === 0 && dependencies.length === 0 && moved === null) continue
    const rupiah = costOf(item) - costOf(old)
    changed.push({ kind: 'changed', item, before: old, span, rupiah, fields, dependencies, moved })
  }
  const removed = [...was.values()].flatMap((item): readonly Difference[] =>
    is.has(item.id) ? [] : [{ kind: 'removed', item, span: spanIn(before, item), rupiah: 0 - costOf(item) }],
  )
  return [...added, ...removed, ...changed]
}
