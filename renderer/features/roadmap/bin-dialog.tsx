// Deleted items, each with the way back.
import { RotateCcw, Trash2 } from 'lucide-react'
import type { PlanDocument } from '../../../shared/domain/plan.ts'
import { formatDate } from '../../../shared/messages/format.ts'
import { runAnnounced } from '../../state/app-store.ts'
import { useWords } from '../../state/i18n.ts'
import { announce } from '../../state/notice.ts'
import { select } from '../../state/view-store.ts'
import { Button } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'

export function BinDialog({
  document,
  isOpen,
  onClose,
  isReadOnly,
}: {
  document: PlanDocument
  isOpen: boolean
  onClose: () => void
  isReadOnly: boolean
}) {
  const { t, language } = useWords()
  const deleted = document.items
    .filter(item => item.deletedOn !== null)
    .toSorted((a, b) => ((a.deletedOn ?? '') < (b.deletedOn ?? '') ? 1 : -1))
  return (
    <Dialog
      title={t('roadmap.bin')}
      isOpen={isOpen}
      onClose={onClose}
      closeLabel={t('common.close')}
      size="m"
    >
      {deleted.length === 0 ? (
        <EmptyState icon={Trash2} title={t('roadmap.binEmpty')} text={t('roadmap.binHint')} />
      ) : (
        <>
          <p className="rm-hint">{t('roadmap.binHint')}</p>
          <ul className="rm-bin">
            {deleted.map(item => (
              <li key={item.id}>
                <span>
                  <strong>{item.name}</strong>
                  {item.deletedOn !== null && (
                    <span className="rm-hint">
                      {t('roadmap.deletedOn', { date: formatDate(item.deletedOn, language) })}
                    </span>
                  )}
                </span>
                <Button
                  size="s"
                  icon={RotateCcw}
                  isDisabled={isReadOnly}
                  onPress={() =>
                    void runAnnounced({ type: 'item.restore', ids: [item.id] }).then(result => {
                      if (!result.ok) return
                      select(item.id, { reveal: true })
                      announce({ kind: 'brought-back', name: item.name })
                    })
                  }
                >
                  {t('roadmap.restore')}
                </Button>
              </li>
            ))}
          </ul>
        </>
      )}
    </Dialog>
  )
}
