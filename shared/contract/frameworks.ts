// What crosses the contract about framework files: the shelf, a check before anything is stored, who uses what.
import type { FrameworkProblem } from '../domain/framework-problem.ts'
import type { Framework, FrameworkId } from '../domain/framework.ts'

/** The frameworks there are now, and what is wrong with files that are none. */
export interface FrameworkState {
  readonly frameworks: readonly Framework[]
  /** Those that the user has added; the others are shipped and stay. */
  readonly ownFrameworkIds: readonly FrameworkId[]
  /** Framework files that could not be used, with the reason; the rest of the app works. */
  readonly frameworkProblems: readonly FrameworkFileProblem[]
}

export interface FrameworkFileProblem {
  /** Full path. */
  readonly file: string
  readonly isOwn: boolean
  /** In the order of the text. */
  readonly problems: readonly FrameworkProblem[]
  /** How many more there are than are told. */
  readonly more: number
}

/** A plan that has something of a framework. */
export interface FrameworkUse {
  readonly planTitle: string
  /** Null for a main line. */
  readonly scenario: string | null
  readonly isRemoved: boolean
  /** Whether the plan is measured by the framework. */
  readonly isMeasured: boolean
  /** Indicators with a level. */
  readonly levelCount: number
  /** Items with an effect, deleted ones included. */
  readonly itemCount: number
}

/** What a plan has at an indicator and the new file has no place for. */
export interface FrameworkLoss
  extends Pick<FrameworkUse, 'planTitle' | 'scenario' | 'isRemoved' | 'levelCount' | 'itemCount'> {
  /** `4 Layanan`, as the present file calls it. */
  readonly indicator: string
  /** The indicator is gone, or its levels lie outside of the new scale. */
  readonly reason: 'gone' | 'scale'
}

/** A framework that the new file would replace, and what that means. */
export interface ReplacedFramework {
  readonly framework: Framework
  /** Nothing to do: the file says what is there already. */
  readonly isSame: boolean
  readonly uses: readonly FrameworkUse[]
  /** Where there are any the file is refused: no plan loses data by a file. */
  readonly losses: readonly FrameworkLoss[]
}

/** What would become of a text as a framework file. */
export type FrameworkCheck =
  | ({ readonly state: 'broken' } & Pick<FrameworkFileProblem, 'problems' | 'more'>)
  | {
      readonly state: 'sound'
      readonly framework: Framework
      /** Null where it is a new one. */
      readonly replaced: ReplacedFramework | null
    }

/** A file as the page saves it for the user. */
export interface TextFile {
  readonly name: string
  readonly text: string
}
