// One application or data set: a new one, or what is said of one that is listed.
import { useRef, useState } from 'react'
import { requireCivilDate } from '../../../shared/base/civil-date.ts'
import type { AppError } from '../../../shared/contract/errors.ts'
import type { PlanDocument } from '../../../shared/domain/plan.ts'
import { SYSTEM_KINDS, type System, type SystemId } from '../../../shared/domain/system.ts'
import { DayField } from '../../parts/day-field.tsx'
import { runCommand } from '../../state/app-store.ts'
import { fieldError } from '../../state/error-text.ts'
import { useWords } from '../../state/i18n.ts'
import { newId } from '../../state/new-id.ts'
import { Button } from '../../ui/button.tsx'
import { ComboBox } from '../../ui/combo-box.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { focusInvalid } from '../../ui/invalid-field.ts'
import { saveByEnter } from '../../ui/save-by-enter.ts'
import { Select } from '../../ui/select.tsx'
import { TextField } from '../../ui/text-field.tsx'

export function SystemDialog(props: {
  readonly document: PlanDocument
  /** The one that is changed; null for a new one. */
  readonly system: System | null
  readonly onClose: () => void
}) {
  const { t } = useWords()
  const { document, onClose } = props
  const [draft, setDraft] = useState<System>(
    () =>
      props.system ?? {
        id: newId<SystemId>(),
        name: '',
        kind: 'application',
        agencyId: document.plan.agencyId,
        connectedOn: null,
        note: '',
      },
  )
  const [error, setError] = useState<AppError | null>(null)
  const fields = useRef<HTMLDivElement>(null)
  const isStoring = useRef(false)
  const latest = useRef(draft)
  const change = (fresh: Partial<System>) => {
    latest.current = { ...latest.current, ...fresh }
    setDraft(latest.current)
    setError(null)
  }
  const save = async () => {
    // A second press before the answer would store a second one.
    if (isStoring.current || focusInvalid(fields.current)) return
    isStoring.current = true
    const { name, note } = latest.current
    const system = { ...latest.current, name: name.trim(), note: note.trim() }
    const reply = await runCommand({ type: 'system.put', systems: [system] })
    isStoring.current = false
    if (reply.ok) onClose()
    else setError(reply.error)
  }
  const isTaken = error?.code === 'invalid' && error.problems.some(({ code }) => code === 'duplicate')
  return (
    <Dialog
      title={t(props.system === null ? 'connectivity.form.newTitle' : 'connectivity.form.editTitle')}
      isOpen
      onClose={onClose}
      closeLabel={t('common.close')}
      size="s"
      isKept
      footer={
        <>
          <Button onPress={onClose}>{t('common.cancel')}</Button>
          <Button variant="primary" onPress={() => void save()}>
            {t('connectivity.form.save')}
          </Button>
        </>
      }
    >
      {/* oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- keys of the fields inside */}
      <div ref={fields} className="cn-fields" onKeyDown={event => saveByEnter(event, save)}>
        <TextField
          label={t('connectivity.form.name')}
          description={t('connectivity.form.nameHint')}
          value={draft.name}
          onCommit={name => change({ name })}
          onDraftChange={() => setError(null)}
          error={isTaken ? t('connectivity.form.taken') : fieldError(error, 'systems.0.name', t)}
          autoFocus
        />
        <Select
          label={t('connectivity.form.kind')}
          value={draft.kind}
          options={SYSTEM_KINDS.map(id => ({ id, label: t(`connectivity.kind.${id}`) }))}
          onChange={kind => change({ kind })}
        />
        <ComboBox
          label={t('connectivity.form.agency')}
          value={draft.agencyId}
          options={document.agencies.map(({ id, name, shortName }) => ({
            id,
            label: shortName,
            description: name,
          }))}
          onChange={agencyId => change({ agencyId })}
          emptyText={t('common.notFound')}
        />
        <div className="cn-field">
          <DayField
            label={t('connectivity.form.connectedOn')}
            description={t('connectivity.form.connectedHint')}
            value={draft.connectedOn}
            isClearable
            onCommit={day => change({ connectedOn: day === null ? null : requireCivilDate(day) })}
          />
        </div>
        <TextField
          label={t('connectivity.form.note')}
          multiline
          rows={2}
          value={draft.note}
          onCommit={note => change({ note })}
        />
      </div>
    </Dialog>
  )
}
