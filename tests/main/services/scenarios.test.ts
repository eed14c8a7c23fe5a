// Scenarios: whole copies that know their main line, and what they leave alone.
import { expect, test } from 'vitest'
import { DEFAULT_LAYOUT, NO_FILTERS } from '../../../shared/domain/table-view.ts'
import type { Events } from '../../../shared/contract/contract.ts'
import type { PlanId } from '../../../shared/domain/plan.ts'
import { fullItem, openBackend, required, tempFolder } from '../../support/store.ts'
import { command, threeItems, update } from '../../support/three-items.ts'

const missing = { ok: false, error: { code: 'not-found', what: 'plan' } }

test('a scenario is the whole plan under another id, with the same item ids and no history', async () => {
  const { backend, planId } = await threeItems()
  await backend.mustRun(planId, { type: 'item.add', item: fullItem('full') })
  await backend.mustRun(
    planId,
    command({
      type: 'dependency.put',
      dependency: { id: 'd', predecessorId: 'a', successorId: 'full', kind: 'start-start', lagDays: -3 },
    }),
  )
  await backend.mustRun(planId, command({ type: 'item.delete', ids: ['c'] }))
  const before = await backend.document(planId)
  const made = await backend.must('scenario.make', { planId, name: ' Hemat ' })
  expect(made.planId).not.toBe(planId)
  const opened = await backend.must('plan.open', { planId: made.planId })
  expect(opened.document).toEqual({ ...before, plan: { ...before.plan, id: made.planId } })
  expect(opened.history).toEqual({ undo: null, redo: null })
  expect(made.plans.map(({ id, scenario }) => [id, scenario])).toEqual([
    [planId, null],
    [made.planId, { originId: planId, name: 'Hemat' }],
  ])
})

test('the lines of a plan change apart from each other', async () => {
  const { backend, planId } = await threeItems()
  const { planId: scenario } = await backend.must('scenario.make', { planId, name: 'Hemat' })
  await backend.mustRun(scenario, update({ name: 'Lebih murah' }))
  await backend.mustRun(planId, update({ name: 'Utama' }))
  await backend.must('plan.undo', { planId: scenario })
  const nameIn = async (id: PlanId) => (await backend.document(id)).items.find(item => item.id === 'a')?.name
  expect([await nameIn(planId), await nameIn(scenario)]).toEqual(['Utama', 'Kegiatan a'])
  await backend.must('revision.make', { planId: scenario, name: '' })
  expect(await backend.must('revision.list', { planId })).toEqual([])
})

test('a scenario is made with changes as one step, or not at all', async () => {
  const { backend, planId } = await threeItems()
  const before = await backend.document(planId)
  const move = command({
    type: 'item.schedule',
    moves: [{ id: 'a', start: '2027-03-01', end: '2027-06-30' }],
  })
  const putOff = command({
    type: 'item.updateMany',
    ids: ['b', 'c'],
    fields: { status: 'suspended', actualEnd: null },
  })
  const made = await backend.must('scenario.make', { planId, name: 'Rapat', commands: [move, putOff] })
  const opened = await backend.must('plan.open', { planId: made.planId })
  expect(opened.document.items.map(({ id, start, status }) => [id, start, status])).toEqual([
    ['a', '2027-03-01', before.items[0]?.status],
    ['b', before.items[1]?.start, 'suspended'],
    ['c', before.items[2]?.start, 'suspended'],
  ])
  expect(opened.history).toEqual({ undo: { code: 'scenario.make', name: 'Rapat', count: 2 }, redo: null })
  await backend.must('plan.undo', { planId: made.planId })
  expect((await backend.document(made.planId)).items).toEqual(before.items)
  expect(await backend.document(planId)).toEqual(before)

  const gone = command({ type: 'item.updateMany', ids: ['none'], fields: { status: 'suspended' } })
  const failed = await backend.call('scenario.make', { planId, name: 'Gagal', commands: [move, gone] })
  expect(failed).toEqual({ ok: false, error: { code: 'not-found', what: 'item' } })
  const { plans } = await backend.must('app.start', null)
  expect(plans.map(({ scenario }) => scenario?.name)).toEqual([undefined, 'Rapat'])
})

test('a scenario of a scenario has its content and the same main line', async () => {
  const { backend, planId } = await threeItems()
  const first = await backend.must('scenario.make', { planId, name: 'B' })
  await backend.mustRun(first.planId, update({ name: 'dari B' }))
  const second = await backend.must('scenario.make', { planId: first.planId, name: 'A' })
  expect(second.plans.map(({ scenario }) => scenario)).toEqual([
    null,
    { originId: planId, name: 'B' },
    { originId: planId, name: 'A' },
  ])
  expect((await backend.document(second.planId)).items[0]?.name).toBe('dari B')
})

test('a scenario of the sample is part of the sample, and has its named views', async () => {
  const backend = openBackend(tempFolder())
  const { document } = await backend.must('plan.openSample', null)
  const planId = document.plan.id
  const view = { name: 'Terlambat', layout: DEFAULT_LAYOUT, filters: { ...NO_FILTERS, late: true } }
  await backend.must('views.put', { planId, view })
  const made = await backend.must('scenario.make', { planId, name: 'Hemat' })
  expect(made.plans.every(plan => plan.isSample)).toBe(true)
  expect((await backend.must('plan.open', { planId: made.planId })).views).toEqual([view])
  expect((await backend.must('plan.openSample', null)).document.plan.id).toBe(planId)
})

test('a scenario is renamed, removed and brought back; a main line is none of this', async () => {
  const { backend, planId } = await threeItems()
  const { planId: scenario } = await backend.must('scenario.make', { planId, name: 'Hemat' })
  const names = (plans: readonly { readonly scenario: { readonly name: string } | null }[]) =>
    plans.map(plan => plan.scenario?.name ?? null)
  expect(names(await backend.must('scenario.rename', { planId: scenario, name: ' Cepat ' }))).toEqual([
    null,
    'Cepat',
  ])
  expect(names(await backend.must('scenario.remove', { planId: scenario }))).toEqual([null])
  expect(names((await backend.must('app.start', null)).plans)).toEqual([null])
  expect(names(await backend.must('scenario.restore', { planId: scenario }))).toEqual([null, 'Cepat'])
  expect(await backend.ask('scenario.rename', { planId, name: 'x' })).toEqual(missing)
  expect(await backend.ask('scenario.remove', { planId })).toEqual(missing)
  expect(await backend.ask('scenario.make', { planId: 'nobody' as PlanId, name: 'x' })).toEqual(missing)
  const nameless = await backend.ask('scenario.make', { planId, name: ' ' })
  expect(nameless.ok ? null : nameless.error.code).toBe('invalid')
})

test('removed scenarios are listed for every line of their plan until they are brought back', async () => {
  const { backend, planId } = await threeItems()
  const { planId: kept } = await backend.must('scenario.make', { planId, name: 'Tetap' })
  const { planId: first } = await backend.must('scenario.make', { planId, name: 'Hemat' })
  const { planId: second } = await backend.must('scenario.make', { planId: first, name: 'Cepat' })
  const listed = async (id: PlanId) =>
    (await backend.must('scenario.listRemoved', { planId: id })).map(plan => plan.scenario?.name)
  expect(await listed(planId)).toEqual([])
  await backend.must('scenario.remove', { planId: second })
  await backend.must('scenario.remove', { planId: first })
  expect([await listed(planId), await listed(kept)]).toEqual([
    ['Hemat', 'Cepat'],
    ['Hemat', 'Cepat'],
  ])
  await backend.must('scenario.restore', { planId: first })
  expect(await listed(planId)).toEqual(['Cepat'])
  const { document } = await backend.must('plan.openSample', null)
  expect(await listed(document.plan.id)).toEqual([])
  expect(await backend.ask('scenario.listRemoved', { planId: 'nobody' as PlanId })).toEqual(missing)
})

test('the next start opens the main line where the open scenario was removed', async () => {
  const { backend, planId } = await threeItems()
  const { planId: scenario } = await backend.must('scenario.make', { planId, name: 'Hemat' })
  await backend.must('plan.open', { planId: scenario })
  await backend.must('scenario.remove', { planId: scenario })
  expect((await backend.must('app.start', null)).open?.document.plan.id).toBe(planId)
})

test('reading a plan does not open it', async () => {
  const { backend, planId } = await threeItems()
  const { planId: scenario } = await backend.must('scenario.make', { planId, name: 'Hemat' })
  const read = await backend.must('plan.read', { planId: scenario })
  expect(read.plan.id).toBe(scenario)
  expect((await backend.must('app.start', null)).open?.document.plan.id).toBe(planId)
  expect(await backend.ask('plan.read', { planId: 'nobody' as PlanId })).toEqual(missing)
})

test('every window hears of it, and not of what was refused', async () => {
  const { backend, planId } = await threeItems()
  const heard: Events['plans.changed'][] = []
  backend.on('plans.changed', event => heard.push(event))
  const { plans, planId: scenario } = await backend.must('scenario.make', { planId, name: 'Hemat' })
  await backend.ask('scenario.remove', { planId })
  await backend.must('scenario.remove', { planId: scenario })
  expect(heard).toEqual([{ plans }, { plans: [required(plans[0])] }])
})
