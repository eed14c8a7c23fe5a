// The revisions of the plan: naming and removing them; and bringing back what was removed, scenarios included.
import { BookmarkPlus, Bookmark, RotateCcw, Trash2 } from 'lucide-react'
import { useId, useState } from 'react'
import type { AppError } from '../../../../shared/contract/errors.ts'
import type { RevisionSummary } from '../../../../shared/domain/revision.ts'
import { formatLocalTime } from '../../../../shared/messages/format.ts'
import { useApp } from '../../../state/app-store.ts'
import { renameRevision, restoreRevision, revisionLabel, useCompare } from '../../../state/compare.ts'
import { fieldError } from '../../../state/error-text.ts'
import { useWords } from '../../../state/i18n.ts'
import { lineName, useRemovedScenarios } from '../../../state/lines.ts'
import { Button, IconButton } from '../../../ui/button.tsx'
import { Dialog } from '../../../ui/dialog.tsx'
import { EmptyState } from '../../../ui/empty-state.tsx'
import { TextField } from '../../../ui/text-field.tsx'
import { restoreLine } from '../lines/line-actions.ts'
import { makeRevisionNow, removeRevisionNow } from './compare-actions.ts'
import { useCompareDialogs } from '../../../state/compare-dialogs.ts'

function RevisionRow({
  revision,
  isReadOnly,
}: {
  readonly revision: RevisionSummary
  readonly isReadOnly: boolean
}) {
  const { t, language } = useWords()
  const [error, setError] = useState<AppError | null>(null)
  const isNaming = useCompareDialogs(state => state.namingId === revision.id)
  const { number } = revision
  return (
    <li>
      <strong>{t('revisions.number', { number })}</strong>
      <TextField
        key={isNaming ? 'naming' : 'named'}
        label={t('revisions.manage.name', { number })}
        hideLabel
        value={revision.name}
        placeholder={t('revisions.manage.namePlaceholder')}
        error={fieldError(error, 'name', t)}
        isReadOnly={isReadOnly}
        autoFocus={isNaming}
        onCommit={async name => {
          const result = await renameRevision(revision.id, name)
          setError(result.ok ? null : result.error)
          return result.ok
        }}
      />
      <span className="num">{formatLocalTime(revision.madeAt, language)}</span>
      <IconButton
        icon={Trash2}
        size="s"
        label={t('revisions.manage.remove', { number })}
        isDisabled={isReadOnly}
        onPress={() => void removeRevisionNow(revision)}
      />
    </li>
  )
}

interface RemovedEntry {
  readonly id: string
  readonly label: string
  readonly restoreLabel: string
  readonly onRestore: () => void
}

function RemovedList(props: {
  readonly title: string
  readonly entries: readonly RemovedEntry[]
  readonly isReadOnly: boolean
}) {
  const { t } = useWords()
  const headingId = useId()
  if (props.entries.length === 0) return null
  return (
    <section className="rm-removed" aria-labelledby={headingId}>
      <h3 id={headingId}>{props.title}</h3>
      <ul>
        {props.entries.map(entry => (
          <li key={entry.id}>
            <span>{entry.label}</span>
            <Button
              size="s"
              variant="quiet"
              icon={RotateCcw}
              isDisabled={props.isReadOnly}
              aria-label={entry.restoreLabel}
              onPress={entry.onRestore}
            >
              {t('revisions.manage.restore')}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  )
}

export function ManageDialog({ onClose }: { readonly onClose: () => void }) {
  const { t } = useWords()
  const { revisions, removed } = useCompare()
  const scenarios = useRemovedScenarios()
  const isReadOnly = useApp(state => state.start?.readOnly ?? false)
  return (
    <Dialog title={t('revisions.manage.title')} isOpen onClose={onClose} closeLabel={t('common.close')}>
      {revisions.length === 0 ? (
        <EmptyState
          icon={Bookmark}
          title={t('revisions.manage.empty')}
          text={t('revisions.makeHint')}
          actions={
            <Button icon={BookmarkPlus} isDisabled={isReadOnly} onPress={() => void makeRevisionNow()}>
              {t('revisions.make')}
            </Button>
          }
        />
      ) : (
        <>
          <p className="rm-hint">{t('revisions.manage.hint')}</p>
          <ul className="rm-revisions">
            {revisions.map(revision => (
              <RevisionRow key={revision.id} revision={revision} isReadOnly={isReadOnly} />
            ))}
          </ul>
        </>
      )}
      <RemovedList
        title={t('revisions.manage.removedTitle')}
        entries={removed.map(revision => ({
          id: revision.id,
          label: revisionLabel(revision, t),
          restoreLabel: t('revisions.manage.restoreOne', { number: revision.number }),
          onRestore: () => void restoreRevision(revision.id),
        }))}
        isReadOnly={isReadOnly}
      />
      <RemovedList
        title={t('scenarios.removedTitle')}
        entries={scenarios.map(scenario => {
          const name = lineName(scenario, t)
          return {
            id: scenario.id,
            label: name,
            restoreLabel: t('scenarios.restoreOne', { name }),
            onRestore: () => {
              // It is opened, and this window speaks of the line that was open until now.
              onClose()
              void restoreLine(scenario)
            },
          }
        })}
        isReadOnly={isReadOnly}
      />
    </Dialog>
  )
}
