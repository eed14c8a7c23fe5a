// The fiscal warnings of the shown plan: worked out per item when somebody asks, and again only after something changed.
import { assertNever } from '../../shared/base/assert-never.ts'
import type { Gate } from '../../shared/domain/gate.ts'
import type { Item, ItemId } from '../../shared/domain/item.ts'
import { findFiscalWarnings, type FiscalWarning } from '../../shared/projection/fiscal-warnings.ts'
import { useApp } from './app-store.ts'
import type { Translate } from './i18n.ts'
import { usePlanView } from './plan-view.ts'

const NO_GATES: readonly Gate[] = []

interface Known {
  readonly item: Item
  readonly warnings: readonly FiscalWarning[]
}

/** The answers given so far, and for which state of the plan. */
let known = { version: -1, gates: NO_GATES, answers: new Map<ItemId, Known>() }

/** What the budget calendar and the evaluation cycle say to an item, where it stands now, drags included. */
export function fiscalWarningsOf(item: Item): readonly FiscalWarning[] {
  const { version, schedule, projection } = usePlanView.getState()
  const gates = useApp.getState().document?.plan.gates ?? NO_GATES
  if (known.version !== version || known.gates !== gates) known = { version, gates, answers: new Map() }
  const before = known.answers.get(item.id)
  if (before?.item === item) return before.warnings
  const scheduled = schedule.get(item.id)
  const warnings = scheduled
    ? findFiscalWarnings(item, scheduled.effective, projection?.effects.get(item.id) ?? [], gates)
    : []
  known.answers.set(item.id, { item, warnings })
  return warnings
}

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
