// What a plan would be once proposals are accepted: for a preview, and for the tests that hold it against the store.
import type { Effect, Item, ItemId } from '../domain/item.ts'
import type { LevelValue } from '../domain/assessment.ts'
import type { EffectProposal } from './effect-proposals.ts'

/** The baseline with these levels in place of those it has of the same indicators. */
export function withLevels(
  baseline: readonly LevelValue[],
  levels: readonly LevelValue[],
): readonly LevelValue[] {
  const isReplaced = (level: LevelValue) =>
    levels.some(one => one.frameworkId === level.frameworkId && one.indicatorId === level.indicatorId)
  return [...baseline.filter(level => !isReplaced(level)), ...levels]
}

/** The items with the proposed effects behind their own; an item without a proposal stays the same object. */
export function withEffects(items: readonly Item[], proposals: readonly EffectProposal[]): readonly Item[] {
  const added = new Map<ItemId, Effect[]>()
  for (const { item, effect } of proposals) added.set(item.id, [...(added.get(item.id) ?? []), effect])
  return items.map(item => {
    const effects = added.get(item.id)
    return effects === undefined ? item : { ...item, effects: [...item.effects, ...effects] }
  })
}
