// Makes files beside the page: it stays there for its user however long the plan is, and who ends the work ends this.
import { briefPlan } from '../../../shared/brief/plan-brief.ts'
import { toDay, type CivilDate } from '../../../shared/base/civil-date.ts'
import type { Agency } from '../../../shared/domain/agency.ts'
import type { Framework } from '../../../shared/domain/framework.ts'
import type { PlanDocument } from '../../../shared/domain/plan.ts'
import type { SheetIdentity } from '../../../shared/exchange/sheet/read-identity.ts'
import {
  writeSheetRoadmap,
  writeSheetTemplate,
  type TemplateStart,
} from '../../../shared/exchange/sheet/write-sheet-roadmap.ts'
import type { FormatLanguage } from '../../../shared/messages/format.ts'
import { createPlanEngine } from '../../../shared/projection/create-plan-engine.ts'
import { toEngineInput } from '../../../shared/projection/plan-input.ts'
import type { Publication, PublicationKind } from '../../../shared/publish/publication.ts'
import { PUBLISH } from '../../../shared/publish/publications.ts'
import type { RegionReport } from '../../../shared/report/region-report.ts'
import { toRegionWorkbook } from '../../../shared/report/region-workbook.ts'
import type { Words } from '../../../shared/report/words.ts'
import type { Workbook } from '../../../shared/workbook/workbook.ts'
import { WORKBOOK_MEDIA_TYPE, writeWorkbook } from '../../../shared/workbook/write-workbook.ts'
import { loadLanguage, translators } from '../../state/i18n.ts'

/** What the brief of a plan is worked out from; the brief itself is lists and indexes that no message can carry. */
export interface PublicationJob {
  readonly way: 'publication'
  readonly kind: PublicationKind
  readonly document: PlanDocument
  readonly framework: Framework
  readonly today: CivilDate
}

/** A spreadsheet under a name that the page knows. */
type WorkbookJob = { readonly fileName: string } & (
  | {
      readonly way: 'roadmap'
      readonly document: PlanDocument
      readonly frameworks: readonly Framework[]
      readonly identity: SheetIdentity
    }
  | {
      readonly way: 'template'
      readonly start: TemplateStart
      readonly agencies: readonly Agency[]
      readonly frameworks: readonly Framework[]
    }
  | { readonly way: 'recap'; readonly report: RegionReport }
)

export type FileJob = PublicationJob | WorkbookJob

export interface FileOrder {
  readonly job: FileJob
  readonly language: FormatLanguage
}

/** The plan is worked out; then the file is made. */
export type FileNews = { readonly made: null } | { readonly made: PublishedFile }

/** Text is bytes already: of a long plan that takes a while too. */
export interface PublishedFile extends Omit<Publication, 'content'> {
  readonly bytes: Uint8Array<ArrayBuffer>
}

function publish({ kind, document, framework, today }: PublicationJob, words: Words): PublishedFile {
  const { schedule, violations, projection } = createPlanEngine(toEngineInput(document, framework, today))
  const brief = briefPlan({ document, framework, schedule, violations, projection, today: toDay(today) })
  postMessage({ made: null } satisfies FileNews)
  const { content, ...made } = PUBLISH[kind](brief, words)
  return { ...made, bytes: typeof content === 'string' ? new TextEncoder().encode(content) : content }
}

function toWorkbook(job: WorkbookJob, words: Words): Workbook {
  switch (job.way) {
    case 'roadmap':
      return writeSheetRoadmap(job.document, job.frameworks, job.identity, words)
    case 'template':
      return writeSheetTemplate(job.start, job.agencies, job.frameworks, words)
    case 'recap':
      return toRegionWorkbook(job.report, words)
  }
}

async function make({ job, language }: FileOrder): Promise<void> {
  await loadLanguage(language)
  const words = { t: translators[language], language }
  const made: PublishedFile =
    job.way === 'publication'
      ? publish(job, words)
      : {
          fileName: job.fileName,
          mediaType: WORKBOOK_MEDIA_TYPE,
          remark: null,
          bytes: writeWorkbook(toWorkbook(job, words)),
        }
  postMessage({ made } satisfies FileNews, { transfer: [made.bytes.buffer] })
}

addEventListener('message', ({ data }: MessageEvent<FileOrder>) => {
  make(data).catch((error: unknown) => reportError(error))
})
