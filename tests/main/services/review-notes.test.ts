// Review notes there and back: a collector remarks, the return file goes to the agency, it answers and sends again. Two
// backends on two databases, and only files between them.
import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import type { CollectionView } from '../../../shared/contract/collection.ts'
import type { PlanDocument, PlanId } from '../../../shared/domain/plan.ts'
import {
  entriesInOrder,
  reviewStateOf,
  type ReviewEntryId,
  type ReviewNoteId,
} from '../../../shared/domain/review-note.ts'
import { readReviewText, toReviewText } from '../../../shared/exchange/review-file.ts'
import { agencyDocument, fileOf } from '../../support/agency-files.ts'
import { cryptoTools } from '../../support/crypto-tools.ts'
import { loadFramework } from '../../support/frameworks.ts'
import { openBackend, required, requireOk, tempFolder, type TestBackend } from '../../support/store.ts'

const noteId = (text: string) => text as ReviewNoteId
const entryId = (text: string) => text as ReviewEntryId

interface Sides {
  readonly collector: TestBackend
  readonly agency: TestBackend
  readonly planId: PlanId
  readonly roadmapId: PlanId
  readonly itemId: PlanDocument['items'][number]['id']
  readonly itemName: string
}

const collect = async (backend: TestBackend, planId: PlanId, text: string) =>
  required(
    (
      await backend.must('collection.add', {
        planId,
        files: [{ name: 'a.spbe', text, source: createHash('sha256').update(text).digest('hex') }],
      })
    )[0],
  )

/** A collector who has the first file of an agency, and the agency that sent it. */
async function twoSides(): Promise<Sides> {
  const collector = openBackend(tempFolder())
  const { document } = await collector.must('plan.openSample', null)
  const framework = loadFramework(document.plan.activeFrameworkId as 'permenpanrb-59-2020')
  const dinkes = required(document.agencies.find(({ id }) => id !== document.plan.agencyId))
  const roadmap = agencyDocument(document, framework, dinkes, 3)
  const text = fileOf(roadmap, 1)
  const agency = openBackend(tempFolder())
  await agency.must('roadmap.open', { way: 'new', text })
  await collect(collector, document.plan.id, text)
  const item = required(roadmap.items[0])
  const roadmapId = roadmap.plan.id
  return { collector, agency, planId: document.plan.id, roadmapId, itemId: item.id, itemName: item.name }
}

const remark = (sides: Sides, id: string, entry: string, text: string, onItem = true) =>
  sides.collector.ask('collection.writeNote', {
    planId: sides.planId,
    roadmapId: sides.roadmapId,
    note: {
      id: noteId(id),
      itemId: onItem ? sides.itemId : null,
      itemName: onItem ? sides.itemName : '',
    },
    entry: { id: entryId(entry), kind: 'remark', text },
  })

async function returnFile({ collector, planId, roadmapId }: Sides): Promise<string> {
  const sent = await collector.must('collection.sendNotes', { planId, roadmapId })
  if (sent.state !== 'made') throw new Error(sent.state)
  expect(sent.name).toMatch(/^Catatan reviu .+ - revisi \d+ - \d{4}-\d\d-\d\d\.spbe$/)
  return sent.text
}

async function sendAgain({ agency, roadmapId }: Sides): Promise<string> {
  const sent = await agency.must('roadmap.send', { planId: roadmapId, sign: false })
  if (sent.state !== 'made') throw new Error(sent.state)
  return sent.text
}

const stateOf = (view: CollectionView, id: string) =>
  reviewStateOf(required(view.notes.find(({ note }) => note.id === id)).note)

test('a note goes to the agency, is answered there, comes back with the roadmap and is settled', async () => {
  const sides = await twoSides()
  const { collector, agency, planId, roadmapId } = sides
  const written = requireOk(await remark(sides, 'n1', 'e1', 'Mengapa dua tahun?'))
  expect(written.notes.map(({ unsent }) => unsent)).toEqual([['e1']])
  requireOk(await remark(sides, 'n2', 'e2', 'Tambahkan SDM.', false))

  const text = await returnFile(sides)
  expect((await collector.must('collection.read', { planId })).notes.flatMap(({ unsent }) => unsent)).toEqual(
    [],
  )

  // The check changes nothing and says what is new.
  const check = await agency.must('roadmap.check', { text })
  expect(check).toMatchObject({
    state: 'review',
    head: { planId: roadmapId, revision: 1, noteCount: 2 },
    news: { notes: 2, remarked: 0, settled: 0, isSame: false },
  })
  expect((await agency.must('plan.read', { planId: roadmapId })).reviewNotes).toEqual([])

  const opened = await agency.must('roadmap.takeNotes', { text })
  expect(opened.document.reviewNotes.map(({ id }) => id)).toEqual(['n1', 'n2'])
  expect(opened.history.undo).toMatchObject({ code: 'reviewNote.take', count: 2 })
  expect(await agency.must('roadmap.check', { text })).toMatchObject({ news: { isSame: true } })

  const answer = {
    type: 'reviewNote.answer',
    id: noteId('n1'),
    entryId: entryId('a1'),
    text: 'Menunggu Perbup.',
  } as const
  await agency.must('plan.run', { planId: roadmapId, command: answer })
  const outcome = await collect(collector, planId, await sendAgain(sides))
  expect(outcome).toMatchObject({ verdict: 'newer', file: { revision: 2 }, answerCount: 1 })
  const view = await collector.must('collection.read', { planId })
  expect([stateOf(view, 'n1'), stateOf(view, 'n2')]).toEqual(['answered', 'open'])
  const n1 = required(view.notes.find(({ note }) => note.id === 'n1')).note
  expect(entriesInOrder(n1).map(({ kind, text: says, step }) => [kind, says, step])).toEqual([
    ['remark', 'Mengapa dua tahun?', 1],
    ['answer', 'Menunggu Perbup.', 2],
  ])
  const settled = await collector.must('collection.writeNote', {
    planId,
    roadmapId,
    note: { id: noteId('n1'), itemId: sides.itemId, itemName: sides.itemName },
    entry: { id: entryId('s1'), kind: 'settled', text: '' },
  })
  expect(stateOf(settled, 'n1')).toBe('settled')

  // The second return file says so there; what was answered meanwhile stays.
  const second = await returnFile(sides)
  expect(await agency.must('roadmap.check', { text: second })).toMatchObject({
    news: { notes: 0, remarked: 0, settled: 1, isSame: false },
  })
  const { document } = await agency.must('roadmap.takeNotes', { text: second })
  expect(document.reviewNotes.map(reviewStateOf)).toEqual(['settled', 'open'])
  // An old return file takes nothing back.
  await agency.must('roadmap.takeNotes', { text })
  const after = await agency.must('plan.read', { planId: roadmapId })
  expect(after.reviewNotes).toEqual(document.reviewNotes)
})

test('a note is found under the name that its item has now', async () => {
  const sides = await twoSides()
  const { collector, agency, planId, roadmapId, itemId } = sides
  requireOk(await remark(sides, 'n1', 'e1', 'Mengapa dua tahun?'))
  const rename = { type: 'item.update', id: itemId, fields: { name: 'Nama baru' } } as const
  await agency.must('plan.run', { planId: roadmapId, command: rename })
  await collect(collector, planId, await sendAgain(sides))
  const nameNow = async () => (await collector.must('collection.read', { planId })).notes[0]?.note.itemName
  expect(await nameNow()).toBe('Nama baru')
  // Gone from the roadmap, it keeps the name it had when the note was written.
  await agency.must('plan.run', { planId: roadmapId, command: { type: 'item.delete', ids: [itemId] } })
  await collect(collector, planId, await sendAgain(sides))
  expect(await nameNow()).toBe(sides.itemName)
})

test('undo takes a return file and an answer back, step by step', async () => {
  const sides = await twoSides()
  const { agency, roadmapId: planId } = sides
  requireOk(await remark(sides, 'n1', 'e1', 'Mengapa?'))
  await agency.must('roadmap.takeNotes', { text: await returnFile(sides) })
  const answer = {
    type: 'reviewNote.answer',
    id: noteId('n1'),
    entryId: entryId('a1'),
    text: 'Sebab.',
  } as const
  await agency.must('plan.run', { planId, command: answer })
  const states = async () => (await agency.must('plan.read', { planId })).reviewNotes.map(reviewStateOf)
  expect(await states()).toEqual(['answered'])
  const undone = await agency.must('plan.undo', { planId })
  expect(undone.patch.reviewNotes?.put.map(reviewStateOf)).toEqual(['open'])
  expect(await states()).toEqual(['open'])
  const gone = await agency.must('plan.undo', { planId })
  expect(gone.patch.reviewNotes).toEqual({ put: [], remove: ['n1'] })
  await agency.must('plan.redo', { planId })
  await agency.must('plan.redo', { planId })
  expect(await states()).toEqual(['answered'])
  // The last answer can be taken back, what was remarked cannot.
  const remove = (entry: string) =>
    agency.ask('plan.run', {
      planId,
      command: { type: 'reviewNote.removeAnswer', id: noteId('n1'), entryId: entryId(entry) },
    })
  expect(await remove('e1')).toMatchObject({ ok: false, error: { code: 'invalid' } })
  requireOk(await remove('a1'))
  expect(await states()).toEqual(['open'])
})

test('what has gone out cannot be taken back, what has not can', async () => {
  const sides = await twoSides()
  const { collector, planId, roadmapId } = sides
  requireOk(await remark(sides, 'n1', 'e1', 'Keliru'))
  const remove = (entry: string) =>
    collector.ask('collection.removeEntry', {
      planId,
      roadmapId,
      noteId: noteId('n1'),
      entryId: entryId(entry),
    })
  expect(requireOk(await remove('e1')).notes).toEqual([])
  requireOk(await remark(sides, 'n1', 'e2', 'Benar'))
  await returnFile(sides)
  expect(await remove('e2')).toEqual({ ok: false, error: { code: 'not-found', what: 'review-note' } })
  const view = requireOk(await remark(sides, 'n1', 'e3', 'Dan lagi'))
  expect(view.notes[0]?.unsent).toEqual(['e3'])
  expect(requireOk(await remove('e3')).notes[0]?.note.entries.map(({ id }) => id)).toEqual(['e2'])
})

test('nobody settles a remark of the collector by writing so into a roadmap', async () => {
  const sides = await twoSides()
  const { collector, agency, planId, roadmapId } = sides
  requireOk(await remark(sides, 'n1', 'e1', 'Mengapa?'))
  const read = readReviewText(await returnFile(sides), cryptoTools)
  if (!read.ok) throw new Error(read.error.code)
  const [note] = read.value.notes
  const forged = {
    ...read.value,
    notes: [
      {
        ...required(note),
        entries: [
          ...required(note).entries,
          { ...required(note?.entries[0]), id: entryId('s'), kind: 'settled' as const, step: 9 },
        ],
      },
    ],
  }
  await agency.must('roadmap.takeNotes', { text: toReviewText(forged, cryptoTools) })
  expect((await agency.must('plan.read', { planId: roadmapId })).reviewNotes.map(reviewStateOf)).toEqual([
    'settled',
  ])
  await collect(collector, planId, await sendAgain(sides))
  expect(stateOf(await collector.must('collection.read', { planId }), 'n1')).toBe('open')
})

test('each refusal says why and changes nothing', async () => {
  const sides = await twoSides()
  const { collector, agency, planId, roadmapId } = sides
  requireOk(await remark(sides, 'n1', 'e1', 'Mengapa?'))
  const text = await returnFile(sides)
  expect(await remark(sides, 'n1', 'e1', 'Lagi')).toMatchObject({ error: { code: 'invalid' } })
  expect(await remark(sides, 'n2', 'e2', '  ')).toMatchObject({
    error: { code: 'invalid', problems: [{ path: ['text'], code: 'required' }] },
  })
  expect(await remark({ ...sides, roadmapId: 'nowhere' as PlanId }, 'n2', 'e2', 'Apa')).toEqual({
    ok: false,
    error: { code: 'not-found', what: 'file' },
  })
  const settle = (id: string) =>
    collector.ask('collection.writeNote', {
      planId,
      roadmapId,
      note: { id: noteId(id), itemId: null, itemName: '' },
      entry: { id: entryId('s'), kind: 'settled', text: '' },
    })
  expect(await settle('unknown')).toMatchObject({ error: { code: 'not-found', what: 'review-note' } })
  expect(
    await collector.ask('collection.sendNotes', { planId, roadmapId: 'nowhere' as PlanId }),
  ).toMatchObject({
    error: { code: 'not-found' },
  })
  expect((await collector.must('collection.read', { planId })).notes).toHaveLength(1)

  // A return file is nothing to collect, and a damaged one is not taken.
  expect(await collect(collector, planId, text)).toMatchObject({
    name: 'a.spbe',
    verdict: 'foreign',
    as: 'review',
  })
  const changed = text.replace('Mengapa?', 'Kapan?')
  expect(await agency.must('roadmap.check', { text: changed })).toMatchObject({
    state: 'broken',
    error: { code: 'digest-mismatch' },
  })
  expect(await agency.ask('roadmap.takeNotes', { text: changed })).toMatchObject({
    error: { code: 'roadmap-broken' },
  })
  const newer = text.replace('"version": 1', '"version": 2')
  expect(await agency.must('roadmap.check', { text: newer })).toMatchObject({ error: { code: 'too-new' } })
  // Of a plan that is not here.
  expect(await collector.must('roadmap.check', { text })).toMatchObject({ state: 'review', news: null })
  expect(await collector.ask('roadmap.takeNotes', { text })).toMatchObject({
    error: { code: 'not-found', what: 'plan' },
  })
  const answer = { type: 'reviewNote.answer', id: noteId('n9'), entryId: entryId('a'), text: 'Ya' } as const
  expect(await agency.ask('plan.run', { planId: roadmapId, command: answer })).toMatchObject({
    error: { code: 'not-found', what: 'review-note' },
  })
})

test('a return file that repeats a note, or counts beyond all measure, is refused as a whole', async () => {
  const sides = await twoSides()
  const { agency, roadmapId } = sides
  requireOk(await remark(sides, 'n1', 'e1', 'Mengapa?'))
  const read = readReviewText(await returnFile(sides), cryptoTools)
  if (!read.ok) throw new Error(read.error.code)
  const note = required(read.value.notes[0])
  const far = { ...note, entries: note.entries.map(entry => ({ ...entry, step: 10_001 })) }
  for (const [notes, where] of [
    [[note, note], 'payload.notes[1].id'],
    [[far], 'payload.notes[0].entries[0].step'],
  ] as const) {
    const text = toReviewText({ ...read.value, notes }, cryptoTools)
    expect(await agency.must('roadmap.check', { text })).toMatchObject({ error: { code: 'broken', where } })
    expect(await agency.ask('roadmap.takeNotes', { text })).toMatchObject({
      error: { code: 'roadmap-broken' },
    })
  }
  const document = await agency.must('plan.read', { planId: roadmapId })
  expect(document.reviewNotes).toEqual([])
  // Nor does a roadmap come in with such a note.
  const roadmap = fileOf({ ...document, reviewNotes: [far] }, 2)
  expect(await collect(sides.collector, sides.planId, roadmap)).toMatchObject({
    verdict: 'damaged',
    error: { where: 'payload.document.reviewNotes[0].entries[0].step' },
  })
})

test('a roadmap that takes the place of a plan takes no note away', async () => {
  const sides = await twoSides()
  const { agency, roadmapId } = sides
  const before = await agency.must('plan.read', { planId: roadmapId })
  requireOk(await remark(sides, 'n1', 'e1', 'Mengapa?'))
  await agency.must('roadmap.takeNotes', { text: await returnFile(sides) })
  const answer = { type: 'reviewNote.answer', id: noteId('n1'), entryId: entryId('a1'), text: 'Ya.' } as const
  await agency.must('plan.run', { planId: roadmapId, command: answer })

  // A colleague's copy from before the notes says nothing else.
  const same = await agency.must('roadmap.check', { text: fileOf(before, 2) })
  expect(same).toMatchObject({ present: { isSame: true } })
  const renamed = { ...before, plan: { ...before.plan, title: 'Lain' } }
  const text = fileOf(renamed, 3)
  const check = await agency.must('roadmap.check', { text })
  if (check.state !== 'sound') throw new Error(check.state)
  const seen = required(check.present).digest
  const { document } = await agency.must('roadmap.open', { way: 'replace', text, seen, file: 'lain.spbe' })
  expect(document.plan.title).toBe('Lain')
  expect(document.reviewNotes.map(reviewStateOf)).toEqual(['answered'])
})

test('more answers than a note can hold are left out, and the region can still be read', async () => {
  const sides = await twoSides()
  const { collector, agency, planId, roadmapId } = sides
  const document = await agency.must('plan.read', { planId: roadmapId })
  const entry = (id: string, kind: 'remark' | 'answer', step: number) => ({
    id: entryId(id),
    kind,
    author: 'Dinas',
    text: id,
    writtenOn: document.plan.commitment?.date ?? required(document.items[0]).start,
    step,
  })
  const noted = (side: string) => ({
    ...document,
    reviewNotes: [
      {
        id: noteId('n1'),
        itemId: null,
        itemName: '',
        entries: [
          entry('r', 'remark', 1),
          ...Array.from({ length: 199 }, (_, n) => entry(`${side}${n}`, 'answer', n + 2)),
        ],
      },
    ],
  })
  await collect(collector, planId, fileOf(noted('a'), 2))
  expect(await collect(collector, planId, fileOf(noted('b'), 3))).toMatchObject({ answerCount: 0 })
  const view = await collector.must('collection.read', { planId })
  expect(view.notes.map(({ note }) => note.entries.length)).toEqual([200])
})
