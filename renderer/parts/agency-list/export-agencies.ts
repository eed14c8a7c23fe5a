// The list of agencies as an Excel file, in the form in which it is read again.
import type { PlanDocument } from '../../../shared/domain/plan.ts'
import { toAgencyWorkbook } from '../../../shared/report/agency-workbook.ts'
import { agencyListFileName } from '../../../shared/report/file-name.ts'
import { WORKBOOK_MEDIA_TYPE, writeWorkbook } from '../../../shared/workbook/write-workbook.ts'
import { useApp } from '../../state/app-store.ts'
import { readLanguage, say } from '../../state/i18n.ts'
import { saveFile } from '../../state/save-file.ts'

export async function exportAgencies({ plan, agencies }: PlanDocument): Promise<void> {
  const { today } = useApp.getState()
  const { region } = plan
  const words = { t: say, language: readLanguage() }
  await saveFile(() => ({
    name: agencyListFileName({ region, date: today }, say),
    mediaType: WORKBOOK_MEDIA_TYPE,
    bytes: writeWorkbook(toAgencyWorkbook({ region, agencies, madeOn: today }, words)),
  }))
}
