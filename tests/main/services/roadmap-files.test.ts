// Roadmap files through the backend, on real SQLite: checked, opened, sent; all or nothing.
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { PlanDocument, PlanId } from '../../../shared/domain/plan.ts'
import { addDays } from '../../../shared/base/civil-date.ts'
import { readRoadmap, readRoadmapText } from '../../../shared/exchange/read-roadmap.ts'
import { isSameContent } from '../../../shared/exchange/same-content.ts'
import { toRoadmapText } from '../../../shared/exchange/write-roadmap.ts'
import { cryptoTools } from '../../support/crypto-tools.ts'
import {
  createPlan,
  FRAMEWORK,
  fullItem,
  openBackend,
  PROJECT,
  required,
  requireOk,
  tempFolder,
  testItem,
  TODAY,
  type TestBackend,
} from '../../support/store.ts'

async function planWithItems(backend: TestBackend): Promise<PlanId> {
  const planId = (await createPlan(backend)).document.plan.id
  await backend.mustRun(planId, { type: 'item.add', item: testItem('a') })
  await backend.mustRun(planId, { type: 'item.add', item: fullItem('full') })
  return planId
}

/** What the other computer gets. */
async function sentText(backend: TestBackend, planId: PlanId): Promise<string> {
  const sent = await backend.must('roadmap.send', { planId, sign: false })
  if (sent.state !== 'made') throw new Error(`the file was ${sent.state}`)
  return sent.text
}

/** Opens a file of a plan that is here, as after a look at the check. */
async function openOver(
  backend: TestBackend,
  text: string,
  over:
    | { readonly way: 'scenario'; readonly name: string }
    | { readonly way: 'replace'; readonly file: string },
) {
  const check = await backend.must('roadmap.check', { text })
  if (check.state !== 'sound') throw new Error('the file is broken')
  return backend.must('roadmap.open', { text, seen: required(check.present).digest, ...over })
}

const textOf = (document: PlanDocument) =>
  toRoadmapText(document, { revision: 7, madeOn: TODAY }, cryptoTools)

test('a plan that was sent is the same plan on another computer', async () => {
  const sender = openBackend(tempFolder())
  const planId = await planWithItems(sender)
  const text = await sentText(sender, planId)
  const receiver = openBackend(tempFolder())
  const check = await receiver.must('roadmap.check', { text })
  expect(check).toEqual({
    state: 'sound',
    head: {
      planId,
      title: 'Peta Rencana uji',
      agencyName: 'Dinas Uji Coba',
      region: 'Kabupaten Uji',
      revision: 1,
      madeOn: TODAY,
      // The other one lies among the deleted ones.
      itemCount: 1,
      binnedCount: 1,
      frameworkId: FRAMEWORK,
      signer: null,
    },
    repairs: [],
    missingFrameworkIds: [],
    present: null,
  })
  const opened = await receiver.must('roadmap.open', { text, way: 'new' })
  expect(isSameContent(opened.document, await sender.document(planId))).toBe(true)
  expect((await receiver.must('app.start', null)).open?.document.plan.id).toBe(planId)
  expect(await receiver.must('roadmap.check', { text })).toMatchObject({
    present: { isSame: true, added: 0, changed: 0, missing: 0 },
  })
})

test('the number rises with what changes, and only then', async () => {
  const backend = openBackend(tempFolder())
  const planId = await planWithItems(backend)
  const numberSent = async () => {
    const sent = await backend.must('roadmap.send', { planId, sign: false })
    return sent.state === 'cancelled' ? null : sent.revision.number
  }
  expect([await numberSent(), await numberSent()]).toEqual([1, 1])
  await backend.mustRun(planId, { type: 'item.add', item: testItem('b') })
  expect(await numberSent()).toBe(2)
  expect(
    (await backend.must('revision.list', { planId })).map(({ number, reason }) => [number, reason]),
  ).toEqual([
    [2, 'export'],
    [1, 'export'],
  ])
  // A revision made by hand of the same content is sent as itself.
  await backend.mustRun(planId, { type: 'item.add', item: testItem('c') })
  await backend.must('revision.make', { planId, name: 'Rapat' })
  expect(await numberSent()).toBe(3)
  expect(await backend.must('revision.list', { planId })).toHaveLength(3)
})

test('the name of the file says whose it is, in the language of the settings', async () => {
  const backend = openBackend(tempFolder())
  const planId = await planWithItems(backend)
  expect(await backend.must('roadmap.send', { planId, sign: false })).toMatchObject({
    name: 'Peta Rencana Dinas Uji - revisi 1 - 2026-11-23.spbe',
  })
  await backend.must('settings.update', { language: 'en' })
  expect(await backend.must('roadmap.send', { planId, sign: false })).toMatchObject({
    name: 'Roadmap Dinas Uji - revision 1 - 2026-11-23.spbe',
  })
})

test('a host that asks where writes the file there, whole; nobody asked further is nothing done', async () => {
  const folder = tempFolder()
  let place: string | null = join(folder, 'flash', 'rencana.spbe')
  const asked: string[] = []
  const backend = openBackend(tempFolder(), {
    askWhere: name => {
      asked.push(name)
      return Promise.resolve(place)
    },
  })
  const planId = await planWithItems(backend)
  // The folder is gone: a flash disk that was pulled out.
  expect(await backend.ask('roadmap.send', { planId, sign: false })).toEqual({
    ok: false,
    error: { code: 'roadmap-not-written', file: place, reason: 'refused' },
  })
  expect(await backend.must('revision.list', { planId })).toEqual([])
  mkdirSync(join(folder, 'flash'))
  writeFileSync(place, 'what stood there before')
  expect(await backend.must('roadmap.send', { planId, sign: false })).toMatchObject({
    state: 'written',
    file: place,
    revision: { number: 1 },
  })
  expect(readdirSync(join(folder, 'flash'))).toEqual(['rencana.spbe'])
  const read = requireOk(readRoadmap(readFileSync(place), cryptoTools))
  expect([read.revision, isSameContent(read.document, await backend.document(planId))]).toEqual([1, true])
  expect(asked).toEqual(Array(2).fill('Peta Rencana Dinas Uji - revisi 1 - 2026-11-23.spbe'))
  await backend.mustRun(planId, { type: 'item.add', item: testItem('b') })
  place = null
  expect(await backend.must('roadmap.send', { planId, sign: false })).toEqual({ state: 'cancelled' })
  expect(await backend.must('revision.list', { planId })).toHaveLength(1)
})

test('a scenario is not sent, and who may only read sends nothing', async () => {
  const folder = tempFolder()
  const backend = openBackend(folder)
  const planId = await planWithItems(backend)
  const scenario = await backend.must('scenario.make', { planId, name: 'Hemat' })
  expect(await backend.ask('roadmap.send', { planId: scenario.planId, sign: false })).toEqual({
    ok: false,
    error: { code: 'not-found', what: 'plan' },
  })
  const second = openBackend(folder)
  expect(await second.ask('roadmap.send', { planId, sign: false })).toEqual({
    ok: false,
    error: { code: 'read-only' },
  })
})

test('a file of a plan that is here may stand beside it as a scenario', async () => {
  const backend = openBackend(tempFolder())
  const planId = await planWithItems(backend)
  const before = await backend.document(planId)
  const file = { ...before, items: before.items.filter(item => item.id !== 'a') }
  const text = textOf({
    ...file,
    items: [...file.items.map(item => ({ ...item, name: 'Lain' })), testItem('new')],
  })
  expect(await backend.must('roadmap.check', { text })).toMatchObject({
    present: { isSame: false, differsElsewhere: false, added: 1, changed: 0, missing: 1 },
  })
  const opened = await openOver(backend, text, { way: 'scenario', name: ' Kiriman ' })
  expect(opened.document.plan.id).not.toBe(planId)
  expect(opened.document.items.map(item => item.name).toSorted()).toEqual(
    ['Lain', testItem('new').name].toSorted(),
  )
  expect(await backend.document(planId)).toEqual(before)
  const { plans } = await backend.must('app.start', null)
  expect(plans.map(plan => plan.scenario)).toEqual([null, { originId: planId, name: 'Kiriman' }])
})

test('a file takes the place of its plan in one step, which undo takes back row by row', async () => {
  const backend = openBackend(tempFolder())
  const planId = await planWithItems(backend)
  const before = await backend.document(planId)
  const file: PlanDocument = {
    ...before,
    plan: { ...before.plan, title: 'Dari berkas', goals: before.plan.goals.slice(0, 1) },
    items: [...before.items.filter(item => item.id !== 'a'), testItem('new')],
    assessments: [],
  }
  const heard: unknown[] = []
  backend.on('plan.changed', change => heard.push(change.patch))
  const opened = await openOver(backend, textOf(file), { way: 'replace', file: 'kiriman.spbe' })
  expect(isSameContent(opened.document, file)).toBe(true)
  expect(opened.history.undo).toEqual({ code: 'plan.replace', name: 'kiriman.spbe', count: 1 })
  // What is as it was is no change.
  expect(heard).toMatchObject([
    { plan: { title: 'Dari berkas' }, items: { put: [{ id: 'new' }], remove: ['a'] } },
  ])
  await backend.must('plan.undo', { planId })
  expect(isSameContent(await backend.document(planId), before)).toBe(true)
  await backend.must('plan.redo', { planId })
  expect(isSameContent(await backend.document(planId), file)).toBe(true)
})

test('what is asked for must fit what is here', async () => {
  const backend = openBackend(tempFolder())
  const planId = await planWithItems(backend)
  const text = textOf(await backend.document(planId))
  const changed = { ok: false, error: { code: 'roadmap-changed' } }
  expect(await backend.ask('roadmap.open', { text, way: 'new' })).toEqual(changed)
  const other = openBackend(tempFolder())
  expect(await other.ask('roadmap.open', { text, way: 'replace', seen: '', file: 'x' })).toEqual(changed)
  expect(await other.ask('roadmap.open', { text, way: 'scenario', seen: '', name: 'x' })).toEqual(changed)
  expect((await other.must('app.start', null)).plans).toEqual([])
})

test('frameworks that are not here are named, and what the file says in them is kept', async () => {
  const sender = openBackend(tempFolder())
  const planId = await planWithItems(sender)
  const document = await sender.document(planId)
  const foreign = JSON.parse(
    JSON.stringify(document).replaceAll('permenpanrb-8-2026', 'instrumen-kota'),
  ) as PlanDocument
  const receiver = openBackend(tempFolder())
  const text = textOf(foreign)
  const check = await receiver.must('roadmap.check', { text })
  expect(check).toMatchObject({
    missingFrameworkIds: ['instrumen-kota'],
    head: { frameworkId: 'instrumen-kota' },
  })
  const opened = await receiver.must('roadmap.open', { text, way: 'new' })
  expect(isSameContent(opened.document, foreign)).toBe(true)
})

test('a file with two dependencies between two items is mended and says so', async () => {
  const backend = openBackend(tempFolder())
  const planId = await planWithItems(backend)
  const document = await backend.document(planId)
  const [a, b] = document.items
  const tie = {
    predecessorId: required(a).id,
    successorId: required(b).id,
    kind: 'finish-start',
    lagDays: 0,
  } as const
  const ids = ['d1', 'd2'] as PlanDocument['dependencies'][number]['id'][]
  const text = textOf({ ...document, dependencies: ids.map(id => ({ id, ...tie })) })
  const other = openBackend(tempFolder())
  expect(await other.must('roadmap.check', { text })).toMatchObject({
    repairs: [{ code: 'second-left-out', where: 'payload.document.dependencies[1]' }],
  })
  const opened = await other.must('roadmap.open', { text, way: 'new' })
  expect(opened.document.dependencies.map(dependency => dependency.id)).toEqual(['d1'])
})

test('a plan that has changed since the look is not replaced unseen', async () => {
  const backend = openBackend(tempFolder())
  const planId = await planWithItems(backend)
  const text = textOf({ ...(await backend.document(planId)), items: [] })
  const check = await backend.must('roadmap.check', { text })
  if (check.state !== 'sound') throw new Error('the file is broken')
  const { digest } = required(check.present)
  await backend.mustRun(planId, { type: 'item.add', item: testItem('later') })
  expect(
    await backend.ask('roadmap.open', { text, way: 'replace', seen: digest, file: 'kiriman.spbe' }),
  ).toEqual({ ok: false, error: { code: 'roadmap-changed' } })
  expect((await backend.document(planId)).items.map(item => item.id)).toContain('later')
})

test('sent on another day, an unchanged plan is the same file down to its digest', async () => {
  let today = TODAY
  const backend = openBackend(tempFolder(), { today: () => today })
  const planId = await planWithItems(backend)
  const first = await sentText(backend, planId)
  today = addDays(TODAY, 5)
  expect(await sentText(backend, planId)).toBe(first)
  // So does the plan that was opened from it, on another computer.
  const other = openBackend(tempFolder(), { today: () => today })
  await other.must('roadmap.open', { text: first, way: 'new' })
  expect(await sentText(other, planId)).toBe(first)
})

test('numbers go on after that of an opened file', async () => {
  const backend = openBackend(tempFolder())
  const planId = await planWithItems(backend)
  const seventh = textOf(await backend.document(planId))
  const numberAfterChange = async (one: TestBackend) => {
    await one.mustRun(planId, { type: 'item.add', item: testItem('more') })
    return requireOk(readRoadmapText(await sentText(one, planId), cryptoTools)).revision
  }
  const other = openBackend(tempFolder())
  await other.must('roadmap.open', { text: seventh, way: 'new' })
  expect(await numberAfterChange(other)).toBe(8)
  // Also where the plan was here, with numbers of its own.
  await backend.mustRun(planId, { type: 'item.add', item: testItem('own') })
  expect(requireOk(readRoadmapText(await sentText(backend, planId), cryptoTools)).revision).toBe(1)
  await openOver(backend, seventh, { way: 'scenario', name: 'Kiriman' })
  expect(await numberAfterChange(backend)).toBe(8)
})

test('what was mended in a file is not sent under the number of its sender', async () => {
  const text = readFileSync(
    join(PROJECT, 'tests/fixtures/spbe/repairable/dependency-on-missing-item.spbe'),
    'utf8',
  )
  const read = requireOk(readRoadmapText(text, cryptoTools))
  const backend = openBackend(tempFolder())
  const { document } = await backend.must('roadmap.open', { text, way: 'new' })
  const sent = requireOk(readRoadmapText(await sentText(backend, document.plan.id), cryptoTools))
  expect(sent.revision).toBe(read.revision + 1)
})

test('a difference outside of the items is told', async () => {
  const backend = openBackend(tempFolder())
  const planId = await planWithItems(backend)
  const document = await backend.document(planId)
  const text = textOf({ ...document, plan: { ...document.plan, title: 'Lain' } })
  expect(await backend.must('roadmap.check', { text })).toMatchObject({
    present: { isSame: false, differsElsewhere: true, added: 0, changed: 0, missing: 0, revision: null },
  })
})

test('the file with which the program was started is taken once', async () => {
  const given = [{ name: 'a.spbe', content: { ok: true, value: '{}' } as const }, null]
  const backend = openBackend(tempFolder(), { takeGiven: () => given.shift() ?? null })
  expect((await backend.must('roadmap.take', null))?.name).toBe('a.spbe')
  expect(await backend.must('roadmap.take', null)).toBeNull()
})
