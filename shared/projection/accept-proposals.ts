// What a plan would be once proposals are accepted: for a preview, and for the tests that hold it against the store.
import { NOTE_LIMIT } from '../base/text.ts'
import type { FrameworkId, IndicatorId, Thousandths } from '../domain/framework.ts'
import type { Effect, Item, ItemId } from '../domain/item.ts'
import {
  baselineLevels,
  levelsOf,
  type AssessedLevel,
  type Assessment,
  type BaselineLevel,
  type LevelValue,
} from '../domain/assessment.ts'
import type { EffectProposal } from './effect-proposals.ts'
import { newLevelOf, type LevelProposal } from './level-proposals.ts'

/** The levels as one looks at them: of one framework those of the assessment that is shown, of the others their baselines. */
export function levelsSeen(
  document: Parameters<typeof baselineLevels>[0],
  frameworkId: FrameworkId,
  assessment: Assessment | null,
): readonly BaselineLevel[] {
  const others = baselineLevels(document).filter(level => level.frameworkId !== frameworkId)
  return [...others, ...(assessment === null ? [] : levelsOf(assessment))]
}

/** The sentence is left away where it stands already, and where a long note leaves no room for it. */
function addSentence(note: string, sentence: string): string {
  if (note === '') return sentence
  const longer = `${note}\n${sentence}`
  return note.endsWith(sentence) || longer.length > NOTE_LIMIT ? note : longer
}

/**
 * The proposed levels, ready to be stored in the assessment they were proposed for; null: the first one of its framework.
 * What somebody wrote of a level stays, and where the new one came from follows it.
 */
export function acceptLevels(
  proposals: readonly LevelProposal[],
  assessment: Pick<Assessment, 'kind' | 'levels'> | null,
  sentenceOf: (proposal: LevelProposal) => string,
): readonly AssessedLevel[] {
  return proposals.flatMap((proposal): readonly AssessedLevel[] => {
    const [level, indicatorId] = [newLevelOf(proposal), proposal.indicator.id]
    if (level === null) return []
    const present = assessment?.levels.find(one => one.indicatorId === indicatorId)
    return [
      {
        indicatorId,
        value: level * 1_000,
        origin: assessment?.kind ?? 'self',
        note: addSentence(present?.note ?? '', sentenceOf(proposal)),
        publishedOn: present?.publishedOn ?? null,
        source: present?.source ?? '',
      },
    ]
  })
}

/** These levels in place of those there are of the same indicators. */
export function withLevels(
  baseline: readonly LevelValue[],
  levels: readonly LevelValue[],
): readonly LevelValue[] {
  const isReplaced = (level: LevelValue) =>
    levels.some(one => one.frameworkId === level.frameworkId && one.indicatorId === level.indicatorId)
  return [...baseline.filter(level => !isReplaced(level)), ...levels]
}

/**
 * Where effects on a framework may begin: at the levels that are seen, and nowhere above those of the baseline, from which
 * the plan climbs: seen at 3 and 1 in the baseline, 1. Values in thousandths; what is not assessed in one of them is left out
 * and begins at the lowest level.
 */
export function startsOfEffects(
  seen: ReadonlyMap<IndicatorId, Thousandths>,
  baseline: ReadonlyMap<IndicatorId, Thousandths>,
): ReadonlyMap<IndicatorId, Thousandths> {
  return new Map(
    [...seen].flatMap(([id, value]): readonly [IndicatorId, Thousandths][] => {
      const from = baseline.get(id)
      return from === undefined ? [] : [[id, Math.min(value, from)]]
    }),
  )
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
