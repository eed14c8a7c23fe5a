// What an item is in words: description, output, who carries it out and supports it, risk and notes.
import { X } from 'lucide-react'
import { MAX_DAYS, NATURES } from '../../../../shared/domain/item.ts'
import type { PlanDocument } from '../../../../shared/domain/plan.ts'
import { useWords } from '../../../state/i18n.ts'
import { useParsers } from '../../../state/parsers.ts'
import { IconButton } from '../../../ui/button.tsx'
import { ComboBox } from '../../../ui/combo-box.tsx'
import { ParsedField } from '../../../ui/parsed-field.tsx'
import { Section } from '../../../ui/section.tsx'
import { Select } from '../../../ui/select.tsx'
import { TextField } from '../../../ui/text-field.tsx'
import type { ItemEdit } from './use-item-edit.ts'

export function Description({ edit, document }: { edit: ItemEdit; document: PlanDocument }) {
  const { t } = useWords()
  const { optionalWhole } = useParsers()
  const { item, save, isReadOnly } = edit
  const note = (field: 'description' | 'output' | 'risk' | 'notes') => (
    <TextField
      label={t(`inspector.details.${field}`)}
      multiline
      rows={2}
      value={item[field]}
      onCommit={text => save(field, { [field]: text })}
      {...edit.typed(field)}
    />
  )
  const lag = document.plan.evidenceLagDays[item.category]
  return (
    <Section
      title={t('inspector.details.title')}
      {...edit.section(
        'description',
        'output',
        'executor',
        'planReference',
        'evidenceLagDays',
        'risk',
        'notes',
      )}
    >
      <div className="rm-stack">
        {note('description')}
        {note('output')}
        <TextField
          label={t('inspector.executor')}
          value={item.executor}
          onCommit={executor => save('executor', { executor })}
          {...edit.typed('executor')}
          description={t('inspector.executorHint')}
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
          {...edit.typed('planReference')}
          description={t('inspector.details.planReferenceHint')}
        />
        <ParsedField
          label={t('inspector.evidenceLag')}
          value={item.evidenceLagDays}
          format={days => (days === null ? '' : String(days))}
          parse={optionalWhole(0, MAX_DAYS)}
          onCommit={evidenceLagDays => save('evidenceLagDays', { evidenceLagDays })}
          suffix={t('inspector.days')}
          description={t('inspector.evidenceLagDefault', { days: lag })}
          {...edit.typed('evidenceLagDays')}
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
                save('supportingAgencyIds', stored => ({
                  supportingAgencyIds: stored.supportingAgencyIds.filter(one => one !== id),
                }))
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
            save('supportingAgencyIds', stored => ({
              supportingAgencyIds: [...stored.supportingAgencyIds, id],
            }))
          }
          emptyText={t('common.notFound')}
        />
      )}
    </div>
  )
}
