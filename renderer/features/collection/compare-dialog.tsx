// Two files of one agency side by side, row by row.
import { useEffect, useMemo, useState } from 'react'
import type { CollectedFile, ComparedFiles } from '../../../shared/contract/collection.ts'
import type { AppError } from '../../../shared/contract/errors.ts'
import type { Framework } from '../../../shared/domain/framework.ts'
import type { PlanId } from '../../../shared/domain/plan.ts'
import { formatDate } from '../../../shared/messages/format.ts'
import { findDifferences } from '../../../shared/schedule/differences.ts'
import { DifferenceTable, firstOf, PAGE } from '../../parts/differences/difference-table.tsx'
import { stateNames } from '../../parts/differences/field-words.ts'
import { useApp } from '../../state/app-store.ts'
import { compareFile } from '../../state/collection.ts'
import { errorText } from '../../state/error-text.ts'
import { useWords } from '../../state/i18n.ts'
import { Button } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { Fault } from '../../ui/fault.tsx'

function Compared({
  compared,
  framework,
}: {
  readonly compared: ComparedFiles
  readonly framework: Framework
}) {
  const { t, language } = useWords()
  const frameworks = useApp(state => state.start?.frameworks)
  const [limit, setLimit] = useState(PAGE)
  const { before, after, documents } = compared
  const differences = useMemo(() => {
    // As they were typed: each file was scheduled by its own computer on another day.
    const spans = new Map()
    return findDifferences({ ...documents.before, spans }, { ...documents.after, spans })
  }, [documents])
  const context = useMemo(
    () => ({
      t,
      language,
      frameworks: frameworks ?? [],
      activeFrameworkId: framework.id,
      before: stateNames(documents.before),
      after: stateNames(documents.after),
    }),
    [t, language, frameworks, framework, documents],
  )
  const isSameRevision = before.revision === after.revision
  const side = ({ revision, madeOn, fileName }: CollectedFile) => {
    const says = t('collection.compare.side', { revision, date: formatDate(madeOn, language) })
    // Their names are all that tells the two apart.
    return isSameRevision ? `${fileName} · ${says}` : says
  }
  if (differences.length === 0) return <p>{t('collection.compare.none')}</p>
  const count = firstOf(differences, limit, null)
  return (
    <>
      <DifferenceTable
        differences={differences.slice(0, count)}
        context={context}
        only={null}
        heads={{ before: side(before), after: side(after) }}
        absentKind="removed"
      />
      {count < differences.length ? (
        <Button variant="quiet" onPress={() => setLimit(limit + PAGE)}>
          {t('revisions.differences.more', { count: firstOf(differences, limit + PAGE, null) - count })}
        </Button>
      ) : null}
    </>
  )
}

export function CompareDialog(props: {
  readonly planId: PlanId
  readonly file: CollectedFile
  readonly framework: Framework
  readonly onClose: () => void
}) {
  const { t } = useWords()
  const { planId, file, framework, onClose } = props
  const [found, setFound] = useState<ComparedFiles | AppError | null | 'waiting'>('waiting')
  useEffect(() => {
    const visit = { isOver: false }
    void compareFile(planId, file).then(reply => {
      if (!visit.isOver) setFound(reply.ok ? reply.value : reply.error)
      return reply
    })
    return () => {
      visit.isOver = true
    }
  }, [planId, file])
  return (
    <Dialog
      title={t('collection.compare.title', { agency: file.agencyName })}
      isOpen
      onClose={onClose}
      closeLabel={t('common.close')}
      size="l"
    >
      {found === 'waiting' ? (
        <p>{t('collection.compare.loading')}</p>
      ) : found === null ? (
        <p>{t('collection.compare.alone')}</p>
      ) : 'code' in found ? (
        <Fault>{errorText(found, t)}</Fault>
      ) : (
        <Compared compared={found} framework={framework} />
      )}
    </Dialog>
  )
}
