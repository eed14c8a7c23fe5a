// Short lists of what an item is tied to: systems, services, people, links.
import { X } from 'lucide-react'
import { useMemo, useState, type ReactNode } from 'react'
import { plainName } from '../../../../shared/base/plain-name.ts'
import type { Item } from '../../../../shared/domain/item.ts'
import type { PlanDocument } from '../../../../shared/domain/plan.ts'
import { useWords } from '../../../state/i18n.ts'
import { useParsers } from '../../../state/parsers.ts'
import { IconButton } from '../../../ui/button.tsx'
import { ComboBox } from '../../../ui/combo-box.tsx'
import { ParsedField } from '../../../ui/parsed-field.tsx'
import { Section } from '../../../ui/section.tsx'
import { TextField } from '../../../ui/text-field.tsx'
import { listSystemNames, listTargets, type KnownName } from './known-names.ts'
import type { ItemEdit } from './use-item-edit.ts'

type ListField = 'connectedTo' | 'relatedServices' | 'links'

/** A list of short texts, each with a button that takes it away, and below them what adds one. */
function TextList(props: { readonly edit: ItemEdit; readonly field: ListField; readonly adding: ReactNode }) {
  const { t } = useWords()
  const { edit, field } = props
  const { item, save, isReadOnly } = edit
  return (
    <div className="rm-list-field">
      <span className="rm-label">{t(`inspector.lists.${field}`)}</span>
      <ul className="rm-tags">
        {item[field].map((value, index) => (
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
      {isReadOnly ? null : props.adding}
    </div>
  )
}

/** A list whose texts are nobody else's: they are typed. */
function TypedList({ edit, field }: { readonly edit: ItemEdit; readonly field: ListField }) {
  const { t } = useWords()
  const { item, save } = edit
  return (
    <TextList
      edit={edit}
      field={field}
      adding={
        <TextField
          label={t(`inspector.lists.${field}`)}
          hideLabel
          value=""
          placeholder={t('inspector.lists.addHint')}
          onCommit={text => {
            const added = text.trim()
            return added === '' || item[field].includes(added)
              ? undefined
              : save(field, stored => ({ [field]: [...stored[field], added] }))
          }}
          {...edit.typed(field)}
        />
      }
    />
  )
}

/** A list of names that others use too: they are chosen, or typed where nobody has them yet. */
function NamedList(props: {
  readonly edit: ItemEdit
  readonly field: 'connectedTo' | 'relatedServices'
  readonly names: readonly KnownName[]
}) {
  const { t } = useWords()
  const { edit, field, names } = props
  const { item, save } = edit
  const values = item[field]
  const taken = new Set(values.map(plainName))
  // Names may have spaces, ids of choices may not.
  const options = names.flatMap(({ name, remark }, at) =>
    taken.has(plainName(name))
      ? []
      : [{ id: `name-${at}`, label: name, ...(remark !== '' && { description: remark }) }],
  )
  // The field that stands after it was added goes on where this one was.
  const keyOf = (count: number) => `${item.id} ${count}`
  const [focused, setFocused] = useState('')
  const add = (text: string) => {
    const added = text.trim()
    if (added === '' || values.includes(added)) return
    setFocused(keyOf(values.length + 1))
    void save(field, stored => ({ [field]: [...stored[field], added] }))
  }
  return (
    <TextList
      edit={edit}
      field={field}
      adding={
        <ComboBox
          // Begun anew with every name that comes or goes.
          key={keyOf(values.length)}
          autoFocus={focused === keyOf(values.length)}
          label={t(`inspector.lists.${field}`)}
          hideLabel
          placeholder={t('inspector.lists.nameHint')}
          value={null}
          options={options}
          onChange={id => {
            const chosen = options.find(option => option.id === id)
            if (chosen) add(chosen.label)
          }}
          freeText={{
            label: text => t('inspector.lists.addNew', { name: text }),
            onChoose: add,
            isExact: true,
          }}
          emptyText={t('common.notFound')}
          error={edit.error(field)}
        />
      }
    />
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

export function Relations({ edit, document }: { readonly edit: ItemEdit; readonly document: PlanDocument }) {
  const { t } = useWords()
  const targets = useMemo(() => listTargets(document, t('connectivity.house')), [document, t])
  const systems = useMemo(() => listSystemNames(document), [document])
  return (
    <Section
      title={t('inspector.lists.title')}
      {...edit.section('connectedTo', 'relatedServices', 'staffNeeds', 'links')}
    >
      <div className="rm-stack">
        <NamedList edit={edit} field="connectedTo" names={targets} />
        <NamedList edit={edit} field="relatedServices" names={systems} />
        <StaffNeeds edit={edit} />
        <TypedList edit={edit} field="links" />
      </div>
    </Section>
  )
}
