// On the board: what of the notes on a roadmap waits, for the collector first.
import { MessageSquare, MessageSquareReply } from 'lucide-react'
import type { BoardRow, CollectionView } from '../../../shared/contract/collection.ts'
import { countReviewStates } from '../../../shared/domain/review-note.ts'
import { useWords } from '../../state/i18n.ts'
import { reviewedRoadmap } from './reviewed-roadmap.ts'

interface Waiting {
  /** Answered, and neither settled nor remarked on again. */
  readonly answered: number
  readonly open: number
  /** Entries that no return file has taken along. */
  readonly unsent: number
}

/** What of the notes on the roadmap of an agency waits for somebody. */
export function waitingIn(view: CollectionView, row: BoardRow): Waiting {
  const roadmapId = view.notes.length === 0 ? null : reviewedRoadmap(view, row)
  const notes = view.notes.filter(one => one.roadmapId === roadmapId)
  const { answered, open } = countReviewStates(notes.map(({ note }) => note))
  return { answered, open, unsent: notes.reduce((sum, one) => sum + one.unsent.length, 0) }
}

export function NoteSign({ waiting }: { readonly waiting: Waiting }) {
  const { t } = useWords()
  const { answered, open, unsent } = waiting
  const says = [
    ...(answered === 0 ? [] : [t('review.collect.badgeAnswered', { count: answered })]),
    ...(open === 0 ? [] : [t('review.collect.badgeOpen', { count: open })]),
    ...(unsent === 0 ? [] : [t('review.unsent')]),
  ].join('; ')
  if (says === '') return null
  const Icon = answered > 0 ? MessageSquareReply : MessageSquare
  return (
    <span className="co-note-sign num" data-waits={answered > 0 || undefined} title={says}>
      <Icon size={13} aria-hidden />
      <span aria-hidden>{answered > 0 ? answered : open > 0 ? open : ''}</span>
      <span className="visually-hidden">{says}</span>
    </span>
  )
}
