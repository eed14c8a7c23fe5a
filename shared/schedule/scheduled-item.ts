// What the forward pass says of one item. Days are day numbers; first and last day both count.
import type { DayNumber } from '../base/civil-date.ts'
import type { DependencyId } from '../domain/dependency.ts'
import type { ItemId } from '../domain/item.ts'

export interface Span {
  readonly start: DayNumber
  readonly end: DayNumber
}

/** Whether both are of the same days, or neither is there. */
export function sameSpan(a: Span | undefined, b: Span | undefined): boolean {
  return a === b || (a !== undefined && b !== undefined && a.start === b.start && a.end === b.end)
}

export interface ScheduledItem {
  /** As typed by the user. */
  readonly planned: Span
  /** After dependencies and lateness: what bars and projection use. */
  readonly effective: Span
  /** Not done though its planned end has passed (terlambat). */
  readonly late: boolean
  /** The dependencies that fix the effective start; empty where the plan itself does. */
  readonly drivers: readonly DependencyId[]
}

/** The items whose effective span is new, gone or changed, and how each stood before; null where it did not. */
export type Moves = ReadonlyMap<ItemId, ScheduledItem | null>

/** A pinned item that stands earlier than a dependency allows. */
export interface Violation {
  readonly dependencyId: DependencyId
  readonly itemId: ItemId
  /** Days by which the item would have to move later. */
  readonly byDays: number
}
