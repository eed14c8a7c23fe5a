// The rest of an item's fields: what it is, who supports it, how sure it is, what it is tied to, who stands for it.
import { Plus, X } from 'lucide-react'
import { useState } from 'react'
import { type Item, MAX_DAYS, NATURES } from '../../../../shared/domain/item.ts'
import type { PlanDocument } from '../../../../shared/domain/plan.ts'
import { useApp } from '../../../state/app-store.ts'
import { useWords } from '../../../state/i18n.ts'
import { useParsers } from '../../../state/parsers.ts'
import { Button, IconButton } from '../../../ui/button.tsx'
import { ComboBox } from '../../../ui/combo-box.tsx'
import { ParsedField } from '../../../ui/parsed-field.tsx'
import { Section } from '../../../ui/section.tsx'
import { Select } from '../../../ui/select.tsx'
import { TextField } from '../../../ui/text-field.tsx'
import { DateInput } from './date-input.tsx'
import type { ItemEdit } from './use-item-edit.ts'

const LONGEST_WEEKS = 520

export function Description({ edit, document }: { edit: ItemEdit; document: PlanDocument }) {
  const { t } = useWords()
  const { optionalWhole } = useParsers()
  const { item, save, error, isReadOnly } = edit
  const note = (field: 'description' | 'output' | 'risk' | 'notes') => (
    <TextField
      label={t(`inspector.details.${field}`)}
      multiline
      rows={2}
      value={item[field]}
      onCommit={text => save(field, { [field]: text })}
      error={error(field)}
      isReadOnly={isReadOnly}
    />
  )
  const lag = document.plan.evidenceLagDays[item.category]
  return (
    <Section title={t('inspector.details.title')} defaultOpen={false}>
      <div className="rm-stack">
        {note('description')}
        {note('output')}
        <TextField
          label={t('inspector.executor')}
          value={item.executor}
          onCommit={executor => save('executor', { executor })}
          error={error('executor')}
          description={t('inspector.executorHint')}
          isReadOnly={isReadOnly}
        />
        <Supporters edit={edit} document={document} />
        <Select
          label={t('inspector.details.nature')}
          value={item.nature}
          options={NATURES.map(id => ({ id, label: t(`domain.nature.${id}`) }))}
          onChange={nature => save('nature', { nature })}
          isDisabled={isReadOnly}
        />
        <TextField
          label={t('inspector.details.planReference')}
          value={item.planReference}
          onCommit={planReference => save('planReference', { planReference })}
          error={error('planReference')}
          description={t('inspector.details.planReferenceHint')}
          isReadOnly={isReadOnly}
        />
        <ParsedField
          label={t('inspector.evidenceLag')}
          value={item.evidenceLagDays}
          format={days => (days === null ? '' : String(days))}
          parse={optionalWhole(0, MAX_DAYS)}
          onCommit={evidenceLagDays => save('evidenceLagDays', { evidenceLagDays })}
          suffix={t('inspector.days')}
          description={t('inspector.evidenceLagDefault', { days: lag })}
          error={error('evidenceLagDays')}
          isReadOnly={isReadOnly}
        />
        {note('risk')}
        {note('notes')}
      </div>
    </Section>
  )
}

function Supporters({ edit, document }: { edit: ItemEdit; document: PlanDocument }) {
  const { t } = useWords()
  const { item, save, isReadOnly } = edit
  const byId = new Map(document.agencies.map(agency => [agency.id, agency]))
  const chosen = new Set([item.leadAgencyId, ...item.supportingAgencyIds])
  return (
    <div className="rm-list-field">
      <span className="rm-label">{t('inspector.supportingAgencies')}</span>
      <ul className="rm-tags">
        {item.supportingAgencyIds.map(id => (
          <li key={id}>
            {byId.get(id)?.shortName ?? id}
            <IconButton
              size="s"
              icon={X}
              label={t('inspector.lists.remove', { name: byId.get(id)?.shortName ?? id })}
              onPress={() =>
                save('supportingAgencyIds', {
                  supportingAgencyIds: item.supportingAgencyIds.filter(one => one !== id),
                })
              }
              isDisabled={isReadOnly}
            />
          </li>
        ))}
      </ul>
      {!isReadOnly && (
        <ComboBox
          key={item.supportingAgencyIds.length}
          label={t('inspector.addSupporting')}
          hideLabel
          placeholder={t('inspector.addSupporting')}
          value={null}
          options={document.agencies.flatMap(agency =>
            chosen.has(agency.id) ? [] : { id: agency.id, label: agency.shortName, description: agency.name },
          )}
          onChange={id =>
            save('supportingAgencyIds', { supportingAgencyIds: [...item.supportingAgencyIds, id] })
          }
          emptyText={t('common.notFound')}
        />
      )}
    </div>
  )
}

export function Estimate({ edit }: { edit: ItemEdit }) {
  const { t } = useWords()
  const { whole, optionalWhole } = useParsers()
  const { item, save, error, isReadOnly } = edit
  const weeks = item.durationWeeks
  const planned = Math.max(1, Math.round((Date.parse(item.end) - Date.parse(item.start)) / 604_800_000))
  const chance = (field: 'budgetChancePercent' | 'evidenceChancePercent', label: string) => (
    <ParsedField
      label={label}
      value={item[field]}
      format={value => (value === null ? '' : String(value))}
      parse={optionalWhole(0, 100)}
      onCommit={value => save(field, { [field]: value })}
      suffix="%"
      inputMode="numeric"
      error={error(field)}
      isReadOnly={isReadOnly}
    />
  )
  return (
    <Section title={t('inspector.estimate.title')} defaultOpen={false}>
      <div className="rm-stack">
        {weeks ? (
          <>
            <div className="rm-three">
              {(['optimistic', 'likely', 'pessimistic'] as const).map(kind => (
                <ParsedField
                  key={kind}
                  label={t(`inspector.estimate.${kind}`)}
                  value={weeks[kind]}
                  format={String}
                  parse={whole(1, LONGEST_WEEKS)}
                  onCommit={value => save('durationWeeks', { durationWeeks: { ...weeks, [kind]: value } })}
                  suffix={t('inspector.weeks')}
                  inputMode="numeric"
                  isReadOnly={isReadOnly}
                />
              ))}
            </div>
            {error('durationWeeks') && <p className="rm-error">{error('durationWeeks')}</p>}
            {!isReadOnly && (
              <Button
                size="s"
                variant="quiet"
                icon={X}
                onPress={() => save('durationWeeks', { durationWeeks: null })}
              >
                {t('inspector.estimate.clear')}
              </Button>
            )}
          </>
        ) : (
          !isReadOnly && (
            <Button
              size="s"
              variant="quiet"
              icon={Plus}
              onPress={() =>
                save('durationWeeks', {
                  durationWeeks: {
                    optimistic: Math.max(1, Math.round(planned * 0.8)),
                    likely: planned,
                    pessimistic: Math.min(LONGEST_WEEKS, Math.ceil(planned * 1.5)),
                  },
                })
              }
            >
              {t('inspector.estimate.set')}
            </Button>
          )
        )}
        {chance('budgetChancePercent', t('inspector.estimate.budgetChance'))}
        {chance('evidenceChancePercent', t('inspector.estimate.evidenceChance'))}
      </div>
    </Section>
  )
}

/** A list of short texts: one per line, the last line adds. */
function TextList({ edit, field }: { edit: ItemEdit; field: 'connectedTo' | 'relatedServices' | 'links' }) {
  const { t } = useWords()
  const { item, save, error, isReadOnly } = edit
  const values = item[field]
  return (
    <div className="rm-list-field">
      <span className="rm-label">{t(`inspector.lists.${field}`)}</span>
      <ul className="rm-tags">
        {values.map((value, index) => (
          <li key={value}>
            <span className="rm-tag-text">{value}</span>
            <IconButton
              size="s"
              icon={X}
              label={t('inspector.lists.remove', { name: value })}
              onPress={() => save(field, { [field]: values.filter((_, at) => at !== index) })}
              isDisabled={isReadOnly}
            />
          </li>
        ))}
      </ul>
      {!isReadOnly && (
        <TextField
          key={values.length}
          label={t(`inspector.lists.${field}`)}
          hideLabel
          value=""
          placeholder={t('inspector.lists.addHint')}
          onCommit={text => {
            const added = text.trim()
            if (added !== '' && !values.includes(added)) save(field, { [field]: [...values, added] })
          }}
          error={error(field)}
        />
      )}
    </div>
  )
}

function StaffNeeds({ edit }: { edit: ItemEdit }) {
  const { t } = useWords()
  const { whole } = useParsers()
  const { item, save, error, isReadOnly } = edit
  const put = (staffNeeds: Item['staffNeeds']) => save('staffNeeds', { staffNeeds })
  return (
    <div className="rm-list-field">
      <span className="rm-label">{t('inspector.lists.staffNeeds')}</span>
      <ul className="rm-tags">
        {item.staffNeeds.map((need, index) => (
          <li key={need.role}>
            <span className="rm-tag-text">{need.role}</span>
            <ParsedField
              label={`${need.role}: ${t('inspector.months')}`}
              hideLabel
              value={need.months}
              format={String}
              parse={whole(1, 1200)}
              onCommit={months =>
                put(item.staffNeeds.map((one, at) => (at === index ? { ...one, months } : one)))
              }
              suffix={t('inspector.months')}
              isReadOnly={isReadOnly}
            />
            <IconButton
              size="s"
              icon={X}
              label={t('inspector.lists.remove', { name: need.role })}
              onPress={() => put(item.staffNeeds.filter((_, at) => at !== index))}
              isDisabled={isReadOnly}
            />
          </li>
        ))}
      </ul>
      {!isReadOnly && (
        <TextField
          key={item.staffNeeds.length}
          label={t('inspector.lists.role')}
          hideLabel
          value=""
          placeholder={`${t('inspector.lists.role')}: ${t('inspector.lists.addHint')}`}
          onCommit={text => {
            const role = text.trim()
            if (role !== '' && !item.staffNeeds.some(need => need.role === role))
              put([...item.staffNeeds, { role, months: 1 }])
          }}
          error={error('staffNeeds')}
        />
      )}
    </div>
  )
}

export function Relations({ edit }: { edit: ItemEdit }) {
  const { t } = useWords()
  return (
    <Section title={t('inspector.lists.title')} defaultOpen={false}>
      <div className="rm-stack">
        <TextList edit={edit} field="connectedTo" />
        <TextList edit={edit} field="relatedServices" />
        <StaffNeeds edit={edit} />
        <TextList edit={edit} field="links" />
      </div>
    </Section>
  )
}

export function Commitment({ edit }: { edit: ItemEdit }) {
  const { t } = useWords()
  const today = useApp(state => state.today)
  const [name, setName] = useState<string | null>(null)
  const { item, save, error, isReadOnly } = edit
  const { commitment } = item
  return (
    <Section title={t('inspector.commitment.title')} defaultOpen={false} count={commitment ? '✓' : undefined}>
      {commitment ? (
        <div className="rm-stack">
          <TextField
            label={t('inspector.commitment.name')}
            value={commitment.name}
            onCommit={text => save('commitment', { commitment: { ...commitment, name: text } })}
            error={error('commitment')}
            isReadOnly={isReadOnly}
          />
          <TextField
            label={t('inspector.commitment.post')}
            value={commitment.post}
            onCommit={post => save('commitment', { commitment: { ...commitment, post } })}
            isReadOnly={isReadOnly}
          />
          <DateInput
            label={t('inspector.commitment.date')}
            value={commitment.date}
            onCommit={date => date && save('commitment', { commitment: { ...commitment, date } })}
            error={null}
            isReadOnly={isReadOnly}
          />
          {!isReadOnly && (
            <Button
              size="s"
              variant="quiet"
              icon={X}
              onPress={() => save('commitment', { commitment: null })}
            >
              {t('inspector.commitment.remove')}
            </Button>
          )}
        </div>
      ) : (
        <>
          <p className="rm-hint">{t('inspector.commitment.none')}</p>
          {!isReadOnly &&
            (name === null ? (
              <Button size="s" variant="quiet" icon={Plus} onPress={() => setName('')}>
                {t('inspector.commitment.add')}
              </Button>
            ) : (
              <TextField
                label={t('inspector.commitment.name')}
                value={name}
                autoFocus
                onCommit={text => {
                  setName(null)
                  if (text.trim() !== '')
                    save('commitment', { commitment: { name: text.trim(), post: '', date: today } })
                }}
              />
            ))}
        </>
      )}
    </Section>
  )
}
