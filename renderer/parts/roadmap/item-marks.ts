// The marks of an item in its row and the words that explain them: what is painted, what is said beside the pointer and what
// is spoken come from one list, so that no mark stays unexplained.
import { assertNever } from '../../../shared/base/assert-never.ts'
import type { Agency } from '../../../shared/domain/agency.ts'
import type { Dependency } from '../../../shared/domain/dependency.ts'
import type { Item, ItemId } from '../../../shared/domain/item.ts'
import { type Filters, findSupporters } from '../../../shared/domain/table-view.ts'
import type { Language } from '../../../shared/contract/contract.ts'
import { formatDay } from '../../../shared/messages/format.ts'
import type { CriticalPath } from '../../../shared/projection/critical-path.ts'
import { type FiscalWarning, isBudgetWarning } from '../../../shared/projection/fiscal-warnings.ts'
import type { Projection } from '../../../shared/projection/projection.ts'
import type { ScheduledItem, Violation } from '../../../shared/schedule/scheduled-item.ts'
import { fiscalWarningLabel } from '../../state/fiscal-warnings.ts'
import type { Translate } from '../../state/i18n.ts'
import { openNotesOf, type OpenNotes } from '../../state/open-notes.ts'
import { readMarkedPath, type TimelineSource } from '../../state/timeline-source.ts'
import { isHeld, supportWords } from './item-words.ts'

export type ItemMark = 'late' | 'waits' | 'violated' | 'held' | 'money' | 'note' | 'supports' | 'pinned'

/** What marks and their words are read from. */
export interface MarkFacts {
  readonly schedule: ReadonlyMap<ItemId, ScheduledItem>
  readonly projection: Projection | null
  readonly violations: readonly Violation[]
  readonly filters: Filters
  readonly agencies: readonly Agency[]
  readonly openNotes: OpenNotes
  /** Null while the timeline does not mark it. */
  readonly critical: Pick<CriticalPath, 'isCritical'> | null
  readonly warningsOf: (item: Item) => readonly FiscalWarning[]
  readonly dependenciesOf: (id: ItemId) => readonly Dependency[]
  readonly nameOf: (id: ItemId) => string
}

const NO_NOTES: readonly never[] = []

/** The items as they are shown now, drags included. */
export function readMarkFacts(source: TimelineSource): MarkFacts {
  const { schedule, projection, violations } = source.scheduleStore.getState()
  const { document, itemsById } = source.planStore.getState()
  return {
    schedule,
    projection,
    violations,
    filters: source.table.useTable.getState().filters,
    agencies: document?.agencies ?? [],
    openNotes: openNotesOf(document?.reviewNotes ?? NO_NOTES),
    critical: readMarkedPath(source),
    warningsOf: item => source.warningsOf(item),
    dependenciesOf: id => source.dependenciesOf(id),
    nameOf: id => itemsById.get(id)?.name ?? '',
  }
}

/** The marks of an item in the order in which they are painted. */
export function marksOf(item: Item, facts: MarkFacts): readonly ItemMark[] {
  const { schedule, projection, violations, filters } = facts
  const marks: ItemMark[] = []
  if (schedule.get(item.id)?.late) marks.push('late')
  if (isPushed(schedule.get(item.id))) marks.push('waits')
  if (violations.some(violation => violation.itemId === item.id)) marks.push('violated')
  if (projection && isHeld(projection, item.id)) marks.push('held')
  if (facts.warningsOf(item).some(isBudgetWarning)) marks.push('money')
  if (facts.openNotes.has(item.id)) marks.push('note')
  if (findSupporters(item, filters).length > 0) marks.push('supports')
  if (item.pinned) marks.push('pinned')
  return marks
}

/** Whether it begins later than planned because it waits for others. */
const isPushed = (scheduled: ScheduledItem | undefined) => (scheduled?.drivers.length ?? 0) > 0

/** `digeser 61 hari dari rencana 1 Nov 2026 – 31 Jul 2027: menunggu “Perbup SPBE”`, once for each that it waits for. */
function pushedWords(item: Item, facts: MarkFacts, t: Translate, language: Language): readonly string[] {
  const scheduled = facts.schedule.get(item.id)
  if (!scheduled) return []
  const { planned, effective, drivers } = scheduled
  const names = facts
    .dependenciesOf(item.id)
    .filter(dependency => drivers.includes(dependency.id))
    .map(({ predecessorId }) => `“${facts.nameOf(predecessorId)}”`)
  return [
    t('timeline.why.waits', {
      start: formatDay(planned.start, language),
      end: formatDay(planned.end, language),
      names: names.join(', '),
      count: effective.start - planned.start,
    }),
  ]
}

function violationWords(item: Item, facts: MarkFacts, t: Translate): readonly string[] {
  return facts.violations.flatMap(({ itemId, dependencyId, byDays }) => {
    if (itemId !== item.id) return []
    const dependency = facts.dependenciesOf(itemId).find(one => one.id === dependencyId)
    if (!dependency) return []
    return t('timeline.why.violated', { name: facts.nameOf(dependency.predecessorId), count: byDays })
  })
}

/** What the marks of an item mean, and on which cycle it counts where that is not plain; empty where nothing is special. */
export function itemNotes(item: Item, facts: MarkFacts, t: Translate, language: Language): readonly string[] {
  const warnings = facts.warningsOf(item)
  const wordsOf = (mark: ItemMark, marks: readonly ItemMark[]): readonly string[] => {
    switch (mark) {
      case 'late': {
        const planned = facts.schedule.get(item.id)?.planned
        return planned ? [t('timeline.why.late', { date: formatDay(planned.end, language) })] : []
      }
      case 'waits':
        return pushedWords(item, facts, t, language)
      case 'violated':
        return violationWords(item, facts, t)
      case 'held':
        return [t('timeline.why.held')]
      case 'money':
        return warnings.filter(isBudgetWarning).map(warning => fiscalWarningLabel(warning, t))
      case 'note':
        return [t('review.mark', { count: facts.openNotes.get(item.id) ?? 0 })]
      case 'supports':
        return [supportWords(item, facts.filters, facts.agencies, t)]
      case 'pinned':
        // A violation says so itself.
        return marks.includes('violated') ? [] : [t('timeline.why.pinned')]
      default:
        return assertNever(mark)
    }
  }
  const marks = marksOf(item, facts)
  const onCycle = warnings.filter(warning => !isBudgetWarning(warning))
  return [
    // The bar says it by its colour.
    ...(facts.critical?.isCritical(item.id) === true ? [t('criticalPath.spoken')] : []),
    ...marks.flatMap(mark => wordsOf(mark, marks)),
    ...onCycle.map(warning => fiscalWarningLabel(warning, t)),
  ]
}
