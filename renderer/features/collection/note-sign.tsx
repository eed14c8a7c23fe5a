// On the board: what of the notes on a roadmap waits, for the collector first.
import { MessageSquare, MessageSquareReply } from 'lucide-react'
import type { WaitingNotes } from '../../../shared/collection/board-tally.ts'
import { useWords } from '../../state/i18n.ts'

export function NoteSign({ waiting }: { readonly waiting: WaitingNotes }) {
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
