// The result of a projection: a step function of the index over the horizon, with who caused each step.
// `IndexUnits` are Σ weight in basis points × value in thousandths, so index 1.55 is 15,500,000: exact until display.
import type { DayNumber } from '../base/civil-date.ts'
import type { AspectId, Band, DomainId, FrameworkId, IndicatorId, Thousandths } from '../domain/framework.ts'
import type { ItemId } from '../domain/item.ts'

/** Σ weight (basis points) × value (thousandths of a level). Divide by weight × 1,000 to read a level. */
export type IndexUnits = number

export interface Projection {
  readonly frameworkId: FrameworkId
  /** Index on the baseline date. */
  readonly baseline: IndexUnits
  /** Σ weight × value inside each domain and aspect on the baseline date: where their curves begin. */
  readonly start: {
    readonly domains: ReadonlyMap<DomainId, IndexUnits>
    readonly aspects: ReadonlyMap<AspectId, IndexUnits>
  }
  /** Index on the last day of the horizon. */
  readonly final: IndexUnits
  /** Index on `today`. */
  readonly current: IndexUnits
  /** One entry per day on which something changes, ascending, up to the end of the horizon. */
  readonly steps: readonly ProjectionStep[]
  /** What each yearly evaluation would see on its cut-off day. */
  readonly cycles: readonly CycleValue[]
  /** Lowest band first. `reachedOn` is null where the plan never reaches it; the baseline date where it held from the start. */
  readonly bands: readonly { readonly band: Band; readonly reachedOn: DayNumber | null }[]
  readonly target: { readonly value: Thousandths; readonly reachedOn: DayNumber | null }
  /** Part of final − baseline that rests on values another body publishes: expected, not earned. */
  readonly externalGain: IndexUnits
  readonly indicators: ReadonlyMap<IndicatorId, IndicatorOutcome>
  /** Outcome of every effect of every item that names this framework, inactive ones included. Each is worked out when asked for: prefer `get`. */
  readonly effects: ReadonlyMap<ItemId, readonly EffectOutcome[]>
  readonly held: readonly HeldRung[]
  readonly gap: Gap
}

export interface ProjectionStep {
  readonly day: DayNumber
  /** Index after the step. */
  readonly index: IndexUnits
  readonly gains: readonly RungGain[]
  /** Σ weight × value after the step, for the domains and aspects that changed on this day only. */
  readonly domains: ReadonlyMap<DomainId, IndexUnits>
  readonly aspects: ReadonlyMap<AspectId, IndexUnits>
}

/** One rung that begins to raise the index. */
export interface RungGain {
  readonly itemId: ItemId
  readonly indicatorId: IndicatorId
  readonly rung: number
  readonly gain: IndexUnits
}

export interface CycleValue {
  readonly year: number
  readonly cutOff: DayNumber
  readonly index: IndexUnits
}

export interface IndicatorOutcome {
  readonly baseline: Thousandths
  /** False where the baseline says nothing: it counts as the lowest level (belum dinilai). */
  readonly assessed: boolean
  readonly final: Thousandths
}

export interface EffectOutcome {
  readonly indicatorId: IndicatorId
  readonly from: number
  readonly to: number
  readonly rungs: readonly RungOutcome[]
  /** What this effect adds to the index within the horizon. */
  readonly gain: IndexUnits
}

export interface RungOutcome {
  readonly rung: number
  /**
   * `counted`: raises the index, attributed to this item. `held`: delivered above a missing rung (tertahan).
   * `already`: the baseline has it. `shared`: another item delivers it first. `inactive`: the item is suspended, cancelled or deleted.
   * `beyond`: it would count after the horizon.
   */
  readonly state: 'counted' | 'held' | 'already' | 'shared' | 'inactive' | 'beyond'
  /** The day the item ends (effective), and the day its evidence counts. */
  readonly finishedOn: DayNumber
  readonly deliveredOn: DayNumber
  /** The day from which it raises the index (≥ deliveredOn); null unless `counted`. */
  readonly countsOn: DayNumber | null
  /** The evaluation cycle that sees it first; null unless `counted`. */
  readonly cycleYear: number | null
  readonly gain: IndexUnits
  /** `held`: the lowest missing rung below. `shared`: null. */
  readonly missingRung: number | null
  /** `shared`: the item that delivers it first. */
  readonly sharedWith: ItemId | null
}

/** A delivered rung that waits for a missing one below it, at the end of the horizon. */
export interface HeldRung {
  readonly indicatorId: IndicatorId
  readonly rung: number
  readonly itemId: ItemId
  readonly missingRung: number
  /** Items that name the missing rung but do not deliver it in time: suspended, cancelled, or ending after the horizon. */
  readonly couldDeliver: readonly ItemId[]
  readonly gainIfReleased: IndexUnits
}

/** What is missing between the projected index and the target. */
export interface Gap {
  /** Index units still missing at the end of the horizon; 0 where the target is reached. */
  readonly missing: IndexUnits
  /** Every rung above the projected level that no counting item delivers, heaviest weight first. */
  readonly openRungs: readonly {
    readonly indicatorId: IndicatorId
    readonly rung: number
    readonly gain: IndexUnits
  }[]
  /** A smallest set of those rungs that would close the gap; null where even all of them would not. */
  readonly smallestSet: readonly { readonly indicatorId: IndicatorId; readonly rung: number }[] | null
}
