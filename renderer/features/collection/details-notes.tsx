// The review notes on the roadmap of one agency, and its return file.
import { CircleCheck, FileDown, MessageSquarePlus, Reply, Trash2 } from 'lucide-react'
import { useEffect, useState } from 'react'
import { reviewedRoadmap } from '../../../shared/collection/board-tally.ts'
import type { BoardRow, CollectedNote } from '../../../shared/contract/collection.ts'
import type { PlanId } from '../../../shared/domain/plan.ts'
import { countReviewStates, entriesInOrder, reviewStateOf } from '../../../shared/domain/review-note.ts'
import { inReviewOrder } from '../../parts/review/by-state.ts'
import { NoteCard } from '../../parts/review/note-card.tsx'
import { WriteEntry } from '../../parts/review/write-entry.tsx'
import { look, useCollection } from '../../state/collection.ts'
import { useWords } from '../../state/i18n.ts'
import { Button, IconButton } from '../../ui/button.tsx'
import type { DetailProps } from './detail-props.ts'
import { placeOn, saveNotes, settleNote, takeBack, writeRemark } from './note-edits.ts'

/** The button is gone with what it did. */
function focusNote(id: string): boolean {
  document.querySelector<HTMLElement>(`[data-note="${CSS.escape(id)}"]`)?.focus()
  return true
}

function Note(props: {
  readonly collected: CollectedNote
  readonly planId: PlanId
  readonly agency: string
  readonly isReadOnly: boolean
}) {
  const { t } = useWords()
  const { collected, planId, agency, isReadOnly } = props
  const { roadmapId, note, unsent } = collected
  const [isWriting, setWriting] = useState(false)
  const place = { planId, roadmapId, id: note.id, itemId: note.itemId, itemName: note.itemName }
  const name = note.itemId === null ? t('review.whole') : note.itemName
  const last = entriesInOrder(note).at(-1)
  return (
    <NoteCard note={note} unsent={unsent} on={<strong>{name}</strong>}>
      {isReadOnly ? null : isWriting ? (
        <WriteEntry
          label={t('review.collect.label', { name })}
          draftKey={note.id}
          submitLabel={t('review.collect.save')}
          autoFocus
          onSubmit={async text => {
            const isWritten = await writeRemark(place, text, agency)
            if (isWritten) setWriting(false)
            return isWritten
          }}
          onCancel={() => setWriting(false)}
        />
      ) : (
        <div className="rv-tools">
          {reviewStateOf(note) === 'settled' ? null : (
            <Button
              size="s"
              icon={CircleCheck}
              aria-label={t('review.collect.settleNamed', { name })}
              onPress={() => void settleNote(place).then(isSettled => isSettled && focusNote(note.id))}
            >
              {t('review.collect.settle')}
            </Button>
          )}
          <Button size="s" variant="quiet" icon={Reply} onPress={() => setWriting(true)}>
            {t('review.collect.again')}
          </Button>
          {last !== undefined && unsent.includes(last.id) ? (
            <IconButton
              size="s"
              icon={Trash2}
              label={t('review.collect.removeNamed', { name })}
              onPress={() => void takeBack(place, last.id)}
            />
          ) : null}
        </div>
      )}
    </NoteCard>
  )
}

export function DetailNotes({ row, view, isReadOnly }: DetailProps & { readonly row: BoardRow }) {
  const { t } = useWords()
  const [isWriting, setWriting] = useState(false)
  const looked = useCollection(state => state.looked)
  // Whoever asks for a note is led to it, each time anew, and once: not when the details are opened again.
  useEffect(() => {
    if (!looked?.noteId) return
    focusNote(looked.noteId)
    look({ ...looked, noteId: undefined })
  }, [looked])
  const roadmapId = reviewedRoadmap(view, row)
  if (roadmapId === null) return null
  const { planId } = view.region
  const agency = row.agency.shortName
  const notes = view.notes.filter(one => one.roadmapId === roadmapId)
  const unsent = notes.reduce((sum, one) => sum + one.unsent.length, 0)
  return (
    <section className="co-review" tabIndex={-1} data-write-home aria-label={t('review.collect.title')}>
      <h3>{t('review.collect.title')}</h3>
      <p className="co-hint">
        {notes.length === 0
          ? t('review.collect.none')
          : t('review.collect.count', countReviewStates(notes.map(({ note }) => note)))}
      </p>
      {isReadOnly ? null : isWriting ? (
        <WriteEntry
          label={t('review.collect.label', { name: t('review.whole') })}
          draftKey={`whole ${roadmapId}`}
          submitLabel={t('review.collect.save')}
          autoFocus
          onSubmit={async text => {
            const isWritten = await writeRemark(placeOn(planId, roadmapId, null), text, agency)
            if (isWritten) setWriting(false)
            return isWritten
          }}
          onCancel={() => setWriting(false)}
        />
      ) : (
        <div className="rv-tools">
          <Button size="s" icon={MessageSquarePlus} onPress={() => setWriting(true)}>
            {t('review.collect.writeWhole')}
          </Button>
          {notes.length === 0 ? null : (
            <Button
              size="s"
              variant={unsent > 0 ? 'primary' : 'secondary'}
              icon={FileDown}
              onPress={() => void saveNotes(planId, roadmapId, agency)}
            >
              {unsent > 0 ? t('review.collect.fileUnsent', { count: unsent }) : t('review.collect.file')}
            </Button>
          )}
        </div>
      )}
      {notes.length === 0 ? null : (
        <div className="rv-list">
          {inReviewOrder(notes, 'collector', ({ note }) => note).map(collected => (
            <Note
              key={collected.note.id}
              collected={collected}
              planId={planId}
              agency={agency}
              isReadOnly={isReadOnly}
            />
          ))}
        </div>
      )}
    </section>
  )
}
