// The rules of an item that need more than the item: its plan, the frameworks and the calendar. What is stored already is
// not held against an edit of another field: a framework file may be gone, a clock may have been set back.
import type { Problem } from '../../../shared/base/problem.ts'
import type { Effect, Item } from '../../../shared/domain/item.ts'
import { findAgency } from '../../store/agencies.ts'
import type { CommandScope } from './command-scope.ts'

function sameEffect(a: Effect, b: Effect): boolean {
  return (
    a.frameworkId === b.frameworkId && a.indicatorId === b.indicatorId && a.from === b.from && a.to === b.to
  )
}

function effectProblems({ frameworks }: CommandScope, effect: Effect, index: number): readonly Problem[] {
  const at = (field: keyof Effect) => ['effects', index, field]
  const framework = frameworks.find(effect.frameworkId)
  if (framework === undefined) return [{ path: at('frameworkId'), code: 'unknown-framework' }]
  if (frameworks.findIndicator(effect.frameworkId, effect.indicatorId) === undefined)
    return [{ path: at('indicatorId'), code: 'unknown-indicator' }]
  const problems: Problem[] = []
  if (effect.from < framework.minLevel)
    problems.push({ path: at('from'), code: 'level-out-of-range', limit: framework.minLevel })
  if (effect.to > framework.maxLevel)
    problems.push({ path: at('to'), code: 'level-out-of-range', limit: framework.maxLevel })
  return problems
}

function dateProblems({ today }: CommandScope, item: Item, before: Item | null): readonly Problem[] {
  return (['actualEnd', 'acceptedOn'] as const).flatMap(field => {
    const date = item[field]
    return date !== null && date > today && date !== before?.[field]
      ? [{ path: [field], code: 'date-in-future' as const }]
      : []
  })
}

function agencyProblems({ db, planId }: CommandScope, item: Item, before: Item | null): readonly Problem[] {
  const isUnknown = (id: Item['leadAgencyId']) => findAgency(db, planId, id) === null
  const problems: Problem[] = []
  if (item.leadAgencyId !== before?.leadAgencyId && isUnknown(item.leadAgencyId))
    problems.push({ path: ['leadAgencyId'], code: 'unknown-agency' })
  item.supportingAgencyIds.forEach((id, index) => {
    if (isUnknown(id)) problems.push({ path: ['supportingAgencyIds', index], code: 'unknown-agency' })
  })
  return problems
}

/** Everything wrong with `item` in its plan; `before` is what is stored, null for a new item. */
export function itemProblems(scope: CommandScope, item: Item, before: Item | null): readonly Problem[] {
  return [
    ...agencyProblems(scope, item, before),
    ...item.effects.flatMap((effect, index) =>
      before?.effects.some(stored => sameEffect(stored, effect)) === true
        ? []
        : effectProblems(scope, effect, index),
    ),
    ...dateProblems(scope, item, before),
  ]
}
