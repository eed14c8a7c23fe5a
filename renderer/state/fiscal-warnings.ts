// The fiscal warnings of what a timeline shows: worked out per item when somebody asks, and again only
// after something changed for it.
import { assertNever } from '../../shared/base/assert-never.ts'
import type { Gate } from '../../shared/domain/gate.ts'
import type { Item, ItemId } from '../../shared/domain/item.ts'
import { findFiscalWarnings, type FiscalWarning } from '../../shared/projection/fiscal-warnings.ts'
import type { EffectOutcome } from '../../shared/projection/projection.ts'
import type { ScheduledItem } from '../../shared/schedule/scheduled-item.ts'
import { useApp } from './app-store.ts'
import type { Translate } from './i18n.ts'
import { type PlanView, usePlanView } from './plan-view.ts'

const NO_GATES: readonly Gate[] = []
const NO_OUTCOMES: readonly EffectOutcome[] = []
const NO_WARNINGS: readonly FiscalWarning[] = []

/** An answer, and what it was read from. */
interface Known {
  readonly item: Item
  readonly scheduled: ScheduledItem
  readonly outcomes: readonly EffectOutcome[]
  readonly warnings: readonly FiscalWarning[]
}

/** What the warnings of items are read from, as it is shown now. */
type WarningFacts = Pick<PlanView, 'schedule' | 'projection'> & { readonly gates: readonly Gate[] }

/** What the budget calendar and the evaluation cycle say to an item, where it stands now, drags included. */
export function createFiscalWarnings(read: () => WarningFacts): (item: Item) => readonly FiscalWarning[] {
  /** The answers given so far, for one list of gates. */
  let known = { gates: NO_GATES, answers: new Map<ItemId, Known>() }
  return item => {
    const { schedule, projection, gates } = read()
    const scheduled = schedule.get(item.id)
    if (!scheduled) return NO_WARNINGS
    if (known.gates !== gates) known = { gates, answers: new Map() }
    const outcomes = projection?.effects.get(item.id) ?? NO_OUTCOMES
    const before = known.answers.get(item.id)
    // Schedule and projection hand out the same objects for as long as nothing changes for the item.
    if (before?.item === item && before.scheduled === scheduled && before.outcomes === outcomes)
      return before.warnings
    const warnings = findFiscalWarnings(item, scheduled.effective, outcomes, gates)
    known.answers.set(item.id, { item, scheduled, outcomes, warnings })
    return warnings
  }
}

/** The warnings of an item of the open plan. */
export const fiscalWarningsOf = createFiscalWarnings(() => {
  const { schedule, projection } = usePlanView.getState()
  return { schedule, projection, gates: useApp.getState().document?.plan.gates ?? NO_GATES }
})

export function useFiscalWarnings(item: Item): readonly FiscalWarning[] {
  usePlanView(state => state.version)
  return fiscalWarningsOf(item)
}

/** A warning in a few words: `mulai sebelum DPA`, `dihitung pada siklus 2028`. */
export function fiscalWarningLabel(warning: FiscalWarning, t: Translate): string {
  switch (warning.kind) {
    case 'before-dpa':
    case 'before-p-apbd':
    case 'year-without-budget':
    case 'budget-in-other-years':
    case 'after-last-cycle':
      return t(`gates.warning.${warning.kind}`)
    case 'later-cycle':
      return t('gates.warning.later-cycle', { years: warning.cycleYears.join(', ') })
    default:
      return assertNever(warning)
  }
}
