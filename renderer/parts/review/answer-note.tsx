// The agency's side of a review note: read, answered, and an answer taken back while nobody has reacted to it.
import { MessageSquarePlus, Trash2 } from 'lucide-react'
import { useState, type ReactNode } from 'react'
import {
  entriesInOrder,
  reviewStateOf,
  type ReviewEntryId,
  type ReviewNote,
} from '../../../shared/domain/review-note.ts'
import { runAnnounced } from '../../state/app-store.ts'
import { useWords } from '../../state/i18n.ts'
import { Button, IconButton } from '../../ui/button.tsx'
import { NoteCard } from './note-card.tsx'
import { WriteEntry } from './write-entry.tsx'

export function AnswerNote(props: {
  readonly note: ReviewNote
  readonly on?: ReactNode
  readonly isReadOnly: boolean
}) {
  const { t } = useWords()
  const { note, on, isReadOnly } = props
  const [isAdding, setAdding] = useState(false)
  const state = reviewStateOf(note)
  const last = entriesInOrder(note).at(-1)
  const answer = async (text: string) => {
    const entryId = crypto.randomUUID() as ReviewEntryId
    const reply = await runAnnounced({ type: 'reviewNote.answer', id: note.id, entryId, text })
    if (reply.ok) setAdding(false)
    return reply.ok
  }
  if (isReadOnly || state === 'settled') return <NoteCard note={note} on={on} />
  return (
    <NoteCard note={note} on={on}>
      {state === 'open' || isAdding ? (
        <WriteEntry
          label={t('review.answer.label')}
          draftKey={note.id}
          submitLabel={t('review.answer.now')}
          autoFocus={isAdding}
          onSubmit={answer}
          onCancel={isAdding ? () => setAdding(false) : undefined}
        />
      ) : (
        <div className="rv-tools">
          <Button size="s" variant="quiet" icon={MessageSquarePlus} onPress={() => setAdding(true)}>
            {t('review.answer.more')}
          </Button>
          {last?.kind === 'answer' ? (
            <IconButton
              size="s"
              icon={Trash2}
              label={t('review.answer.removeNamed', { name: note.itemName || t('review.whole') })}
              onPress={() =>
                void runAnnounced({ type: 'reviewNote.removeAnswer', id: note.id, entryId: last.id })
              }
            />
          ) : null}
        </div>
      )}
    </NoteCard>
  )
}
