// The list of agencies as an Excel file, in the form in which it is read again.
import type { PlanDocument } from '../../../shared/domain/plan.ts'
import { toAgencyWorkbook } from '../../../shared/report/agency-workbook.ts'
import { agencyListFileName } from '../../../shared/report/file-name.ts'
import { WORKBOOK_MEDIA_TYPE, writeWorkbook } from '../../../shared/workbook/write-workbook.ts'
import { useApp } from '../../state/app-store.ts'
import { readLanguage, say } from '../../state/i18n.ts'
import { announce } from '../../state/notice.ts'
import { reportFault } from '../../state/report-fault.ts'
import { offerFile } from '../../state/save-file.ts'

export async function exportAgencies({ plan, agencies }: PlanDocument): Promise<void> {
  try {
    const { today } = useApp.getState()
    const { region } = plan
    const file = agencyListFileName({ region, date: today }, say)
    const workbook = toAgencyWorkbook(
      { region, agencies, madeOn: today },
      { t: say, language: readLanguage() },
    )
    offerFile(file, writeWorkbook(workbook), WORKBOOK_MEDIA_TYPE)
    announce({ kind: 'file-made', file })
  } catch (error) {
    announce({ kind: 'file-failed', logId: await reportFault(error) })
  }
}
