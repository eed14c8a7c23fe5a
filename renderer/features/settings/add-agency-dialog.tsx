// A new agency: name, short name, kind.
import { useState } from 'react'
import { AGENCY_KINDS, type Agency, type AgencyId } from '../../../shared/domain/agency.ts'
import type { AppError } from '../../../shared/contract/errors.ts'
import { runCommand } from '../../state/app-store.ts'
import { fieldError } from '../../state/error-text.ts'
import { useWords } from '../../state/i18n.ts'
import { newId } from '../../state/new-id.ts'
import { Button } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { Select } from '../../ui/select.tsx'
import { TextField } from '../../ui/text-field.tsx'

type Draft = Pick<Agency, 'name' | 'shortName' | 'kind'>
const EMPTY: Draft = { name: '', shortName: '', kind: 'agency' }

export function AddAgencyDialog({ onClose }: { readonly onClose: () => void }) {
  const { t } = useWords()
  const [draft, setDraft] = useState<Draft>(EMPTY)
  const [error, setError] = useState<AppError | null>(null)
  const add = async () => {
    const name = draft.name.trim()
    const shortName = draft.shortName.trim() || name
    const agency = { id: newId<AgencyId>(), name, shortName, kind: draft.kind }
    const reply = await runCommand({ type: 'agency.put', agency })
    if (reply.ok) onClose()
    else setError(reply.error)
  }
  return (
    <Dialog
      title={t('settings.agencies.add')}
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
          label={t('settings.agencies.name')}
          value={draft.name}
          onCommit={name => setDraft(before => ({ ...before, name }))}
          onDraftChange={() => setError(null)}
          error={fieldError(error, 'name', t)}
          autoFocus
        />
        <TextField
          label={t('settings.agencies.shortName')}
          description={t('settings.agencies.shortNameHint')}
          value={draft.shortName}
          onCommit={shortName => setDraft(before => ({ ...before, shortName }))}
          onDraftChange={() => setError(null)}
          error={draft.name.trim() === '' ? null : fieldError(error, 'shortName', t)}
        />
        <Select
          label={t('settings.agencies.kind')}
          value={draft.kind}
          options={AGENCY_KINDS.map(id => ({ id, label: t(`domain.agencyKind.${id}`) }))}
          onChange={kind => setDraft(before => ({ ...before, kind }))}
        />
      </div>
    </Dialog>
  )
}
