// The open plan as an Excel file, and the template that is filled in without the application.
import { writeSheetRoadmap, writeSheetTemplate } from '../../../shared/exchange/sheet/write-sheet-roadmap.ts'
import { findOwner } from '../../../shared/domain/owner.ts'
import { toFileName, sheetFileName } from '../../../shared/report/file-name.ts'
import type { Workbook } from '../../../shared/workbook/workbook.ts'
import { WORKBOOK_MEDIA_TYPE, writeWorkbook } from '../../../shared/workbook/write-workbook.ts'
import { bridge } from '../../host.ts'
import { allStored } from '../../state/all-stored.ts'
import { useApp } from '../../state/app-store.ts'
import { findCurrentFramework } from '../../state/framework-words.ts'
import { readLanguage, say } from '../../state/i18n.ts'
import { announce } from '../../state/notice.ts'
import { saveFile, type MadeFile } from '../../state/save-file.ts'

const wordsNow = () => ({ t: say, language: readLanguage() })

const toFile = (name: string, workbook: Workbook): MadeFile => ({
  name,
  mediaType: WORKBOOK_MEDIA_TYPE,
  bytes: writeWorkbook(workbook),
})

/** As it is stored by now, with its newest revision. */
async function makeSheet(): Promise<MadeFile | null> {
  await allStored()
  const { document, start, today } = useApp.getState()
  if (document === null || start === null) return null
  const { plan } = document
  const revisions = await bridge.call('revision.list', { planId: plan.id })
  if (!revisions.ok) {
    announce({ kind: 'error', error: revisions.error })
    return null
  }
  const revision = revisions.value.find(({ isRemoved }) => !isRemoved)?.number ?? null
  const identity = { planId: plan.id, revision, madeOn: today }
  const agency = findOwner(document)?.shortName ?? plan.region
  return toFile(
    sheetFileName({ agency, date: today }, say),
    writeSheetRoadmap(document, start.frameworks, identity, wordsNow()),
  )
}

/** Five years from this on, as on the first page, where no plan is open whose years are meant. */
const YEARS = 5

/** For the region, the years and the framework of the open plan, or of nobody yet. */
function makeTemplate(): MadeFile | null {
  const { document, start, today } = useApp.getState()
  if (start === null) return null
  const plan = document?.plan
  const framework =
    start.frameworks.find(({ id }) => id === plan?.activeFrameworkId) ??
    findCurrentFramework(start.frameworks, today)
  if (framework === undefined) return null
  const thisYear = Number(today.slice(0, 4))
  const { region, firstYear, lastYear } = plan ?? {
    region: '',
    firstYear: thisYear,
    lastYear: thisYear + YEARS - 1,
  }
  return toFile(
    `${toFileName(say('sheet.templateName'))}.xlsx`,
    writeSheetTemplate(
      { region, firstYear, lastYear, framework },
      document?.agencies ?? start.agencies,
      start.frameworks,
      wordsNow(),
    ),
  )
}

export async function exportSheet(): Promise<void> {
  await saveFile(makeSheet)
}

export async function saveTemplate(): Promise<void> {
  await saveFile(makeTemplate)
}
