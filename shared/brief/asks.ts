// What a meeting is asked to decide: what the plan waits for and only people can give.
import type { Item } from '../domain/item.ts'
import type { HeldLevel, OpenClimb } from './overview-lists.ts'
import type { AgencyCommitment, PlanBrief } from './plan-brief.ts'

export type Ask =
  /** Rungs that nobody delivers and without which the target is missed. */
  | { readonly code: 'plan-rungs'; readonly climbs: readonly OpenClimb[] }
  /** Delivered levels that wait for one below them. */
  | { readonly code: 'release'; readonly held: readonly HeldLevel[] }
  | { readonly code: 'fund'; readonly items: readonly Item[] }
  | { readonly code: 'approve'; readonly items: readonly Item[] }
  | { readonly code: 'new-dates'; readonly items: readonly Item[] }
  | { readonly code: 'commit'; readonly commitments: readonly AgencyCommitment[] }
  /** The head of the agency has not given their word for the plan. */
  | { readonly code: 'commit-plan' }

const inOrder: readonly ((brief: PlanBrief) => Ask | null)[] = [
  ({ overview }) => (overview.closing?.length ? { code: 'plan-rungs', climbs: overview.closing } : null),
  ({ overview }) => (overview.held.length > 0 ? { code: 'release', held: overview.held } : null),
  ({ overview }) =>
    overview.withoutMoney.length > 0 ? { code: 'fund', items: overview.withoutMoney } : null,
  ({ items }) => {
    const proposed = items.filter(({ item }) => item.status === 'proposed').map(({ item }) => item)
    return proposed.length > 0 ? { code: 'approve', items: proposed } : null
  },
  ({ overview }) =>
    overview.late.length > 0 ? { code: 'new-dates', items: overview.late.map(({ item }) => item) } : null,
  ({ commitments }) => {
    const open = commitments.filter(({ items, committed }) => committed.length < items.length)
    return open.length > 0 ? { code: 'commit', commitments: open } : null
  },
  ({ document }) => (document.plan.commitment === null ? { code: 'commit-plan' } : null),
]

/** Those that apply, what weighs most for the index first. A plan that waits for nobody asks nothing. */
export function listAsks(brief: PlanBrief): readonly Ask[] {
  return inOrder.flatMap(find => find(brief) ?? [])
}
