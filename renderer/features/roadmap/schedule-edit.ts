// Changing dates and progress by drag or by key: preview at once, one command when it is over. And saying what has moved.
import type { Item, ItemId } from '../../../shared/domain/item.ts'
import type { Projection } from '../../../shared/projection/projection.ts'
import type { SpanPart, StepUnit } from '../../../shared/schedule/move-span.ts'
import { type ScheduledItem, sameSpan } from '../../../shared/schedule/scheduled-item.ts'
import { runAnnounced, useApp } from '../../state/app-store.ts'
import { announce, type Notice } from '../../state/notice.ts'
import { dependenciesOf, endPreview, previewItems, usePlanView } from '../../state/plan-view.ts'
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

/** What has moved since: how the bars stood that moved, and the projection of then. */
interface Before {
  readonly schedule: ReadonlyMap<ItemId, ScheduledItem>
  readonly projection: Projection | null
}

/** Pinned items that stand too early for what has shifted, each with the most days. */
function violatedBy(hasShifted: (id: ItemId) => boolean): Extract<Notice, { kind: 'moved' }>['violated'] {
  const { itemsById } = useApp.getState()
  const violated = new Map<ItemId, { readonly name: string; readonly byDays: number }>()
  for (const { dependencyId, itemId, byDays } of usePlanView.getState().violations) {
    const predecessorId = dependenciesOf(itemId).find(({ id }) => id === dependencyId)?.predecessorId
    const item = itemsById.get(itemId)
    if (!item || !predecessorId || !hasShifted(predecessorId)) continue
    if (byDays > (violated.get(itemId)?.byDays ?? 0)) violated.set(itemId, { name: item.name, byDays })
  }
  return [...violated.values()]
}

/** What has become of these items, in the words of a drag; null where none has moved. `ids` are those that were to move. */
function movedNotice(moved: readonly Item[], before: Before, ids: readonly ItemId[]): Notice | null {
  const { schedule, projection } = usePlanView.getState()
  const own = new Set(moved.map(({ id }) => id))
  const hasShifted = (id: ItemId) => {
    const then = before.schedule.get(id)
    return then !== undefined && !sameSpan(then.effective, schedule.get(id)?.effective)
  }
  const [first] = moved
  const scheduled = first && schedule.get(first.id)
  if (!scheduled) return null
  const { planned, effective } = scheduled
  const index = projection && {
    final: projection.final,
    change: projection.final - (before.projection ?? projection).final,
  }
  return {
    kind: 'moved',
    name: first.name,
    count: moved.length,
    planned,
    effective,
    others: [...before.schedule.keys()].filter(id => !own.has(id) && hasShifted(id)).length,
    // Who waits for one that is moved goes with it.
    stayed: ids.filter(id => schedule.has(id) && !own.has(id) && !hasShifted(id)).length,
    violated: violatedBy(hasShifted),
    index,
  }
}

/** What keys have made of dates. */
function previewNotice(ids: readonly ItemId[]): Notice | null {
  const { settledProjection, beforePreview } = usePlanView.getState()
  const moved = changesOf(ids).flatMap(change => (isChanged(change) ? change.shown : []))
  return movedNotice(moved, { schedule: beforePreview, projection: settledProjection }, ids)
}

/**
 * Notes how everything stands before an item is typed into; once that is stored, what is returned says what the item's dates
 * have moved.
 */
export function watchDates({ id, start, end }: Item): () => void {
  const { document } = useApp.getState()
  const { schedule, projection } = usePlanView.getState()
  // Entries of the schedule are replaced, not changed.
  const before = { schedule: new Map(schedule), projection }
  return () => {
    const { document: now, itemsById } = useApp.getState()
    const item = itemsById.get(id)
    if (now?.plan.id !== document?.plan.id || !item || (item.start === start && item.end === end)) return
    const notice = movedNotice([item], before, [id])
    if (notice) announce(notice)
  }
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
