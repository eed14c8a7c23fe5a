// A plan's own mapping tables and the effects that come of accepted proposals.
import { expect, test } from 'vitest'
import { MAX_MAPPINGS } from '../../../shared/domain/plan.ts'
import { ownText } from '../../support/own-framework.ts'
import { FRAMEWORK, indicator, openBackend, createPlan, tempFolder } from '../../support/store.ts'
import { command, effect, limited, problem, threeItems } from '../../support/three-items.ts'

const OLD = 'permenpanrb-59-2020'
const WAY = { fromFrameworkId: OLD, toFrameworkId: FRAMEWORK }
const row = (from: number, to: number, given: object = {}) => ({
  fromIndicatorId: `${OLD}-${String(from).padStart(2, '0')}`,
  toIndicatorId: indicator(to),
  rule: 'same',
  why: 'Sebab',
  ...given,
})
const put = (...rows: readonly object[]) => command({ type: 'mapping.put', mapping: { ...WAY, rows } })

async function newPlan() {
  const backend = openBackend(tempFolder())
  const { document } = await createPlan(backend)
  const planId = document.plan.id
  const mappings = async () => (await backend.document(planId)).mappings
  return { backend, planId, mappings }
}

test('the shipped tables come with the start; a plan has none of its own until somebody changes one', async () => {
  const { backend, mappings } = await newPlan()
  const start = await backend.must('app.start', null)
  expect(start.mappingProblems).toEqual([])
  expect(start.mappings.map(mapping => [mapping.fromFrameworkId, mapping.toFrameworkId])).toEqual([
    ['permenpanrb-5-2018', OLD],
    [OLD, FRAMEWORK],
  ])
  expect(await mappings()).toEqual([])
})

test('a table is put, changed and taken back, one step each', async () => {
  const { backend, planId, mappings } = await newPlan()
  const first = [row(11, 1), row(12, 1), row(15, 13)]
  const { patch, history } = await backend.mustRun(planId, put(...first))
  expect(patch).toEqual({ mappings: [{ ...WAY, rows: first }] })
  expect(history.undo?.code).toBe('mapping.put')
  const second = [row(11, 1, { rule: 'one-lower' }), row(15, 13), row(18, 16)]
  await backend.mustRun(planId, put(...second))
  expect(await mappings()).toEqual([{ ...WAY, rows: second }])
  await backend.must('plan.undo', { planId })
  expect(await mappings()).toEqual([{ ...WAY, rows: first }])
  await backend.mustRun(planId, command({ type: 'mapping.reset', way: WAY }))
  expect(await mappings()).toEqual([])
  await backend.must('plan.undo', { planId })
  await backend.must('plan.undo', { planId })
  expect(await mappings()).toEqual([])
})

test('a table without rows is one of its own; the same table again is no step', async () => {
  const { backend, planId, mappings } = await newPlan()
  await backend.mustRun(planId, put())
  expect(await mappings()).toEqual([{ ...WAY, rows: [] }])
  const { patch } = await backend.mustRun(planId, put())
  expect(patch).toEqual({})
  const reset = await backend.mustRun(
    planId,
    command({ type: 'mapping.reset', way: { ...WAY, fromFrameworkId: 'x' } }),
  )
  expect(reset.patch).toEqual({})
})

test('a scenario and a revision have the table too', async () => {
  const { backend, planId, mappings } = await newPlan()
  await backend.mustRun(planId, put(row(18, 16)))
  const scenario = await backend.must('scenario.make', { planId, name: 'Hemat' })
  const revision = await backend.must('revision.make', { planId, name: '' })
  expect((await backend.document(scenario.planId)).mappings).toEqual(await mappings())
  const frozen = await backend.must('revision.open', { planId, revisionId: revision.id })
  expect(frozen.mappings).toEqual(await mappings())
})

test.each([
  [
    'an unknown indicator',
    put(row(18, 16), row(99, 16)),
    problem('unknown-indicator', 'mapping', 'rows', 1, 'fromIndicatorId'),
  ],
  [
    'an unknown framework',
    command({ type: 'mapping.put', mapping: { ...WAY, fromFrameworkId: 'x', rows: [] } }),
    problem('unknown-framework', 'mapping', 'fromFrameworkId'),
  ],
  [
    'a pair given twice',
    put(row(18, 16), row(18, 16)),
    problem('duplicate', 'mapping', 'rows', 1, 'toIndicatorId'),
  ],
  [
    'a rule nobody knows',
    put(row(18, 16, { rule: 'higher' })),
    problem('unknown-choice', 'mapping', 'rows', 0, 'rule'),
  ],
])('%s is refused with its place, and nothing is stored', async (_, refused, expected) => {
  const { backend, planId, mappings } = await newPlan()
  expect(await backend.run(planId, refused)).toEqual(expected)
  expect(await mappings()).toEqual([])
})

test('a plan has no more tables than its file can hold; those it has can still be changed', async () => {
  const { backend, planId, mappings } = await newPlan()
  const ids = Array.from({ length: 10 }, (_, n) => `kota-${n}`)
  for (const id of ids)
    await backend.must('framework.put', {
      text: ownText(file => Object.assign(file, { id })),
      replaces: null,
    })
  const ways = ids.flatMap(from =>
    [FRAMEWORK, OLD, ...ids]
      .filter(to => to !== from)
      .map(to => ({ fromFrameworkId: from, toFrameworkId: to })),
  )
  const putWay = (way: object, rows: readonly object[] = []) =>
    backend.run(planId, command({ type: 'mapping.put', mapping: { ...way, rows } }))
  for (const way of ways.slice(0, MAX_MAPPINGS)) expect((await putWay(way)).ok).toBe(true)
  expect(await putWay(ways[MAX_MAPPINGS] ?? {})).toEqual(limited('too-large', MAX_MAPPINGS, 'mappings'))
  expect(await mappings()).toHaveLength(MAX_MAPPINGS)
  expect((await putWay(ways[0] ?? {})).ok).toBe(true)
  await backend.mustRun(planId, command({ type: 'mapping.reset', way: ways[0] ?? {} }))
  expect((await putWay(ways[MAX_MAPPINGS] ?? {})).ok).toBe(true)
})

const add = (...additions: readonly (readonly [itemId: string, effect: object])[]) =>
  command({
    type: 'effect.addMany',
    additions: additions.map(([itemId, given]) => ({ itemId, effect: given })),
  })

test('effects enter for several items as one step and behind those they have', async () => {
  const { backend, planId } = await threeItems()
  const effects = async () => (await backend.document(planId)).items.map(item => item.effects)
  const [one, two, three] = [1, 2, 3].map(number => effect({ indicatorId: indicator(number) }))
  await backend.mustRun(planId, add(['a', one ?? {}]))
  const { history, patch } = await backend.mustRun(
    planId,
    add(['a', two ?? {}], ['b', one ?? {}], ['a', three ?? {}]),
  )
  expect(history.undo).toEqual({ code: 'effect.addMany', name: '', count: 2 })
  expect(patch.items?.put.map(item => item.id)).toEqual(['a', 'b'])
  expect(await effects()).toEqual([[one, two, three], [one], []])
  await backend.must('plan.undo', { planId })
  expect(await effects()).toEqual([[one], [], []])
})

test.each([
  [
    'an indicator the item lifts already',
    effect(),
    problem('duplicate', 'additions', 0, 'effects', 1, 'indicatorId'),
  ],
  [
    'a level outside the scale',
    effect({ indicatorId: indicator(2), to: 6 }),
    limited('level-out-of-range', 5, 'additions', 0, 'effects', 1, 'to'),
  ],
])('%s is refused, and no item gets anything', async (_, refused, expected) => {
  const { backend, planId } = await threeItems()
  await backend.mustRun(planId, add(['a', effect()]))
  expect(await backend.run(planId, add(['a', refused], ['b', effect()]))).toEqual(expected)
  expect((await backend.document(planId)).items.map(item => item.effects.length)).toEqual([1, 0, 0])
})

test('an item that is gone is named as such', async () => {
  const { backend, planId } = await threeItems()
  expect(await backend.run(planId, add(['z', effect()]))).toEqual({
    ok: false,
    error: { code: 'not-found', what: 'item' },
  })
})
