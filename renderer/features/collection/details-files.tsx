// The files of one agency: damaged ones, those about which a person must decide, and the history.
import { useState } from 'react'
import type { BoardRow, CollectedFile, DamagedFile } from '../../../shared/contract/collection.ts'
import { formatDate, formatLocalTime } from '../../../shared/messages/format.ts'
import { roadmapErrorLine } from '../../../shared/messages/roadmap-words.ts'
import { decide } from '../../state/collection.ts'
import { useWords } from '../../state/i18n.ts'
import { Badge } from '../../ui/badge.tsx'
import { Button } from '../../ui/button.tsx'
import { showToast } from '../../ui/toast-store.ts'
import { CompareDialog } from './compare-dialog.tsx'
import type { DetailProps } from './detail-props.ts'

export function DamagedFiles(
  props: Pick<DetailProps, 'view' | 'isReadOnly'> & { readonly damaged: readonly DamagedFile[] },
) {
  const { t, language } = useWords()
  const { damaged, view, isReadOnly } = props
  const { planId } = view.region
  const dismiss = async (source: string, file: string) => {
    if (!(await decide('collection.dismiss', { planId, source, isDismissed: true }))) return
    showToast({
      message: t('collection.details.dismissed', { file }),
      key: 'decided',
      actionLabel: t('collection.details.undo'),
      onAction: () => void decide('collection.dismiss', { planId, source, isDismissed: false }),
    })
  }
  return damaged.map(({ source, fileName, error }) => (
    <section key={source} className="co-says" data-tone="bad" aria-label={fileName}>
      <p>{t('collection.details.damaged', { file: fileName })}</p>
      <p>{roadmapErrorLine(error, t, language)}</p>
      <Button
        size="s"
        isDisabled={isReadOnly}
        aria-label={t('collection.details.dismissNamed', { file: fileName })}
        onPress={() => void dismiss(source, fileName)}
      >
        {t('collection.details.dismiss')}
      </Button>
    </section>
  ))
}

/** One file with what can be done about it. */
function FileCard(
  props: DetailProps & {
    readonly file: CollectedFile
    readonly canCompare: boolean
    /** One of several between which a person has to choose. */
    readonly isCandidate: boolean
  },
) {
  const { t, language } = useWords()
  const { file, canCompare, isCandidate, view, framework, isReadOnly } = props
  const { planId } = view.region
  const { digest, fileName } = file
  const [isComparing, setComparing] = useState(false)
  const counts = file.standing === 'current'
  /** Decides, says so, and offers the way back: every file of the agency as it stood. */
  const settle = async (counted: boolean) => {
    const before = view.files.filter(one => one.agencyId === file.agencyId)
    const method = counted ? 'collection.choose' : 'collection.putAside'
    if (!(await decide(method, { planId, digest }))) return
    showToast({
      message: t(counted ? 'collection.details.chosen' : 'collection.details.asideDone', {
        file: fileName,
        agency: file.agencyName,
      }),
      tone: 'good',
      key: 'decided',
      actionLabel: t('collection.details.undo'),
      onAction: () =>
        void decide('collection.restore', {
          planId,
          files: before.map(one => ({
            digest: one.digest,
            standing: one.standing,
            decidedAt: one.decidedAt,
          })),
        }),
    })
  }
  return (
    <li className="co-file" data-file={digest} data-counts={counts || undefined}>
      <p className="co-file-name">
        {fileName} {counts ? <Badge tone="good">{t('collection.details.counts')}</Badge> : null}
      </p>
      <p>
        {t('collection.details.candidate', {
          title: file.title,
          revision: file.revision,
          date: formatDate(file.madeOn, language),
          items: t('domain.items', { count: file.itemCount }),
        })}
      </p>
      {file.decidedAt === null ? null : (
        <p>
          {t(counts ? 'collection.details.decided' : 'collection.details.notChosen', {
            time: formatLocalTime(file.decidedAt, language),
          })}
        </p>
      )}
      <div className="co-file-tools">
        {counts && !isCandidate ? (
          <Button size="s" variant="quiet" isDisabled={isReadOnly} onPress={() => void settle(false)}>
            {t('collection.details.putAside')}
          </Button>
        ) : (
          <Button
            size="s"
            variant={isCandidate ? 'primary' : 'secondary'}
            isDisabled={isReadOnly}
            aria-label={t('collection.details.chooseNamed', { file: fileName })}
            onPress={() => void settle(true)}
          >
            {t('collection.details.choose')}
          </Button>
        )}
        {canCompare ? (
          <Button
            size="s"
            variant="quiet"
            aria-label={t('collection.details.compareNamed', { file: fileName })}
            onPress={() => setComparing(true)}
          >
            {t('collection.details.compare')}
          </Button>
        ) : null}
      </div>
      {isComparing ? (
        <CompareDialog
          planId={planId}
          file={file}
          framework={framework}
          onClose={() => setComparing(false)}
        />
      ) : null}
    </li>
  )
}

const filesOf = ({ view, row }: DetailProps & { readonly row: BoardRow }) =>
  view.files.filter(({ agencyId }) => agencyId === row.agency.id)

/** Those that wait, beside the one that counts until somebody has decided. */
export function Rivals(props: DetailProps & { readonly row: BoardRow }) {
  const { t } = useWords()
  const files = filesOf(props)
  const rivals = files.filter(({ standing }) => standing === 'rival')
  if (rivals.length === 0) return null
  const current = files.filter(({ standing }) => standing === 'current')
  const isSecond = new Set([...current, ...rivals].map(({ roadmapId }) => roadmapId)).size > 1
  return (
    <section className="co-says" data-tone="warn" aria-label={t('collection.state.conflict')}>
      <p>{t(isSecond ? 'collection.details.second' : 'collection.details.conflict')}</p>
      {current.length === 0 ? <p>{t('collection.details.noneCounts')}</p> : null}
      <ul className="co-files">
        {[...current, ...rivals].map(file => (
          <FileCard
            key={file.digest}
            {...props}
            file={file}
            canCompare={file.standing === 'rival' && files.length > 1}
            isCandidate
          />
        ))}
      </ul>
    </section>
  )
}

/** Everything that came, but for what stands above as waiting. */
export function FileHistory(props: DetailProps & { readonly row: BoardRow }) {
  const { t } = useWords()
  const { row, view, isReadOnly } = props
  const files = filesOf(props)
  const isWaiting = files.some(({ standing }) => standing === 'rival')
  const shown = files.filter(({ standing }) => standing === 'kept' || (!isWaiting && standing === 'current'))
  const current = files.find(({ digest }) => digest === row.digest)
  if (shown.length === 0) return null
  return (
    <section aria-label={t('collection.details.history')}>
      <h3>{t('collection.details.history')}</h3>
      {current?.changedRows === null || current === undefined ? null : (
        <p className="co-hint">
          {current.changedRows === 0
            ? t('collection.details.newerSameRows')
            : t('collection.details.newer', { count: current.changedRows })}
        </p>
      )}
      {row.state === 'newer' && current ? (
        <Button
          size="s"
          variant="primary"
          isDisabled={isReadOnly}
          onPress={() =>
            void decide('collection.choose', { planId: view.region.planId, digest: current.digest })
          }
        >
          {t('collection.details.accept')}
        </Button>
      ) : null}
      <ul className="co-files">
        {shown.map(file => (
          <FileCard
            key={file.digest}
            {...props}
            file={file}
            canCompare={files.length > 1}
            isCandidate={false}
          />
        ))}
      </ul>
    </section>
  )
}
