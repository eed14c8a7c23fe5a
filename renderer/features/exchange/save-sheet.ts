// The open plan as an Excel file, and the template that is filled in without the application.
import { findOwner } from '../../../shared/domain/owner.ts'
import { toFileName, sheetFileName } from '../../../shared/report/file-name.ts'
import { bridge } from '../../host.ts'
import { makeFile } from '../../parts/file-maker/make-file.ts'
import { allStored } from '../../state/all-stored.ts'
import { useApp } from '../../state/app-store.ts'
import { findCurrentFramework } from '../../state/framework-words.ts'
import { say } from '../../state/i18n.ts'
import type { Work } from '../../state/long-work.ts'
import { announce } from '../../state/notice.ts'
import { saveFile, type MadeFile } from '../../state/save-file.ts'

/** As it is stored by now, with its newest revision. */
async function makeSheet(work: Work): Promise<MadeFile | null> {
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
  const fileName = sheetFileName({ agency, date: today }, say)
  return makeFile({ way: 'roadmap', fileName, document, frameworks: start.frameworks, identity }, work)
}

/** Five years from this on, as on the first page, where no plan is open whose years are meant. */
const YEARS = 5

/** For the region, the years and the framework of the open plan, or of nobody yet. */
async function makeTemplate(work: Work): Promise<MadeFile | null> {
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
  return makeFile(
    {
      way: 'template',
      fileName: `${toFileName(say('sheet.templateName'))}.xlsx`,
      start: { region, firstYear, lastYear, framework },
      agencies: document?.agencies ?? start.agencies,
      frameworks: start.frameworks,
    },
    work,
  )
}

export async function exportSheet(): Promise<void> {
  await saveFile(makeSheet)
}

export async function saveTemplate(): Promise<void> {
  await saveFile(makeTemplate)
}
