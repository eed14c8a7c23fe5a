// On the board: notes on a roadmap that wait for its agency, or for their way to it. What waits for the collector stands in
// words beside the state.
import { MessageSquare } from 'lucide-react'
import type { WaitingNotes } from '../../../shared/collection/board-tally.ts'
import { useWords } from '../../state/i18n.ts'

export function NoteSign({ waiting }: { readonly waiting: WaitingNotes }) {
  const { t } = useWords()
  const { open, unsent } = waiting
  const says = [
    ...(open === 0 ? [] : [t('review.collect.badgeOpen', { count: open })]),
    ...(unsent === 0 ? [] : [t('review.unsent')]),
  ].join('; ')
  if (says === '') return null
  return (
    <span className="co-note-sign num" title={says}>
      <MessageSquare size={13} aria-hidden />
      <span aria-hidden>{open > 0 ? open : ''}</span>
      <span className="visually-hidden">{says}</span>
    </span>
  )
}
