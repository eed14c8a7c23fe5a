// What the budget calendar and the evaluation cycle say to the dates of an item, each with what can be done about it.
import { CalendarClock, Landmark } from 'lucide-react'
import { assertNever } from '../../../../shared/base/assert-never.ts'
import { onYear, toDay, type DayNumber } from '../../../../shared/base/civil-date.ts'
import type { Item } from '../../../../shared/domain/item.ts'
import type { Plan } from '../../../../shared/domain/plan.ts'
import { formatDay } from '../../../../shared/messages/format.ts'
import { isBudgetWarning, type FiscalWarning } from '../../../../shared/projection/fiscal-warnings.ts'
import { goalFor } from '../../../../shared/projection/plan-input.ts'
import { useApp } from '../../../state/app-store.ts'
import { fiscalWarningLabel, useFiscalWarnings } from '../../../state/fiscal-warnings.ts'
import { useWords } from '../../../state/i18n.ts'
import { usePlanView } from '../../../state/plan-view.ts'

/** How to be seen by the evaluation of the year in which the item ends. */
function useCycleAdvice(plan: Plan, item: Item) {
  const { t, language } = useWords()
  const framework = usePlanView(state => state.framework)
  const schedule = usePlanView(state => state.schedule)
  const today = useApp(state => toDay(state.today))
  return ({ finishYear, lagDays, isHeldBack }: Extract<FiscalWarning, { kind: 'later-cycle' }>): string => {
    if (isHeldBack) return t('gates.advice.heldBack')
    if (!framework) return ''
    const cutOff = toDay(onYear(goalFor(plan, framework).cutOff, finishYear))
    const latestEnd = cutOff - lagDays
    const earliest: DayNumber = Math.max(today, schedule.get(item.id)?.effective.start ?? today)
    const words = {
      year: finishYear,
      cutOff: formatDay(cutOff, language),
      day: formatDay(latestEnd, language),
    }
    return latestEnd < earliest ? t('gates.advice.cutOff', words) : t('gates.advice.finishBy', words)
  }
}

export function FiscalWarnings({ item, plan }: { item: Item; plan: Plan }) {
  const { t, language } = useWords()
  const warnings = useFiscalWarnings(item)
  const cycleAdvice = useCycleAdvice(plan, item)
  const adviceOn = (warning: FiscalWarning): string => {
    switch (warning.kind) {
      case 'before-dpa':
      case 'before-p-apbd':
        return t(`gates.advice.${warning.kind}`, {
          year: warning.fiscalYear,
          day: formatDay(warning.day, language),
        })
      case 'year-without-budget':
      case 'budget-in-other-years':
        return t(`gates.advice.${warning.kind}`, { years: warning.years.join(', ') })
      case 'later-cycle':
        return cycleAdvice(warning)
      case 'after-last-cycle':
        return t('gates.advice.after-last-cycle')
      default:
        return assertNever(warning)
    }
  }
  if (warnings.length === 0) return null
  return (
    <ul className="rm-fiscal" aria-label={t('gates.warnings')}>
      {warnings.map(warning => {
        const isMoney = isBudgetWarning(warning)
        const Icon = isMoney ? Landmark : CalendarClock
        return (
          <li key={warning.kind} className="rm-note" data-tone={isMoney ? 'warn' : 'info'}>
            <Icon size={14} aria-hidden="true" />
            <p>
              <strong>{fiscalWarningLabel(warning, t)}</strong> {adviceOn(warning)}
            </p>
          </li>
        )
      })}
    </ul>
  )
}
