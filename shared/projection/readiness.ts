// What a plan still lacks before it is sent: a check, never a bar.
import type { Framework, IndicatorId } from '../domain/framework.ts'
import { isActive, lacksMoney, type Item, type ItemId } from '../domain/item.ts'
import type { Plan } from '../domain/plan.ts'
import { reviewStateOf, type ReviewNote } from '../domain/review-note.ts'
import type { Violation } from '../schedule/scheduled-item.ts'
import type { Projection } from './projection.ts'

export interface ReadinessGap {
  readonly code:
    | 'no-items'
    | 'no-framework'
    | 'unanswered'
    | 'no-commitment'
    | 'not-assessed'
    | 'no-effect'
    | 'held'
    | 'pinned'
    | 'no-money'
  /** How many items, indicators, levels or review notes; 1 for a plan without items or framework. */
  readonly count: number
  /** Where to go first. */
  readonly itemId: ItemId | null
  readonly indicatorId: IndicatorId | null
}

/** What of a plan is looked at. */
export interface ReadyPlan {
  readonly plan: Pick<Plan, 'commitment'>
  readonly items: readonly Item[]
  readonly reviewNotes: readonly Pick<ReviewNote, 'entries'>[]
}

/** A plan through the framework that it is measured by. */
export interface SeenPlan {
  readonly framework: Framework
  readonly projection: Projection
  readonly violations: readonly Violation[]
}

const ofPlan = (code: ReadinessGap['code']): ReadinessGap => ({
  code,
  count: 1,
  itemId: null,
  indicatorId: null,
})

function ofItems(code: ReadinessGap['code'], ids: readonly ItemId[]): readonly ReadinessGap[] {
  const [first] = ids
  return first === undefined ? [] : [{ code, count: ids.length, itemId: first, indicatorId: null }]
}

const idsOf = (items: readonly Item[]) => items.map(({ id }) => id)

function gapsOfIndex(works: readonly Item[], { framework, projection, violations }: SeenPlan) {
  const hasEffect = (item: Item) => item.effects.some(effect => effect.frameworkId === framework.id)
  const open = framework.indicators.filter(({ id }) => projection.indicators.get(id)?.assessed === false)
  const [first] = open
  const notAssessed: readonly ReadinessGap[] =
    first === undefined
      ? []
      : [{ code: 'not-assessed', count: open.length, itemId: null, indicatorId: first.id }]
  return [
    ...notAssessed,
    ...ofItems('no-effect', idsOf(works.filter(item => !hasEffect(item)))),
    ...ofItems(
      'held',
      projection.held.map(({ itemId }) => itemId),
    ),
    ...ofItems('pinned', [...new Set(violations.map(({ itemId }) => itemId))]),
  ]
}

/**
 * The gaps of a plan, those that weigh most first; none where it is complete. Items that are suspended, cancelled or in the
 * bin lack nothing, and milestones need neither money nor an effect. `seen` is null where the framework is not here.
 */
export function listReadinessGaps(
  { plan, items, reviewNotes }: ReadyPlan,
  seen: SeenPlan | null,
): readonly ReadinessGap[] {
  const open = reviewNotes.filter(note => reviewStateOf(note) === 'open').length
  const active = items.filter(isActive)
  const works = active.filter(item => !item.milestone)
  return [
    ...(active.length === 0 ? [ofPlan('no-items')] : []),
    ...(open === 0 ? [] : [{ ...ofPlan('unanswered'), count: open }]),
    ...(seen === null ? [ofPlan('no-framework')] : gapsOfIndex(works, seen)),
    ...ofItems('no-money', idsOf(items.filter(lacksMoney))),
    ...(plan.commitment === null ? [ofPlan('no-commitment')] : []),
  ]
}
