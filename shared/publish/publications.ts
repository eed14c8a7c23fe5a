// Every kind of file that a plan can become here, by its name.
import { publishCalendar } from './calendar.ts'
import { publishDependencies } from './dependency-chart.ts'
import { publishDocument } from './document.ts'
import { publishGantt } from './gantt.ts'
import { publishMatrix } from './matrix-workbook.ts'
import { publishMoney } from './money-workbook.ts'
import { publishProject } from './project.ts'
import { publishProjection } from './projection-workbook.ts'
import type { PublicationKind, Publish } from './publication.ts'

/** `PUBLISH.matrix(brief, words)` is the official matrix as a file. */
export const PUBLISH: Readonly<Record<PublicationKind, Publish>> = {
  matrix: publishMatrix,
  money: publishMoney,
  projection: publishProjection,
  document: publishDocument,
  gantt: publishGantt,
  dependencies: publishDependencies,
  calendar: publishCalendar,
  project: publishProject,
}
