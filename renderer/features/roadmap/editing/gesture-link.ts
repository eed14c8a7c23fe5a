// Drawing a dependency from the end of a bar to another bar. A circle is told while the pointer is still down.
import type { DependencyId, DependencyKind } from '../../../../shared/domain/dependency.ts'
import { findCycle } from '../../../../shared/domain/dependency-order.ts'
import type { ItemId } from '../../../../shared/domain/item.ts'
import { runAnnounced } from '../../../state/app-store.ts'
import { newId } from '../../../state/new-id.ts'
import { tellPushed } from '../tell-pushed.ts'
import { barOfRow, rowAt, type Hit } from '../../../parts/roadmap/timeline/bar-layout.ts'
import type { Gesture, GestureGround, PointerPlace } from '../../../parts/roadmap/timeline/gesture.ts'
import type { FrameView } from '../../../parts/roadmap/timeline/frame.ts'
import { hitSeenBar } from '../../../parts/roadmap/timeline/stuck-heads.ts'
import { showTip, useInteraction } from '../../../state/interaction.ts'
import type { LinkDraft } from '../../../state/interaction.ts'

/** End to start waits for the end; start to start and end to end tie the same edges. */
const KINDS: Readonly<Record<`${LinkDraft['fromEnd']} ${LinkDraft['toEnd']}`, DependencyKind>> = {
  'end start': 'finish-start',
  'start start': 'start-start',
  'end end': 'finish-finish',
  // From a start to an end there is no kind; the start is what is meant.
  'start end': 'start-start',
}

function targetAt(
  place: PointerPlace,
  fromId: ItemId,
  bars: GestureGround['bars'],
  view: FrameView,
): { readonly toId: ItemId; readonly toEnd: LinkDraft['toEnd'] } | null {
  const hit = hitSeenBar(place, { ...bars, hasHandles: () => false }, view)
  const found = hit && hit.itemId !== fromId ? barOfRow(rowAt(place.y, view), bars, view) : null
  if (!hit || !found) return null
  // Only the last part of a long bar means its end: most arrows lead to a start.
  const isEnd = place.x > found.box.x + found.box.width * 0.75
  return { toId: hit.itemId, toEnd: isEnd ? 'end' : 'start' }
}

export function beginLink(hit: Hit, ground: () => GestureGround): Gesture {
  const fromEnd = hit.part === 'link-start' ? 'start' : 'end'
  let draft: LinkDraft | null = null
  let origin: { readonly x: number; readonly y: number } | null = null
  let checked: { readonly toId: ItemId | null; readonly cycle: readonly ItemId[] | null } = {
    toId: null,
    cycle: null,
  }
  const id = newId<DependencyId>()

  const cycleTo = (toId: ItemId | null) => {
    if (checked.toId !== toId) {
      const link = toId && { id, predecessorId: hit.itemId, successorId: toId }
      checked = { toId, cycle: link ? findCycle(ground().dependencies, link) : null }
    }
    return checked.cycle
  }
  const clear = () => useInteraction.setState({ link: null, tip: null })
  return {
    cursor: 'crosshair',
    itemId: hit.itemId,
    // The one that waits: the new dependency stands in its details, and it is what may have moved.
    selects: () => draft?.toId ?? hit.itemId,
    move(place, view) {
      const target = targetAt(place, hit.itemId, ground().bars, view)
      const toId = target?.toId ?? null
      const toEnd = fromEnd === 'start' ? 'start' : (target?.toEnd ?? 'start')
      const cycle = cycleTo(toId)
      draft = { fromId: hit.itemId, fromEnd, toId, toEnd, x: place.x, y: place.y, isRefused: cycle !== null }
      useInteraction.setState({ link: draft })
      origin ??= { x: place.pageX, y: place.pageY }
      showTip({ kind: 'link', draft, cycle, from: origin, x: place.pageX, y: place.pageY })
    },
    drop() {
      const dropped = draft
      clear()
      if (!dropped || dropped.toId === null) return
      const kind = KINDS[`${dropped.fromEnd} ${dropped.toEnd}`]
      const dependency = { id, predecessorId: dropped.fromId, successorId: dropped.toId, kind, lagDays: 0 }
      void tellPushed(dependency, false, async () => {
        // A circle or a second dependency of the same pair: there is no field that could say it.
        const result = await runAnnounced({ type: 'dependency.put', dependency })
        return result.ok
      })
    },
    cancel: clear,
  }
}
