// A review note as both sides see it: what it is on, how it stands, and what was said in turn.
import { CircleCheck, CircleDot, MessageSquareReply, type LucideIcon } from 'lucide-react'
import type { ReactNode } from 'react'
import {
  entriesInOrder,
  reviewStateOf,
  type ReviewEntryId,
  type ReviewNote,
  type ReviewState,
} from '../../../shared/domain/review-note.ts'
import { formatDate } from '../../../shared/messages/format.ts'
import { useWords } from '../../state/i18n.ts'
import { Badge } from '../../ui/badge.tsx'
import type { Tone } from '../../ui/tone.ts'
import './review.css'

export const REVIEW_TONE: Readonly<Record<ReviewState, Tone>> = {
  open: 'warn',
  answered: 'brand',
  settled: 'good',
}
export const REVIEW_ICON: Readonly<Record<ReviewState, LucideIcon>> = {
  open: CircleDot,
  answered: MessageSquareReply,
  settled: CircleCheck,
}

const NO_ENTRIES: readonly ReviewEntryId[] = []

export function NoteCard(props: {
  readonly note: ReviewNote
  /** What it is on; left out where the place says so. */
  readonly on?: ReactNode
  /** Entries that have not gone out yet. */
  readonly unsent?: readonly ReviewEntryId[] | undefined
  readonly children?: ReactNode
}) {
  const { t, language } = useWords()
  const { note, on, unsent = NO_ENTRIES, children } = props
  const state = reviewStateOf(note)
  const name = note.itemId === null ? t('review.whole') : note.itemName
  return (
    <article
      className="rv-note"
      tabIndex={-1}
      data-write-home
      data-note={note.id}
      aria-label={t('review.noteOn', { name, state: t(`review.state.${state}`) })}
    >
      <header className="rv-head">
        <Badge tone={REVIEW_TONE[state]} icon={REVIEW_ICON[state]}>
          {t(`review.state.${state}`)}
        </Badge>
        {on}
      </header>
      <ol className="rv-entries">
        {entriesInOrder(note).map(entry => (
          <li key={entry.id} data-kind={entry.kind}>
            <p className="rv-by">
              {entry.kind === 'settled' ? `${t('review.settledBy')} · ` : null}
              {t('review.by', { author: entry.author, date: formatDate(entry.writtenOn, language) })}
              {unsent.includes(entry.id) ? <em> · {t('review.unsent')}</em> : null}
            </p>
            {entry.text === '' ? null : <p className="rv-text">{entry.text}</p>}
          </li>
        ))}
      </ol>
      {children}
    </article>
  )
}
