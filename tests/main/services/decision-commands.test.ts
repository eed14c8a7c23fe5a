// What meetings decided: put, changed, removed, undone, about an item or the plan.
import { expect, test } from 'vitest'
import { command, problem, threeItems } from '../../support/three-items.ts'

const decision = (id: string, given: object = {}) => ({
  id,
  itemId: null,
  what: 'Tetapkan pagu 2027',
  who: 'Bappeda',
  until: '2027-01-31',
  decidedOn: '2026-11-23',
  ...given,
})
const put = (given: object) => command({ type: 'decision.put', decision: given })

test('a decision is put, changed and removed, one step each, and every step can be taken back', async () => {
  const { backend, planId } = await threeItems()
  const decisions = async () => (await backend.document(planId)).decisions
  const [plan, item] = [decision('d'), decision('e', { itemId: 'a', until: null })]
  const added = await backend.mustRun(planId, put(plan))
  expect(added.patch).toEqual({ decisions: { put: [plan], remove: [] } })
  expect(added.history.undo).toEqual({ code: 'decision.put', name: 'Tetapkan pagu 2027', count: 1 })
  await backend.mustRun(planId, put(item))
  await backend.mustRun(planId, put({ ...plan, who: 'Sekda' }))
  const removed = await backend.mustRun(planId, command({ type: 'decision.remove', id: 'd' }))
  expect(removed.patch).toEqual({ decisions: { put: [], remove: ['d'] } })
  expect(await decisions()).toEqual([item])
  await backend.must('plan.undo', { planId })
  await backend.must('plan.undo', { planId })
  expect(await decisions()).toEqual([plan, item])
})

test('a decision about an item that is not there, or one that is gone, is refused', async () => {
  const { backend, planId } = await threeItems()
  expect(await backend.run(planId, put(decision('d', { itemId: 'nobody' })))).toEqual(
    problem('unknown-item', 'itemId'),
  )
  expect(await backend.run(planId, command({ type: 'decision.remove', id: 'd' }))).toEqual({
    ok: false,
    error: { code: 'not-found', what: 'decision' },
  })
})

test('an item in the bin keeps its decisions', async () => {
  const { backend, planId } = await threeItems()
  await backend.mustRun(planId, put(decision('d', { itemId: 'a' })))
  await backend.mustRun(planId, command({ type: 'item.delete', ids: ['a'] }))
  expect((await backend.document(planId)).decisions).toHaveLength(1)
})
