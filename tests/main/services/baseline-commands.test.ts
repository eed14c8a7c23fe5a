// Levels of the baseline: several at once are one step, and all or none.
import { expect, test } from 'vitest'
import { createPlan, FRAMEWORK, indicator, openBackend, tempFolder } from '../../support/store.ts'
import { command, limited, problem } from '../../support/three-items.ts'

async function newPlan() {
  const backend = openBackend(tempFolder())
  const { document } = await createPlan(backend)
  const planId = document.plan.id
  const levels = async () =>
    (await backend.document(planId)).baseline.map(({ indicatorId, value }) => [indicatorId, value])
  return { backend, planId, levels }
}

const levelOf = (number: number, value: number, given: object = {}) => ({
  frameworkId: FRAMEWORK,
  indicatorId: indicator(number),
  value,
  origin: 'official',
  note: '',
  ...given,
})
const putMany = (...levels: readonly object[]) => command({ type: 'baseline.putMany', levels })

test('several levels enter as one step that is named after the framework and undone as a whole', async () => {
  const { backend, planId, levels } = await newPlan()
  await backend.mustRun(
    planId,
    command({ type: 'baseline.put', level: levelOf(1, 2_000, { origin: 'self' }) }),
  )
  const { history } = await backend.mustRun(planId, putMany(levelOf(1, 3_000), levelOf(5, 2_750)))
  expect(await levels()).toEqual([
    [indicator(1), 3_000],
    [indicator(5), 2_750],
  ])
  expect(history.undo).toEqual({ code: 'baseline.putMany', name: 'Indeks Pemdi', count: 2 })
  await backend.must('plan.undo', { planId })
  expect(await levels()).toEqual([[indicator(1), 2_000]])
  await backend.must('plan.redo', { planId })
  expect(await levels()).toHaveLength(2)
})

test('a single one is named after its indicator', async () => {
  const { backend, planId } = await newPlan()
  const { history } = await backend.mustRun(planId, putMany(levelOf(16, 2_000)))
  expect(history.undo).toEqual({ code: 'baseline.putMany', name: 'Integrasi Aplikasi', count: 1 })
})

test.each([
  ['a level above the scale', levelOf(2, 6_000), limited('level-out-of-range', 5, 'levels', 1, 'value')],
  ['a level below the scale', levelOf(2, 0), limited('level-out-of-range', 1, 'levels', 1, 'value')],
  ['half a level', levelOf(2, 2_500), problem('not-a-whole-number', 'levels', 1, 'value')],
  ['the same indicator twice', levelOf(1, 3_000), problem('duplicate', 'levels', 1, 'indicatorId')],
  [
    'an unknown indicator',
    levelOf(2, 3_000, { indicatorId: '99' }),
    problem('unknown-indicator', 'levels', 1, 'indicatorId'),
  ],
  [
    'an unknown framework',
    levelOf(2, 3_000, { frameworkId: 'nobody' }),
    problem('unknown-framework', 'levels', 1, 'frameworkId'),
  ],
])('%s is refused with its place, and nothing enters', async (_, faulty, expected) => {
  const { backend, planId, levels } = await newPlan()
  expect(await backend.run(planId, putMany(levelOf(1, 2_000), faulty, levelOf(3, 2_000)))).toEqual(expected)
  expect(await levels()).toEqual([])
})

test('an empty list is no command', async () => {
  const { backend, planId } = await newPlan()
  const reply = await backend.run(planId, putMany())
  expect(reply.ok ? null : reply.error.code).toBe('invalid')
})
