// A slide as ready words and numbers: what it says, in whole sentences, and what is drawn on it, in days and values. No pixels:
// the page scales it to a window, a file to a page.
import type { DayNumber } from '../base/civil-date.ts'
import type { Category, ItemId } from '../domain/item.ts'
import type { IndexUnits } from '../projection/projection.ts'
import type { Figure } from '../report/figure.ts'
import type { Span } from '../schedule/scheduled-item.ts'

export const SLIDE_KINDS = [
  'title',
  'standing',
  'lanes',
  'year',
  'gains',
  'money',
  'risks',
  'connectivity',
  'commitments',
  'asks',
  'decisions',
] as const
export type SlideKind = (typeof SLIDE_KINDS)[number]

/** `standing`; of a year `year-2027`; where one does not suffice `decisions-2`. The same of every plan, so that a choice of slides outlives what they show. */
export type SlideId = string

/** Where an index stands: its value, predicate, and place of that among all, lowest first. */
export interface IndexFigure {
  readonly label: string
  readonly index: Figure
  readonly predicate: string
  readonly band: readonly [place: number, count: number]
}

export interface Bar {
  readonly itemId: ItemId
  readonly name: string
  readonly span: Span
  readonly gain: IndexUnits
  readonly gainText: string
  /** Beside a bar that is too short for it. */
  readonly nameAt: 'inside' | 'after' | 'before'
  /** The room of bar and name, as shares of the axis. */
  readonly from: number
  readonly to: number
}

export interface Lane {
  readonly category: Category
  readonly label: string
  readonly rows: readonly (readonly Bar[])[]
  /** `dan 38 lainnya`; null where all have a place. */
  readonly more: string | null
}

/** Items on the axis of the plan, as many as are readable. */
export interface LanesPicture {
  readonly axis: Span
  readonly years: readonly { readonly label: string; readonly start: DayNumber }[]
  readonly lanes: readonly Lane[]
}

/** The index over the axis; values in index units, from `floor` to `ceiling` of the scale. */
export interface CurvePicture {
  readonly axis: Span
  readonly floor: IndexUnits
  readonly ceiling: IndexUnits
  readonly start: IndexUnits
  readonly steps: readonly { readonly day: DayNumber; readonly index: IndexUnits }[]
  readonly target: { readonly index: IndexUnits; readonly label: string }
}

/** A moment of a year: what its slide says once time has come so far. */
export interface Moment {
  readonly day: DayNumber
  readonly title: string
  readonly figure: IndexFigure
}

/** A row of a list with a bar: `share` of the longest, 0 to 1. */
export interface ListRow {
  readonly id: string
  readonly name: string
  readonly detail: string
  readonly value: Figure
  readonly share: number
}

/** A line of a list that is counted. */
export interface NumberedLine {
  readonly id: string
  readonly name: string
  readonly detail: string
}

export interface Group {
  readonly kind: 'late' | 'held' | 'risk'
  readonly label: string
  readonly lines: readonly { readonly id: string; readonly name: string; readonly detail: string }[]
  readonly more: string | null
}

interface Said {
  readonly id: SlideId
  /** Whose plan: above the title of every slide. */
  readonly place: string
  /** The message of the slide, in one sentence. */
  readonly title: string
  /** One line below it; null where the title says all. */
  readonly detail: string | null
  /** Whole sentences for the one who speaks, to be read out as they stand. */
  readonly spoken: readonly string[]
  /** The facts behind it, for the one who speaks. */
  readonly notes: readonly string[]
}

export interface TitleSlide extends Said {
  readonly kind: 'title'
  readonly message: string
  /** What becomes of the target, and what of the rise others decide; whole sentences without their full stops. */
  readonly outcome: readonly string[]
  readonly facts: readonly string[]
  readonly figures: readonly IndexFigure[]
}
export interface StandingSlide extends Said {
  readonly kind: 'standing'
  readonly figures: readonly IndexFigure[]
  /** Level 0 to the highest; `share` is of that. */
  readonly aspects: readonly ListRow[]
  readonly more: string | null
}
export interface LanesSlide extends Said {
  readonly kind: 'lanes'
  readonly picture: LanesPicture
}
export interface YearSlide extends Said {
  readonly kind: 'year'
  readonly year: number
  readonly span: Span
  readonly picture: LanesPicture
  readonly curve: CurvePicture
  readonly curveLabel: string
  /** Where the plan begins, and what it aims at; between them stands that of the moment. */
  readonly baseline: IndexFigure
  readonly target: IndexFigure
  /** One for each month, the last one is the end of the year. */
  readonly moments: readonly [Moment, ...Moment[]]
}
export interface GainsSlide extends Said {
  readonly kind: 'gains'
  readonly rows: readonly (ListRow & { readonly category: Category })[]
  readonly more: string | null
}
export interface MoneySlide extends Said {
  readonly kind: 'money'
  readonly legend: readonly { readonly category: Category; readonly label: string; readonly total: Figure }[]
  /** `share` is of the most expensive year, 0 to 1; `parts` in whole rupiah in the order of the legend. */
  readonly columns: readonly {
    readonly year: number
    readonly total: Figure
    readonly share: number
    readonly parts: readonly number[]
  }[]
  readonly more: string | null
}
export interface RisksSlide extends Said {
  readonly kind: 'risks'
  readonly groups: readonly Group[]
}
export interface ConnectivitySlide extends Said {
  readonly kind: 'connectivity'
  readonly figures: readonly { readonly label: string; readonly value: Figure }[]
  readonly rows: readonly { readonly id: string; readonly name: string; readonly detail: string }[]
  readonly more: string | null
}
export interface CommitmentsSlide extends Said {
  readonly kind: 'commitments'
  readonly rows: readonly ListRow[]
  readonly more: string | null
}
export interface AsksSlide extends Said {
  readonly kind: 'asks'
  readonly lines: readonly NumberedLine[]
}
export interface DecisionsSlide extends Said {
  readonly kind: 'decisions'
  /** The number of the first line: a list that goes over several slides is counted through. */
  readonly first: number
  readonly lines: readonly NumberedLine[]
}

export type Slide =
  | TitleSlide
  | StandingSlide
  | LanesSlide
  | YearSlide
  | GainsSlide
  | MoneySlide
  | RisksSlide
  | ConnectivitySlide
  | CommitmentsSlide
  | AsksSlide
  | DecisionsSlide
