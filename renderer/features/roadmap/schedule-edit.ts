// Changing dates and progress by drag or by key: preview at once, one command when it is over.
import type { Item, ItemId } from '../../../shared/domain/item.ts'
import type { SpanPart, StepUnit } from '../../../shared/schedule/move-span.ts'
import { runAnnounced, useApp } from '../../state/app-store.ts'
import { announce, type Notice } from '../../state/notice.ts'
import { endPreview, previewItems, usePlanView } from '../../state/plan-view.ts'
import { keepsPending } from '../../state/pending-edits.ts'
import { revealSelected } from '../../state/view-store.ts'
import {
  dragOrigin,
  fixedReason,
  fromOrigin,
  isMovable,
  isSameSpan,
  keySpan,
  withSpan,
} from '../../parts/roadmap/drag.ts'
import { movedNotice } from './moved-notice.ts'
import { previewMoves } from './preview-moves.ts'

interface Change {
  readonly id: ItemId
  readonly shown: Item
  readonly stored: Item
}

/** Previewed items beside what is stored of them. */
function changesOf(ids: readonly ItemId[]): readonly Change[] {
  const { preview } = usePlanView.getState()
  const { itemsById } = useApp.getState()
  return ids.flatMap(id => {
    const shown = preview.get(id)
    const stored = itemsById.get(id)
    return shown && stored ? { id, shown, stored } : []
  })
}

function isSame(a: Item, b: Item): boolean {
  return a.start === b.start && a.end === b.end && a.progressPercent === b.progressPercent
}

function isChanged({ shown, stored }: Change): boolean {
  return !isSame(shown, stored)
}

/**
 * Ends previews that were answered: refused ones, and stored ones on which another window has changed the item meanwhile.
 * A newer preview of an item (more key presses since) has its own end.
 */
function endAnswered(changes: readonly Change[]): void {
  const { preview } = usePlanView.getState()
  const isLatest = ({ id, shown }: Change) => {
    const now = preview.get(id)
    return now !== undefined && isSame(now, shown)
  }
  endPreview(changes.filter(isLatest).map(({ id }) => id))
}

/**
 * Stores the previewed dates of items as one step, or takes them back where nothing changed or the store refuses. True
 * where something was stored.
 */
async function commitDates(ids: readonly ItemId[]): Promise<boolean> {
  const changes = changesOf(ids)
  const changed = changes.filter(isChanged)
  endAnswered(changes.filter(change => !isChanged(change)))
  if (changed.length === 0) return false
  const moves = changed.map(({ id, shown }) => ({ id, start: shown.start, end: shown.end }))
  const result = await runAnnounced({ type: 'item.schedule', moves })
  endAnswered(changed)
  return result.ok
}

/** Stores the previewed progress of an item; true where it was stored. */
async function commitProgress(id: ItemId): Promise<boolean> {
  const [change] = changesOf([id])
  if (!change) return false
  if (!isChanged(change)) {
    endPreview([id])
    return false
  }
  const fields = { progressPercent: change.shown.progressPercent }
  const result = await runAnnounced({ type: 'item.update', id, fields })
  endAnswered([change])
  return result.ok
}

/** What keys have made of dates. */
function previewNotice(ids: readonly ItemId[]): Notice | null {
  const { settledProjection, beforePreview } = usePlanView.getState()
  const moved = changesOf(ids).flatMap(change => (isChanged(change) ? change.shown : []))
  return movedNotice(moved, { schedule: beforePreview, projection: settledProjection }, ids)
}

/** Stores what was moved and says it: a key has no tip beside it, and that of a drag goes with the drop. */
export async function commitMoved(ids: readonly ItemId[]): Promise<void> {
  const notice = previewNotice(ids)
  if ((await commitDates(ids)) && notice) announce(notice)
}

/** Stores the previewed progress of an item and says it. */
export async function commitProgressed(id: ItemId): Promise<void> {
  const [change] = changesOf([id])
  if ((await commitProgress(id)) && change)
    announce({ kind: 'progress', name: change.shown.name, percent: change.shown.progressPercent })
}

/** Pause after the last key press that ends a burst of them: together they are one undo step. */
const BURST_MS = 450
interface Burst {
  readonly kind: 'dates' | 'progress'
  readonly ids: readonly ItemId[]
  readonly commit: () => Promise<void>
  readonly timer: ReturnType<typeof setTimeout>
}
let burst: Burst | null = null

/** Ends a burst of key presses now; resolves when it is stored. */
export async function endBurst(): Promise<void> {
  if (!burst) return
  const { commit, timer } = burst
  clearTimeout(timer)
  burst = null
  await commit()
}

function continueBurst(kind: Burst['kind'], ids: readonly ItemId[], commit: () => Promise<void>): void {
  if (burst) clearTimeout(burst.timer)
  burst = { kind, ids, commit, timer: setTimeout(() => void endBurst(), BURST_MS) }
}

/** What is under way for other items, or of another kind, is stored first. */
function beginBurst(kind: Burst['kind'], ids: readonly ItemId[]): void {
  if (burst && (burst.kind !== kind || burst.ids.join() !== ids.join())) void endBurst()
}

/**
 * Moves items, or one end of one, by `count` units, as Alt and the arrow keys do. Those that may not move stay; so do those
 * that would only wait where they were moved to.
 */
export function moveByKey(ids: readonly ItemId[], part: SpanPart, unit: StepUnit, count: number): void {
  beginBurst('dates', ids)
  const { itemsById } = useApp.getState()
  const { schedule, preview, beforePreview } = usePlanView.getState()
  const shownBefore = (id: ItemId) => preview.get(id) ?? itemsById.get(id)
  const moves = ids.flatMap(id => {
    const item = shownBefore(id)
    const scheduled = schedule.get(id)
    if (!item || !scheduled || !isMovable(item)) return []
    const home = beforePreview.get(id) ?? scheduled
    const span = fromOrigin(home, keySpan(item, scheduled, part, unit, count))
    return isSameSpan(item, span) ? [] : { item: withSpan(item, span), home, origin: dragOrigin(scheduled) }
  })
  if (moves.length === 0) {
    const fixed = ids.map(id => itemsById.get(id)).find(item => item && !isMovable(item))
    if (fixed) announce({ kind: 'fixed', reason: fixedReason(fixed) })
    return
  }
  const [awaitedId] = previewMoves(moves, part).values()
  const awaited = awaitedId && itemsById.get(awaitedId)
  const { preview: shown } = usePlanView.getState()
  const hasMoved = moves.some(({ item: { id } }) => {
    const [before, now] = [shownBefore(id), shown.get(id)]
    return before && now && !isSame(before, now)
  })
  // The view follows, so that nobody moves blind.
  if (hasMoved) revealSelected()
  else if (awaited) announce({ kind: 'waits', of: awaited.name })
  continueBurst('dates', ids, () => commitMoved(ids))
}

/** Raises or lowers the progress of an item by percentage points. */
export function progressByKey(id: ItemId, points: number): void {
  beginBurst('progress', [id])
  const stored = useApp.getState().itemsById.get(id)
  if (!stored || stored.status === 'done') return
  const item = usePlanView.getState().preview.get(id) ?? stored
  const progressPercent = Math.min(100, Math.max(0, item.progressPercent + points))
  if (progressPercent === item.progressPercent) return
  previewItems([{ ...item, progressPercent }])
  continueBurst('progress', [id], () => commitProgressed(id))
}

keepsPending({ has: () => burst !== null, store: endBurst })
