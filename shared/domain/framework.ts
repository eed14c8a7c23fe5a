// A framework is an official evaluation instrument as data: indicators, weights, level criteria and bands.
// Types only; `parse-framework.ts` turns a file into one. Weights are basis points, values thousandths of a level.
import * as z from 'zod'
import type { CivilDate, MonthDay } from '../base/civil-date.ts'
import { idSchema } from '../base/id.ts'

export const frameworkIdSchema = idSchema<'FrameworkId'>()
export type FrameworkId = z.infer<typeof frameworkIdSchema>
export const indicatorIdSchema = idSchema<'IndicatorId'>()
export type IndicatorId = z.infer<typeof indicatorIdSchema>
/** Thousandths of a level, 0 to 9,000. */
export const valueSchema = z.number().int().min(0).max(9_000)
/** A whole level of any framework. */
export const levelSchema = z.number().int().min(0).max(9)

/** The lead unit of an indicator that no single agency leads, as the files of the frameworks write it. */
export const EVERY_AGENCY = 'all OPD'

export type AspectId = string & z.$brand<'AspectId'>
export type DomainId = string & z.$brand<'DomainId'>

/** Hundredths of a percent: 1.30 % is 130. All weights of a framework add up to 10,000. */
export type BasisPoints = number
/** Thousandths of a level: level 2.5 is 2500. */
export type Thousandths = number

export interface Framework {
  readonly id: FrameworkId
  readonly title: string
  readonly regulation: string
  /** What the result is called: `Indeks SPBE`, `Indeks Pemdi`. */
  readonly indexName: string
  /** First and last day in force; null where the day is not known (from) or still open (to). */
  readonly inForceFrom: CivilDate | null
  readonly inForceTo: CivilDate | null
  readonly minLevel: number
  readonly maxLevel: number
  /** Proposed cut-off of the yearly evaluation; the plan may set another. */
  readonly cutOff: MonthDay
  /** Lowest first; `min` inclusive, contiguous up to the highest level. */
  readonly bands: readonly Band[]
  /** Name of level 1, 2, … per kind of indicator. */
  readonly levelNames: Readonly<Record<string, readonly string[]>>
  readonly domains: readonly Domain[]
  /** All aspects and indicators in the order of the regulation. */
  readonly aspects: readonly Aspect[]
  readonly indicators: readonly Indicator[]
  /** The same in the English texts of its file, for reading; null where it has none. */
  readonly english: Framework | null
}

export interface Band {
  readonly name: string
  readonly min: Thousandths
}

/** The scale of another body beside the levels: linear between points, which rise in both. */
export interface ScoreScale {
  /** What the score is called for short: `SDI`. */
  readonly name: string
  readonly points: readonly ScorePoint[]
}

export interface ScorePoint {
  /** Thousandths of a point: 68.75 is 68,750. */
  readonly score: number
  readonly level: Thousandths
}

export interface Domain {
  readonly id: DomainId
  readonly name: string
  readonly weight: BasisPoints
  /** True for the one domain that wraps the aspects of a framework without domains: not shown. */
  readonly wrapper: boolean
}

export interface Aspect {
  readonly id: AspectId
  readonly domainId: DomainId
  readonly name: string
  readonly weight: BasisPoints
}

export interface Indicator {
  readonly id: IndicatorId
  readonly number: number
  readonly name: string
  readonly shortName: string
  readonly weight: BasisPoints
  readonly kind: string
  readonly aspectId: AspectId
  readonly domainId: DomainId
  /** Who normally leads: a proposal, not part of the regulation. */
  readonly leadUnit: string
  /** The body that publishes the value, where that is another one. */
  readonly external: string | null
  /** How the score of that body becomes a level; null where it publishes levels, or where nothing is known of it. */
  readonly scoreScale: ScoreScale | null
  /** Levels whose criteria look at the share of units, for the regional `coverage` rule. */
  readonly unitShare: Readonly<Record<number, 'some' | 'all'>>
  /** The criterion of each level, level 1 first. */
  readonly criteria: readonly { readonly level: number; readonly requires: string }[]
}
