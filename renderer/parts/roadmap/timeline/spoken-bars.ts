// The spoken sentences of the bars in sight, kept for as long as nothing they tell of has changed: an edit concerns few rows.
import type { Language } from '../../../../shared/contract/contract.ts'
import type { Item, ItemId } from '../../../../shared/domain/item.ts'
import type { FiscalWarning } from '../../../../shared/projection/fiscal-warnings.ts'
import type { EffectOutcome } from '../../../../shared/projection/projection.ts'
import type { ScheduledItem } from '../../../../shared/schedule/scheduled-item.ts'
import type { Translate } from '../../../state/i18n.ts'
import { itemNotes, type MarkFacts } from '../item-marks.ts'
import { spokenBar, type Compared } from '../item-words.ts'

interface Spoken {
  readonly item: Item
  readonly scheduled: ScheduledItem | undefined
  readonly outcomes: readonly EffectOutcome[] | undefined
  readonly warnings: readonly FiscalWarning[]
  readonly filters: MarkFacts['filters']
  readonly agencies: MarkFacts['agencies']
  readonly openNotes: number | undefined
  readonly isCritical: boolean
  /** Whether it names another item, whose name may change while this one stays as it is. */
  readonly namesOthers: boolean
  readonly sentence: string
}

/** The sentence of each given item. */
export type SpeakBars = (items: readonly Item[], facts: MarkFacts) => ReadonlyMap<ItemId, string>

/** Says bars in one language and comparison; what a call does not ask for is forgotten. */
export function createBarSpeaker(t: Translate, language: Language, comparison: Compared | null): SpeakBars {
  let before = new Map<ItemId, Spoken>()

  function say(item: Item, facts: MarkFacts): Spoken {
    const { schedule, projection, filters, agencies } = facts
    const scheduled = schedule.get(item.id)
    const outcomes = projection?.effects.get(item.id)
    const warnings = facts.warningsOf(item)
    const openNotes = facts.openNotes.get(item.id)
    const isCritical = facts.critical?.isCritical(item.id) ?? false
    const last = before.get(item.id)
    const namesOthers = facts.violations.some(violation => violation.itemId === item.id)
    const holds =
      last?.item === item &&
      last.scheduled === scheduled &&
      last.outcomes === outcomes &&
      last.warnings === warnings &&
      last.filters === filters &&
      last.agencies === agencies &&
      last.openNotes === openNotes &&
      last.isCritical === isCritical &&
      !last.namesOthers &&
      !namesOthers
    if (holds) return last
    const notes = itemNotes(item, facts, t, language)
    const sentence = spokenBar(item, scheduled, projection, t, language, comparison, notes)
    return {
      item,
      scheduled,
      outcomes,
      warnings,
      filters,
      agencies,
      openNotes,
      isCritical,
      namesOthers,
      sentence,
    }
  }

  return (items, facts) => {
    const said = new Map(items.map(item => [item.id, say(item, facts)]))
    before = said
    return new Map([...said].map(([id, { sentence }]) => [id, sentence]))
  }
}
