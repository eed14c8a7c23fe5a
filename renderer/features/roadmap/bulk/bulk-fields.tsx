// The fields that several items can get at once; each begins as "unchanged".
import {
  BUDGET_STATUSES,
  CATEGORIES,
  type Item,
  NATURES,
  STATUSES,
  THEMES,
} from '../../../../shared/domain/item.ts'
import type { PlanDocument } from '../../../../shared/domain/plan.ts'
import { useApp } from '../../../state/app-store.ts'
import { useWords } from '../../../state/i18n.ts'
import { useParsers } from '../../../state/parsers.ts'
import { ComboBox } from '../../../ui/combo-box.tsx'
import { ParsedField } from '../../../ui/parsed-field.tsx'
import { Select } from '../../../ui/select.tsx'
import { DayField } from '../../../parts/day-field.tsx'
import { type Choice, withChoice } from './bulk-model.ts'

const UNCHANGED = 'unchanged'

interface ChoiceSelectProps<Id extends string> {
  readonly label: string
  readonly value: Id | undefined
  readonly options: readonly { readonly id: Id; readonly label: string }[]
  readonly onChange: (value: Id | undefined) => void
}

function ChoiceSelect<Id extends string>({ label, value, options, onChange }: ChoiceSelectProps<Id>) {
  const { t } = useWords()
  return (
    <Select<Id | typeof UNCHANGED>
      label={label}
      value={value ?? UNCHANGED}
      options={[{ id: UNCHANGED, label: t('bulk.unchanged') }, ...options]}
      onChange={id => onChange(id === UNCHANGED ? undefined : id)}
    />
  )
}

export function BulkFields(props: {
  readonly document: PlanDocument
  readonly choice: Choice
  readonly onChange: (choice: Choice) => void
}) {
  const { t } = useWords()
  const { optionalWhole } = useParsers()
  const today = useApp(state => state.today)
  const { choice, document } = props
  const set = <K extends keyof Choice>(field: K, value: Choice[K]) =>
    props.onChange(withChoice(choice, field, value))
  const setProgress = (percent: number | null) => set('progressPercent', percent ?? undefined)
  const progress = optionalWhole(0, 100)
  const agencies = document.agencies.map(({ id, shortName, name }) => ({
    id,
    label: shortName,
    description: name,
  }))
  return (
    <div className="bk-fields">
      <div className="bk-wide">
        <ComboBox<Item['leadAgencyId'] | typeof UNCHANGED>
          label={t('inspector.leadAgency')}
          value={choice.leadAgencyId ?? UNCHANGED}
          options={[{ id: UNCHANGED, label: t('bulk.unchanged') }, ...agencies]}
          onChange={id => set('leadAgencyId', id === UNCHANGED ? undefined : id)}
          emptyText={t('common.notFound')}
        />
      </div>
      <ChoiceSelect
        label={t('inspector.category')}
        value={choice.category}
        options={CATEGORIES.map(id => ({ id, label: t(`domain.category.${id}`) }))}
        onChange={category => set('category', category)}
      />
      <ChoiceSelect
        label={t('inspector.theme')}
        value={choice.theme}
        options={THEMES.map(id => ({ id, label: t(`domain.theme.${id}`) }))}
        onChange={theme => set('theme', theme)}
      />
      <ChoiceSelect
        label={t('inspector.status')}
        value={choice.status}
        options={STATUSES.map(id => ({ id, label: t(`domain.status.${id}`) }))}
        onChange={status => set('status', status)}
      />
      <ParsedField
        label={t('inspector.progress')}
        value={choice.progressPercent ?? null}
        format={percent => (percent === null ? '' : String(percent))}
        parse={progress}
        onCommit={setProgress}
        // At once, so that the button below knows of it before it is pressed.
        onDraftChange={text => {
          const read = progress(text)
          if (read.ok) setProgress(read.value)
        }}
        placeholder={t('bulk.unchanged')}
        suffix="%"
        inputMode="numeric"
      />
      {choice.status === 'done' && (
        <div className="bk-wide">
          <DayField
            label={t('bulk.actualEnd')}
            value={choice.actualEnd ?? today}
            onCommit={day => set('actualEnd', day ?? undefined)}
            error={null}
            isReadOnly={false}
          />
          <p className="rm-hint">{t('bulk.actualEndHint')}</p>
        </div>
      )}
      <ChoiceSelect
        label={t('inspector.budget.status')}
        value={choice.budgetStatus}
        options={BUDGET_STATUSES.map(id => ({ id, label: t(`domain.budgetStatus.${id}`) }))}
        onChange={budgetStatus => set('budgetStatus', budgetStatus)}
      />
      <ChoiceSelect
        label={t('inspector.details.nature')}
        value={choice.nature}
        options={NATURES.map(id => ({ id, label: t(`domain.nature.${id}`) }))}
        onChange={nature => set('nature', nature)}
      />
      <ChoiceSelect
        label={t('inspector.pinned')}
        value={choice.pinned === undefined ? undefined : choice.pinned ? 'yes' : 'no'}
        options={[
          { id: 'yes', label: t('bulk.pinnedYes') },
          { id: 'no', label: t('bulk.pinnedNo') },
        ]}
        onChange={answer => set('pinned', answer === undefined ? undefined : answer === 'yes')}
      />
    </div>
  )
}
