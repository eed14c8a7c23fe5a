// What a file of the plan is called, whatever it is: each part is cut by itself, so that the day is never lost.
import { toCivilDate } from '../../../shared/base/civil-date.ts'
import type { PlanBrief } from '../../../shared/brief/plan-brief.ts'
import { ownerName } from '../../../shared/publish/publication.ts'
import { publicationFileName } from '../../../shared/report/file-name.ts'
import type { Words } from '../../../shared/report/words.ts'

export function outputName(what: string, extension: string, brief: PlanBrief, { t }: Words): string {
  return publicationFileName({ agency: ownerName(brief), what, date: toCivilDate(brief.today), extension }, t)
}
