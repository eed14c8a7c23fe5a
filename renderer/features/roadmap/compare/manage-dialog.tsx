// The revisions and scenarios of the plan: naming and removing them, and bringing back what was removed.
import { BookmarkPlus, Bookmark, GitBranch, RotateCcw, Trash2 } from 'lucide-react'
import { useId, useState } from 'react'
import type { PlanSummary } from '../../../../shared/contract/contract.ts'
import type { AppError } from '../../../../shared/contract/errors.ts'
import type { RevisionSummary } from '../../../../shared/domain/revision.ts'
import { formatLocalTime } from '../../../../shared/messages/format.ts'
import { useApp } from '../../../state/app-store.ts'
import { renameRevision, restoreRevision, revisionLabel, useCompare } from '../../../state/compare.ts'
import { fieldError } from '../../../state/error-text.ts'
import { useWords } from '../../../state/i18n.ts'
import { lineName, renameScenario, useLines, useRemovedScenarios } from '../../../state/lines.ts'
import { Button, IconButton } from '../../../ui/button.tsx'
import { Dialog } from '../../../ui/dialog.tsx'
import { EmptyState } from '../../../ui/empty-state.tsx'
import { useListFocus } from '../../../ui/list-focus.ts'
import { TextField } from '../../../ui/text-field.tsx'
import { openLine, removeLine, restoreLine } from '../lines/line-actions.ts'
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

function ScenarioRow(props: {
  readonly line: PlanSummary
  readonly isOpen: boolean
  readonly isReadOnly: boolean
  readonly onOpen: () => void
}) {
  const { t } = useWords()
  const [error, setError] = useState<AppError | null>(null)
  const { line, isOpen, isReadOnly } = props
  const name = lineName(line, t)
  return (
    <li>
      <GitBranch size={16} aria-hidden />
      <TextField
        label={t('scenarios.nameOf', { name })}
        hideLabel
        value={name}
        error={fieldError(error, 'name', t)}
        isReadOnly={isReadOnly}
        onCommit={async text => {
          const result = await renameScenario(line.id, text)
          setError(result.ok ? null : result.error)
          return result.ok
        }}
      />
      {isOpen ? (
        <span className="rm-open-line">{t('scenarios.isOpen')}</span>
      ) : (
        <Button
          size="s"
          variant="quiet"
          aria-label={t('scenarios.actions.open', { name })}
          onPress={props.onOpen}
        >
          {t('scenarios.openNow')}
        </Button>
      )}
      <IconButton
        icon={Trash2}
        size="s"
        label={t('scenarios.removeOne', { name })}
        isDisabled={isReadOnly}
        onPress={() => void removeLine(line)}
      />
    </li>
  )
}

/** The scenarios of the plan, whichever line is open. */
function Scenarios({ isReadOnly, onClose }: { readonly isReadOnly: boolean; readonly onClose: () => void }) {
  const { t } = useWords()
  const headingId = useId()
  const scenarios = useLines().filter(line => line.scenario !== null)
  const openId = useApp(state => state.document?.plan.id)
  const keepFocus = useListFocus()
  if (scenarios.length === 0) return null
  return (
    <section className="rm-scenarios" aria-labelledby={headingId}>
      <h3 id={headingId}>{t('scenarios.commands')}</h3>
      <ul onFocus={keepFocus}>
        {scenarios.map(line => (
          <ScenarioRow
            key={line.id}
            line={line}
            isOpen={line.id === openId}
            isReadOnly={isReadOnly}
            onOpen={() => {
              // This window speaks of the line that was open until now.
              onClose()
              void openLine(line)
            }}
          />
        ))}
      </ul>
    </section>
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
      <Scenarios isReadOnly={isReadOnly} onClose={onClose} />
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
