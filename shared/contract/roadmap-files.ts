// What crosses the contract about roadmap files (`.spbe`): a check before anything is stored, and what became of a sent one.
import type { CivilDate } from '../base/civil-date.ts'
import type { FrameworkId } from '../domain/framework.ts'
import type { PlanId } from '../domain/plan.ts'
import type { RevisionSummary } from '../domain/revision.ts'
import type { Repair } from '../exchange/repair.ts'
import type { RoadmapError } from '../exchange/roadmap-error.ts'
import type { RoadmapSigner } from '../exchange/signature.ts'
import type { GivenContent } from '../exchange/sheet/given-file.ts'
import type { SheetIdentity } from '../exchange/sheet/read-identity.ts'
import type { SheetError, SheetNote } from '../exchange/sheet/sheet-error.ts'

/** What a sound file says of itself. */
export interface RoadmapHead {
  readonly planId: PlanId
  readonly title: string
  readonly agencyName: string
  readonly region: string
  /** What its sender counted. */
  readonly revision: number
  readonly madeOn: CivilDate
  /** Outside of the bin, and in it: what was deleted can be brought back wherever the file is opened. */
  readonly itemCount: number
  readonly binnedCount: number
  /** By which its plan is measured; it need not be here. */
  readonly frameworkId: FrameworkId
  /** Whose signature it carries, checked; null where it is not signed. */
  readonly signer: RoadmapSigner | null
}

/** The plan of the same identity that is here already, and what of it the file says differently. */
export interface PresentPlan {
  /** Its newest revision; null where it has none. */
  readonly revision: number | null
  /** Of what was looked at: `roadmap.open` is refused where the plan has become another one since. */
  readonly digest: string
  /** Nothing to do: what is here is what the file says. */
  readonly isSame: boolean
  /** Something beside those items differs: settings, assessments, evidence, dependencies, the bin … */
  readonly differsElsewhere: boolean
  /** Outside of the bin: items that only the file has, that both have with other content, that only the plan here has. */
  readonly added: number
  readonly changed: number
  readonly missing: number
}

/** What a return file says of itself. */
export interface ReviewHead {
  readonly planId: PlanId
  readonly title: string
  readonly agencyName: string
  readonly region: string
  /** Who collects. */
  readonly from: string
  readonly madeOn: CivilDate
  /** The revision that was read there. */
  readonly revision: number
  readonly noteCount: number
}

/** What a return file says that the plan here does not know yet. */
export interface ReviewNews {
  /** Notes that are not here. */
  readonly notes: number
  /** Notes that are here and on which something more was remarked. */
  readonly remarked: number
  /** Notes that are here and are settled by it. */
  readonly settled: number
  readonly isSame: boolean
}

/** What would become of a text as a roadmap file. */
export type RoadmapCheck =
  /** A return file; null where the plan it is on is not here. */
  | { readonly state: 'review'; readonly head: ReviewHead; readonly news: ReviewNews | null }
  | { readonly state: 'broken'; readonly error: RoadmapError }
  | {
      readonly state: 'sound'
      readonly head: RoadmapHead
      /** What was mended while reading; nothing is in silence. */
      readonly repairs: readonly Repair[]
      /** Frameworks that the file names and that are not here: what it says in them is kept and not counted. */
      readonly missingFrameworkIds: readonly FrameworkId[]
      /** Null where it is a plan that is not here yet. */
      readonly present: PresentPlan | null
    }

export type SentRoadmap =
  /** Nobody chose a place: nothing was made. */
  | { readonly state: 'cancelled' }
  /** Written, read back and found equal. */
  | { readonly state: 'written'; readonly file: string; readonly revision: RevisionSummary }
  /** This host cannot ask for a place: the page hands the text over as a download. */
  | {
      readonly state: 'made'
      readonly name: string
      readonly text: string
      readonly revision: RevisionSummary
    }

/** What a spreadsheet would become, and what was said of it: `roadmap.open` takes the text. */
export type SheetCheck =
  | { readonly state: 'broken-sheet'; readonly error: SheetError }
  | {
      readonly state: 'read'
      /** The same plan as a roadmap file. */
      readonly text: string
      /** No sheet becomes a return file. */
      readonly check: Exclude<RoadmapCheck, { readonly state: 'review' }>
      /** The plan that it was exported from; null where a template was filled without the application. */
      readonly identity: SheetIdentity | null
      /** What was assumed or passed over, cell by cell. */
      readonly assumed: readonly SheetNote[]
    }

/** A file that was chosen, or that the system gave to the program: by a double click or on the command line. */
export type GivenRoadmap = GivenContent & { readonly name: string }
