// The evidence of one level: its names with their states, one of them open to be changed, and a field for the next.
import { Plus } from 'lucide-react'
import { useId, useRef, useState } from 'react'
import type { Evidence, EvidenceId } from '../../../../shared/domain/evidence.ts'
import type { Item, ItemId } from '../../../../shared/domain/item.ts'
import { useWords } from '../../../state/i18n.ts'
import { Button } from '../../../ui/button.tsx'
import { addEvidence, evidenceOf, type EvidencePlace } from './evidence-edits.ts'
import './evidence.css'
import { EvidenceRow } from './evidence-row.tsx'

function AddField(props: {
  readonly isFocused: boolean
  readonly label: string
  readonly onAdd: (name: string) => Promise<boolean>
}) {
  const { t } = useWords()
  const id = useId()
  const [name, setName] = useState('')
  const add = async () => {
    const given = name.trim()
    if (given === '') return
    setName('')
    // What could not be stored is there again; why, the row or the announcement says.
    if (!(await props.onAdd(given))) setName(given)
  }
  return (
    <form
      className="as-evidence-add"
      onSubmit={event => {
        event.preventDefault()
        void add()
      }}
    >
      <label htmlFor={id} className="visually-hidden">
        {props.label}
      </label>
      <input
        id={id}
        className="ui-input"
        type="text"
        // oxlint-disable-next-line jsx-a11y/no-autofocus -- it came because somebody asked for it
        autoFocus={props.isFocused}
        autoComplete="off"
        maxLength={160}
        placeholder={t('assessment.evidence.add')}
        value={name}
        onChange={event => setName(event.currentTarget.value)}
        onKeyDown={event => {
          if (event.key !== 'Escape' || name === '') return
          event.preventDefault()
          event.stopPropagation()
          setName('')
        }}
      />
    </form>
  )
}

export function EvidenceList(props: {
  readonly place: EvidencePlace
  readonly evidence: readonly Evidence[]
  readonly items: readonly Item[]
  /** Those that deliver the level: proposed as what produces new evidence. */
  readonly delivererIds: readonly ItemId[]
  /** Levels that nobody looks at now offer a field and do not show it. */
  readonly hasField: boolean
  readonly isReadOnly: boolean
}) {
  const { t } = useWords()
  const { place, items, delivererIds, hasField, isReadOnly } = props
  const [isAdding, setAdding] = useState(false)
  const [openId, setOpenId] = useState<EvidenceId | null>(null)
  const list = useRef<HTMLDivElement>(null)
  const found = evidenceOf(props.evidence, place)
  const missing = found.filter(one => one.state !== 'accepted')
  if (found.length === 0 && isReadOnly) return null
  const title = t('assessment.evidence.title', { level: place.level })
  return (
    <div className="as-evidence" ref={list}>
      {found.length === 0 ? null : (
        <ul aria-label={title}>
          {found.map(one => (
            <EvidenceRow
              key={one.id}
              evidence={one}
              items={items}
              isOpen={one.id === openId}
              isReadOnly={isReadOnly}
              onToggle={() => setOpenId(one.id === openId ? null : one.id)}
              onRemoved={() => {
                setOpenId(null)
                // The row is gone, and with it the button that had the focus.
                const rung = list.current?.closest('.as-rung')
                // No field: in a text Ctrl+Z would mean the text.
                rung?.querySelector<HTMLElement>('.as-evidence-name, .as-rung-set')?.focus()
              }}
            />
          ))}
        </ul>
      )}
      {hasField && missing.length > 0 ? (
        <p className="as-hint">
          {t('assessment.evidence.missing', { names: missing.map(one => one.name).join(', ') })}
        </p>
      ) : null}
      {isReadOnly ? null : !hasField && !isAdding ? (
        <div>
          <Button size="s" variant="quiet" icon={Plus} onPress={() => setAdding(true)}>
            <span aria-hidden>{t('assessment.evidence.column')}</span>
            <span className="visually-hidden">{t('assessment.evidence.addTo', { level: place.level })}</span>
          </Button>
        </div>
      ) : (
        <AddField
          isFocused={isAdding}
          label={t('assessment.evidence.addTo', { level: place.level })}
          onAdd={async name => {
            const [only, ...others] = delivererIds
            return (await addEvidence(place, name, others.length > 0 ? null : (only ?? null))) !== null
          }}
        />
      )}
    </div>
  )
}
