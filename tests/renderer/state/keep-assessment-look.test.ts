// How the assessment is looked at, on its way to the backend and back, on real SQLite.
import { beforeEach, expect, test, vi } from 'vitest'
import { assessmentLookSchema, DEFAULT_LOOK } from '../../../shared/domain/assessment-look.ts'
import type { FrameworkId } from '../../../shared/domain/framework.ts'
import { toKnownUnit } from '../../../shared/projection/assessment.ts'
import { installBridge } from '../../support/page-state.ts'
import { createPlan, openBackend, required, tempFolder } from '../../support/store.ts'

beforeEach(() => {
  vi.resetModules()
})

/** A page as it is just loaded, on the data in `folder`. */
async function openPage(folder: string) {
  const backend = openBackend(folder)
  installBridge(backend)
  const app = await import('../../../renderer/state/app-store.ts')
  const view = await import('../../../renderer/state/assessment-view.ts')
  const { keepAssessmentLook } = await import('../../../renderer/state/keep-assessment-look.ts')
  const stop = keepAssessmentLook()
  await app.loadApp()
  const stored = async () => (await backend.must('app.start', null)).settings.assessment
  const close = () => {
    stop()
    backend.close()
    vi.resetModules()
  }
  return { backend, app, view, stored, close }
}

const kept = {
  view: 'table',
  order: 'gain',
  leadUnit: 'Bappeda',
  sort: { by: 'possible', direction: 'desc' },
  hasDetails: false,
} as const

test('view, order, lead unit, the order of the table and details put away are there again after a restart', async () => {
  const folder = tempFolder()
  const first = await openPage(folder)
  expect(await first.stored()).toEqual(DEFAULT_LOOK)
  first.view.showAs('table')
  first.view.orderBy('gain')
  first.view.filterByLeadUnit('Bappeda')
  first.view.sortTableBy('possible')
  first.view.showDetails(false)
  await vi.waitFor(async () => expect(await first.stored()).toEqual(kept))
  first.close()

  const second = await openPage(folder)
  expect(second.view.useAssessment.getState()).toMatchObject(kept)
  second.view.sortTableBy('possible')
  await vi.waitFor(async () => expect((await second.stored()).sort.direction).toBe('asc'))
  second.close()
})

test('a look that was stored before details could be put away is whole', () => {
  const { hasDetails, ...older } = DEFAULT_LOOK
  expect([hasDetails, assessmentLookSchema.parse(older)]).toEqual([true, DEFAULT_LOOK])
})

test('another plan and another framework leave the lead unit as it is; one that is not there filters nothing', async () => {
  const page = await openPage(tempFolder())
  const one = await createPlan(page.backend)
  const two = await createPlan(page.backend)
  await page.app.openPlan(one.document.plan.id)
  page.view.filterByLeadUnit('Dinas Perpustakaan dan Kearsipan')
  await page.app.openPlan(two.document.plan.id)
  page.view.showFramework('permenpanrb-8-2026' as FrameworkId)
  const { leadUnit } = page.view.useAssessment.getState()
  expect(leadUnit).toBe('Dinas Perpustakaan dan Kearsipan')
  const frameworks = required(page.app.useApp.getState().start).frameworks
  const known = (id: string) =>
    toKnownUnit(required(frameworks.find(framework => framework.id === id)).indicators, leadUnit)
  expect(known('permenpanrb-8-2026')).toBeNull()
  expect(known('permenpanrb-59-2020')).toBe('Dinas Perpustakaan dan Kearsipan')
  page.close()
})

test('going to an indicator takes off only a filter that would hide it', async () => {
  const page = await openPage(tempFolder())
  const frameworks = required(page.app.useApp.getState().start).frameworks
  const pemdi = required(frameworks.find(({ id }) => id === 'permenpanrb-8-2026'))
  const [first, second] = pemdi.indicators
  const goTo = (leadUnit: string, indicator = required(first)) => {
    page.view.filterByLeadUnit(leadUnit)
    page.view.revealIndicator(indicator, pemdi)
    return page.view.useAssessment.getState().leadUnit
  }
  expect(goTo('Bappeda')).toBe('Bappeda')
  expect(goTo('Bappeda', required(second))).toBeNull()
  // Unknown here, it hides nothing.
  expect(goTo('BPKAD')).toBe('BPKAD')
  page.close()
})
