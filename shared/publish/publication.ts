// What leaves the application as a file, ready to be saved: one shape for tables, text and calendars.
import { toCivilDate } from '../base/civil-date.ts'
import type { PlanBrief } from '../brief/plan-brief.ts'
import { publicationFileName } from '../report/file-name.ts'
import type { Words } from '../report/words.ts'

export const PUBLICATION_KINDS = [
  'matrix',
  'money',
  'projection',
  'document',
  'gantt',
  'dependencies',
  'calendar',
  'project',
] as const
export type PublicationKind = (typeof PUBLICATION_KINDS)[number]

export interface Publication {
  readonly fileName: string
  readonly mediaType: string
  /** Text is UTF-8 in the file. */
  readonly content: string | Uint8Array<ArrayBuffer>
  /** What people should know before they pass it on, such as what had no room in it; null where there is nothing. */
  readonly remark: string | null
}

/** The same plan in the same language gives the same file. */
export type Publish = (brief: PlanBrief, words: Words) => Publication

/** Whose plan it is, short: what the names of files begin with. */
export function ownerName({ owner, document }: PlanBrief): string {
  return owner?.shortName ?? document.plan.region
}

/** `publicationName('matrix', 'xlsx', brief, words)` is `Peta Rencana Diskominfo - Matriks - 2026-11-28.xlsx`. */
export function publicationName(
  kind: PublicationKind,
  extension: string,
  brief: PlanBrief,
  { t }: Words,
): string {
  const what = t(`publish.kind.${kind}`)
  return publicationFileName({ agency: ownerName(brief), what, date: toCivilDate(brief.today), extension }, t)
}
