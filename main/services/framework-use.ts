// Which plans use a framework, and what of it a new file would leave without a place.
import type { FrameworkLoss, FrameworkUse } from '../../shared/contract/frameworks.ts'
import type { Framework, FrameworkId } from '../../shared/domain/framework.ts'
import type { ReadDb } from '../store/database.ts'
import {
  countItemsOfUse,
  listHeldEffects,
  listHeldLevels,
  listPlansOfUse,
  type HeldData,
  type PlanOfUse,
} from '../store/framework-use.ts'

function nameOf({ title, scenario, isRemoved }: PlanOfUse) {
  return { planTitle: title, scenario, isRemoved }
}

/**
 * The plans that have levels, effects or their measure from the framework. A goal alone is no use: every plan is made
 * with one for each framework there is.
 */
export function listUses(db: ReadDb, id: FrameworkId): readonly FrameworkUse[] {
  const levels = listHeldLevels(db, id)
  const items = countItemsOfUse(db, id)
  return listPlansOfUse(db, id)
    .map(plan => ({
      ...nameOf(plan),
      isMeasured: plan.isMeasured,
      levelCount: levels.filter(({ planId }) => planId === plan.id).length,
      itemCount: items.get(plan.id) ?? 0,
    }))
    .filter(use => use.isMeasured || use.levelCount > 0 || use.itemCount > 0)
}

function hasPlace({ indicatorId, lowest, highest }: HeldData, framework: Framework): boolean {
  return (
    framework.indicators.some(({ id }) => id === indicatorId) &&
    lowest >= framework.minLevel * 1_000 &&
    highest <= framework.maxLevel * 1_000
  )
}

/** What plans hold for `present` and `next`, of the same id, has no place for. What has none today is not lost by it. */
export function listLosses(db: ReadDb, present: Framework, next: Framework): readonly FrameworkLoss[] {
  const losing = (held: readonly HeldData[]) =>
    held.filter(each => hasPlace(each, present) && !hasPlace(each, next))
  const levels = losing(listHeldLevels(db, present.id))
  const effects = losing(listHeldEffects(db, present.id))
  const stays = new Set(next.indicators.map(({ id }) => id))
  return listPlansOfUse(db, present.id).flatMap(plan =>
    present.indicators.flatMap(({ id, number, shortName }): readonly FrameworkLoss[] => {
      const countOf = (held: readonly HeldData[]) =>
        held.find(each => each.planId === plan.id && each.indicatorId === id)?.count ?? 0
      const [levelCount, itemCount] = [countOf(levels), countOf(effects)]
      if (levelCount + itemCount === 0) return []
      const indicator = `${number} ${shortName}`
      return [{ ...nameOf(plan), indicator, reason: stays.has(id) ? 'scale' : 'gone', levelCount, itemCount }]
    }),
  )
}
