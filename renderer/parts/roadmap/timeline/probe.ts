// What a measurement may ask about the timeline on the page; the program itself never does.
import type { ItemId } from '../../../../shared/domain/item.ts'
import type { Box } from '../../../state/interaction.ts'

export interface TimelineProbe {
  /** How many bars can be seen now. */
  bars(): number
  /** Where the bar of an item stands on the page; null while it is not in sight. */
  barRect(id: ItemId): Box | null
  scroller(): HTMLElement | null
}

let current: TimelineProbe | null = null

/** The probe of the timeline on the page; returns how to withdraw it. */
export function offerProbe(probe: TimelineProbe): () => void {
  current = probe
  return () => {
    if (current === probe) current = null
  }
}

export function timelineProbe(): TimelineProbe | null {
  return current
}
