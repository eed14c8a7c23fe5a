// What the collector does to review notes: written, settled, taken back, each said with the way back.
import type { PlanId } from '../../../shared/domain/plan.ts'
import type { ReviewEntryId, ReviewNote, ReviewNoteId } from '../../../shared/domain/review-note.ts'
import { decide, sendNotes } from '../../state/collection.ts'
import { say } from '../../state/i18n.ts'
import { showToast } from '../../ui/toast-store.ts'

/** Where a note stands: the region it is written from, the roadmap it is on, and what it is on there. */
export interface NotePlace extends Pick<ReviewNote, 'id' | 'itemId' | 'itemName'> {
  readonly planId: PlanId
  readonly roadmapId: PlanId
}

/** A new note on an item, or on the roadmap as a whole. */
export function placeOn(
  planId: PlanId,
  roadmapId: PlanId,
  item: { readonly id: ReviewNote['itemId']; readonly name: string } | null,
): NotePlace {
  return {
    planId,
    roadmapId,
    id: crypto.randomUUID() as ReviewNoteId,
    itemId: item?.id ?? null,
    itemName: item?.name ?? '',
  }
}

function removeEntry({ planId, roadmapId, id }: NotePlace, entryId: ReviewEntryId): Promise<boolean> {
  return decide('collection.removeEntry', { planId, roadmapId, noteId: id, entryId })
}

async function write(
  place: NotePlace,
  kind: 'remark' | 'settled',
  text: string,
  message: string,
): Promise<boolean> {
  const { planId, roadmapId, id, itemId, itemName } = place
  const entryId = crypto.randomUUID() as ReviewEntryId
  const isWritten = await decide('collection.writeNote', {
    planId,
    roadmapId,
    note: { id, itemId, itemName },
    entry: { id: entryId, kind, text },
  })
  if (isWritten)
    showToast({
      message,
      tone: 'good',
      key: 'decided',
      actionLabel: say('collection.details.undo'),
      onAction: () => void removeEntry(place, entryId),
    })
  return isWritten
}

export function writeRemark(place: NotePlace, text: string, agency: string): Promise<boolean> {
  return write(place, 'remark', text, say('review.collect.written', { agency }))
}

export function settleNote(place: NotePlace): Promise<boolean> {
  return write(place, 'settled', '', say('review.collect.settled'))
}

export async function takeBack(place: NotePlace, entryId: ReviewEntryId): Promise<void> {
  if (await removeEntry(place, entryId)) showToast({ message: say('review.collect.removed'), key: 'decided' })
}

export async function saveNotes(planId: PlanId, roadmapId: PlanId, agency: string): Promise<void> {
  const saved = await sendNotes(planId, roadmapId)
  if (saved === null) return
  const says = saved.isHandedOver ? 'review.collect.handedOver' : 'review.collect.sent'
  showToast({ message: say(says, { file: saved.file, agency }), tone: 'good', key: 'file' })
}
