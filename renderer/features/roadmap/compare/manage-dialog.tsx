// The revisions of the plan: naming, removing, bringing back.
import { BookmarkPlus, Bookmark, RotateCcw, Trash2 } from 'lucide-react'
import { useState } from 'react'
import type { AppError } from '../../../../shared/contract/errors.ts'
import type { RevisionSummary } from '../../../../shared/domain/revision.ts'
import { formatLocalTime } from '../../../../shared/messages/format.ts'
import { useApp } from '../../../state/app-store.ts'
import { renameRevision, restoreRevision, revisionLabel, useCompare } from '../../../state/compare.ts'
import { fieldError } from '../../../state/error-text.ts'
import { useWords } from '../../../state/i18n.ts'
import { Button, IconButton } from '../../../ui/button.tsx'
import { Dialog } from '../../../ui/dialog.tsx'
import { EmptyState } from '../../../ui/empty-state.tsx'
import { TextField } from '../../../ui/text-field.tsx'
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

export function ManageDialog({ onClose }: { readonly onClose: () => void }) {
  const { t } = useWords()
  const { revisions, removed } = useCompare()
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
      {removed.length > 0 && (
        <section className="rm-removed">
          <h3>{t('revisions.manage.removedTitle')}</h3>
          <ul>
            {removed.map(revision => (
              <li key={revision.id}>
                <span>{revisionLabel(revision, t)}</span>
                <Button
                  size="s"
                  variant="quiet"
                  icon={RotateCcw}
                  isDisabled={isReadOnly}
                  aria-label={t('revisions.manage.restoreOne', { number: revision.number })}
                  onPress={() => void restoreRevision(revision.id)}
                >
                  {t('revisions.manage.restore')}
                </Button>
              </li>
            ))}
          </ul>
        </section>
      )}
    </Dialog>
  )
}
