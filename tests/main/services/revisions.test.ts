// Revisions: what they freeze, what they leave alone, and who is told.
import { join } from 'node:path'
import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import type { PlanId } from '../../../shared/domain/plan.ts'
import type { RevisionId } from '../../../shared/domain/revision.ts'
import { openForWriting } from '../../../main/store/database.ts'
import { SEED } from '../../support/random-plan.ts'
import {
  createPlan,
  fullItem,
  openBackend,
  tempFolder,
  testItem,
  type TestBackend,
} from '../../support/store.ts'
import { command, effect, threeItems, update } from '../../support/three-items.ts'

const missing = (what: string) => ({ ok: false, error: { code: 'not-found', what } })
const nobody = 'nobody' as RevisionId

test('a revision has the next number, its name and its time, and the newest comes first', async () => {
  const { backend, planId } = await threeItems()
  expect(await backend.must('revision.list', { planId })).toEqual([])
  const first = await backend.must('revision.make', { planId, name: '' })
  expect(first).toEqual({
    id: expect.stringMatching(/^[0-9a-f-]{36}$/),
    number: 1,
    name: '',
    madeAt: '2026-11-23T09:05:00',
    reason: 'hand',
    isRemoved: false,
  })
  const second = await backend.must('revision.make', { planId, name: '  Rapat Bappeda ' })
  expect([second.number, second.name]).toEqual([2, 'Rapat Bappeda'])
  expect(await backend.must('revision.list', { planId })).toEqual([second, first])
})

test('each plan counts its own revisions', async () => {
  const { backend, planId } = await threeItems()
  const other = (await createPlan(backend)).document.plan.id
  await backend.must('revision.make', { planId, name: '' })
  const made = await backend.must('revision.make', { planId: other, name: '' })
  expect(made.number).toBe(1)
  expect(await backend.ask('revision.open', { planId, revisionId: made.id })).toEqual(missing('revision'))
})

test('everything a plan can say is in its revision', async () => {
  const { backend, planId } = await threeItems()
  await backend.mustRun(planId, { type: 'item.add', item: fullItem('full') })
  await backend.mustRun(
    planId,
    command({
      type: 'dependency.put',
      dependency: { id: 'd', predecessorId: 'a', successorId: 'full', kind: 'start-start', lagDays: -3 },
    }),
  )
  const before = await backend.document(planId)
  const { id } = await backend.must('revision.make', { planId, name: '' })
  expect(await backend.must('revision.open', { planId, revisionId: id })).toEqual(before)
})

/** What may happen to a plan after it was frozen. */
type Act = 'undo' | 'redo' | 'make' | 'agency' | { readonly rename: string } | { readonly remove: string }
const act: fc.Arbitrary<Act> = fc.oneof(
  fc.constantFrom<Act[]>('undo', 'redo', 'make', 'agency'),
  fc.record({ rename: fc.constantFrom('Nama lain', 'Nama ketiga') }),
  fc.record({ remove: fc.constantFrom('a', 'b', 'c') }),
)

async function perform(backend: TestBackend, planId: PlanId, given: Act): Promise<void> {
  if (given === 'undo' || given === 'redo') await backend.ask(`plan.${given}`, { planId })
  else if (given === 'make') await backend.must('revision.make', { planId, name: '' })
  else if (given === 'agency')
    await backend.run(
      planId,
      command({ type: 'agency.put', agency: { id: 'baru', name: 'B', shortName: 'B', kind: 'agency' } }),
    )
  else if ('rename' in given) await backend.run(planId, update({ name: given.rename }))
  else await backend.run(planId, command({ type: 'item.delete', ids: [given.remove] }))
}

test(`whatever is edited, undone or redone later, a revision stays as it was (seed ${SEED})`, async () => {
  const acts = fc.array(act, { maxLength: 8 })
  await fc.assert(
    fc.asyncProperty(acts, acts, async (before, after) => {
      const { backend, planId } = await threeItems()
      for (const each of before) await perform(backend, planId, each)
      const frozen = await backend.document(planId)
      const { id } = await backend.must('revision.make', { planId, name: '' })
      for (const each of after) await perform(backend, planId, each)
      const opened = await backend.must('revision.open', { planId, revisionId: id })
      backend.close()
      expect(opened).toEqual(frozen)
    }),
    { seed: SEED, numRuns: 25 },
  )
})

test('a revision is no change of the plan: no step, no patch, and what was undone can still be redone', async () => {
  const { backend, planId } = await threeItems()
  await backend.mustRun(planId, update({ name: 'Nama kedua' }))
  await backend.must('plan.undo', { planId })
  const before = await backend.must('plan.open', { planId })
  const news: unknown[] = []
  backend.on('plan.changed', outcome => news.push(outcome))
  const { id } = await backend.must('revision.make', { planId, name: '' })
  await backend.must('revision.remove', { planId, revisionId: id })
  expect(await backend.must('plan.open', { planId })).toEqual(before)
  expect(news).toEqual([])
  const redone = await backend.must('plan.redo', { planId })
  expect(redone.patch.items?.put[0]?.name).toBe('Nama kedua')
})

test('other windows hear of every change, and of nothing that failed', async () => {
  const { backend, planId } = await threeItems()
  const heard: unknown[] = []
  backend.on('revisions.changed', news => heard.push(news))
  const { id } = await backend.must('revision.make', { planId, name: '' })
  for (const method of ['revision.remove', 'revision.restore'] as const)
    await backend.must(method, { planId, revisionId: id })
  await backend.must('revision.rename', { planId, revisionId: id, name: 'x' })
  expect(heard).toEqual([{ planId }, { planId }, { planId }, { planId }])
  await backend.ask('revision.rename', { planId, revisionId: nobody, name: 'x' })
  await backend.ask('revision.make', { planId: 'nobody' as PlanId, name: '' })
  expect(heard).toHaveLength(4)
})

test('a removed revision keeps its number and its content, and comes back', async () => {
  const { backend, planId } = await threeItems()
  const frozen = await backend.document(planId)
  const { id } = await backend.must('revision.make', { planId, name: 'Awal' })
  const removed = await backend.must('revision.remove', { planId, revisionId: id })
  expect([removed.isRemoved, removed.name]).toEqual([true, 'Awal'])
  expect((await backend.must('revision.make', { planId, name: '' })).number).toBe(2)
  const restored = await backend.must('revision.restore', { planId, revisionId: id })
  expect((await backend.must('revision.list', { planId })).at(-1)).toEqual(restored)
  expect(restored).toEqual({ ...removed, isRemoved: false })
  expect(await backend.must('revision.open', { planId, revisionId: id })).toEqual(frozen)
})

test('a name can be given, changed and taken away; one that is too long is refused', async () => {
  const { backend, planId } = await threeItems()
  const { id } = await backend.must('revision.make', { planId, name: '' })
  const rename = (name: string) => backend.ask('revision.rename', { planId, revisionId: id, name })
  for (const name of ['Rapat 23 Nov', ''])
    expect(await rename(name)).toMatchObject({ ok: true, value: { number: 1, name } })
  expect(await rename('x'.repeat(161))).toEqual({
    ok: false,
    error: { code: 'invalid', problems: [{ path: ['name'], code: 'too-long', limit: 160 }] },
  })
})

test('what is not there is not found', async () => {
  const { backend, planId } = await threeItems()
  const stranger = 'nobody' as PlanId
  expect(await backend.ask('revision.list', { planId: stranger })).toEqual(missing('plan'))
  expect(await backend.ask('revision.make', { planId: stranger, name: '' })).toEqual(missing('plan'))
  for (const method of ['revision.open', 'revision.remove', 'revision.restore'] as const)
    expect(await backend.ask(method, { planId, revisionId: nobody })).toEqual(missing('revision'))
  expect(await backend.ask('revision.rename', { planId, revisionId: nobody, name: '' })).toEqual(
    missing('revision'),
  )
})

test('a window that may only look sees and opens revisions but makes none', async () => {
  const folder = tempFolder()
  const first = openBackend(folder)
  const { document } = await createPlan(first)
  const planId = document.plan.id
  const revision = await first.must('revision.make', { planId, name: 'Awal' })
  const second = openBackend(folder)
  expect(second.isReadOnly).toBe(true)
  expect(await second.must('revision.list', { planId })).toEqual([revision])
  expect(await second.must('revision.open', { planId, revisionId: revision.id })).toEqual(document)
  const readOnly = { ok: false, error: { code: 'read-only' } }
  expect(await second.ask('revision.make', { planId, name: '' })).toEqual(readOnly)
  for (const method of ['revision.remove', 'revision.restore'] as const)
    expect(await second.ask(method, { planId, revisionId: revision.id })).toEqual(readOnly)
  expect(await second.ask('revision.rename', { planId, revisionId: revision.id, name: 'x' })).toEqual(
    readOnly,
  )
})

test('revisions are in a backup and come back with it, also after a restart', async () => {
  const folder = tempFolder()
  const first = openBackend(folder)
  const planId = (await createPlan(first)).document.plan.id
  await first.mustRun(planId, { type: 'item.add', item: testItem('a') })
  const frozen = await first.document(planId)
  const kept = await first.must('revision.make', { planId, name: 'Awal' })
  const { name } = await first.must('backup.create', null)
  await first.mustRun(planId, update({ effects: [effect()] }))
  await first.must('revision.rename', { planId, revisionId: kept.id, name: 'Lain' })
  await first.must('revision.make', { planId, name: '' })
  await first.must('backup.restore', { name })
  expect(await first.must('revision.list', { planId })).toEqual([kept])
  first.close()
  const second = openBackend(folder)
  expect(await second.must('revision.open', { planId, revisionId: kept.id })).toEqual(frozen)
})

test('a revision that was tampered with is said to be unreadable, and the plan opens as ever', async () => {
  const folder = tempFolder()
  const first = openBackend(folder)
  const planId = (await createPlan(first)).document.plan.id
  const { id } = await first.must('revision.make', { planId, name: '' })
  first.close()
  const file = openForWriting(join(folder, 'peta-rencana.db'))
  file.run(`UPDATE revision SET roadmap = replace(roadmap, 'Kabupaten Uji', 'Kabupaten Lain')`)
  file.close()
  const second = openBackend(folder)
  expect(await second.ask('revision.open', { planId, revisionId: id })).toEqual({
    ok: false,
    error: { code: 'roadmap-unreadable', where: `${id}: digest: digest-mismatch` },
  })
  expect((await second.ask('plan.open', { planId })).ok).toBe(true)
})

test('where a plan stands among its revisions is what sending it would make of it', async () => {
  const { backend, planId } = await threeItems()
  const stand = () => backend.must('revision.stand', { planId })
  const send = async () => {
    const sent = await backend.must('roadmap.send', { planId, sign: false })
    return sent.state === 'cancelled' ? 0 : sent.revision.number
  }
  const madeAt = '2026-11-23T09:05:00'
  expect(await stand()).toEqual({ state: 'draft', number: 1 })
  expect(await send()).toBe(1)
  expect(await stand()).toEqual({ state: 'same', number: 1, madeAt })
  await backend.mustRun(planId, update({ name: 'Lain' }))
  expect(await stand()).toEqual({ state: 'changed', number: 1, next: 2 })
  const made = await backend.must('revision.make', { planId, name: '' })
  expect(await stand()).toEqual({ state: 'same', number: 2, madeAt })
  // An unchanged plan is sent as the revision that it is.
  expect(await send()).toBe(2)
  // One that was removed is none that anybody speaks of; its number is not given again.
  await backend.must('revision.remove', { planId, revisionId: made.id })
  expect(await stand()).toEqual({ state: 'changed', number: 1, next: 3 })
  expect(await backend.ask('revision.stand', { planId: 'nobody' as PlanId })).toEqual(missing('plan'))
})

test('a plan whose only revision was removed is a draft of the next number', async () => {
  const { backend, planId } = await threeItems()
  const made = await backend.must('revision.make', { planId, name: '' })
  await backend.must('revision.remove', { planId, revisionId: made.id })
  expect(await backend.must('revision.stand', { planId })).toEqual({ state: 'draft', number: 2 })
})
