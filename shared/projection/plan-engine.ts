// Keeps schedule and projection of one plan up to date while items change.
import type { DayNumber } from '../base/civil-date.ts'
import type { LevelValue } from '../domain/assessment.ts'
import type { Dependency } from '../domain/dependency.ts'
import type { Framework, Thousandths } from '../domain/framework.ts'
import type { Category, Item, ItemId } from '../domain/item.ts'
import type { Moves, ScheduledItem, Span, Violation } from '../schedule/scheduled-item.ts'
import type { Projection } from './projection.ts'

export interface PlanEngineInput {
  readonly framework: Framework
  readonly items: readonly Item[]
  readonly dependencies: readonly Dependency[]
  /** Levels of any framework; those of others are passed over. */
  readonly baseline: readonly LevelValue[]
  readonly baselineDay: DayNumber
  readonly evidenceLagDays: Readonly<Record<Category, number>>
  readonly today: DayNumber
  readonly horizon: Span
  readonly target: Thousandths
  /** The evaluation's cut-off day of each year of the horizon, ascending. */
  readonly cutOffs: readonly { readonly year: number; readonly day: DayNumber }[]
}

/**
 * Made by `createPlanEngine`. `baseline`, `today`, target and horizon are fixed for its life: make a new one when they change.
 * A dependency that names an item the plan does not have constrains nothing.
 */
export interface PlanEngine {
  /** One map for the life of the engine, updated in place; an entry is a new object exactly when it changed. */
  readonly schedule: ReadonlyMap<ItemId, ScheduledItem>
  /** In the order of the dependencies; the same list until one of them comes, goes or changes. */
  readonly violations: readonly Violation[]
  /** The days from the first effective start to the last effective end; null without items. */
  extent(): Span | null
  /** The dependencies an item waits for, then those that wait for it. */
  dependenciesOf(id: ItemId): readonly Dependency[]
  /** A new object after every change that touches it, the same one otherwise; older ones keep their values. */
  readonly projection: Projection
  /** Adds or replaces items and recomputes what depends on them; returns what moved. */
  putItems(items: readonly Item[]): Moves
  /** Takes items out for good (a deleted item is put with its `deletedOn`); returns what moved, the removed items included. */
  removeItems(ids: readonly ItemId[]): Moves
  /** Replaces all dependencies; throws on a cycle (services refuse one before it is stored) and then changes nothing. */
  setDependencies(dependencies: readonly Dependency[]): void
}
