// The fiscal warnings of the page follow the plan, a drag under way and the gates.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, it } from 'vitest'
import { monthDaySchema, requireCivilDate } from '../../../shared/base/civil-date.ts'
import { createBackend } from '../../../main/services/backend.ts'
import { backendOptions, required } from '../../support/store.ts'
import { installBridge } from '../../support/page-state.ts'

const folder = mkdtempSync(join(tmpdir(), 'fiscal-warnings-'))
const backend = createBackend(backendOptions(folder))
installBridge(backend)
const app = await import('../../../renderer/state/app-store.ts')
const view = await import('../../../renderer/state/plan-view.ts')
const { fiscalWarningsOf } = await import('../../../renderer/state/fiscal-warnings.ts')
const stops = [view.followDocument(), app.listenToBackend(() => {})]
await app.loadApp()
await app.openSample()
afterAll(() => {
  stops.forEach(stop => stop())
  backend.close()
  rmSync(folder, { recursive: true })
})

const splp = () =>
  required([...app.useApp.getState().itemsById.values()].find(item => item.name.startsWith('Penerapan SPLP')))
const kinds = () => fiscalWarningsOf(splp()).map(({ kind }) => kind)

it('of an item follow its drag, its fields and the gates', async () => {
  const { id } = splp()
  expect(kinds()).toContain('before-dpa')
  expect(fiscalWarningsOf(splp())).toBe(fiscalWarningsOf(splp()))

  view.previewItems([{ ...splp(), start: requireCivilDate('2027-02-01') }])
  expect(kinds()).not.toContain('before-dpa')
  view.endPreview([id])
  expect(kinds()).toContain('before-dpa')

  await app.runCommand({ type: 'item.update', id, fields: { budgetStatus: 'dpa' } })
  expect(kinds()).not.toContain('before-dpa')
  await app.undo()
  expect(kinds()).toContain('before-dpa')

  const dpa = required(app.useApp.getState().document?.plan.gates.find(({ kind }) => kind === 'dpa'))
  await app.runCommand({ type: 'gate.put', gate: { ...dpa, monthDay: monthDaySchema.parse('01-01') } })
  expect(kinds()).not.toContain('before-dpa')
})
