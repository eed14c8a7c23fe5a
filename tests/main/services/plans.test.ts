import { copyFileSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { Request } from '../../../shared/contract/contract.ts'
import { DEFAULT_GATES } from '../../../shared/domain/gate.ts'
import { readRoadmap } from '../../../shared/exchange/read-roadmap.ts'
import { importPlan } from '../../../main/services/import-plan.ts'
import { readFolder } from '../../../main/store/resource-files.ts'
import { cryptoTools } from '../../support/crypto-tools.ts'
import {
  FRAMEWORK,
  memoryDb,
  openBackend,
  OWN_AGENCY,
  PROJECT,
  required,
  requireOk,
  tempFolder,
} from '../../support/store.ts'

type NewPlan = Request<'plan.create'>
const newPlan = (given: Partial<NewPlan> = {}): NewPlan => ({
  title: 'Peta Rencana uji',
  region: 'Kabupaten Uji',
  agency: OWN_AGENCY,
  frameworkId: FRAMEWORK,
  firstYear: 2026,
  lastYear: 2030,
  target: 4_100,
  ...given,
})

test('a new plan has the shipped agencies and its own, a goal per framework, and no history', async () => {
  const backend = openBackend(tempFolder())
  const { agencies, frameworks } = await backend.must('app.start', null)
  const { document, history } = await backend.must('plan.create', newPlan())
  expect(document).toEqual({
    plan: {
      id: expect.stringMatching(/^[0-9a-f-]{36}$/),
      title: 'Peta Rencana uji',
      region: 'Kabupaten Uji',
      agencyId: OWN_AGENCY.id,
      activeFrameworkId: FRAMEWORK,
      firstYear: 2026,
      lastYear: 2030,
      evidenceLagDays: { instrument: 30, infrastructure: 60, people: 30 },
      goals: frameworks.map(({ id, cutOff }) => ({
        frameworkId: id,
        target: id === FRAMEWORK ? 4_100 : 4_900,
        cutOff,
      })),
      gates: DEFAULT_GATES,
      commitment: null,
    },
    agencies: [...agencies, OWN_AGENCY],
    items: [],
    dependencies: [],
    assessments: [
      {
        id: expect.stringMatching(/^[0-9a-f-]{36}$/),
        frameworkId: FRAMEWORK,
        kind: 'self',
        date: '2026-11-23',
        source: '',
        isBaseline: true,
        levels: [],
      },
    ],
    evidence: [],
    mappings: [],
    reviewNotes: [],
    systems: [],
    decisions: [],
  })
  expect(history).toEqual({ undo: null, redo: null })
})

test('an own agency that is on the list takes its place there', async () => {
  const backend = openBackend(tempFolder())
  const { agencies } = await backend.must('app.start', null)
  const [first, ...others] = agencies
  const agency = { ...(first ?? OWN_AGENCY), name: 'Nama setempat' }
  const { document } = await backend.must('plan.create', newPlan({ agency }))
  expect(document.agencies).toEqual([agency, ...others])
})

test('the baseline of a plan for other years stands on its first day', async () => {
  const backend = openBackend(tempFolder())
  const { document } = await backend.must('plan.create', newPlan({ firstYear: 2028, lastYear: 2029 }))
  expect(document.assessments.map(({ date }) => date)).toEqual(['2028-01-01'])
})

test.each([
  [
    'unknown framework',
    { frameworkId: 'nobody' as NewPlan['frameworkId'] },
    { path: ['frameworkId'], code: 'unknown-framework' },
  ],
  ['years the wrong way round', { lastYear: 2025 }, { path: ['lastYear'], code: 'end-before-start' }],
  ['target above the scale', { target: 5_100 }, { path: ['target'], code: 'level-out-of-range', limit: 5 }],
  ['target below the scale', { target: 900 }, { path: ['target'], code: 'level-out-of-range', limit: 1 }],
  [
    'title of 100,000 characters',
    { title: 'x'.repeat(100_000) },
    { path: ['title'], code: 'too-long', limit: 160 },
  ],
])('a plan with an %s is refused and none is made', async (_, given, problem) => {
  const backend = openBackend(tempFolder())
  expect(await backend.ask('plan.create', newPlan(given))).toEqual({
    ok: false,
    error: { code: 'invalid', problems: [problem] },
  })
  expect((await backend.must('app.start', null)).plans).toEqual([])
})

function shippedSample() {
  const [file] = readFolder('.spbe', PROJECT, 'resources', 'sample')
  return requireOk(readRoadmap(required(file?.bytes), cryptoTools)).document
}

test('the sample is what its file says, and a second time it is opened with what was changed in it', async () => {
  const backend = openBackend(tempFolder())
  const sample = shippedSample()
  const { document, history } = await backend.must('plan.openSample', null)
  const planId = document.plan.id
  const byId = (a: { id: string }, b: { id: string }) => (a.id < b.id ? -1 : 1)
  expect({
    ...document,
    items: document.items.toSorted(byId),
    systems: document.systems.toSorted(byId),
  }).toEqual({
    ...sample,
    items: sample.items.toSorted(byId),
    dependencies: sample.dependencies.toSorted(byId),
    assessments: expect.arrayContaining([...sample.assessments]),
    evidence: expect.arrayContaining([...sample.evidence]),
    systems: sample.systems.toSorted(byId),
  })
  expect([document.items.length, document.assessments.length, document.evidence.length, history]).toEqual([
    40,
    sample.assessments.length,
    sample.evidence.length,
    { undo: null, redo: null },
  ])
  await backend.mustRun(planId, { type: 'plan.update', fields: { title: 'Contoh yang diubah' } })
  expect((await backend.must('plan.openSample', null)).document.plan.title).toBe('Contoh yang diubah')
  const start = await backend.must('app.start', null)
  expect(start.plans).toEqual([
    {
      id: planId,
      title: 'Contoh yang diubah',
      agencyName: expect.any(String),
      itemCount: 40,
      collectedCount: 0,
      isSample: true,
      scenario: null,
    },
  ])
  expect(start.open?.document.plan.id).toBe(planId)
})

const broken = join(PROJECT, 'tests/fixtures/broken/spbe')

test.each(readdirSync(broken).filter(name => name.endsWith('.spbe')))(
  'a sample file that is broken stores nothing: %s',
  async name => {
    const resourcesFolder = tempFolder()
    mkdirSync(join(resourcesFolder, 'sample'))
    copyFileSync(join(broken, name), join(resourcesFolder, 'sample', name))
    const backend = openBackend(tempFolder(), { resourcesFolder })
    const reply = await backend.ask('plan.openSample', null)
    expect(reply.ok ? 'opened' : reply.error.code).toBe('roadmap-unreadable')
    expect((await backend.must('app.start', null)).plans).toEqual([])
  },
)

test('a sample that is not there is said', async () => {
  const resourcesFolder = tempFolder()
  const backend = openBackend(tempFolder(), { resourcesFolder })
  const reply = { ok: false, error: { code: 'roadmap-unreadable', where: 'sample' } }
  expect(await backend.ask('plan.openSample', null)).toEqual(reply)
  mkdirSync(join(resourcesFolder, 'sample'))
  writeFileSync(join(resourcesFolder, 'sample', 'catatan.txt'), '')
  expect(await backend.ask('plan.openSample', null)).toEqual(reply)
})

test('a plan that is there already is not imported once more', () => {
  const db = memoryDb()
  const sample = shippedSample()
  expect(importPlan(db, sample, false)).toEqual({ ok: true, value: null })
  expect(importPlan(db, sample, false)).toEqual({
    ok: false,
    error: { code: 'roadmap-unreadable', where: 'plan.id' },
  })
})
