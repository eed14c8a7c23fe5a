// Milestones: what the commands do with an item of a single day.
import { expect, test } from 'vitest'
import { command, problem, threeItems, update } from '../../support/three-items.ts'
import type { TestBackend } from '../../support/store.ts'
import type { PlanId } from '../../../shared/domain/plan.ts'

async function datesOf(backend: TestBackend, planId: PlanId) {
  const { items } = await backend.document(planId)
  const item = items.find(({ id }) => id === ('a' as typeof id))
  return [item?.start, item?.end, item?.milestone]
}

test('an item that becomes a milestone stands on its end; undo brings its start back', async () => {
  const { backend, planId } = await threeItems()
  await backend.mustRun(planId, update({ milestone: true }))
  expect(await datesOf(backend, planId)).toEqual(['2027-06-30', '2027-06-30', true])
  await backend.must('plan.undo', { planId })
  expect(await datesOf(backend, planId)).toEqual(['2027-01-01', '2027-06-30', false])
})

test.each([
  ['the end', { end: '2027-09-01' }, '2027-09-01'],
  ['the start', { start: '2027-09-01' }, '2027-09-01'],
  ['both dates', { start: '2027-09-01', end: '2027-09-01' }, '2027-09-01'],
  ['another field', { name: 'Peluncuran' }, '2027-06-30'],
])('a change of %s keeps a milestone on one day', async (_, fields, day) => {
  const { backend, planId } = await threeItems()
  await backend.mustRun(planId, update({ milestone: true }))
  await backend.mustRun(planId, update(fields))
  expect(await datesOf(backend, planId)).toEqual([day, day, true])
})

test('a milestone that becomes an item again can have two dates', async () => {
  const { backend, planId } = await threeItems()
  await backend.mustRun(planId, update({ milestone: true }))
  await backend.mustRun(planId, update({ milestone: false, end: '2027-12-31' }))
  expect(await datesOf(backend, planId)).toEqual(['2027-06-30', '2027-12-31', false])
})

test('switched off again, it lasts as long as before, up to the day it has now', async () => {
  const { backend, planId } = await threeItems()
  await backend.mustRun(planId, update({ milestone: true }))
  await backend.mustRun(planId, update({ milestone: false }))
  expect(await datesOf(backend, planId)).toEqual(['2027-01-01', '2027-06-30', false])
  await backend.mustRun(planId, update({ milestone: true }))
  await backend.mustRun(planId, update({ end: '2027-07-10' }))
  await backend.mustRun(planId, update({ milestone: false }))
  expect(await datesOf(backend, planId)).toEqual(['2027-01-11', '2027-07-10', false])
})

test('switched off where nobody knows how long it lasted, it lasts thirty days', async () => {
  const { backend, planId } = await threeItems()
  await backend.mustRun(planId, update({ milestone: true }))
  const copy = { type: 'item.duplicate', id: 'a', newId: 'copy', name: 'Salinan' }
  await backend.mustRun(planId, command(copy))
  const release = { type: 'item.update', id: 'copy', fields: { milestone: false } }
  await backend.mustRun(planId, command(release))
  const { items } = await backend.document(planId)
  const found = items.find(({ id }) => id === ('copy' as typeof id))
  expect([found?.start, found?.end, found?.milestone]).toEqual(['2027-06-01', '2027-06-30', false])
})

test('two different dates are refused for a milestone', async () => {
  const { backend, planId } = await threeItems()
  const dates = { start: '2027-03-01', end: '2027-03-02' }
  expect(await backend.run(planId, update({ milestone: true, ...dates }))).toEqual(
    problem('milestone-longer-than-a-day', 'end'),
  )
  await backend.mustRun(planId, update({ milestone: true }))
  const moves = [
    { id: 'b', ...dates },
    { id: 'a', ...dates },
  ]
  expect(await backend.run(planId, command({ type: 'item.schedule', moves }))).toEqual(
    problem('milestone-longer-than-a-day', 'moves', 1, 'end'),
  )
  expect(await datesOf(backend, planId)).toEqual(['2027-06-30', '2027-06-30', true])
})
