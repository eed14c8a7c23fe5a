// Keeps schedule and projection of one plan up to date while items change.
import type { DayNumber } from '../base/civil-date.ts'
import type { Dependency } from '../domain/dependency.ts'
import type { Framework, Thousandths } from '../domain/framework.ts'
import type { Category, Item, ItemId } from '../domain/item.ts'
import type { BaselineLevel } from '../domain/plan.ts'
import type { ScheduledItem, Span, Violation } from '../schedule/scheduled-item.ts'
import type { Projection } from './projection.ts'

export interface PlanEngineInput {
  readonly framework: Framework
  readonly items: readonly Item[]
  readonly dependencies: readonly Dependency[]
  /** Levels of any framework; those of others are passed over. */
  readonly baseline: readonly BaselineLevel[]
  readonly baselineDay: DayNumber
  readonly evidenceLagDays: Readonly<Record<Category, number>>
  readonly today: DayNumber
  readonly horizon: Span
  readonly target: Thousandths
  /** The evaluation's cut-off day of each year of the horizon, ascending. */
  readonly cutOffs: readonly { readonly year: number; readonly day: DayNumber }[]
}

export interface PlanEngine {
  readonly schedule: ReadonlyMap<ItemId, ScheduledItem>
  readonly violations: readonly Violation[]
  /** A new object after every change that touches it. */
  readonly projection: Projection
  /** Adds or replaces items and recomputes what depends on them; returns the ids whose effective span changed. */
  putItems(items: readonly Item[]): readonly ItemId[]
  removeItems(ids: readonly ItemId[]): readonly ItemId[]
  /** Replaces all dependencies; throws on a cycle (services refuse one before it is stored). */
  setDependencies(dependencies: readonly Dependency[]): void
}
