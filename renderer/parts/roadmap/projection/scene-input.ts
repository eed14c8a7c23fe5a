// What a picture of the projection is made from: the numbers, the part of time in sight, and the words.
import type { DayNumber } from '../../../../shared/base/civil-date.ts'
import type { Framework } from '../../../../shared/domain/framework.ts'
import type { ItemId } from '../../../../shared/domain/item.ts'
import type { IndexUnits, Projection } from '../../../../shared/projection/projection.ts'
import type { CurveKind } from '../../../state/projection-view.ts'
import type { TimeScale } from '../timeline/time-scale.ts'

/** The plan as it was in a revision, or as it is in another scenario. */
export interface Comparison {
  readonly label: string
  readonly projection: Projection
}

/** What a label says decides how it is written. */
export type LabelKind = 'cycle' | 'target' | 'compared' | 'marked' | 'step' | 'end'

export interface SceneWords {
  index(units: IndexUnits): string
  gain(units: IndexUnits): string
  /** What several items raise on one day: `+0,14 dari 3 kegiatan`. */
  together(units: IndexUnits, count: number): string
  cycle(year: number, units: IndexUnits): string
  target(units: IndexUnits): string
  /** The name of the other plan and what its curve has, as `index` or `onward` says it. */
  compared(label: string, value: string): string
  /** What a curve has where the picture ends, and what it has in the end: `1,70 → 4,00`. */
  onward(units: IndexUnits, final: IndexUnits): string
  /** A step with the item that gives most to it, and how many others. */
  step(gain: IndexUnits, name: string, others: number): string
}

export interface SceneInput {
  readonly projection: Projection
  readonly framework: Framework
  readonly scale: TimeScale
  readonly scrollLeft: number
  readonly width: number
  readonly height: number
  readonly today: DayNumber
  /** The last day of the plan: the curves say nothing about the time after it. */
  readonly lastDay: DayNumber
  readonly curves: CurveKind
  readonly comparison: Comparison | null
  readonly hoveredIds: ReadonlySet<ItemId>
  readonly words: SceneWords
  nameOf(id: ItemId): string
  measure(text: string, kind: LabelKind, fontSize: number): number
}
