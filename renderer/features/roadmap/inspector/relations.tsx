// Short lists of what an item is tied to: systems, services, people, links.
import { X } from 'lucide-react'
import type { Item } from '../../../../shared/domain/item.ts'
import { useWords } from '../../../state/i18n.ts'
import { useParsers } from '../../../state/parsers.ts'
import { IconButton } from '../../../ui/button.tsx'
import { ParsedField } from '../../../ui/parsed-field.tsx'
import { Section } from '../../../ui/section.tsx'
import { TextField } from '../../../ui/text-field.tsx'
import type { ItemEdit } from './use-item-edit.ts'

/** A list of short texts: one per line, the last line adds. */
function TextList({ edit, field }: { edit: ItemEdit; field: 'connectedTo' | 'relatedServices' | 'links' }) {
  const { t } = useWords()
  const { item, save, isReadOnly } = edit
  const values = item[field]
  return (
    <div className="rm-list-field">
      <span className="rm-label">{t(`inspector.lists.${field}`)}</span>
      <ul className="rm-tags">
        {values.map((value, index) => (
          // Texts may repeat: their place tells them apart.
          <li key={index}>
            <span className="rm-tag-text">{value}</span>
            <IconButton
              size="s"
              icon={X}
              label={t('inspector.lists.remove', { name: value })}
              onPress={() =>
                save(field, stored => ({ [field]: stored[field].filter((_, at) => at !== index) }))
              }
              isDisabled={isReadOnly}
            />
          </li>
        ))}
      </ul>
      {!isReadOnly && (
        <TextField
          label={t(`inspector.lists.${field}`)}
          hideLabel
          value=""
          placeholder={t('inspector.lists.addHint')}
          onCommit={text => {
            const added = text.trim()
            return added === '' || values.includes(added)
              ? undefined
              : save(field, stored => ({ [field]: [...stored[field], added] }))
          }}
          {...edit.typed(field)}
        />
      )}
    </div>
  )
}

/** Roles may repeat: the first, second … of the same name are told apart, each with its own refused text. */
function monthsField(needs: Item['staffNeeds'], index: number): string {
  const role = needs[index]?.role ?? ''
  const earlier = needs.slice(0, index).filter(need => need.role === role).length
  return `staffNeeds ${earlier} ${role} months`
}

function StaffNeeds({ edit }: { edit: ItemEdit }) {
  const { t } = useWords()
  const { whole } = useParsers()
  const { item, save, error, isReadOnly } = edit
  const put = (field: string, change: (needs: Item['staffNeeds']) => Item['staffNeeds']) =>
    save(field, stored => ({ staffNeeds: change(stored.staffNeeds) }))
  return (
    <div className="rm-list-field">
      <span className="rm-label">{t('inspector.lists.staffNeeds')}</span>
      <ul className="rm-tags">
        {item.staffNeeds.map((need, index) => (
          // Roles may repeat: their place tells them apart; anew when lines come and go, as in the budget.
          <li key={`${item.staffNeeds.length} ${index}`}>
            <span className="rm-tag-text">{need.role}</span>
            <ParsedField
              label={`${need.role}: ${t('inspector.months')}`}
              hideLabel
              value={need.months}
              format={String}
              parse={whole(1, 1200)}
              onCommit={months =>
                put(monthsField(item.staffNeeds, index), needs =>
                  needs.map((one, at) => (at === index ? { ...one, months } : one)),
                )
              }
              suffix={t('inspector.months')}
              {...edit.typed(monthsField(item.staffNeeds, index))}
            />
            <IconButton
              size="s"
              icon={X}
              label={t('inspector.lists.remove', { name: need.role })}
              onPress={() =>
                edit.forgetWith(
                  put('staffNeeds', needs => needs.filter((_, at) => at !== index)),
                  monthsField(item.staffNeeds, index),
                )
              }
              isDisabled={isReadOnly}
            />
          </li>
        ))}
      </ul>
      {error('staffNeeds') && <p className="rm-error">{error('staffNeeds')}</p>}
      {!isReadOnly && (
        <TextField
          label={t('inspector.lists.role')}
          hideLabel
          value=""
          placeholder={`${t('inspector.lists.role')}: ${t('inspector.lists.addHint')}`}
          onCommit={text => {
            const role = text.trim()
            return role === '' || item.staffNeeds.some(need => need.role === role)
              ? undefined
              : put('staffNeedsNew', needs => [...needs, { role, months: 1 }])
          }}
          {...edit.typed('staffNeedsNew')}
        />
      )}
    </div>
  )
}

export function Relations({ edit }: { edit: ItemEdit }) {
  const { t } = useWords()
  return (
    <Section
      title={t('inspector.lists.title')}
      {...edit.section('connectedTo', 'relatedServices', 'staffNeeds', 'links')}
    >
      <div className="rm-stack">
        <TextList edit={edit} field="connectedTo" />
        <TextList edit={edit} field="relatedServices" />
        <StaffNeeds edit={edit} />
        <TextList edit={edit} field="links" />
      </div>
    </Section>
  )
}
