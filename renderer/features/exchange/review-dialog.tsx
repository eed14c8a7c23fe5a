// All review notes of the plan in one window, each with the way to its item.
import { MessagesSquare } from 'lucide-react'
import type { PlanDocument } from '../../../shared/domain/plan.ts'
import { calledNow, type ReviewNote } from '../../../shared/domain/review-note.ts'
import { navigate } from '../../state/app-store.ts'
import { closeReview } from '../../state/exchange.ts'
import { useWords } from '../../state/i18n.ts'
import { AnswerNote } from '../../parts/review/answer-note.tsx'
import { inReviewOrder } from '../../parts/review/by-state.ts'
import { ScenarioHint } from '../../parts/review/scenario-hint.tsx'
import { useScenarioOf } from '../../state/lines.ts'
import { Dialog } from '../../ui/dialog.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'

const self = (note: ReviewNote) => note

export function ReviewDialog(props: { readonly document: PlanDocument; readonly isReadOnly: boolean }) {
  const { t } = useWords()
  const { items, reviewNotes } = props.document
  const isScenario = useScenarioOf(props.document.plan.id) !== null
  const names = new Map(items.filter(item => item.deletedOn === null).map(item => [item.id, item.name]))
  const placeOf = ({ itemId, itemName }: ReviewNote) => {
    if (itemId === null) return <strong>{t('review.whole')}</strong>
    const name = names.get(itemId)
    if (name === undefined)
      return (
        <span>
          <strong>{itemName}</strong> ({t('review.gone')})
        </span>
      )
    return (
      <button
        type="button"
        className="ex-link"
        onClick={() => {
          closeReview()
          navigate({ screen: 'roadmap', itemId })
        }}
      >
        {name}
      </button>
    )
  }
  return (
    <Dialog title={t('review.title')} isOpen onClose={closeReview} closeLabel={t('common.close')} size="m">
      {reviewNotes.length === 0 ? (
        <EmptyState icon={MessagesSquare} title={t('review.emptyTitle')} text={t('review.empty')} />
      ) : (
        <div className="rv-list">
          {isScenario ? (
            <ScenarioHint planId={props.document.plan.id} />
          ) : (
            <p className="ex-hint">{t('review.intro')}</p>
          )}
          {inReviewOrder(reviewNotes, 'agency', self).map(note => (
            <AnswerNote
              key={note.id}
              note={calledNow(note, items)}
              on={placeOf(note)}
              isReadOnly={props.isReadOnly || isScenario}
            />
          ))}
        </div>
      )}
    </Dialog>
  )
}
