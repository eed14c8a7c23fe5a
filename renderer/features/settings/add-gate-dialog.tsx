// A new fiscal gate of the region's own: name, day, year.
import { useState } from 'react'
import { requireMonthDay } from '../../../shared/base/civil-date.ts'
import type { AppError } from '../../../shared/contract/errors.ts'
import type { Gate, GateId } from '../../../shared/domain/gate.ts'
import { runCommand } from '../../state/app-store.ts'
import { fieldError } from '../../state/error-text.ts'
import { useWords } from '../../state/i18n.ts'
import { newId } from '../../state/new-id.ts'
import { monthDayText, typedMonthDay } from '../../state/parsers.ts'
import { Button } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { ParsedField } from '../../ui/parsed-field.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { GateYearSelect } from './gate-year-select.tsx'

type Draft = Pick<Gate, 'name' | 'monthDay' | 'yearOffset'>
const EMPTY: Draft = { name: '', monthDay: requireMonthDay('03-01'), yearOffset: 0 }

export function AddGateDialog({ onClose }: { readonly onClose: () => void }) {
  const { t, language } = useWords()
  const [draft, setDraft] = useState<Draft>(EMPTY)
  const [error, setError] = useState<AppError | null>(null)
  const change = (fields: Partial<Draft>) => setDraft(before => ({ ...before, ...fields }))
  const add = async () => {
    const id = newId<GateId>()
    const gate: Gate = { ...draft, id, kind: 'other', name: draft.name.trim(), isShown: true }
    const reply = await runCommand({ type: 'gate.put', gate })
    if (reply.ok) onClose()
    else setError(reply.error)
  }
  return (
    <Dialog
      title={t('gates.add')}
      isOpen
      onClose={onClose}
      closeLabel={t('common.close')}
      size="s"
      footer={
        <>
          <Button onPress={onClose}>{t('common.cancel')}</Button>
          <Button variant="primary" onPress={() => void add()}>
            {t('common.add')}
          </Button>
        </>
      }
    >
      <div className="st-stack">
        <TextField
          label={t('gates.name')}
          value={draft.name}
          onCommit={name => change({ name })}
          onDraftChange={() => setError(null)}
          error={fieldError(error, 'gate.name', t)}
          autoFocus
        />
        <ParsedField
          label={t('gates.day')}
          value={draft.monthDay}
          format={value => monthDayText(value, language)}
          parse={text => typedMonthDay(text, t('gates.dayInvalid'))}
          onCommit={monthDay => change({ monthDay })}
        />
        <GateYearSelect
          label={t('gates.year')}
          value={draft.yearOffset}
          onChange={yearOffset => change({ yearOffset })}
        />
      </div>
    </Dialog>
  )
}
