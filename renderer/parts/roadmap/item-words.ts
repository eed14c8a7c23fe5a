// Items in words: the short label inside a bar, the sentence a screen reader speaks.
import type { DayNumber } from '../../../shared/base/civil-date.ts'
import type { Agency } from '../../../shared/domain/agency.ts'
import type { Framework } from '../../../shared/domain/framework.ts'
import type { Item, ItemId } from '../../../shared/domain/item.ts'
import type { PlanDocument } from '../../../shared/domain/plan.ts'
import { type Filters, findSupporters } from '../../../shared/domain/table-view.ts'
import { formatDay, formatGain } from '../../../shared/messages/format.ts'
import type { Projection } from '../../../shared/projection/projection.ts'
import { shiftOf, type Shift } from '../../../shared/schedule/move-span.ts'
import type { ScheduledItem } from '../../../shared/schedule/scheduled-item.ts'
import type { Language } from '../../../shared/contract/contract.ts'
import type { Comparison } from '../../state/compare.ts'
import type { Translate } from '../../state/i18n.ts'
import { shiftLabel } from '../shift-label.ts'

/** `I1 I2 → 3  I9 → 4`: indicators by number, grouped by the level they reach; empty without effects. */
export function effectLabel(item: Item, framework: Framework, numberOf: ReadonlyMap<string, number>): string {
  const byLevel = new Map<number, number[]>()
  for (const effect of item.effects) {
    if (effect.frameworkId !== framework.id) continue
    const number = numberOf.get(effect.indicatorId)
    if (number === undefined) continue
    const numbers = byLevel.get(effect.to) ?? []
    numbers.push(number)
    byLevel.set(effect.to, numbers)
  }
  return [...byLevel]
    .map(([to, numbers]) => {
      const shown = numbers.slice(0, 3).map(number => `I${number}`)
      const rest = numbers.length - shown.length
      return `${shown.join(' ')}${rest > 0 ? ` +${rest}` : ''} → ${to}`
    })
    .join('  ')
}

/** What all effects of an item add to the index. */
export function gainOf(projection: Projection, id: ItemId): number {
  return (projection.effects.get(id) ?? []).reduce((sum, effect) => sum + effect.gain, 0)
}

/** What is raised on a day by an item together with others. */
export interface SharedStep {
  readonly day: DayNumber
  readonly gain: number
  readonly others: number
}

/** The steps of the curve that an item makes together with others: there the curve tells more than the item gives. */
export function sharedSteps({ steps, baseline }: Projection, id: ItemId): readonly SharedStep[] {
  return steps.flatMap(({ day, gains, index }, place) => {
    const items = new Set(gains.map(gain => gain.itemId))
    if (!items.has(id) || items.size === 1) return []
    return { day, gain: index - (steps[place - 1]?.index ?? baseline), others: items.size - 1 }
  })
}

/** Whether a rung the item delivers waits for a missing one. */
export function isHeld(projection: Projection, id: ItemId): boolean {
  return (projection.effects.get(id) ?? []).some(effect => effect.rungs.some(rung => rung.state === 'held'))
}

/** What a bar is compared with, a revision or another line of the plan. */
export type Compared = Pick<Comparison, 'kind' | 'label' | 'spans' | 'itemIds'>

/** How many items of what is compared with are not in the plan any more, or are only there: no bar can say so. */
export function countGone({ itemIds }: Pick<Compared, 'itemIds'>, { items }: PlanDocument): number {
  const kept = items.filter(({ id, deletedOn }) => deletedOn === null && itemIds.has(id))
  return itemIds.size - kept.length
}

/** What a bar says beside itself of the comparison: `+45 hari`, `baru`; empty where it stands as it stood. */
export function comparedLabel(
  id: ItemId,
  { effective }: ScheduledItem,
  { kind, spans, itemIds }: Compared,
  t: Translate,
  language: Language,
): string {
  if (!itemIds.has(id)) return t(`shift.new.${kind}`)
  const before = spans.get(id)
  return before ? shiftLabel(shiftOf(before, effective), t, language) : ''
}

/** The same in words: how far an item has moved since what it is compared with, or that it is new; empty where neither. */
export function comparedWords(
  id: ItemId,
  { effective }: ScheduledItem,
  comparison: Compared | null,
  t: Translate,
): string {
  if (!comparison) return ''
  const { kind, label, spans, itemIds } = comparison
  if (!itemIds.has(id)) return t(`shift.spoken.new.${kind}`, { label })
  const before = spans.get(id)
  return before ? shiftSentence(shiftOf(before, effective), label, t) : ''
}

/** What `shiftLabel` says, in words: `jadwal 45 hari lebih lambat`, `mulai 10 hari lebih lambat, selesai 24 hari lebih lambat`. */
export function shiftWords({ start, end }: Shift, t: Translate): string {
  const change = (days: number) =>
    t(days < 0 ? 'shift.spoken.earlier' : 'shift.spoken.later', { count: Math.abs(days) })
  if (start === 0 && end === 0) return ''
  const changes =
    start === end
      ? [t('shift.spoken.whole', { change: change(end) })]
      : [
          start === 0 ? '' : t('shift.spoken.start', { change: change(start) }),
          end === 0 ? '' : t('shift.spoken.end', { change: change(end) }),
        ]
  return changes.filter(one => one !== '').join(', ')
}

/** `dibanding Revisi 2: mulai 10 hari lebih lambat, selesai 24 hari lebih lambat`; empty where nothing has moved. */
function shiftSentence(shift: Shift, label: string, t: Translate): string {
  const changes = shiftWords(shift, t)
  return changes === '' ? '' : t('shift.spoken.compared', { label, changes })
}

/** Why the filter by agencies shows a row that none of them leads: `pendukung: Diskominfo`; empty for all other rows. */
export function supportWords(
  item: Item,
  filters: Filters,
  agencies: readonly Agency[],
  t: Translate,
): string {
  const ids = findSupporters(item, filters)
  const names = ids.flatMap(id => agencies.find(agency => agency.id === id)?.shortName ?? [])
  return names.length === 0 ? '' : t('views.filter.supports', { names: names.join(', ') })
}

/** The spoken sentence of a bar: name, dates, gain, and what is special: `notes` are those of `itemNotes`. */
export function spokenBar(
  item: Item,
  scheduled: ScheduledItem | undefined,
  projection: Projection | null,
  t: Translate,
  language: Language,
  comparison: Compared | null,
  notes: readonly string[],
): string {
  if (!scheduled) return item.name
  const gain = projection ? gainOf(projection, item.id) : 0
  const words = {
    name: item.name,
    start: formatDay(scheduled.effective.start, language, 'long'),
    end: formatDay(scheduled.effective.end, language, 'long'),
    gain: gain > 0 ? t('roadmap.barGain', { gain: formatGain(gain, language) }) : t('roadmap.barNoGain'),
  }
  const { start, end } = scheduled.effective
  const isOneDay = start === end
  const sentence = item.milestone
    ? t('milestones.spoken', words)
    : t(isOneDay ? 'roadmap.barOneDay' : 'roadmap.bar', words)
  const compared = comparedWords(item.id, scheduled, comparison, t)
  return [sentence, ...notes, ...(compared === '' ? [] : [compared])].join(', ')
}
