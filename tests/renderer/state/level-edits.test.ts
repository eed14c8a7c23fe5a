// Levels that are typed faster than they are stored.
import { expect, test, vi } from 'vitest'
import type { Indicator } from '../../../shared/domain/framework.ts'
import { loadFramework } from '../../support/frameworks.ts'
import { installBridge } from '../../support/page-state.ts'
import { createPlan, openBackend, required, tempFolder } from '../../support/store.ts'

const pemdi = loadFramework('permenpanrb-8-2026')
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
    (await backend.document(plan.id)).baseline.map(({ value, origin, note }) => [value, origin, note])
  return { ...edits, line, stored }
}

test('the last of several quick levels stands, also where it is the one stored before', async () => {
  const { putLevel, line, stored } = await openPage()
  await putLevel(pemdi, indicator(1), 3_000)
  line.delayMs = 15
  await Promise.all([putLevel(pemdi, indicator(1), 4_000), putLevel(pemdi, indicator(1), 3_000)])
  expect(await stored()).toEqual([[3_000, 'self', '']])
  // Asked for once more: it is there already.
  expect(await putLevel(pemdi, indicator(1), 3_000)).toBeNull()
  await Promise.all([putLevel(pemdi, indicator(1), null), putLevel(pemdi, indicator(1), null)])
  expect(await stored()).toEqual([])
})

test('a new level keeps origin and note, also those that are on their way', async () => {
  const { describeLevel, putLevel, line, stored } = await openPage()
  await putLevel(pemdi, indicator(2), 2_000)
  const { useApp } = await import('../../../renderer/state/app-store.ts')
  const level = required(useApp.getState().document?.baseline[0])
  line.delayMs = 15
  await Promise.all([
    describeLevel(level, { origin: 'official' }),
    describeLevel(level, { note: 'SK 12/2025' }),
    putLevel(pemdi, indicator(2), 3_000),
  ])
  expect(await stored()).toEqual([[3_000, 'official', 'SK 12/2025']])
})
