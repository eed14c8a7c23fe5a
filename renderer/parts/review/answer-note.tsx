// The agency's side of a review note: read, answered, and an answer taken back while nobody has reacted to it.
import { Trash2 } from 'lucide-react'
import type { ReactNode } from 'react'
import {
  entriesInOrder,
  reviewStateOf,
  type ReviewEntryId,
  type ReviewNote,
} from '../../../shared/domain/review-note.ts'
import { runAnnounced } from '../../state/app-store.ts'
import { useWords } from '../../state/i18n.ts'
import { Button } from '../../ui/button.tsx'
import { NoteCard } from './note-card.tsx'
import { WriteEntry } from './write-entry.tsx'

export function AnswerNote(props: {
  readonly note: ReviewNote
  readonly on?: ReactNode
  readonly isReadOnly: boolean
}) {
  const { t } = useWords()
  const { note, on, isReadOnly } = props
  const state = reviewStateOf(note)
  const last = entriesInOrder(note).at(-1)
  const answer = async (text: string) => {
    const entryId = crypto.randomUUID() as ReviewEntryId
    const reply = await runAnnounced({ type: 'reviewNote.answer', id: note.id, entryId, text })
    return reply.ok
  }
  return (
    <NoteCard note={note} on={on}>
      {state === 'settled' || isReadOnly ? null : (
        <WriteEntry
          label={t('review.answer.label')}
          draftKey={note.id}
          submitLabel={t(state === 'open' ? 'review.answer.now' : 'review.answer.more')}
          onSubmit={answer}
        />
      )}
      {last?.kind === 'answer' && !isReadOnly ? (
        <div className="rv-tools">
          <Button
            size="s"
            variant="quiet"
            icon={Trash2}
            aria-label={t('review.answer.removeNamed', { name: note.itemName || t('review.whole') })}
            onPress={() =>
              void runAnnounced({ type: 'reviewNote.removeAnswer', id: note.id, entryId: last.id })
            }
          >
            {t('review.answer.remove')}
          </Button>
        </div>
      ) : null}
    </NoteCard>
  )
}
