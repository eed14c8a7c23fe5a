// What the backend and its reading thread say to each other. Only what can be cloned crosses.
import type { CivilDate } from '../../../shared/base/civil-date.ts'
import type { Result } from '../../../shared/base/result.ts'
import type { AgencySheet } from '../../../shared/contract/agency-list.ts'
import type { Agency } from '../../../shared/domain/agency.ts'
import type { Framework } from '../../../shared/domain/framework.ts'
import type { Item } from '../../../shared/domain/item.ts'
import type { PlanDocument } from '../../../shared/domain/plan.ts'
import type { ReadRoadmap } from '../../../shared/exchange/read-roadmap.ts'
import type { RoadmapError } from '../../../shared/exchange/roadmap-error.ts'
import type { SheetIdentity } from '../../../shared/exchange/sheet/read-identity.ts'
import type { SheetError, SheetNote } from '../../../shared/exchange/sheet/sheet-error.ts'

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

export type ToThread =
  | Job
  | { readonly kind: 'known'; readonly known: Known }
  /** The slice has been taken: the next one may come. */
  | { readonly kind: 'next' }

export type SheetAnswer = Result<SheetText, SheetError>
export type TextAnswer = Result<ReadText, RoadmapError>

export type FromThread =
  | { readonly kind: 'who'; readonly identity: SheetIdentity }
  /** Thousands of items at once would hold the backend up while they are unpacked. */
  | { readonly kind: 'items'; readonly items: readonly Item[] }
  | { readonly kind: 'sheet'; readonly answer: SheetAnswer }
  /** Without its items, which came before. */
  | { readonly kind: 'text'; readonly answer: TextAnswer }
  | { readonly kind: 'agencies'; readonly answer: AgencySheet }
