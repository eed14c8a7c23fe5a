// Several items in one command: all of them or none, and one step back.
import { expect, test } from 'vitest'
import { OWN_AGENCY, testItem } from '../../support/store.ts'
import { command, effect, problem, threeItems } from '../../support/three-items.ts'

const addMany = (...items: readonly object[]) => command({ type: 'item.addMany', items })
const updateMany = (ids: readonly string[], fields: object) =>
  command({ type: 'item.updateMany', ids, fields })
const names = (document: { items: readonly { name: string }[] }) => document.items.map(item => item.name)

test('many items are added in one step that says how many, and one undo takes them all back', async () => {
  const { backend, planId } = await threeItems()
  const before = await backend.document(planId)
  const added = ['x', 'y'].map((id, index) => testItem(id, { position: 10 + index }))
  const { patch, history } = await backend.mustRun(planId, addMany(...added))
  expect(patch).toEqual({ items: { put: added, remove: [] } })
  expect(history.undo).toEqual({ code: 'item.addMany', name: '', count: 2 })
  await backend.must('plan.undo', { planId })
  expect(await backend.document(planId)).toEqual(before)
  await backend.must('plan.redo', { planId })
  expect(names(await backend.document(planId))).toEqual([...names(before), 'Kegiatan x', 'Kegiatan y'])
})

test('one row is named in its step', async () => {
  const { backend, planId } = await threeItems()
  const { history } = await backend.mustRun(planId, addMany(testItem('x')))
  expect(history.undo).toEqual({ code: 'item.addMany', name: 'Kegiatan x', count: 1 })
})

test('many items change together, each keeping what was not given', async () => {
  const { backend, planId } = await threeItems()
  const { patch, history } = await backend.mustRun(
    planId,
    updateMany(['a', 'c'], { category: 'infrastructure', pinned: true }),
  )
  const changed = { category: 'infrastructure', pinned: true } as const
  expect(patch).toEqual({
    items: {
      put: [testItem('a', { ...changed, position: 1 }), testItem('c', { ...changed, position: 3 })],
      remove: [],
    },
  })
  expect(history.undo).toEqual({ code: 'item.updateMany', name: '', count: 2 })
  const undone = await backend.must('plan.undo', { planId })
  expect(undone.patch.items?.put.map(item => item.category)).toEqual(['people', 'people'])
})

test('items that leave the status done lose their real end, the others keep theirs empty', async () => {
  const { backend, planId } = await threeItems()
  await backend.mustRun(planId, updateMany(['a'], { status: 'done', actualEnd: '2026-11-01' }))
  const { patch } = await backend.mustRun(planId, updateMany(['a', 'b'], { status: 'running' }))
  expect(patch.items?.put.map(item => [item.status, item.actualEnd])).toEqual([
    ['running', null],
    ['running', null],
  ])
})

test.each([
  [
    'an end before its start',
    addMany(testItem('x'), { ...testItem('y'), end: '2026-01-01' }),
    problem('end-before-start', 'items', 1, 'end'),
  ],
  [
    'an agency the plan does not know',
    addMany(testItem('x'), { ...testItem('y'), leadAgencyId: 'nobody' }),
    problem('unknown-agency', 'items', 1, 'leadAgencyId'),
  ],
  [
    'an indicator the framework does not know',
    addMany(testItem('x'), { ...testItem('y'), effects: [effect({ indicatorId: '99' })] }),
    problem('unknown-indicator', 'items', 1, 'effects', 0, 'indicatorId'),
  ],
  ['an id that is taken', addMany(testItem('x'), testItem('a')), problem('duplicate', 'items', 1, 'id')],
  ['the same new id twice', addMany(testItem('x'), testItem('x')), problem('duplicate', 'items', 1, 'id')],
  [
    'a change that one of the items cannot take',
    updateMany(['a', 'b'], { end: '2027-01-31' }),
    problem('end-before-start', 'ids', 1, 'end'),
  ],
  [
    'a change of an item that is gone',
    updateMany(['a', 'gone'], { pinned: true }),
    {
      ok: false,
      error: { code: 'not-found', what: 'item' },
    },
  ],
])('all is refused for %s', async (_, given, answer) => {
  const { backend, planId } = await threeItems()
  await backend.mustRun(
    planId,
    command({
      type: 'item.schedule',
      moves: [{ id: 'b', start: '2027-03-01', end: '2027-06-30' }],
    }),
  )
  const before = await backend.must('plan.open', { planId })
  expect(await backend.run(planId, given)).toEqual(answer)
  expect(await backend.must('plan.open', { planId })).toEqual(before)
})

test('an empty list is no command', async () => {
  const { backend, planId } = await threeItems()
  expect((await backend.run(planId, addMany())).ok).toBe(false)
  expect((await backend.run(planId, updateMany([], { leadAgencyId: OWN_AGENCY.id }))).ok).toBe(false)
})
