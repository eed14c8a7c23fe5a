// What every drag on the timeline has in common.
import type { Dependency } from '../../../../shared/domain/dependency.ts'
import type { ItemId } from '../../../../shared/domain/item.ts'
import type { Bars } from './bar-layout.ts'
import type { FrameView } from './frame.ts'

export interface PointerPlace {
  /** In the visible layer. */
  readonly x: number
  readonly y: number
  /** On the page, for what is shown beside the pointer. */
  readonly pageX: number
  readonly pageY: number
  /** Alt frees a drag from the calendar units. */
  readonly isFree: boolean
}

/** A press that has become a drag. `move` is also called when the timeline scrolls under a resting pointer. */
export interface Gesture {
  readonly cursor: string
  /** The item the drag is about; null where it is about none. Without it the drag ends. */
  readonly itemId: ItemId | null
  /** The item that is the selected one once this is over; null leaves the selection to `drop`. */
  selects(): ItemId | null
  move(place: PointerPlace, view: FrameView): void
  drop(): void
  cancel(): void
}

export interface GestureGround {
  readonly bars: Bars
  readonly view: FrameView
  readonly dependencies: readonly Dependency[]
  /** Above this line lie the rows, below it the projection. */
  readonly bottom: number
}

/** Position along the axis, whatever is scrolled: pixels from the first day. */
export function axisX(x: number, view: FrameView): number {
  return x - view.tableWidth + view.scrollLeft
}
