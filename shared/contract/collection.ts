// What crosses the contract about the collected roadmaps of a region: the files, what became of each, and the picture of all.
import type { OtherChange } from '../collection/other-changes.ts'
import type { CivilDate, DayNumber } from '../base/civil-date.ts'
import type { CoverageRule } from '../collection/coverage-rule.ts'
import type { Glimpse } from '../collection/glimpse.ts'
import type { OverlapDecision, OverlapKind } from '../collection/overlaps.ts'
import type { TimelineHead, TimelinePage } from '../collection/regional-timeline.ts'
import type { Standing } from '../collection/verdict.ts'
import type { Agency, AgencyId } from '../domain/agency.ts'
import type { Commitment } from '../domain/commitment.ts'
import type { Evidence } from '../domain/evidence.ts'
import type { FrameworkId, IndicatorId, Thousandths } from '../domain/framework.ts'
import type { Category, Item, ItemId, Status } from '../domain/item.ts'
import type { PlanDocument, PlanId } from '../domain/plan.ts'
import type { ReviewEntryId, ReviewNote } from '../domain/review-note.ts'
import type { SignerVerdict } from '../exchange/known-signer.ts'
import type { RoadmapError } from '../exchange/roadmap-error.ts'
import type { SheetError, SheetNote, SheetProblem } from '../exchange/sheet/sheet-error.ts'
import type { RoadmapSigner } from '../exchange/signature.ts'
import type { IndexUnits } from '../projection/projection.ts'
import type { Violation } from '../schedule/scheduled-item.ts'

/** A file on its way in, as the page has read it: a roadmap file, or the bytes of a spreadsheet. */
export type SentFile = {
  readonly name: string
  /** SHA-256 of its bytes, as 64 hexadecimal digits: a file that has come before is known by it. */
  readonly source: string
} & ({ readonly text: string } | { readonly base64: string })

/** Bytes that have come in before, and the file they were. */
export interface KnownSource {
  readonly source: string
  readonly file: CollectedFile
}

/** A sound file that has come in. */
export interface CollectedFile {
  /** Over the content: its identity. */
  readonly digest: string
  readonly roadmapId: PlanId
  /** Of the board where that has the agency, else as the file has it. */
  readonly agencyId: AgencyId
  readonly agencyName: string
  readonly title: string
  readonly revision: number
  readonly madeOn: CivilDate
  readonly fileName: string
  /** Local date and time. */
  readonly receivedAt: string
  readonly standing: Standing
  /** When a person said that it counts or does not; null where nobody had to. */
  readonly decidedAt: string | null
  /** Rows in which it differs from the revision whose place it took; null where it took none. */
  readonly changedRows: number | null
  readonly itemCount: number
  readonly repairCount: number
  /** Whose signature it carries; null where it is not signed. */
  readonly signer: RoadmapSigner | null
  /** What that says beside the key that is remembered of the agency. */
  readonly signerVerdict: SignerVerdict
}

/** A file that could not be read; of it nothing has come in. */
export interface DamagedFile {
  readonly source: string
  readonly fileName: string
  readonly receivedAt: string
  /** Whose it seems to be, as far as that can be made out. */
  readonly agencyId: AgencyId | null
  readonly revision: number | null
  readonly error: RoadmapError
}

/** Why a spreadsheet cannot be read; all of its cells are named where it is opened by itself. */
export type UnreadReason =
  | Exclude<SheetError, { readonly code: 'broken-sheet' }>
  | {
      readonly code: 'broken-sheet'
      readonly problemCount: number
      /** The first one in the file. */
      readonly problem: SheetProblem
    }

/** Why a file is none of ours, by what it was taken for. */
export type FileFault =
  | { readonly form: 'roadmap'; readonly error: RoadmapError }
  | { readonly form: 'sheet'; readonly error: UnreadReason }
  | { readonly form: 'collection' }

/** What became of one file. */
export type FileOutcome = { readonly name: string } & (
  | {
      readonly verdict: 'new' | 'newer' | 'same' | 'older' | 'conflict' | 'second'
      readonly file: CollectedFile
      /** The file it was held against: the one it replaces, is older than, differs from; null for a new one. */
      readonly other: CollectedFile | null
      /** Nothing in it raises an indicator of the region's framework: readable, and counted for nothing. */
      readonly isUncounted: boolean
      /** How many things were assumed; other than 0 only in a spreadsheet. */
      readonly assumedCount: number
      /** The first of them, each with its cell: no more than somebody reads. */
      readonly assumed: readonly SheetNote[]
      /** Answers to review notes that were not known before. */
      readonly answerCount: number
      /** What a newer revision changes besides rows. */
      readonly otherChanges: readonly OtherChange[]
    }
  /** It is the roadmap that the region is looked at from: it counts as it stands here. */
  | { readonly verdict: 'own' }
  | { readonly verdict: 'damaged'; readonly error: RoadmapError; readonly glimpse: Glimpse | null }
  /** A spreadsheet that cannot be read yet. It is not noted: nobody can say for certain whose it is. */
  | { readonly verdict: 'unread'; readonly error: UnreadReason }
  /** Nothing to collect: a letter, a picture, a return file that is for an agency, a whole collection. It is passed over and not noted. */
  | {
      readonly verdict: 'foreign'
      readonly as: 'other' | 'workbook' | 'review' | 'collection'
      readonly why: FileFault
    }
)

/** How an agency stands on the board, what needs attention first. */
export const AGENCY_STATES = [
  'damaged',
  'conflict',
  'signature',
  'uncounted',
  'newer',
  'complete',
  'own',
  'missing',
  'excused',
] as const
export type AgencyState = (typeof AGENCY_STATES)[number]

export interface HeatCell {
  readonly indicatorId: IndicatorId
  readonly from: number
  readonly to: number
}

export interface BoardRow {
  readonly agency: Agency
  /** False for an agency that has sent and is not on the list of the plan. */
  readonly isOnList: boolean
  readonly isExpected: boolean
  readonly state: AgencyState
  /** The file that counts. */
  readonly digest: string | null
  readonly revision: number | null
  readonly madeOn: CivilDate | null
  /** The word of its head in the file that counts. */
  readonly commitment: Commitment | null
  /** What the file that counts is signed by beside what is known; null where no file counts. */
  readonly signature: SignerVerdict | null
  /** Rows in which it differs from the revision before; null where it took no other's place. */
  readonly changedRows: number | null
  readonly itemCount: number
  /** Of these, how many stand in the roadmap of another agency. */
  readonly elsewhereCount: number
  readonly rupiah: number
  readonly gain: IndexUnits
  readonly cells: readonly HeatCell[]
}

export interface RegionalRungView {
  readonly rung: number
  readonly gain: IndexUnits
  readonly countsOn: DayNumber | null
  readonly deliveredOn: DayNumber | null
  readonly deliveredBy: AgencyId | null
  readonly itemId: ItemId | null
  readonly coverage: {
    readonly sharePercent: number
    readonly needed: number
    readonly units: number
    readonly delivered: number
    /** Who comes last of those that are needed. */
    readonly last: { readonly agencyId: AgencyId; readonly day: DayNumber } | null
    readonly lacking: readonly AgencyId[]
  } | null
}

export interface RegionalIndicator {
  readonly indicatorId: IndicatorId
  readonly rule: CoverageRule
  /** Nobody has said otherwise. */
  readonly isDefault: boolean
  readonly baseline: Thousandths
  readonly final: Thousandths
  readonly missingRung: number | null
  readonly rungs: readonly RegionalRungView[]
}

export interface RegionalStep {
  readonly day: DayNumber
  readonly index: IndexUnits
  readonly gains: readonly {
    /** Null where a share of the units delivered it together. */
    readonly agencyId: AgencyId | null
    readonly indicatorId: IndicatorId
    readonly rung: number
    readonly gain: IndexUnits
  }[]
}

export interface RegionView {
  readonly planId: PlanId
  readonly region: string
  readonly frameworkId: FrameworkId
  readonly horizon: { readonly start: DayNumber; readonly end: DayNumber }
  readonly baselineDay: DayNumber
  readonly baseline: IndexUnits
  readonly final: IndexUnits
  readonly target: { readonly value: Thousandths; readonly reachedOn: DayNumber | null }
  readonly cycles: readonly {
    readonly year: number
    readonly cutOff: DayNumber
    readonly index: IndexUnits
  }[]
  readonly steps: readonly RegionalStep[]
  readonly jointGain: IndexUnits
  /** How much of the rise rests on values that other bodies publish: an expectation, and part of the shares. */
  readonly externalGain: IndexUnits
  /** Rungs that are missing at the end of the plan. */
  readonly openRungs: readonly {
    readonly indicatorId: IndicatorId
    readonly rung: number
    readonly gain: IndexUnits
    /** Units that plan it, too few for its rule; 0 where nobody does. */
    readonly plannedBy: number
  }[]
  readonly heldRungs: readonly {
    readonly indicatorId: IndicatorId
    readonly rung: number
    readonly missingRung: number
    readonly gain: IndexUnits
  }[]
  readonly indicators: readonly RegionalIndicator[]
  readonly itemCount: number
  readonly rupiah: number
}

/** A review note as the collector keeps it. */
export interface CollectedNote {
  readonly roadmapId: PlanId
  readonly note: ReviewNote
  /** What of it has not gone out in a return file. */
  readonly unsent: readonly ReviewEntryId[]
}

export type SentNotes =
  /** Nobody chose a place: nothing was made. */
  | { readonly state: 'cancelled' }
  | { readonly state: 'written'; readonly file: string }
  /** This host cannot ask for a place: the page hands the text over as a download. */
  | { readonly state: 'made'; readonly name: string; readonly text: string }

export interface CollectionView {
  readonly region: RegionView
  readonly board: readonly BoardRow[]
  readonly files: readonly CollectedFile[]
  readonly damaged: readonly DamagedFile[]
  readonly notes: readonly CollectedNote[]
}

/** An item as the drill-down of the heat map lists it. */
export interface RegionalItemView {
  readonly id: ItemId
  readonly agencyId: AgencyId
  /** The roadmap it stands in: that of its agency, or another one that plans it in its name. */
  readonly roadmapId: PlanId
  readonly name: string
  readonly category: Category
  readonly status: Status
  readonly start: DayNumber
  readonly end: DayNumber
  readonly deliveredOn: DayNumber
  readonly rupiah: number
  readonly effects: readonly {
    readonly indicatorId: IndicatorId
    readonly from: number
    readonly to: number
  }[]
}

/** A page of the items of all roadmaps that count. */
export interface RegionalTimelinePage extends TimelinePage {
  /** Pages of different versions do not belong together. */
  readonly version: string
  /** With the first page only. */
  readonly head: (TimelineHead & { readonly violations: readonly Violation[] }) | null
}

/** An item as its roadmap has it, with what is needed to read it. */
export interface WholeRegionalItem {
  readonly item: Item
  /** Those that lead or support it. */
  readonly agencies: readonly Agency[]
  /** What it is to produce. */
  readonly evidence: readonly Evidence[]
}

/** Two files side by side: what was, and what the other says instead. */
export interface ComparedFiles {
  readonly before: CollectedFile
  readonly after: CollectedFile
  readonly documents: { readonly before: PlanDocument; readonly after: PlanDocument }
}

/** One side of a pair of items that are planned alike. */
export interface OverlapSideView {
  readonly itemId: ItemId
  /** The roadmap it stands in: a review note on it goes there. */
  readonly roadmapId: PlanId
  readonly agencyId: AgencyId
  readonly name: string
  readonly category: Category
  readonly start: CivilDate
  readonly end: CivilDate
  readonly rupiah: number
  readonly services: readonly string[]
}

export interface OverlapView {
  /** By which a decision is remembered. */
  readonly pair: string
  readonly kind: OverlapKind
  readonly first: OverlapSideView
  readonly second: OverlapSideView
  /** 0 to 100. */
  readonly score: number
  readonly shared: readonly string[]
  readonly decision: OverlapDecision | null
  readonly decidedAt: string | null
}
