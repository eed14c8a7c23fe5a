// Levels that are typed faster than they are stored.
import { expect, test, vi } from 'vitest'
import { baselineLevels, type AssessmentId } from '../../../shared/domain/assessment.ts'
import type { Indicator } from '../../../shared/domain/framework.ts'
import { loadFramework } from '../../support/frameworks.ts'
import { installBridge } from '../../support/page-state.ts'
import { createPlan, openBackend, required, tempFolder, testAssessment } from '../../support/store.ts'

const pemdi = loadFramework('permenpanrb-8-2026')
/** The baseline, whichever it is. */
const BASELINE = { framework: pemdi, assessmentId: null }
const indicator = (number: number): Indicator => required(pemdi.indicators.find(one => one.number === number))

async function openPage() {
  vi.resetModules()
  const backend = openBackend(tempFolder())
  const line = installBridge(backend)
  const { plan } = (await createPlan(backend)).document
  const { loadApp } = await import('../../../renderer/state/app-store.ts')
  const edits = await import('../../../renderer/state/level-edits.ts')
  await loadApp()
  const stored = async () =>
    baselineLevels(await backend.document(plan.id)).map(({ value, origin, note }) => [value, origin, note])
  return { ...edits, backend, plan, line, stored }
}

test('the last of several quick levels stands, also where it is the one stored before', async () => {
  const { putLevel, line, stored } = await openPage()
  const { useApp } = await import('../../../renderer/state/app-store.ts')
  await putLevel(BASELINE, indicator(1), 3_000)
  line.delayMs = 15
  await Promise.all([putLevel(BASELINE, indicator(1), 4_000), putLevel(BASELINE, indicator(1), 3_000)])
  expect(await stored()).toEqual([[3_000, 'self', '']])
  // The one that was there before may be asked for again at any time.
  const [last] = [4_000, 3_000, 4_000].map(value => putLevel(BASELINE, indicator(1), value)).slice(-1)
  await last
  expect(await stored()).toEqual([[4_000, 'self', '']])
  // Asked for once more: it is there already, and undo would find no step of it.
  const undoes = useApp.getState().history.undo
  await putLevel(BASELINE, indicator(1), 4_000)
  expect(useApp.getState().history.undo).toEqual(undoes)
  await Promise.all([putLevel(BASELINE, indicator(1), null), putLevel(BASELINE, indicator(1), null)])
  expect(await stored()).toEqual([])
})

test('a level may change its note in the same step', async () => {
  const { putLevel, stored } = await openPage()
  const { undo } = await import('../../../renderer/state/app-store.ts')
  await putLevel(BASELINE, indicator(5), 2_000, () => 'SDI 25')
  await putLevel(BASELINE, indicator(5), 3_750, stored => `${stored}; SDI 68,75`)
  expect(await stored()).toEqual([[3_750, 'self', 'SDI 25; SDI 68,75']])
  await undo()
  expect(await stored()).toEqual([[2_000, 'self', 'SDI 25']])
  // A level that the score does not give has another source.
  await putLevel(BASELINE, indicator(5), 3_000)
  expect(await stored()).toEqual([[3_000, 'self', '']])
})

test('a new level keeps its note, also one that is on its way, and comes from the assessment it stands in', async () => {
  const { describeLevel, putLevel, line, stored } = await openPage()
  await putLevel(BASELINE, indicator(2), 2_000)
  const { useApp } = await import('../../../renderer/state/app-store.ts')
  const level = required(useApp.getState().document?.assessments[0]?.levels[0])
  line.delayMs = 15
  await Promise.all([
    describeLevel(BASELINE, level, { source: 'BPS' }),
    describeLevel(BASELINE, level, { note: 'SK 12/2025' }),
  ])
  await describeLevel(BASELINE, level, { origin: 'official' })
  expect(await stored()).toEqual([[2_000, 'official', 'SK 12/2025']])
  await putLevel(BASELINE, indicator(2), 3_000)
  expect(await stored()).toEqual([[3_000, 'self', 'SK 12/2025']])
})

test('a level goes into the assessment that is meant and into no other', async () => {
  const { putLevel, backend, plan, stored } = await openPage()
  await backend.mustRun(plan.id, {
    type: 'assessment.add',
    assessment: testAssessment({ id: 'n9', kind: 'interview' }),
  })
  const { loadApp } = await import('../../../renderer/state/app-store.ts')
  await loadApp()
  const place = { framework: pemdi, assessmentId: 'n9' as AssessmentId }
  await putLevel(place, indicator(1), 4_000)
  await putLevel(BASELINE, indicator(1), 2_000)
  expect(await stored()).toEqual([[2_000, 'self', '']])
  const other = (await backend.document(plan.id)).assessments.find(one => !one.isBaseline)
  expect(other?.levels).toMatchObject([{ value: 4_000, origin: 'interview' }])
})

test('what is typed of a level that another window removed does not bring it back', async () => {
  const { describeLevel, putLevel, backend, plan, stored } = await openPage()
  const { loadApp, useApp } = await import('../../../renderer/state/app-store.ts')
  await putLevel(BASELINE, indicator(2), 2_000)
  const level = required(useApp.getState().document?.assessments[0]?.levels[0])
  await backend.mustRun(plan.id, {
    type: 'level.remove',
    frameworkId: pemdi.id,
    assessmentId: null,
    indicatorId: level.indicatorId,
  })
  await loadApp()
  expect(await describeLevel(BASELINE, level, { note: 'SK 12/2025' })).toBe(false)
  expect(await stored()).toEqual([])
})
