// Two files of one agency side by side: rows, and everything else that differs.
import { useEffect, useState } from 'react'
import type { CollectedFile, ComparedFiles } from '../../../shared/contract/collection.ts'
import type { AppError } from '../../../shared/contract/errors.ts'
import type { Framework } from '../../../shared/domain/framework.ts'
import type { PlanId } from '../../../shared/domain/plan.ts'
import { formatDate } from '../../../shared/messages/format.ts'
import { DocumentDifferences } from '../../parts/differences/document-differences.tsx'
import { compareFile } from '../../state/collection.ts'
import { errorText } from '../../state/error-text.ts'
import { useWords } from '../../state/i18n.ts'
import { Dialog } from '../../ui/dialog.tsx'
import { Fault } from '../../ui/fault.tsx'

function Compared({
  compared: { before, after, documents },
  framework,
}: {
  readonly compared: ComparedFiles
  readonly framework: Framework
}) {
  const { t, language } = useWords()
  const isSameRevision = before.revision === after.revision
  // Of two that wait for a person neither is what became of the other: nothing was removed.
  const areRivals = isSameRevision || before.roadmapId !== after.roadmapId
  const onlyIn = ({ fileName }: CollectedFile) => t('collection.compare.onlyIn', { file: fileName })
  const side = ({ revision, madeOn, fileName }: CollectedFile) => {
    const says = t('collection.compare.side', { revision, date: formatDate(madeOn, language) })
    // Their names are all that tells the two apart.
    return areRivals ? `${fileName} · ${says}` : says
  }
  return (
    <DocumentDifferences
      before={documents.before}
      after={documents.after}
      heads={{ before: side(before), after: side(after) }}
      groups={
        areRivals
          ? {
              removed: onlyIn(before),
              added: onlyIn(after),
              changed: t('collection.compare.different'),
            }
          : undefined
      }
      framework={framework}
    />
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
