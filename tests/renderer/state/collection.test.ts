// Files on their way in as the page sees them: what a stop stops, and what it comes too late for.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { createBackend } from '../../../main/services/backend.ts'
import { installBridge } from '../../support/page-state.ts'
import { agencyDocument, fileOf } from '../../support/agency-files.ts'
import { loadFramework } from '../../support/frameworks.ts'
import { loadSample } from '../../support/sample.ts'
import { backendOptions, required } from '../../support/store.ts'

const folder = mkdtempSync(join(tmpdir(), 'page-collection-'))
const backend = createBackend(backendOptions(folder))
const line = installBridge(backend)
const app = await import('../../../renderer/state/app-store.ts')
const collection = await import('../../../renderer/state/collection.ts')
await app.loadApp()
await app.openSample()
afterAll(() => {
  backend.close()
  rmSync(folder, { recursive: true })
})

const sample = loadSample()
const planId = sample.plan.id
const framework = loadFramework('permenpanrb-8-2026')
const files = sample.agencies
  .filter(({ id }) => id !== sample.plan.agencyId)
  .slice(0, 25)
  .map(agency => new File([fileOf(agencyDocument(sample, framework, agency, 1), 1)], `${agency.id}.spbe`))

const intakeNow = () => required(collection.useCollection.getState().intake)

async function takeAndStop(given: readonly File[]) {
  line.intercept = method => {
    if (method === 'collection.add') collection.stopIntake()
    return null
  }
  await collection.loadCollection(planId)
  await collection.takeFiles(planId, given)
  line.intercept = null
  const { state, lines, total } = intakeNow()
  collection.closeIntake()
  return { state, read: lines.length, total }
}

test('a stop ends the intake after the files that are being read', async () => {
  expect(await takeAndStop(files)).toEqual({ state: 'stopped', read: 20, total: 25 })
})

test('a stop that comes while the last files are read has stopped nothing, and says so', async () => {
  expect(await takeAndStop(files.slice(20))).toEqual({ state: 'done', read: 5, total: 5 })
})
