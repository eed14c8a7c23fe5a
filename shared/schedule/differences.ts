// What differs between two states of one plan, item by item: there and then. Items are matched by their id.
import { toDay } from '../base/civil-date.ts'
import type { FrameworkId } from '../domain/framework.ts'
import { isActive, totalRupiah, type Effect, type Item, type ItemId } from '../domain/item.ts'
import type { Span } from './scheduled-item.ts'

export interface PlanState {
  readonly items: readonly Item[]
  /** Effective spans; an item without one stands where it was typed. */
  readonly spans: ReadonlyMap<ItemId, Span>
}

/** What an item delivers to one indicator in the two states; null where it did, or does, not. */
export interface EffectChange {
  readonly indicatorId: Effect['indicatorId']
  readonly before: Effect | null
  readonly after: Effect | null
}

interface Whole {
  readonly item: Item
  readonly span: Span
  /** What the plan costs more (less than 0: saves) by this; an inactive item costs nothing. */
  readonly rupiah: number
}

export interface ItemChange extends Whole {
  readonly kind: 'changed'
  readonly before: Item
  /** Days by which the effective start and end are later; negative: earlier. */
  readonly startDays: number
  readonly endDays: number
  /** In the framework that was asked for. */
  readonly effects: readonly EffectChange[]
}

export type Difference = (Whole & { readonly kind: 'added' | 'removed' }) | ItemChange

const costOf = (item: Item): number => (isActive(item) ? totalRupiah(item) : 0)

function spanIn(state: PlanState, item: Item): Span {
  return state.spans.get(item.id) ?? { start: toDay(item.start), end: toDay(item.end) }
}

function effectChanges(before: Item, after: Item, frameworkId: FrameworkId | null): readonly EffectChange[] {
  const of = (item: Item) =>
    new Map(
      item.effects.flatMap(effect =>
        effect.frameworkId === frameworkId ? [[effect.indicatorId, effect] as const] : [],
      ),
    )
  const was = of(before)
  const is = of(after)
  return [...new Set([...was.keys(), ...is.keys()])].flatMap(indicatorId => {
    const change = { indicatorId, before: was.get(indicatorId) ?? null, after: is.get(indicatorId) ?? null }
    const isSame = change.before?.from === change.after?.from && change.before?.to === change.after?.to
    return isSame ? [] : [change]
  })
}

function differs(change: ItemChange): boolean {
  const { before, item } = change
  return (
    change.startDays !== 0 ||
    change.endDays !== 0 ||
    change.rupiah !== 0 ||
    change.effects.length > 0 ||
    before.status !== item.status ||
    before.name !== item.name
  )
}

const inOrder = (items: readonly Item[]): readonly Item[] =>
  items.toSorted((a, b) => a.position - b.position || (a.id < b.id ? -1 : 1))

/**
 * The items that were added, removed (into the bin, too), or changed in name, dates, money, status or in their effects
 * for one framework; each kind in the order of the plan. An item moved from 1 May – 31 May to 8 May – 14 June has
 * `startDays` 7 and `endDays` 14.
 */
export function findDifferences(
  before: PlanState,
  after: PlanState,
  frameworkId: FrameworkId | null,
): readonly Difference[] {
  const kept = (state: PlanState) =>
    new Map(inOrder(state.items.filter(item => item.deletedOn === null)).map(item => [item.id, item]))
  const was = kept(before)
  const is = kept(after)
  const added: Difference[] = []
  const changed: ItemChange[] = []
  for (const item of is.values()) {
    const old = was.get(item.id)
    const span = spanIn(after, item)
    if (!old) {
      added.push({ kind: 'added', item, span, rupiah: costOf(item) })
      continue
    }
    const oldSpan = spanIn(before, old)
    const change: ItemChange = {
      kind: 'changed',
      item,
      before: old,
      span,
      startDays: span.start - oldSpan.start,
      endDays: span.end - oldSpan.end,
      rupiah: costOf(item) - costOf(old),
      effects: effectChanges(old, item, frameworkId),
    }
    if (differs(change)) changed.push(change)
  }
  const removed = [...was.values()].flatMap((item): readonly Difference[] =>
    is.has(item.id) ? [] : [{ kind: 'removed', item, span: spanIn(before, item), rupiah: -costOf(item) }],
  )
  return [...added, ...removed, ...changed]
}
