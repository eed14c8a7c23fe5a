// The plan's identity, period, evaluation and evidence lags.
import type { StartState } from '../../../shared/contract/contract.ts'
import { CATEGORIES, FIRST_YEAR, LAST_YEAR, MAX_DAYS, type Category } from '../../../shared/domain/item.ts'
import type { Plan, PlanDocument, PlanFields } from '../../../shared/domain/plan.ts'
import { inForceText } from '../../state/framework-words.ts'
import { useWords } from '../../state/i18n.ts'
import { typedInteger, useParsers } from '../../state/parsers.ts'
import { ComboBox } from '../../ui/combo-box.tsx'
import { ParsedField } from '../../ui/parsed-field.tsx'
import { Select } from '../../ui/select.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { CommitmentGroup } from './commitment-group.tsx'
import { GoalTable } from './goal-table.tsx'
import { Group } from './group.tsx'
import { useSaved } from './use-saved.ts'

type Fields = Partial<Omit<PlanFields, 'goals' | 'gates' | 'commitment'>>

/** One field of the plan with its own refusal. */
function usePlanField() {
  const { error, save, clear } = useSaved()
  return { error, clear, put: (fields: Fields) => save({ type: 'plan.update', fields }) }
}

export function PlanSection(props: { readonly document: PlanDocument; readonly start: StartState }) {
  const { t } = useWords()
  const { document, start } = props
  const { plan } = document
  const isReadOnly = start.readOnly
  return (
    <>
      <p className="st-hint">{isReadOnly ? t('settings.readOnly') : t('settings.plan.hint')}</p>
      <Identity document={document} isReadOnly={isReadOnly} />
      <CommitmentGroup plan={plan} isReadOnly={isReadOnly} />
      <Period plan={plan} isReadOnly={isReadOnly} />
      <Group title={t('settings.plan.evaluation')} hint={t('settings.plan.frameworkHint')}>
        <ActiveFramework plan={plan} start={start} />
        <GoalTable plan={plan} start={start} />
        <p className="st-hint">{t('settings.plan.goalsHint')}</p>
      </Group>
      <Group title={t('settings.plan.lag')} hint={t('settings.plan.lagHint')}>
        <div className="st-row">
          {CATEGORIES.map(category => (
            <LagField key={category} category={category} plan={plan} isReadOnly={isReadOnly} />
          ))}
        </div>
      </Group>
    </>
  )
}

function Identity(props: { readonly document: PlanDocument; readonly isReadOnly: boolean }) {
  const { t } = useWords()
  const title = usePlanField()
  const region = usePlanField()
  const owner = usePlanField()
  const { plan, agencies } = props.document
  return (
    <Group title={t('settings.plan.identity')}>
      <TextField
        label={t('settings.plan.name')}
        value={plan.title}
        onCommit={text => title.put({ title: text.trim() })}
        onDraftChange={title.clear}
        error={title.error}
        isReadOnly={props.isReadOnly}
      />
      <div className="st-row">
        <TextField
          label={t('settings.plan.region')}
          value={plan.region}
          onCommit={text => region.put({ region: text.trim() })}
          onDraftChange={region.clear}
          error={region.error}
          isReadOnly={props.isReadOnly}
        />
        <ComboBox
          label={t('settings.plan.agency')}
          value={plan.agencyId}
          options={agencies.map(({ id, name, shortName }) => ({ id, label: name, description: shortName }))}
          onChange={agencyId => owner.put({ agencyId })}
          emptyText={t('common.notFound')}
          error={owner.error}
          isDisabled={props.isReadOnly}
        />
      </div>
    </Group>
  )
}

function Period(props: { readonly plan: Plan; readonly isReadOnly: boolean }) {
  const { t } = useWords()
  const first = usePlanField()
  const last = usePlanField()
  const { plan, isReadOnly } = props
  const years = t('settings.plan.yearInvalid', { first: FIRST_YEAR, last: LAST_YEAR })
  const parseYear = (text: string, isInOrder: (year: number) => boolean) => {
    const typed = typedInteger(text, FIRST_YEAR, LAST_YEAR, years)
    return typed.ok && !isInOrder(typed.value)
      ? ({ ok: false, error: t('firstRun.yearsOutOfOrder') } as const)
      : typed
  }
  return (
    <Group title={t('settings.plan.period')}>
      <div className="st-row">
        <ParsedField
          label={t('settings.plan.firstYear')}
          value={plan.firstYear}
          format={String}
          parse={text => parseYear(text, year => year <= plan.lastYear)}
          onCommit={firstYear => first.put({ firstYear })}
          onDraftChange={first.clear}
          error={first.error}
          isReadOnly={isReadOnly}
          inputMode="numeric"
        />
        <ParsedField
          label={t('settings.plan.lastYear')}
          value={plan.lastYear}
          format={String}
          parse={text => parseYear(text, year => year >= plan.firstYear)}
          onCommit={lastYear => last.put({ lastYear })}
          onDraftChange={last.clear}
          error={last.error}
          isReadOnly={isReadOnly}
          inputMode="numeric"
        />
      </div>
    </Group>
  )
}

function ActiveFramework(props: { readonly plan: Plan; readonly start: StartState }) {
  const { t, language } = useWords()
  const { error, put } = usePlanField()
  const { frameworks, readOnly } = props.start
  return (
    <Select
      label={t('settings.plan.framework')}
      value={props.plan.activeFrameworkId}
      options={frameworks.map(framework => ({
        id: framework.id,
        label: framework.title,
        description: inForceText(framework, t, language),
      }))}
      onChange={activeFrameworkId => put({ activeFrameworkId })}
      error={error}
      isDisabled={readOnly}
    />
  )
}

function LagField(props: { readonly category: Category; readonly plan: Plan; readonly isReadOnly: boolean }) {
  const { t } = useWords()
  const { error, put, clear } = usePlanField()
  const parsers = useParsers()
  const { category, plan } = props
  return (
    <ParsedField
      label={t(`domain.category.${category}`)}
      value={plan.evidenceLagDays[category]}
      format={String}
      parse={parsers.whole(0, MAX_DAYS)}
      onCommit={days => put({ evidenceLagDays: { ...plan.evidenceLagDays, [category]: days } })}
      onDraftChange={clear}
      error={error}
      suffix={t('settings.plan.days')}
      isReadOnly={props.isReadOnly}
      inputMode="numeric"
    />
  )
}
