// What each command does; refused-commands.test.ts holds what they refuse.
import { expect, test } from 'vitest'
import { addDays, requireCivilDate } from '../../../shared/base/civil-date.ts'
import type { PlanId } from '../../../shared/domain/plan.ts'
import {
  createPlan,
  FRAMEWORK,
  fullItem,
  openBackend,
  tempFolder,
  testItem,
  TODAY,
} from '../../support/store.ts'
import { command, effect, problem, threeItems, update } from '../../support/three-items.ts'

test('an item with every field filled is stored as given', async () => {
  const { backend, planId } = await threeItems()
  const item = fullItem('full')
  const { patch, history } = await backend.mustRun(planId, { type: 'item.add', item })
  expect(patch).toEqual({ items: { put: [item], remove: [] } })
  expect(history).toEqual({ undo: { code: 'item.add', name: item.name, count: 1 }, redo: null })
})

test('an update changes the fields given and no other', async () => {
  const { backend, planId } = await threeItems()
  const { patch } = await backend.mustRun(
    planId,
    update({ name: 'Nama baru', effects: [effect()], risk: undefined }),
  )
  expect(patch).toEqual({
    items: { put: [{ ...testItem('a'), name: 'Nama baru', effects: [effect()] }], remove: [] },
  })
})

test('the same values again are no change, no step and no news', async () => {
  const { backend, planId } = await threeItems()
  const news: unknown[] = []
  backend.on('plan.changed', outcome => news.push(outcome))
  const { name, start, end } = testItem('a')
  const { history, changeNumber } = await backend.must('plan.open', { planId })
  for (const given of [
    update({ name }),
    command({ type: 'item.schedule', moves: [{ id: 'a', start, end }] }),
  ])
    expect(await backend.mustRun(planId, given)).toEqual({ planId, changeNumber, patch: {}, history })
  expect(news).toEqual([])
})

test('a stored effect of a framework that is gone does not block other edits', async () => {
  const folder = tempFolder()
  const first = openBackend(folder)
  const { document } = await createPlan(first)
  const planId = document.plan.id
  await first.mustRun(planId, command({ type: 'item.add', item: { ...testItem('a'), effects: [effect()] } }))
  first.close()

  const later = openBackend(folder, { resourcesFolder: tempFolder() })
  expect((await later.must('app.start', null)).frameworks).toEqual([])
  const outcome = await later.mustRun(planId, update({ name: 'Tetap bisa', effects: [effect()] }))
  expect(outcome.patch.items?.put[0]).toMatchObject({ name: 'Tetap bisa', effects: [effect()] })
  expect(await later.run(planId, update({ effects: [effect({ to: 4 })] }))).toEqual(
    problem('unknown-framework', 'effects', 0, 'frameworkId'),
  )
})

test.each([
  ['name', 'Nama baru'],
  ['effects', [effect()]],
  ['costs', [{ year: 2027, source: 'apbd', rupiah: 5 }]],
  ['supportingAgencyIds', ['setda']],
])('a change of %s alone is told', async (field, value) => {
  const { backend, planId } = await threeItems()
  const { patch } = await backend.mustRun(planId, update({ [field]: value }))
  expect(patch).toEqual({ items: { put: [{ ...testItem('a'), [field]: value }], remove: [] } })
})

test('a date that is stored does not block other edits when the clock was set back', async () => {
  const folder = tempFolder()
  const first = openBackend(folder)
  const planId = (await createPlan(first)).document.plan.id
  await first.mustRun(planId, { type: 'item.add', item: testItem('a', { acceptedOn: TODAY }) })
  first.close()
  const earlier = openBackend(folder, { today: () => addDays(TODAY, -30) })
  expect((await earlier.run(planId, update({ name: 'Tetap bisa' }))).ok).toBe(true)
  const moved = await earlier.run(planId, update({ acceptedOn: addDays(TODAY, -29) }))
  expect(moved).toEqual(problem('date-in-future', 'acceptedOn'))
})

test('an item that is reopened loses its real end; undo brings it back', async () => {
  const { backend, planId } = await threeItems()
  await backend.mustRun(planId, update({ status: 'done', actualEnd: '2026-11-01' }))
  const reopened = await backend.mustRun(planId, update({ status: 'running' }))
  expect(reopened.patch.items?.put[0]).toMatchObject({ status: 'running', actualEnd: null })
  const undone = await backend.must('plan.undo', { planId })
  expect(undone.patch.items?.put[0]).toMatchObject({ status: 'done', actualEnd: '2026-11-01' })
})

test('a move of several items is one step without a name', async () => {
  const { backend, planId } = await threeItems()
  const [start, end] = [requireCivilDate('2028-01-01'), requireCivilDate('2028-01-31')]
  const moves = ['a', 'b'].map(id => ({ id, start, end }))
  const { patch, history } = await backend.mustRun(planId, command({ type: 'item.schedule', moves }))
  expect(patch.items?.put.map(item => [item.id, item.start])).toEqual([
    ['a', start],
    ['b', start],
  ])
  expect(history.undo).toEqual({ code: 'item.schedule', name: '', count: 2 })
})

test('a copy stands right below its original, without what the original achieved and without its dependencies', async () => {
  const { backend, planId } = await threeItems()
  await backend.mustRun(
    planId,
    update({
      status: 'done',
      actualEnd: '2026-11-01',
      acceptedOn: '2026-11-02',
      progressPercent: 100,
      pinned: true,
      commitment: { name: 'Kepala', post: 'Kepala Diskominfo', date: '2026-11-02' },
      effects: [effect()],
    }),
  )
  await backend.mustRun(
    planId,
    command({
      type: 'dependency.put',
      dependency: { id: 'd', predecessorId: 'a', successorId: 'b', kind: 'finish-start', lagDays: 0 },
    }),
  )
  const { patch } = await backend.mustRun(
    planId,
    command({ type: 'item.duplicate', id: 'a', newId: 'n', name: 'Salinan' }),
  )
  expect(patch).toEqual({
    items: {
      put: [{ ...testItem('n', { name: 'Salinan', position: 1.5 }), effects: [effect()] }],
      remove: [],
    },
  })
  const { items, dependencies } = await backend.document(planId)
  expect(items.map(item => item.id)).toEqual(['a', 'n', 'b', 'c'])
  expect(dependencies).toHaveLength(1)
})

test('several items are duplicated in one step, each copy right below its original, or none of them', async () => {
  const { backend, planId } = await threeItems()
  const copies = ['a', 'b'].map(id => ({ id, newId: `${id}2`, name: `Salinan ${id}` }))
  await backend.mustRun(planId, command({ type: 'item.duplicateMany', copies }))
  const ids = async () => (await backend.document(planId)).items.map(item => item.id)
  expect(await ids()).toEqual(['a', 'a2', 'b', 'b2', 'c'])
  const again = [{ id: 'c', newId: 'c2', name: 'Salinan c' }, ...copies]
  const refused = await backend.run(planId, command({ type: 'item.duplicateMany', copies: again }))
  expect(refused.ok).toBe(false)
  expect(await ids()).toEqual(['a', 'a2', 'b', 'b2', 'c'])
})

test('a deleted item lies in the bin with its day, dependencies stay, and it comes back', async () => {
  const { backend, planId } = await threeItems()
  await backend.mustRun(
    planId,
    command({
      type: 'dependency.put',
      dependency: { id: 'd', predecessorId: 'a', successorId: 'b', kind: 'finish-start', lagDays: 3 },
    }),
  )
  const before = await backend.document(planId)
  const { patch } = await backend.mustRun(planId, command({ type: 'item.delete', ids: ['a', 'b'] }))
  expect(patch.items?.put.map(item => [item.id, item.deletedOn])).toEqual([
    ['a', TODAY],
    ['b', TODAY],
  ])
  expect((await backend.document(planId)).dependencies).toEqual(before.dependencies)
  const again = await backend.mustRun(planId, command({ type: 'item.delete', ids: ['a'] }))
  expect(again.patch).toEqual({})
  await backend.mustRun(planId, command({ type: 'item.restore', ids: ['a', 'b'] }))
  expect(await backend.document(planId)).toEqual(before)
})

test('a dependency that would close a circle is refused and the circle named, items in the bin included', async () => {
  const { backend, planId } = await threeItems()
  const put = (id: string, predecessorId: string, successorId: string) =>
    backend.run(
      planId,
      command({
        type: 'dependency.put',
        dependency: { id, predecessorId, successorId, kind: 'finish-start', lagDays: 0 },
      }),
    )
  expect([(await put('ab', 'a', 'b')).ok, (await put('bc', 'b', 'c')).ok]).toEqual([true, true])
  await backend.mustRun(planId, command({ type: 'item.delete', ids: ['b'] }))
  expect(await put('ca', 'c', 'a')).toEqual({
    ok: false,
    error: { code: 'cycle', names: ['Kegiatan c', 'Kegiatan a', 'Kegiatan b'] },
  })
  expect(await put('ab2', 'a', 'b')).toEqual(problem('duplicate', 'predecessorId'))
  // The same id is replaced: then nothing leads from a to b any more, and c may come before a.
  expect((await put('ab', 'a', 'c')).ok).toBe(true)
  expect((await put('ba', 'b', 'a')).ok).toBe(true)
})

test('agencies are added, renamed in place and removed while nobody needs them', async () => {
  const { backend, planId } = await threeItems()
  const before = (await backend.document(planId)).agencies
  const agency = { id: 'baru', name: 'Badan Baru', shortName: 'Baru', kind: 'agency' }
  await backend.mustRun(planId, command({ type: 'agency.put', agency }))
  const renamed = await backend.mustRun(
    planId,
    command({ type: 'agency.put', agency: { ...before[0], name: 'Nama lain' } }),
  )
  expect(renamed.patch).toEqual({ agencies: { put: [{ ...before[0], name: 'Nama lain' }], remove: [] } })
  const { agencies } = await backend.document(planId)
  expect(agencies.map(each => each.id)).toEqual([...before.map(each => each.id), 'baru'])
  await backend.mustRun(planId, update({ supportingAgencyIds: ['baru'] }))
  await backend.mustRun(planId, command({ type: 'item.delete', ids: ['a'] }))
  const used = await backend.run(planId, command({ type: 'agency.remove', id: 'baru' }))
  expect(used).toEqual({ ok: false, error: { code: 'agency-in-use', count: 1 } })
  await backend.mustRun(planId, update({ supportingAgencyIds: [] }))
  const removed = await backend.mustRun(planId, command({ type: 'agency.remove', id: 'baru' }))
  expect(removed.patch).toEqual({ agencies: { put: [], remove: ['baru'] } })
})

test('goals and fields of the plan', async () => {
  const { backend, planId } = await threeItems()
  const { plan } = await backend.document(planId)

  const goal = { frameworkId: FRAMEWORK, target: 3_000, cutOff: '08-17' }
  const goals = plan.goals.map(each => (each.frameworkId === FRAMEWORK ? goal : each))
  expect((await backend.mustRun(planId, command({ type: 'goal.put', goal }))).patch).toEqual({
    plan: { ...plan, goals },
  })
  const fields = { title: 'Judul baru', evidenceLagDays: { instrument: 0, infrastructure: 0, people: 0 } }
  const updated = await backend.mustRun(planId, command({ type: 'plan.update', fields }))
  expect(updated.patch).toEqual({ plan: { ...plan, goals, ...fields } })
})

test('a plan that does not exist is not found', async () => {
  const { backend } = await threeItems()
  const planId = 'nobody' as PlanId
  const missing = { ok: false, error: { code: 'not-found', what: 'plan' } }
  expect(await backend.run(planId, update({ name: 'x' }))).toEqual(missing)
  expect(await backend.ask('plan.undo', { planId })).toEqual(missing)
  expect(await backend.ask('plan.open', { planId })).toEqual(missing)
})
