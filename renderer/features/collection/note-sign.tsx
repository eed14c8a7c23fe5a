// On the board: that an agency has answered what was remarked, and waits.
import { MessageSquareReply } from 'lucide-react'
import type { BoardRow, CollectionView } from '../../../shared/contract/collection.ts'
import { reviewStateOf } from '../../../shared/domain/review-note.ts'
import { useWords } from '../../state/i18n.ts'
import { reviewedRoadmap } from './reviewed-roadmap.ts'

/** Notes on its roadmap that are answered and neither settled nor remarked on again. */
export function answeredIn(view: CollectionView, row: BoardRow): number {
  if (view.notes.length === 0) return 0
  const roadmapId = reviewedRoadmap(view, row)
  return view.notes.filter(one => one.roadmapId === roadmapId && reviewStateOf(one.note) === 'answered')
    .length
}

export function NoteSign({ answered }: { readonly answered: number }) {
  const { t } = useWords()
  if (answered === 0) return null
  const says = t('review.collect.badgeAnswered', { count: answered })
  return (
    <span className="co-note-sign num" title={says}>
      <MessageSquareReply size={13} aria-hidden />
      <span aria-hidden>{answered}</span>
      <span className="visually-hidden">{says}</span>
    </span>
  )
}
