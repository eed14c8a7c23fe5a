// A list of agencies comes in: read, shown row by row, and taken over as one step when the user agrees.
import { Undo2 } from 'lucide-react'
import { useState } from 'react'
import type { Agency, AgencyId } from '../../../shared/domain/agency.ts'
import { formatNumber } from '../../../shared/messages/format.ts'
import { readAgencies, type AgencyLine } from '../../../shared/messages/paste/read-agencies.ts'
import {
  closeAgencyImport,
  readAgencyFile,
  readPastedAgencies,
  type AgencySource,
} from '../../state/agency-list.ts'
import { runCommand } from '../../state/app-store.ts'
import { refusalText } from '../../state/error-text.ts'
import { useWords } from '../../state/i18n.ts'
import { newId } from '../../state/new-id.ts'
import { Button } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { Fault } from '../../ui/fault.tsx'
import { showToast } from '../../ui/toast-store.ts'
import './agency-list.css'
import { AgencyPreview } from './agency-preview.tsx'
import { AgencySourceFields } from './agency-source-fields.tsx'

/** Those that enter; what is the same or was not understood stays out. */
function toStore(lines: readonly AgencyLine[]): readonly Agency[] {
  return lines.flatMap(line => {
    if (line.verdict === 'new') return [{ id: newId<AgencyId>(), ...line.fields }]
    return line.verdict === 'changed' ? [line.agency] : []
  })
}

const entersCount = (lines: readonly AgencyLine[]) =>
  lines.filter(({ verdict }) => verdict === 'new' || verdict === 'changed').length

function Summary({ lines, from }: { readonly lines: readonly AgencyLine[]; readonly from: string | null }) {
  const { t, language } = useWords()
  const count = (wanted: AgencyLine['verdict']) =>
    formatNumber(lines.filter(({ verdict }) => verdict === wanted).length, language)
  return (
    <p className="al-summary" role="status">
      <strong>{from ?? t('agencyList.fromPaste')}</strong>
      <span>
        {t('agencyList.summary', {
          added: count('new'),
          changed: count('changed'),
          same: count('same'),
          unread: count('unread'),
        })}
      </span>
    </p>
  )
}

export function ImportAgenciesDialog({ agencies }: { readonly agencies: readonly Agency[] }) {
  const { t } = useWords()
  const [source, setSource] = useState<AgencySource | null>(null)
  const [reading, setReading] = useState<string | null>(null)
  const [text, setText] = useState('')
  const [fault, setFault] = useState<string | null>(null)
  const [isStoring, setStoring] = useState(false)
  const lines = source?.state === 'read' ? readAgencies(source.rows, agencies) : []
  const hasRows = lines.length > 0
  const entering = entersCount(lines)

  const read = async (file: File) => {
    setReading(file.name)
    const found = await readAgencyFile(file)
    setReading(null)
    setSource(found)
  }
  const apply = async () => {
    const stored = toStore(lines)
    setStoring(true)
    const reply = await runCommand({ type: 'agency.putMany', agencies: stored })
    setStoring(false)
    setFault(refusalText(reply, t))
    if (!reply.ok) return
    closeAgencyImport()
    showToast({ message: t('agencyList.done', { count: stored.length }), tone: 'good', key: 'agency-list' })
  }
  const again = () => {
    setSource(null)
    setFault(null)
  }
  const wrong =
    fault ??
    (source?.state === 'fault' ? source.says : source !== null && !hasRows ? t('agencyList.nothing') : null)
  return (
    <Dialog
      title={t('agencyList.title')}
      isOpen
      onClose={closeAgencyImport}
      closeLabel={t('common.close')}
      size={hasRows ? 'l' : 'm'}
      isKept={hasRows || text !== ''}
      footer={
        <>
          {hasRows && (
            <Button variant="quiet" icon={Undo2} onPress={again}>
              {t('agencyList.another')}
            </Button>
          )}
          <Button onPress={closeAgencyImport}>{t('common.cancel')}</Button>
          {hasRows ? (
            <Button
              // Another button than the one before it: it takes the focus when it comes.
              key="apply"
              variant="primary"
              autoFocus
              isDisabled={entering === 0 || isStoring}
              onPress={() => void apply()}
            >
              {t('agencyList.apply', { count: entering })}
            </Button>
          ) : (
            <Button
              key="read"
              variant="primary"
              isDisabled={text.trim() === ''}
              onPress={() => setSource(readPastedAgencies(text))}
            >
              {t('agencyList.read')}
            </Button>
          )}
        </>
      }
    >
      {wrong === null ? null : <Fault>{wrong}</Fault>}
      {source?.state === 'read' && hasRows ? (
        <>
          <Summary lines={lines} from={source.from} />
          <AgencyPreview lines={lines} />
        </>
      ) : (
        <AgencySourceFields
          text={text}
          isBusy={reading !== null}
          onText={setText}
          onPasted={pasted => {
            setText(pasted)
            setSource(readPastedAgencies(pasted))
          }}
          onFile={file => void read(file)}
        />
      )}
      {reading === null ? null : <p role="status">{t('agencyList.reading', { file: reading })}</p>}
    </Dialog>
  )
}
