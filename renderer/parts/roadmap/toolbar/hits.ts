// Going from one item the search found to the next.
import type { ItemId } from '../../../../shared/domain/item.ts'
import type { Translate } from '../../../state/i18n.ts'
import type { RoadmapView } from '../../../state/view-store.ts'

/** The hit after (or before) the selected item, around the ends; without a hit selected the first (or last). */
export function nextHit(
  hits: readonly ItemId[],
  selectedId: ItemId | null,
  step: 1 | -1,
): ItemId | undefined {
  const index = selectedId === null ? -1 : hits.indexOf(selectedId)
  if (index < 0) return step === 1 ? hits[0] : hits.at(-1)
  return hits.at((index + step) % hits.length)
}

/** How many hits the filters hide, and that Enter shows them where no other is left to go to; empty where none is hidden. */
export function hiddenHitsText(shown: number, hidden: number, t: Translate): string {
  if (hidden === 0) return ''
  return t(shown === 0 ? 'table.search.allHidden' : 'table.search.othersHidden', { count: hidden })
}

/** Selects the next hit and brings its bar into view. */
export function jumpToHit({ select, useView }: RoadmapView, hits: readonly ItemId[], step: 1 | -1): void {
  const id = nextHit(hits, useView.getState().selectedId, step)
  if (id !== undefined) select(id, { reveal: true })
}
