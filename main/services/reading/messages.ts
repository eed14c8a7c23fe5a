// What the backend and its reading thread say to each other. Only what can be cloned crosses.
import type { CivilDate } from '../../../shared/base/civil-date.ts'
import type { Result } from '../../../shared/base/result.ts'
import type { CollectionList } from '../../../shared/collection/file/collection-list.ts'
import type { FileFacts } from '../../../shared/collection/file/list-state.ts'
import type { AgencySheet } from '../../../shared/contract/agency-list.ts'
import type { AppError } from '../../../shared/contract/errors.ts'
import type { Agency } from '../../../shared/domain/agency.ts'
import type { Framework } from '../../../shared/domain/framework.ts'
import type { Item } from '../../../shared/domain/item.ts'
import type { Plan, PlanDocument, PlanId } from '../../../shared/domain/plan.ts'
import type { CollectionError } from '../../../shared/exchange/collection-error.ts'
import type { ReadRoadmap } from '../../../shared/exchange/read-roadmap.ts'
import type { RoadmapError } from '../../../shared/exchange/roadmap-error.ts'
import type { SheetIdentity } from '../../../shared/exchange/sheet/read-identity.ts'
import type { SheetError, SheetNote } from '../../../shared/exchange/sheet/sheet-error.ts'
import type { RoadmapSigner } from '../../../shared/exchange/signature.ts'

/** What is here of the plan that a spreadsheet was exported from; from it is taken what the spreadsheet cannot say. */
export interface Known {
  readonly document: PlanDocument | null
  /** Texts of roadmap files; without a document the first of them is what the spreadsheet is completed from. */
  readonly texts: readonly string[]
}

/** A spreadsheet as the roadmap file that it says. */
export interface SheetText {
  readonly text: string
  /** The plan that it was exported from; null where a template was filled without the application. */
  readonly identity: SheetIdentity | null
  readonly assumed: readonly SheetNote[]
  /** Which of the texts that are known here has the very content; null where none has. */
  readonly sameAs: number | null
}

/** What is kept of a roadmap file where it is collected. */
export interface Kept {
  /** The file in one line. */
  readonly roadmapText: string
  readonly contributionText: string
}

export interface ReadText {
  readonly read: ReadRoadmap
  /** Null where nobody asked for it. */
  readonly kept: Kept | null
}

/** One file of a collection that is read. */
export interface CollectedText {
  readonly facts: FileFacts
  /** Null where nobody asked for it. */
  readonly kept: Kept | null
}

/** A collection of which every file has been read and handed over. */
export interface OpenedCollection {
  readonly list: CollectionList
  readonly signer: RoadmapSigner | null
  readonly plan: Pick<Plan, 'id' | 'title' | 'region'>
  readonly planText: string
  /** Those that are inside. */
  readonly frameworks: readonly { readonly id: string; readonly text: string }[]
}

/** A file inside of a collection that is packed. */
export interface Part {
  readonly name: string
  readonly text: string
}

export type Job =
  | {
      readonly kind: 'sheet'
      readonly base64: string
      readonly today: CivilDate
      readonly frameworks: readonly Framework[]
      readonly agencies: readonly Agency[]
    }
  | { readonly kind: 'text'; readonly text: string; readonly isKept: boolean }
  | { readonly kind: 'agencies'; readonly base64: string }
  | { readonly kind: 'open-collection'; readonly base64: string; readonly isKept: boolean }
  /** With the first parts; the others are asked for. Without a place the bytes are handed over. */
  | { readonly kind: 'pack-collection'; readonly parts: readonly Part[]; readonly file: string | null }

export type ToThread =
  | Job
  | { readonly kind: 'known'; readonly known: Known }
  /** The slice has been taken: the next one may come. */
  | { readonly kind: 'next' }
  /** None: that was all. */
  | { readonly kind: 'parts'; readonly parts: readonly Part[] }

export type SheetAnswer = Result<SheetText, SheetError>
export type TextAnswer = Result<ReadText, RoadmapError>

export type OpenedAnswer = Result<OpenedCollection, CollectionError>
/** Null where the bytes lie where they were wanted. */
export type PackedAnswer = Result<
  { readonly base64: string | null },
  Extract<
    AppError,
    {
      readonly code:
        | 'collection-too-large'
        | 'collection-too-many'
        | 'collection-unsayable'
        | 'file-not-written'
    }
  >
>

export type FromThread =
  | { readonly kind: 'who'; readonly identity: SheetIdentity }
  /** Thousands of items at once would hold the backend up while they are unpacked. */
  | { readonly kind: 'items'; readonly items: readonly Item[] }
  /** Some files of a collection, of the plan it is looked at from. */
  | {
      readonly kind: 'collected'
      readonly planId: PlanId
      readonly texts: readonly CollectedText[]
      readonly done: number
      readonly total: number
    }
  /** What is to be packed next. */
  | { readonly kind: 'more' }
  /** From the answer to this on a file is being written. */
  | { readonly kind: 'writing' }
  | { readonly kind: 'sheet'; readonly answer: SheetAnswer }
  /** Without its items, which came before. */
  | { readonly kind: 'text'; readonly answer: TextAnswer }
  | { readonly kind: 'agencies'; readonly answer: AgencySheet }
  | { readonly kind: 'open-collection'; readonly answer: OpenedAnswer }
  | { readonly kind: 'pack-collection'; readonly answer: PackedAnswer }

/** Says something to the backend and waits for what it answers. */
export type Ask = (message: FromThread) => Promise<ToThread>
