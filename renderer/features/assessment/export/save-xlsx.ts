// The assessment as an XLSX file: everything typed is in it, and whatever goes wrong is said.
import { shownAssessment, type AssessmentId } from '../../../../shared/domain/assessment.ts'
import type { Framework } from '../../../../shared/domain/framework.ts'
import { findOwner } from '../../../../shared/domain/owner.ts'
import { reportFileName } from '../../../../shared/report/file-name.ts'
import { toWorkbook } from '../../../../shared/report/report-workbook.ts'
import { WORKBOOK_MEDIA_TYPE, writeWorkbook } from '../../../../shared/workbook/write-workbook.ts'
import { allStored } from '../../../state/all-stored.ts'
import { useApp } from '../../../state/app-store.ts'
import { readLanguage, say } from '../../../state/i18n.ts'
import { saveFile } from '../../../state/save-file.ts'
import { reportOf } from './report-of.ts'

export async function saveXlsx(framework: Framework, shownId: AssessmentId | null): Promise<void> {
  await saveFile(async () => {
    // A note that was being typed when the key was pressed is on its way to the store.
    await allStored()
    const { document, today } = useApp.getState()
    if (document === null) return null
    const words = { t: say, language: readLanguage() }
    // As it is stored by now.
    const shown = shownAssessment(document, framework.id, shownId)
    const { report, assessment } = reportOf(document, framework, shown, today, words)
    const agency = findOwner(document)
    const name = reportFileName(
      { name: framework.indexName, agency: agency?.shortName ?? document.plan.region, date: assessment.date },
      say,
    )
    return { name, mediaType: WORKBOOK_MEDIA_TYPE, bytes: writeWorkbook(toWorkbook(report, words)) }
  })
}
