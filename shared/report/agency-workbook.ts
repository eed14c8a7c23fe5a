// The list of agencies as a spreadsheet, in the form in which it is read again.
import type { CivilDate } from '../base/civil-date.ts'
import type { Agency } from '../domain/agency.ts'
import type { Sheet, Workbook } from '../workbook/workbook.ts'
import { cell, listSheet, textColumn } from './list-sheet.ts'
import type { Words } from './words.ts'

export interface AgencyReport {
  readonly region: string
  readonly agencies: readonly Agency[]
  readonly madeOn: CivilDate
}

export function toAgencyWorkbook({ region, agencies, madeOn }: AgencyReport, { t }: Words): Workbook {
  const title = t('agencyList.fileTitle', { region })
  const list = listSheet<Agency>(
    t('agencyList.sheet'),
    [
      textColumn(t('agencyList.head.name'), 60, ({ name }) => cell(name)),
      textColumn(t('agencyList.head.shortName'), 24, ({ shortName }) => cell(shortName)),
      textColumn(t('agencyList.head.kind'), 22, ({ kind }) => cell(t(`domain.agencyKind.${kind}`))),
    ],
    agencies,
  )
  const footer: Sheet['footer'] = {
    left: t('agencyList.footer', { title, date: madeOn }),
    page: (page, pages) => t('report.page', { page, pages }),
  }
  return { title, dateFormat: t('report.dateFormat'), sheets: [{ ...list, footer }] }
}
