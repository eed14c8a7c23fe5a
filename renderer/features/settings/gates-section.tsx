// The fiscal gates of the plan: the budget calendar of the region, edited in place.
import { Plus, RotateCcw, Trash2 } from 'lucide-react'
import { useState } from 'react'
import { DEFAULT_GATES, type Gate, type GateKind } from '../../../shared/domain/gate.ts'
import { MAX_GATES, type PlanDocument } from '../../../shared/domain/plan.ts'
import { formatDay } from '../../../shared/messages/format.ts'
import type { FiscalWarningKind } from '../../../shared/projection/fiscal-warnings.ts'
import { gateDay } from '../../../shared/schedule/fiscal-gates.ts'
import { runAnnounced, useApp } from '../../state/app-store.ts'
import { gateName, typedGateName } from '../../state/gate-words.ts'
import { useWords } from '../../state/i18n.ts'
import { monthDayText, typedMonthDay } from '../../state/parsers.ts'
import { Button, IconButton } from '../../ui/button.tsx'
import { ParsedField } from '../../ui/parsed-field.tsx'
import { Switch } from '../../ui/switch.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { AddGateDialog } from './add-gate-dialog.tsx'
import { GateYearSelect } from './gate-year-select.tsx'
import { useSaved } from './use-saved.ts'

/** The warning that a gate of this kind is the reason of. */
const WARNING_OF: Partial<Record<GateKind, Extract<FiscalWarningKind, `before-${string}`>>> = {
  dpa: 'before-dpa',
  'p-apbd-spendable': 'before-p-apbd',
}

export function GatesSection(props: { readonly document: PlanDocument; readonly isReadOnly: boolean }) {
  const { t } = useWords()
  const [isAdding, setAdding] = useState(false)
  const { gates } = props.document.plan
  // The budget being prepared now: its gates are those of the coming months.
  const fiscalYear = useApp(state => Number(state.today.slice(0, 4))) + 1
  const areDefaults = JSON.stringify(gates) === JSON.stringify(DEFAULT_GATES)
  return (
    <>
      <p className="st-hint">{t('gates.hint')}</p>
      <p className="st-hint">{t('gates.cutOffHint')}</p>
      <div className="st-tools">
        <Button
          variant="primary"
          icon={Plus}
          isDisabled={props.isReadOnly || gates.length >= MAX_GATES}
          onPress={() => setAdding(true)}
        >
          {t('gates.add')}
        </Button>
        <Button
          icon={RotateCcw}
          isDisabled={props.isReadOnly || areDefaults}
          onPress={() => void runAnnounced({ type: 'gate.reset' })}
        >
          {t('gates.reset')}
        </Button>
      </div>
      {gates.length === 0 ? (
        <p className="st-hint">{t('gates.none')}</p>
      ) : (
        <table className="st-table" aria-label={t('gates.list')}>
          <thead>
            <tr>
              <th scope="col">{t('gates.name')}</th>
              <th scope="col">{t('gates.day')}</th>
              <th scope="col">{t('gates.year')}</th>
              <th scope="col" className="st-count">
                {t('gates.example', { year: fiscalYear })}
              </th>
              <th scope="col">{t('gates.shown')}</th>
              <th scope="col">
                <span className="visually-hidden">{t('common.remove')}</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {gates.map(gate => (
              <GateRow key={gate.id} gate={gate} fiscalYear={fiscalYear} isReadOnly={props.isReadOnly} />
            ))}
          </tbody>
        </table>
      )}
      {isAdding && <AddGateDialog onClose={() => setAdding(false)} />}
    </>
  )
}

function GateRow(props: { readonly gate: Gate; readonly fiscalYear: number; readonly isReadOnly: boolean }) {
  const { t, language } = useWords()
  const { gate, isReadOnly } = props
  const name = useSaved()
  const day = useSaved()
  const rest = useSaved()
  const put = (field: typeof name, change: Partial<Gate>) =>
    field.save({ type: 'gate.put', gate: { ...gate, ...change } })
  const shownName = gateName(gate, t)
  const label = { name: shownName }
  const warning = WARNING_OF[gate.kind]
  return (
    <tr>
      <td>
        <TextField
          label={t('gates.nameOf', label)}
          hideLabel
          value={shownName}
          onCommit={text => put(name, { name: typedGateName(gate, text, t) })}
          onDraftChange={name.clear}
          error={name.error}
          isReadOnly={isReadOnly}
        />
      </td>
      <td className="st-day">
        <ParsedField
          label={t('gates.dayOf', label)}
          hideLabel
          value={gate.monthDay}
          format={value => monthDayText(value, language)}
          parse={text => typedMonthDay(text, t('gates.dayInvalid'))}
          onCommit={monthDay => put(day, { monthDay })}
          onDraftChange={day.clear}
          error={day.error}
          isReadOnly={isReadOnly}
        />
      </td>
      <td className="st-kind">
        <GateYearSelect
          label={t('gates.yearOf', label)}
          hideLabel
          value={gate.yearOffset}
          onChange={yearOffset => put(rest, { yearOffset })}
          isDisabled={isReadOnly}
        />
      </td>
      <td className="num st-count">{formatDay(gateDay(gate, props.fiscalYear), language)}</td>
      <td className="st-icon">
        <Switch
          label={t('gates.shownOf', label)}
          hideLabel
          size="s"
          isSelected={gate.isShown}
          onChange={isShown => put(rest, { isShown })}
          isDisabled={isReadOnly}
        />
      </td>
      <td className="st-icon">
        <IconButton
          icon={Trash2}
          size="s"
          label={t('gates.remove', label)}
          hint={warning && t('gates.removeWarns', { warning: t(`gates.warning.${warning}`) })}
          isDisabled={isReadOnly}
          onPress={() => rest.save({ type: 'gate.remove', id: gate.id })}
        />
      </td>
    </tr>
  )
}
