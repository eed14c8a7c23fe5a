// What each command does and what it refuses.
import { expect, test } from 'vitest'
import { addDays, requireCivilDate } from '../../../shared/base/civil-date.ts'
import type { Command } from '../../../shared/domain/command.ts'
import type { PlanId } from '../../../shared/domain/plan.ts'
import {
  createPlan,
  FRAMEWORK,
  fullItem,
  indicator,
  openBackend,
  OWN_AGENCY,
  tempFolder,
  testItem,
  TODAY,
  type TestBackend,
} from '../../support/store.ts'

/** A plan with the items a, b and c in this order. */
async function setup(): Promise<{ backend: TestBackend; planId: PlanId }> {
  const backend = openBackend(tempFolder())
  const { document } = await createPlan(backend)
  const planId = document.plan.id
  for (const [index, id] of ['a', 'b', 'c'].entries())
    await backend.mustRun(planId, { type: 'item.add', item: testItem(id, { position: index + 1 }) })
  return { backend, planId }
}

/** A command as it comes from outside: its ids are plain text. */
const command = (given: object) => given as Command

const problem = (code: string, ...path: readonly (string | number)[]) => ({
  ok: false,
  error: { code: 'invalid', problems: [{ path, code }] },
})
const limited = (code: string, limit: number, ...path: readonly (string | number)[]) => ({
  ok: false,
  error: { code: 'invalid', problems: [{ path, code, limit }] },
})

const effect = (given: object = {}) => ({
  frameworkId: FRAMEWORK,
  indicatorId: indicator(1),
  from: 1,
  to: 3,
  ...given,
})
const update = (fields: object) => command({ type: 'item.update', id: 'a', fields })
const add = (given: object) => command({ type: 'item.add', item: { ...testItem('new'), ...given } })
const long = 'x'.repeat(100_000)
const tomorrow = addDays(TODAY, 1)

test.each([
  ['an impossible date', update({ start: '2027-02-29' }), problem('not-a-date', 'start')],
  ['an end before the start', update({ end: '2026-12-31' }), problem('end-before-start', 'end')],
  ['a new item that ends before it starts', add({ end: '2026-12-31' }), problem('end-before-start', 'end')],
  [
    'a move that ends before it starts',
    command({
      type: 'item.schedule',
      moves: [
        { id: 'b', start: '2027-01-01', end: '2027-01-31' },
        { id: 'a', start: '2027-02-01', end: '2027-01-01' },
      ],
    }),
    problem('end-before-start', 'moves', 1, 'end'),
  ],
  [
    'negative money',
    update({ costs: [{ year: 2027, source: 'apbd', rupiah: -1 }] }),
    limited('too-small', 0, 'costs', 0, 'rupiah'),
  ],
  [
    'money in halves',
    update({ costs: [{ year: 2027, source: 'apbd', rupiah: 0.5 }] }),
    problem('not-a-whole-number', 'costs', 0, 'rupiah'),
  ],
  ['a name of 100,000 characters', update({ name: long }), limited('too-long', 160, 'name')],
  ['a note of 100,000 characters', update({ notes: long }), limited('too-long', 5_000, 'notes')],
  ['an empty name', update({ name: '  ' }), problem('required', 'name')],
  [
    'an effect that goes nowhere',
    update({ effects: [effect({ from: 3 })] }),
    problem('from-not-below-to', 'effects', 0, 'to'),
  ],
  [
    'the same indicator twice',
    update({ effects: [effect(), effect({ to: 2 })] }),
    problem('duplicate', 'effects', 1, 'indicatorId'),
  ],
  [
    'an unknown indicator',
    update({ effects: [effect(), effect({ indicatorId: '99' })] }),
    problem('unknown-indicator', 'effects', 1, 'indicatorId'),
  ],
  [
    'an unknown framework',
    update({ effects: [effect({ frameworkId: 'nobody' })] }),
    problem('unknown-framework', 'effects', 0, 'frameworkId'),
  ],
  [
    'a level below the scale',
    update({ effects: [effect({ from: 0 })] }),
    limited('level-out-of-range', 1, 'effects', 0, 'from'),
  ],
  [
    'a level above the scale',
    update({ effects: [effect({ to: 6 })] }),
    limited('level-out-of-range', 5, 'effects', 0, 'to'),
  ],
  ['an unknown lead agency', update({ leadAgencyId: 'nobody' }), problem('unknown-agency', 'leadAgencyId')],
  [
    'an unknown supporting agency',
    update({ supportingAgencyIds: ['setda', 'nobody'] }),
    problem('unknown-agency', 'supportingAgencyIds', 1),
  ],
  ['done without a real end', update({ status: 'done' }), problem('actual-end-missing', 'actualEnd')],
  [
    'a real end in the future',
    update({ status: 'done', actualEnd: tomorrow }),
    problem('date-in-future', 'actualEnd'),
  ],
  ['an acceptance in the future', add({ acceptedOn: tomorrow }), problem('date-in-future', 'acceptedOn')],
  ['an id that is taken', add({ id: 'a' }), problem('duplicate', 'id')],
  [
    'a copy under an id that is taken',
    command({ type: 'item.duplicate', id: 'a', newId: 'b', name: 'Salinan' }),
    problem('duplicate', 'newId'),
  ],
  [
    'a copy with a long name',
    command({ type: 'item.duplicate', id: 'a', newId: 'n', name: long }),
    limited('too-long', 160, 'name'),
  ],
  [
    'an endless position',
    command({ type: 'item.place', id: 'a', position: Number.POSITIVE_INFINITY }),
    problem('wrong-type', 'position'),
  ],
  [
    'a dependency on itself',
    command({
      type: 'dependency.put',
      dependency: { id: 'd', predecessorId: 'a', successorId: 'a', kind: 'finish-start', lagDays: 0 },
    }),
    problem('self-dependency', 'successorId'),
  ],
  [
    'a dependency on nothing',
    command({
      type: 'dependency.put',
      dependency: { id: 'd', predecessorId: 'x', successorId: 'a', kind: 'finish-start', lagDays: 0 },
    }),
    problem('unknown-item', 'predecessorId'),
  ],
  [
    'a plan that ends before it begins',
    command({ type: 'plan.update', fields: { lastYear: 2025 } }),
    problem('end-before-start', 'lastYear'),
  ],
  [
    'an unknown owner',
    command({ type: 'plan.update', fields: { agencyId: 'nobody' } }),
    problem('unknown-agency', 'agencyId'),
  ],
  [
    'an unknown active framework',
    command({ type: 'plan.update', fields: { activeFrameworkId: 'nobody' } }),
    problem('unknown-framework', 'activeFrameworkId'),
  ],
  [
    'a target above the scale',
    command({ type: 'goal.put', goal: { frameworkId: FRAMEWORK, target: 5_001, cutOff: '12-31' } }),
    limited('level-out-of-range', 5, 'target'),
  ],
  [
    'a leap day as cut-off',
    command({ type: 'goal.put', goal: { frameworkId: FRAMEWORK, target: 4_000, cutOff: '02-29' } }),
    problem('not-a-date', 'cutOff'),
  ],
  [
    'half a level of our own',
    command({
      type: 'baseline.put',
      level: { frameworkId: FRAMEWORK, indicatorId: indicator(1), value: 2_500, origin: 'self', note: '' },
    }),
    problem('not-a-whole-number', 'value'),
  ],
  [
    'a baseline of an unknown indicator',
    command({
      type: 'baseline.put',
      level: { frameworkId: FRAMEWORK, indicatorId: '99', value: 2_000, origin: 'self', note: '' },
    }),
    problem('unknown-indicator', 'indicatorId'),
  ],
  [
    'an item that is not there',
    command({ type: 'item.place', id: 'x', position: 1 }),
    { ok: false, error: { code: 'not-found', what: 'item' } },
  ],
  [
    'one unknown among those to delete',
    command({ type: 'item.delete', ids: ['a', 'x'] }),
    { ok: false, error: { code: 'not-found', what: 'item' } },
  ],
  [
    'a dependency that is not there',
    command({ type: 'dependency.remove', id: 'x' }),
    { ok: false, error: { code: 'not-found', what: 'dependency' } },
  ],
  [
    'an agency that is not there',
    command({ type: 'agency.remove', id: 'x' }),
    { ok: false, error: { code: 'not-found', what: 'agency' } },
  ],
  [
    'the owner of the plan',
    command({ type: 'agency.remove', id: OWN_AGENCY.id }),
    { ok: false, error: { code: 'agency-in-use', count: 3 } },
  ],
])('refuses %s, and nothing is changed', async (_, given, expected) => {
  const { backend, planId } = await setup()
  const before = await backend.must('plan.open', { planId })
  expect(await backend.run(planId, given)).toEqual(expected)
  expect(await backend.must('plan.open', { planId })).toEqual(before)
})

test('an item with every field filled is stored as given', async () => {
  const { backend, planId } = await setup()
  const item = fullItem('full')
  const { patch, history } = await backend.mustRun(planId, { type: 'item.add', item })
  expect(patch).toEqual({ items: { put: [item], remove: [] } })
  expect(history).toEqual({ undo: { code: 'item.add', name: item.name, count: 1 }, redo: null })
})

test('an update changes the fields given and no other', async () => {
  const { backend, planId } = await setup()
  const { patch } = await backend.mustRun(
    planId,
    update({ name: 'Nama baru', effects: [effect()], risk: undefined }),
  )
  expect(patch).toEqual({
    items: { put: [{ ...testItem('a'), name: 'Nama baru', effects: [effect()] }], remove: [] },
  })
})

test('the same values again are no change, no step and no news', async () => {
  const { backend, planId } = await setup()
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
  const { backend, planId } = await setup()
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
  const { backend, planId } = await setup()
  await backend.mustRun(planId, update({ status: 'done', actualEnd: '2026-11-01' }))
  const reopened = await backend.mustRun(planId, update({ status: 'running' }))
  expect(reopened.patch.items?.put[0]).toMatchObject({ status: 'running', actualEnd: null })
  const undone = await backend.must('plan.undo', { planId })
  expect(undone.patch.items?.put[0]).toMatchObject({ status: 'done', actualEnd: '2026-11-01' })
})

test('a move of several items is one step without a name', async () => {
  const { backend, planId } = await setup()
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
  const { backend, planId } = await setup()
  await backend.mustRun(
    planId,
    update({
      status: 'done',
      actualEnd: '2026-11-01',
      acceptedOn: '2026-11-02',
      progressPercent: 100,
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

test('a deleted item lies in the bin with its day, dependencies stay, and it comes back', async () => {
  const { backend, planId } = await setup()
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
  const { backend, planId } = await setup()
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
  const { backend, planId } = await setup()
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

test('baseline, goals and fields of the plan', async () => {
  const { backend, planId } = await setup()
  const { plan } = await backend.document(planId)
  const level = {
    frameworkId: FRAMEWORK,
    indicatorId: indicator(1),
    value: 2_000,
    origin: 'official',
    note: '',
  }
  const put = await backend.mustRun(planId, command({ type: 'baseline.put', level }))
  expect([put.patch, put.history.undo?.code]).toEqual([{ baseline: [level] }, 'baseline.put'])
  const removal = { type: 'baseline.remove', frameworkId: FRAMEWORK, indicatorId: indicator(1) }
  expect((await backend.mustRun(planId, command(removal))).patch).toEqual({ baseline: [] })
  expect((await backend.mustRun(planId, command(removal))).patch).toEqual({})

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
  const { backend } = await setup()
  const planId = 'nobody' as PlanId
  const missing = { ok: false, error: { code: 'not-found', what: 'plan' } }
  expect(await backend.run(planId, update({ name: 'x' }))).toEqual(missing)
  expect(await backend.ask('plan.undo', { planId })).toEqual(missing)
  expect(await backend.ask('plan.open', { planId })).toEqual(missing)
})
