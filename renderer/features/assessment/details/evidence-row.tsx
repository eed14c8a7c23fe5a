// One piece of evidence: name and state; unfolded, everything that is kept of it.
import { ChevronDown, ChevronRight, ExternalLink, Trash2 } from 'lucide-react'
import { useState } from 'react'
import { EVIDENCE_KINDS, EVIDENCE_STATES, type Evidence } from '../../../../shared/domain/evidence.ts'
import type { Item, ItemId } from '../../../../shared/domain/item.ts'
import { navigate } from '../../../state/app-store.ts'
import { useWords } from '../../../state/i18n.ts'
import { Button } from '../../../ui/button.tsx'
import { ComboBox } from '../../../ui/combo-box.tsx'
import { Select } from '../../../ui/select.tsx'
import { TextField } from '../../../ui/text-field.tsx'
import { changeEvidence, removeEvidence, setState } from './evidence-edits.ts'

const NOBODY = 'nobody'
const ADDRESS = /^https?:\/\//i

function EvidenceFields(props: {
  readonly evidence: Evidence
  readonly items: readonly Item[]
  readonly isReadOnly: boolean
  readonly onRemoved: () => void
}) {
  const { t } = useWords()
  const { evidence, items, isReadOnly } = props
  const item = items.find(one => one.id === evidence.itemId)
  const [isNameless, setNameless] = useState(false)
  return (
    <div className="as-evidence-fields">
      <TextField
        label={t('assessment.evidence.name')}
        value={evidence.name}
        onCommit={name => {
          setNameless(name.trim() === '')
          return name.trim() === '' ? Promise.resolve(false) : changeEvidence(evidence, { name: name.trim() })
        }}
        error={isNameless ? t('errors.problem.required') : null}
        isReadOnly={isReadOnly}
      />
      <Select
        label={t('assessment.evidence.kind')}
        value={evidence.kind}
        options={EVIDENCE_KINDS.map(id => ({ id, label: t(`domain.evidenceKind.${id}`) }))}
        onChange={kind => changeEvidence(evidence, { kind })}
        isDisabled={isReadOnly}
      />
      <ComboBox
        label={t('assessment.evidence.item')}
        value={evidence.itemId ?? NOBODY}
        options={[
          { id: NOBODY, label: t('assessment.evidence.noItem') },
          ...items
            .filter(one => one.deletedOn === null || one.id === evidence.itemId)
            .map(one => ({ id: one.id as string, label: one.name })),
        ]}
        onChange={id => changeEvidence(evidence, { itemId: id === NOBODY ? null : (id as ItemId) })}
        emptyText={t('common.notFound')}
        isDisabled={isReadOnly}
      />
      <TextField
        label={t('assessment.evidence.link')}
        description={t('assessment.evidence.linkHint')}
        value={evidence.link}
        onCommit={link => changeEvidence(evidence, { link: link.trim() })}
        isReadOnly={isReadOnly}
      />
      <TextField
        label={t('assessment.note')}
        multiline
        rows={2}
        value={evidence.note}
        onCommit={note => changeEvidence(evidence, { note })}
        isReadOnly={isReadOnly}
      />
      <div className="as-evidence-actions">
        {item === undefined ? null : (
          <Button size="s" variant="quiet" onPress={() => navigate({ screen: 'roadmap', itemId: item.id })}>
            {t('assessment.evidence.openItem')}
          </Button>
        )}
        {ADDRESS.test(evidence.link) ? (
          <a className="as-evidence-link" href={evidence.link} target="_blank" rel="noreferrer">
            <ExternalLink size={13} aria-hidden />
            {t('assessment.evidence.openLink')}
          </a>
        ) : null}
        <Button
          size="s"
          variant="quiet"
          icon={Trash2}
          isDisabled={isReadOnly}
          onPress={() => {
            void removeEvidence(evidence).then(isGone => {
              if (isGone) props.onRemoved()
            })
          }}
        >
          {t('assessment.evidence.remove')}
        </Button>
      </div>
    </div>
  )
}

export function EvidenceRow(props: {
  readonly evidence: Evidence
  readonly items: readonly Item[]
  readonly isOpen: boolean
  readonly isReadOnly: boolean
  readonly onToggle: () => void
  readonly onRemoved: () => void
}) {
  const { t } = useWords()
  const { evidence, isOpen, isReadOnly } = props
  const Icon = isOpen ? ChevronDown : ChevronRight
  return (
    <li className="as-evidence-row" data-open={isOpen || undefined}>
      <div className="as-evidence-line">
        <button type="button" className="as-evidence-name" aria-expanded={isOpen} onClick={props.onToggle}>
          <Icon size={13} aria-hidden />
          <span>{evidence.name}</span>
        </button>
        <select
          className="as-evidence-state"
          data-state={evidence.state}
          aria-label={t('assessment.evidence.stateOf', { name: evidence.name })}
          value={evidence.state}
          disabled={isReadOnly}
          onChange={event => {
            const state = EVIDENCE_STATES.find(one => one === event.currentTarget.value)
            if (state !== undefined) setState(evidence, state)
          }}
        >
          {EVIDENCE_STATES.map(state => (
            <option key={state} value={state}>
              {t(`domain.evidenceState.${state}`)}
            </option>
          ))}
        </select>
      </div>
      {isOpen ? (
        <EvidenceFields
          evidence={evidence}
          items={props.items}
          isReadOnly={isReadOnly}
          onRemoved={props.onRemoved}
        />
      ) : null}
    </li>
  )
}
