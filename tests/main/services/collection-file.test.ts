// The collection as one file, through real backends: saved on one computer, opened on another, the same board on both.
import { createHash } from 'node:crypto'
import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { MergeWay } from '../../../shared/collection/merge-way.ts'
import type { CollectionCheck } from '../../../shared/contract/collection-files.ts'
import type { AgencyId } from '../../../shared/domain/agency.ts'
import type { FrameworkId } from '../../../shared/domain/framework.ts'
import type { PlanDocument } from '../../../shared/domain/plan.ts'
import { fingerprintOf } from '../../../shared/exchange/signature.ts'
import { agencyDocument, agencyFiles, fileOf, revised, type AgencyFile } from '../../support/agency-files.ts'
import { cryptoTools, testKey } from '../../support/crypto-tools.ts'
import { loadFramework } from '../../support/frameworks.ts'
import { ownFile } from '../../support/own-framework.ts'
import { loadSample } from '../../support/sample.ts'
import { toRoadmapText } from '../../../shared/exchange/write-roadmap.ts'
import { openBackend, required, tempFolder, TODAY, type TestBackend } from '../../support/store.ts'

const sample = loadSample()
const framework = loadFramework('permenpanrb-8-2026')
const planId = sample.plan.id

const asSent = ({ name, text }: AgencyFile) => ({
  name,
  text,
  source: createHash('sha256').update(text).digest('hex'),
})

async function add(backend: TestBackend, files: readonly AgencyFile[]): Promise<void> {
  for (let i = 0; i < files.length; i += 20)
    await backend.must('collection.add', { planId, files: files.slice(i, i + 20).map(asSent) })
}

const dinsos = required(sample.agencies.find(({ id }) => id === 'dinsos'))
const roadmap = agencyDocument(sample, framework, dinsos, 4)

/** A week with everything that can be decided, decided. */
async function collectWeek(backend: TestBackend): Promise<void> {
  await backend.must('plan.openSample', null)
  const week = agencyFiles(sample, framework)
  await add(backend, week.files)
  const signed = toRoadmapText(revised(roadmap), { revision: 7, madeOn: TODAY }, cryptoTools, testKey(1))
  await add(backend, [{ name: 'dinsos signed.spbe', text: signed }])
  const view = await backend.must('collection.read', { planId })
  const [conflicting] = week.conflicting
  const rival = required(
    view.files.find(({ standing, agencyId }) => standing === 'rival' && agencyId === conflicting?.id),
  )
  await backend.must('collection.choose', { planId, digest: rival.digest })
  const [damaged] = view.damaged
  await backend.must('collection.dismiss', { planId, source: required(damaged).source, isDismissed: true })
  const [first, second] = framework.indicators
  await backend.must('collection.setRule', {
    planId,
    frameworkId: framework.id,
    indicatorId: required(first).id,
    rule: { rule: 'coverage', sharePercent: 20 },
  })
  await backend.must('collection.setRule', {
    planId,
    frameworkId: framework.id,
    indicatorId: required(second).id,
    rule: { rule: 'lead' },
  })
  await backend.must('collection.setExpected', {
    planId,
    agencyId: required(week.silent[0]).id,
    isExpected: false,
  })
  const pairs = await backend.must('collection.overlaps', { planId })
  await backend.must('collection.decideOverlap', { planId, pair: required(pairs[0]).pair, decision: 'ask' })
  await writeNote(backend, 'n1', 'e1', 'Mohon dirinci.')
  await backend.must('collection.sendNotes', { planId, roadmapId: roadmap.plan.id })
  await writeNote(backend, 'n1', 'e2', 'Sekali lagi.')
}

async function writeNote(backend: TestBackend, note: string, entry: string, text: string): Promise<void> {
  await backend.must('collection.writeNote', {
    planId,
    roadmapId: roadmap.plan.id,
    note: { id: note as never, itemId: required(roadmap.items[0]).id, itemName: 'Kegiatan' },
    entry: { id: entry as never, kind: 'remark', text },
  })
}

/** Everything the screens of the region show. */
async function pictureOf(backend: TestBackend) {
  const timeline = await backend.must('collection.timeline', { planId, from: 0 })
  return {
    view: await backend.must('collection.read', { planId }),
    items: await backend.must('collection.items', { planId, agencyId: null, indicatorId: null }),
    overlaps: await backend.must('collection.overlaps', { planId }),
    connectivity: await backend.must('collection.connectivity', { planId }),
    money: await backend.must('collection.money', { planId }),
    timeline: { ...timeline, version: '' },
  }
}

async function save(backend: TestBackend): Promise<string> {
  const saved = await backend.must('collection.save', { planId, sign: false })
  if (saved.state !== 'made') throw new Error(saved.state)
  expect(saved.name).toMatch(/^Kumpulan peta rencana Kabupaten Mojokerto - \d{4}-\d\d-\d\d\.spbe-kumpulan$/)
  return saved.base64
}

async function soundCheck(backend: TestBackend, base64: string) {
  const check: CollectionCheck = await backend.must('collection.check', { base64 })
  if (check.state !== 'sound') throw new Error(JSON.stringify(check))
  return check
}

async function take(backend: TestBackend, base64: string, way: MergeWay) {
  const { present } = await soundCheck(backend, base64)
  const seen = required(present).digest
  return backend.must('collection.open', { way, base64, seen, file: 'x.spbe-kumpulan' })
}

const standings = async (backend: TestBackend, agencyId: AgencyId) =>
  (await backend.must('collection.read', { planId })).files
    .filter(file => file.agencyId === agencyId)
    .map(({ revision, standing }) => `r${revision} ${standing}`)

test('opened where nothing is, it is the same board, projection, heat map, pairs, connections and notes', async () => {
  const here = openBackend(tempFolder())
  await collectWeek(here)
  const picture = await pictureOf(here)
  expect(picture.view.notes[0]?.unsent).toEqual(['e2'])
  const base64 = await save(here)

  const elsewhere = openBackend(tempFolder())
  const { head, present, frameworks } = await soundCheck(elsewhere, base64)
  expect(present).toBeNull()
  expect(frameworks).toEqual({ brought: [], missing: [], different: [] })
  expect(head).toMatchObject({
    planId,
    region: 'Kabupaten Mojokerto',
    fileCount: picture.view.files.length,
    countingCount: picture.view.files.filter(({ standing }) => standing === 'current').length,
    damagedCount: 2,
    noteCount: 1,
  })
  const taken = await elsewhere.must('collection.open', { way: 'new', base64 })
  expect(taken.before).toBeNull()
  expect(taken.open.document).toEqual((await here.must('plan.open', { planId })).document)
  expect(await pictureOf(elsewhere)).toEqual(picture)
  // What it is of one file, and what a person sees beside it, needs the files themselves.
  for (const { digest } of picture.view.files)
    expect(await elsewhere.must('collection.compare', { planId, digest })).toEqual(
      await here.must('collection.compare', { planId, digest }),
    )
  // The same files come in as the same, as if they had been collected here.
  const [file] = agencyFiles(sample, framework).files
  const again = await elsewhere.must('collection.add', { planId, files: [asSent(required(file))] })
  expect(again).toMatchObject([{ verdict: 'same' }])
  // A dismissed damaged file stays dismissed, and nothing of the two differs.
  expect((await soundCheck(elsewhere, base64)).present).toMatchObject({ isSame: true })
  expect((await soundCheck(here, await save(elsewhere))).present).toMatchObject({ isSame: true })
}, 60_000)

test('what was left of damaged files keeps no collection from being saved and read again', async () => {
  const backend = openBackend(tempFolder())
  await backend.must('plan.openSample', null)
  const file = JSON.parse(fileOf(roadmap, 1)) as { readonly payload: object }
  const spoiled = [
    { ...file, payload: { ...file.payload, revision: 0 } },
    { ...file, payload: { ...file.payload, revision: 999_999_999 } },
    { ...file, [`${'k'.repeat(79)}😀`]: 1 },
    { ...file, ['\ud800']: 1 },
  ]
  await add(
    backend,
    spoiled.map((value, place) => ({ name: `${place}.spbe`, text: JSON.stringify(value) })),
  )
  const { damaged } = await backend.must('collection.read', { planId })
  expect(damaged.map(({ revision }) => revision)).toEqual([null, null, 1, 1])
  const { head } = await soundCheck(openBackend(tempFolder()), await save(backend))
  expect(head.damagedCount).toBe(4)
})

const MORE = [
  { name: 'r1.spbe', text: fileOf(roadmap, 1) },
  { name: 'r2.spbe', text: fileOf(revised(roadmap), 2) },
] as const

/** Both have the first file of dinsos, and whatever was decided until then. */
async function openTwo(): Promise<readonly [here: TestBackend, there: TestBackend]> {
  const [here, there] = [openBackend(tempFolder()), openBackend(tempFolder())]
  await there.must('plan.openSample', null)
  await add(there, [MORE[0]])
  await here.must('collection.open', { way: 'new', base64: await save(there) })
  return [here, there]
}

const setRule = (backend: TestBackend, sharePercent: number) =>
  backend.must('collection.setRule', {
    planId,
    frameworkId: framework.id,
    indicatorId: required(framework.indicators[0]).id,
    rule: { rule: 'coverage', sharePercent },
  })
const shareOf = async (backend: TestBackend) => {
  const { region } = await backend.must('collection.read', { planId })
  const { rule } = required(region.indicators[0])
  return rule.rule === 'coverage' ? rule.sharePercent : null
}

test('added to, what was decided here stays, and what is new comes in as if it were collected', async () => {
  const [here, there] = await openTwo()
  await setRule(here, 30)
  await setRule(there, 60)
  await add(there, [MORE[1]])
  await writeNote(there, 'n1', 'e1', 'Dari sana.')
  await writeNote(here, 'n2', 'e2', 'Dari sini.')
  const base64 = await save(there)
  expect((await soundCheck(here, base64)).present).toMatchObject({
    filesThere: 1,
    filesHere: 0,
    entriesThere: 1,
    entriesHere: 1,
    // That r1 is history there comes of the file that is not here.
    decisions: [
      {
        kind: 'rule',
        indicatorId: required(framework.indicators[0]).id,
        here: { sharePercent: 30 },
        there: { sharePercent: 60 },
      },
    ],
    kind: 'collection',
    isSame: false,
    addsNothing: false,
    isSamePlan: true,
  })
  await take(here, base64, 'add')
  expect(await standings(here, dinsos.id)).toEqual(['r2 current', 'r1 kept'])
  expect(await shareOf(here)).toBe(30)
  const { notes } = await here.must('collection.read', { planId })
  expect(notes.map(({ note, unsent }) => [note.id, unsent])).toEqual([
    ['n1', ['e1']],
    ['n2', ['e2']],
  ])
})

test('followed, the board is that of the file; what only was here is history, and comes back', async () => {
  const [here, there] = await openTwo()
  await setRule(there, 60)
  await setRule(here, 30)
  await add(here, [MORE[1]])
  const before = await pictureOf(here)
  const wanted = await pictureOf(there)
  const taken = await take(here, await save(there), 'follow')
  const followed = await pictureOf(here)
  expect({ ...followed, view: { ...followed.view, files: [] } }).toEqual({
    ...wanted,
    view: { ...wanted.view, files: [] },
  })
  expect(await standings(here, dinsos.id)).toEqual(['r2 kept', 'r1 current'])

  const kept = required(taken.before)
  expect(existsSync(kept.file)).toBe(true)
  await here.must('collection.takeBack', { name: kept.name })
  expect(await pictureOf(here)).toEqual(before)
  // What is kept is a collection like any other.
  const base64 = readFileSync(kept.file).toString('base64')
  expect((await soundCheck(openBackend(tempFolder()), base64)).head.fileCount).toBe(2)
})

test('what was kept is listed with its plan, shown in its folder alone, and comes back also where its plan is gone', async () => {
  const [here, there] = await openTwo()
  expect(await here.must('collection.listKept', null)).toEqual([])
  await add(there, [MORE[1]])
  const kept = required((await take(here, await save(there), 'add')).before)
  const { title } = sample.plan
  const bytes = readFileSync(kept.file).length
  const listed = { ...kept, madeAt: '2026-11-23T09:05:00', bytes, planTitle: title }
  expect(await here.must('collection.listKept', null)).toEqual([listed])
  expect(await here.must('file.reveal', { file: kept.file })).toBeNull()
  expect(await here.ask('file.reveal', { file: `${kept.file}/..` })).toMatchObject({ ok: false })

  // As after the restore of a backup from before the plan was here.
  const folder = tempFolder()
  mkdirSync(join(folder, 'collections'))
  copyFileSync(kept.file, join(folder, 'collections', kept.name))
  const later = openBackend(folder)
  expect(await later.must('collection.listKept', null)).toMatchObject([{ name: kept.name, planTitle: null }])
  const taken = await later.must('collection.takeBack', { name: kept.name })
  expect(taken.before).toBeNull()
  expect(await standings(later, dinsos.id)).toEqual(['r1 current'])
  expect(await later.must('collection.listKept', null)).toMatchObject([{ planTitle: title }])
})

test('the plan of the region is followed in one step, which can be undone', async () => {
  const [here, there] = await openTwo()
  const { document } = await there.must('plan.open', { planId })
  const item = required(document.items[0])
  await there.mustRun(planId, { type: 'item.update', id: item.id, fields: { name: 'Lain' } })
  const base64 = await save(there)
  const { present } = await soundCheck(here, base64)
  expect(present).toMatchObject({ decisions: [], addsNothing: true, isSamePlan: false })
  await take(here, base64, 'add')
  const nameOf = async () =>
    (await here.must('plan.open', { planId })).document.items.find(({ id }) => id === item.id)?.name
  expect(await nameOf()).toBe(item.name)
  const taken = await take(here, base64, 'follow')
  expect(await nameOf()).toBe('Lain')
  expect(taken.open.history.undo).toMatchObject({ code: 'plan.replace', name: 'x.spbe-kumpulan' })
  await here.must('plan.undo', { planId })
  expect(await nameOf()).toBe(item.name)
})

test('both plans of the region are answered when somebody asks, and not with the check', async () => {
  const [here, there] = await openTwo()
  const item = required((await there.must('plan.open', { planId })).document.items[0])
  await there.mustRun(planId, { type: 'item.update', id: item.id, fields: { name: 'Lain' } })
  const base64 = await save(there)
  const check = await soundCheck(here, base64)
  expect(JSON.stringify(check)).not.toContain(item.id)
  const seen = required(check.present).digest
  const plans = await here.must('collection.comparePlans', { base64, seen })
  const nameIn = (plan: PlanDocument) => plan.items.find(({ id }) => id === item.id)?.name
  expect([nameIn(plans.here), nameIn(plans.there)]).toEqual([item.name, 'Lain'])

  const refused = (code: string) => ({ ok: false, error: { code } })
  const ask = (backend: TestBackend, text: string) =>
    backend.ask('collection.comparePlans', { base64: text, seen })
  expect(await ask(here, base64.slice(0, 400))).toEqual(refused('collection-broken'))
  await here.mustRun(planId, { type: 'plan.update', fields: { title: 'Sudah lain' } })
  expect(await ask(here, base64)).toEqual(refused('roadmap-changed'))
  expect(await ask(openBackend(tempFolder()), base64)).toEqual(refused('roadmap-changed'))
})

test('what is here under the plan of a collection is told apart: the sample as it came, a plan, a collection', async () => {
  const there = openBackend(tempFolder())
  await collectWeek(there)
  const base64 = await save(there)
  const here = openBackend(tempFolder())
  await here.must('plan.openSample', null)
  const kindHere = async () => (await soundCheck(here, base64)).present?.kind
  expect(await kindHere()).toBe('sample')
  await here.mustRun(planId, { type: 'plan.update', fields: { title: 'Milik kami' } })
  expect(await kindHere()).toBe('plan')
  await setRule(here, 30)
  expect(await kindHere()).toBe('collection')
}, 30_000)

test('what was decided otherwise is named: agencies, items of pairs, fingerprints', async () => {
  const there = openBackend(tempFolder())
  await collectWeek(there)
  const base64 = await save(there)
  const here = openBackend(tempFolder())
  await here.must('collection.open', { way: 'new', base64 })
  const before = required((await here.must('collection.overlaps', { planId })).find(one => one.decision))
  await here.must('collection.decideOverlap', { planId, pair: before.pair, decision: 'keep' })
  const silent = required(agencyFiles(sample, framework).silent[0])
  await here.must('collection.setExpected', { planId, agencyId: silent.id, isExpected: true })
  const other = toRoadmapText(revised(roadmap), { revision: 8, madeOn: TODAY }, cryptoTools, testKey(2))
  await add(here, [{ name: 'dinsos other key.spbe', text: other }])
  const { files } = await here.must('collection.read', { planId })
  const { digest } = required(files.find(({ revision }) => revision === 8))
  await here.must('collection.trust', { planId, digest })
  const sideOf = ({ name, agencyId }: { readonly name: string; readonly agencyId: AgencyId }) => ({
    itemName: name,
    agencyName: required(sample.agencies.find(({ id }) => id === agencyId)).shortName,
  })
  expect((await soundCheck(here, base64)).present?.decisions).toEqual([
    { kind: 'unit', agencyName: silent.shortName, here: true, there: false },
    { kind: 'pair', sides: [sideOf(before.first), sideOf(before.second)], here: 'keep', there: 'ask' },
    {
      kind: 'key',
      agencyName: dinsos.shortName,
      here: fingerprintOf(testKey(2).publicKey, cryptoTools),
      there: fingerprintOf(testKey(1).publicKey, cryptoTools),
    },
  ])
}, 30_000)

test('what has changed since it was looked at is not written over', async () => {
  const [here, there] = await openTwo()
  await setRule(there, 60)
  const base64 = await save(there)
  const { present } = await soundCheck(here, base64)
  await setRule(here, 30)
  const seen = required(present).digest
  for (const way of ['add', 'follow'] as const)
    expect(await here.ask('collection.open', { way, base64, seen, file: 'x' })).toMatchObject({
      error: { code: 'roadmap-changed' },
    })
  expect(await here.ask('collection.open', { way: 'new', base64 })).toMatchObject({
    error: { code: 'roadmap-changed' },
  })
  expect(await shareOf(here)).toBe(30)
})

test('the user’s own instrument goes with the collection that is measured by it', async () => {
  const own = ownFile()
  const text = JSON.stringify(own)
  const id = own.id as FrameworkId
  const [here, there] = [openBackend(tempFolder()), openBackend(tempFolder())]
  await there.must('framework.put', { text, replaces: null })
  await there.must('plan.openSample', null)
  await there.mustRun(planId, { type: 'plan.update', fields: { activeFrameworkId: id } })
  await add(there, [MORE[0]])
  const base64 = await save(there)
  expect((await soundCheck(here, base64)).frameworks).toEqual({ brought: [id], missing: [], different: [] })
  await here.must('collection.open', { way: 'new', base64 })
  expect((await here.must('app.start', null)).ownFrameworkIds).toEqual([id])
  expect(await pictureOf(here)).toEqual(await pictureOf(there))
  // What is here under the same id stays as it is, and is said.
  const other = openBackend(tempFolder())
  await other.must('framework.put', { text: text.replace(own.title, 'Versi lain'), replaces: null })
  expect((await soundCheck(other, base64)).frameworks).toEqual({ brought: [], missing: [], different: [id] })
})

/** Of a region measured by an instrument of the user. */
async function saveOwnMeasured(): Promise<string> {
  const there = openBackend(tempFolder())
  const own = ownFile()
  await there.must('framework.put', { text: JSON.stringify(own), replaces: null })
  await there.must('plan.openSample', null)
  await there.mustRun(planId, {
    type: 'plan.update',
    fields: { activeFrameworkId: own.id as FrameworkId },
  })
  await add(there, [MORE[0]])
  return save(there)
}

test('what changes while a collection comes in keeps it out, with its instruments and the way back', async () => {
  const folder = tempFolder()
  const here = openBackend(folder)
  await here.must('plan.openSample', null)
  const base64 = await saveOwnMeasured()
  const { present, frameworks } = await soundCheck(here, base64)
  expect(frameworks.brought).toHaveLength(1)
  const changed: Promise<unknown>[] = []
  here.on('frameworks.changed', () => {
    if (changed.length === 0) changed.push(setRule(here, 30))
  })
  const request = { way: 'add', base64, seen: required(present).digest, file: 'x' } as const
  expect(await here.ask('collection.open', request)).toEqual({
    ok: false,
    error: { code: 'roadmap-changed' },
  })
  await Promise.all(changed)
  expect((await here.must('app.start', null)).ownFrameworkIds).toEqual([])
  expect(readdirSync(join(folder, 'collections'))).toEqual([])
})

test('what breaks while a collection comes in leaves no instrument of it behind', async () => {
  const folder = tempFolder()
  const here = openBackend(folder)
  const base64 = await saveOwnMeasured()
  here.on('frameworks.changed', () => here.close())
  expect(await here.ask('collection.open', { way: 'new', base64 })).toMatchObject({ ok: false })
  expect((await openBackend(folder).must('app.start', null)).ownFrameworkIds).toEqual([])
})

test('a revision that is made while the collection is saved keeps its number', async () => {
  const backend = openBackend(tempFolder())
  await backend.must('plan.openSample', null)
  await add(backend, [MORE[0]])
  const made: Promise<unknown>[] = []
  backend.on('collection.progress', () => {
    if (made.length === 0) made.push(backend.must('revision.make', { planId, name: 'Meanwhile' }))
  })
  await save(backend)
  await Promise.all(made)
  expect(await backend.must('revision.list', { planId })).toMatchObject([{ number: 1, name: 'Meanwhile' }])
})

test('the way back is packed without news: how far the collection is is said once', async () => {
  const [here, there] = await openTwo()
  await add(there, [MORE[1]])
  const base64 = await save(there)
  const { present } = await soundCheck(here, base64)
  const said: number[] = []
  here.on('collection.progress', ({ done }) => said.push(done))
  const seen = required(present).digest
  await here.must('collection.open', { way: 'add', base64, seen, file: 'x' })
  expect(said).toEqual([2])
})

test('a key that is remembered here is not exchanged by a collection that is added', async () => {
  const [here, there] = [openBackend(tempFolder()), openBackend(tempFolder())]
  const signed = (key: number, revision: number) => ({
    name: `${revision}.spbe`,
    text: toRoadmapText(roadmap, { revision, madeOn: TODAY }, cryptoTools, testKey(key)),
  })
  await there.must('plan.openSample', null)
  await add(there, [signed(2, 2)])
  await here.must('plan.openSample', null)
  await add(here, [signed(1, 1)])
  await take(here, await save(there), 'add')
  const { files } = await here.must('collection.read', { planId })
  expect(files.map(({ revision, standing, signerVerdict }) => [revision, standing, signerVerdict])).toEqual([
    [2, 'current', 'changed'],
    [1, 'kept', 'first'],
  ])
})

test('written where the user says, read back, and signed with the key of this computer', async () => {
  const folder = tempFolder()
  const file = join(folder, 'a.spbe-kumpulan')
  const asked: string[] = []
  const backend = openBackend(tempFolder(), {
    askWhere: name => {
      asked.push(name)
      return Promise.resolve(asked.length === 1 ? null : file)
    },
  })
  await backend.must('plan.openSample', null)
  await add(backend, [MORE[0]])
  await backend.must('signing.makeKey', null)
  expect(await backend.must('collection.save', { planId, sign: true })).toEqual({ state: 'cancelled' })
  expect(await backend.must('collection.save', { planId, sign: true })).toEqual({ state: 'written', file })
  const { head } = await soundCheck(openBackend(tempFolder()), readFileSync(file).toString('base64'))
  const signing = await backend.must('signing.read', null)
  expect(head.signer?.fingerprint).toBe(signing.state === 'ready' ? signing.fingerprint : null)
  // What was written can be shown in its folder.
  expect(await backend.must('file.reveal', { file })).toBeNull()
  // The plan went out with it: it is frozen under its number, once.
  const numbers = async () => (await backend.must('revision.list', { planId })).map(({ number }) => number)
  expect(await numbers()).toEqual([1])
  await backend.must('collection.save', { planId, sign: false })
  expect(await numbers()).toEqual([1])
})

test('others are answered while a collection is looked at, and it can be stopped', async () => {
  const backend = openBackend(tempFolder())
  await backend.must('plan.openSample', null)
  await add(backend, agencyFiles(sample, framework).files)
  const base64 = await save(backend)
  const order: string[] = []
  const check = backend.ask('collection.check', { base64 }).then(reply => {
    order.push('check')
    return reply
  })
  await backend.must('app.start', null).then(() => order.push('start'))
  await check
  expect(order).toEqual(['start', 'check'])

  for (const work of [
    () => backend.ask('collection.check', { base64, job: 'mine' }),
    () => backend.ask('collection.comparePlans', { base64, seen: '', job: 'mine' }),
    () => backend.ask('collection.save', { planId, sign: false, job: 'mine' }),
  ]) {
    // Once it is under way.
    const isUnderWay = new Promise<void>(resolve => {
      const off = backend.on('collection.progress', () => {
        off()
        resolve()
      })
    })
    const stopped = work()
    await isUnderWay
    await backend.must('collection.stop', { job: 'mine' })
    expect(await stopped).toEqual({ ok: false, error: { code: 'stopped' } })
  }
  // What was stopped is in nobody's way.
  expect(await save(backend)).toBe(base64)
})

test('only the work that is named is stopped, also where it waits for its turn', async () => {
  const backend = openBackend(tempFolder())
  await backend.must('plan.openSample', null)
  await add(backend, [MORE[0]])
  const base64 = await save(backend)
  const check = (job: string) => backend.ask('collection.check', { base64, job })
  const [first, second, third] = [check('first'), check('second'), check('third')]
  await backend.must('collection.stop', { job: 'second' })
  await backend.must('collection.stop', { job: 'of another window' })
  expect(await second).toEqual({ ok: false, error: { code: 'stopped' } })
  expect(await first).toMatchObject({ ok: true, value: { state: 'sound' } })
  expect(await third).toMatchObject({ ok: true, value: { state: 'sound' } })
})
