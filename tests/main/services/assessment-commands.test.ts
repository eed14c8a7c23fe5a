// Assessments and their levels: several levels at once are one step, all or none; exactly one assessment is the baseline.
import { expect, test } from 'vitest'
import type { AssessmentId } from '../../../shared/domain/assessment.ts'
import {
  createPlan,
  FRAMEWORK,
  indicator,
  openBackend,
  tempFolder,
  testAssessment,
  testLevel,
} from '../../support/store.ts'
import { command, limited, problem } from '../../support/three-items.ts'

async function newPlan() {
  const backend = openBackend(tempFolder())
  const { document } = await createPlan(backend)
  const planId = document.plan.id
  const assessments = async () => (await backend.document(planId)).assessments
  const levels = async () =>
    (await assessments()).flatMap(one => one.levels.map(({ indicatorId, value }) => [indicatorId, value]))
  const baselines = async () => (await assessments()).filter(one => one.isBaseline).map(({ id }) => id)
  const run = (given: object) => backend.mustRun(planId, command(given))
  return { backend, planId, assessments, levels, baselines, run }
}

const put = (levels: readonly object[], given: object = {}) => ({
  type: 'level.put',
  frameworkId: FRAMEWORK,
  assessmentId: null,
  levels,
  ...given,
})

test('several levels enter as one step that is named after the framework and undone as a whole', async () => {
  const { backend, planId, levels, run } = await newPlan()
  await run(put([testLevel(1, 2_000, { origin: 'self' })]))
  const { history, patch } = await run(put([testLevel(1, 3_000), testLevel(5, 2_750)]))
  expect(await levels()).toEqual([
    [indicator(1), 3_000],
    [indicator(5), 2_750],
  ])
  expect(history.undo).toEqual({ code: 'level.put', name: 'Indeks Pemdi', count: 2 })
  expect(patch.assessments?.put.map(one => one.levels.length)).toEqual([2])
  await backend.must('plan.undo', { planId })
  expect(await levels()).toEqual([[indicator(1), 2_000]])
  await backend.must('plan.redo', { planId })
  expect(await levels()).toHaveLength(2)
})

test('a single one is named after its indicator; removing one that is not there changes nothing', async () => {
  const { levels, run } = await newPlan()
  const { history } = await run(put([testLevel(16, 2_000)]))
  expect(history.undo).toEqual({ code: 'level.put', name: 'Integrasi Aplikasi', count: 1 })
  const removal = {
    type: 'level.remove',
    frameworkId: FRAMEWORK,
    assessmentId: null,
    indicatorId: indicator(16),
  }
  await run(removal)
  expect(await levels()).toEqual([])
  expect((await run(removal)).patch).toEqual({})
})

test.each([
  ['a level above the scale', testLevel(2, 6_000), limited('level-out-of-range', 5, 'levels', 1, 'value')],
  ['a level below the scale', testLevel(2, 0), limited('level-out-of-range', 1, 'levels', 1, 'value')],
  ['half a level', testLevel(2, 2_500), problem('not-a-whole-number', 'levels', 1, 'value')],
  ['the same indicator twice', testLevel(1, 3_000), problem('duplicate', 'levels', 1, 'indicatorId')],
  [
    'an unknown indicator',
    { ...testLevel(2, 3_000), indicatorId: '99' },
    problem('unknown-indicator', 'levels', 1, 'indicatorId'),
  ],
])('%s is refused with its place, and nothing enters', async (_, faulty, expected) => {
  const { backend, planId, levels } = await newPlan()
  const given = put([testLevel(1, 2_000), faulty, testLevel(3, 2_000)])
  expect(await backend.run(planId, command(given))).toEqual(expected)
  expect(await levels()).toEqual([])
})

test('an unknown framework and an empty list are no command; an assessment must be one of the framework', async () => {
  const { backend, planId, run } = await newPlan()
  const unknown = put([testLevel(1, 2_000)], { frameworkId: 'nobody' })
  expect(await backend.run(planId, command(unknown))).toEqual(problem('unknown-framework', 'frameworkId'))
  const empty = await backend.run(planId, command(put([])))
  expect(empty.ok ? null : empty.error.code).toBe('invalid')
  await run({ type: 'assessment.add', assessment: testAssessment({ id: 'n1' }) })
  const other = { assessmentId: 'n1', frameworkId: 'permenpanrb-59-2020' }
  const level = { ...testLevel(1, 2_000), indicatorId: 'permenpanrb-59-2020-01' }
  expect(await backend.run(planId, command(put([level], other)))).toEqual({
    ok: false,
    error: { code: 'not-found', what: 'assessment' },
  })
})

test('the first levels of a framework make its baseline, found by the agency itself today', async () => {
  const { assessments, run } = await newPlan()
  const frameworkId = 'permenpanrb-59-2020'
  const level = { ...testLevel(1, 2_000), indicatorId: `${frameworkId}-01` }
  await run(put([level], { frameworkId }))
  await run(put([{ ...level, indicatorId: `${frameworkId}-02` }], { frameworkId }))
  const made = (await assessments()).filter(one => one.frameworkId === frameworkId)
  expect(made).toMatchObject([{ kind: 'self', date: '2026-11-23', isBaseline: true }])
  expect(made[0]?.levels).toHaveLength(2)
})

test('levels come with what is said of their assessment, in the same step', async () => {
  const { backend, planId, assessments, run } = await newPlan()
  const [empty] = await assessments()
  const head = { kind: 'official', date: '2026-03-31', source: 'LHE 7/2026' }
  await run(put([testLevel(1, 2_000)], { assessmentId: empty?.id, head }))
  expect(await assessments()).toMatchObject([{ id: empty?.id, isBaseline: true, ...head }])
  await backend.must('plan.undo', { planId })
  expect(await assessments()).toEqual([empty])

  const frameworkId = 'permenpanrb-59-2020'
  const level = { ...testLevel(1, 2_000), indicatorId: `${frameworkId}-01` }
  await run(put([level], { frameworkId, head }))
  const made = (await assessments()).filter(one => one.frameworkId === frameworkId)
  expect(made).toMatchObject([{ isBaseline: true, ...head, levels: [level] }])
  await backend.must('plan.undo', { planId })
  expect(await assessments()).toEqual([empty])
})

test('exactly one assessment of a framework is the baseline, whatever is added, chosen and removed', async () => {
  const { backend, planId, baselines, run } = await newPlan()
  const [first] = await baselines()
  await run({ type: 'assessment.add', assessment: testAssessment({ id: 'n1', date: '2024-12-31' }) })
  expect(await baselines()).toEqual([first])
  await run({ type: 'assessment.add', assessment: testAssessment({ id: 'n2', isBaseline: true }) })
  expect(await baselines()).toEqual(['n2'])
  await run({ type: 'assessment.makeBaseline', id: 'n1' })
  expect(await baselines()).toEqual(['n1'])
  expect((await run({ type: 'assessment.makeBaseline', id: 'n1' })).patch).toEqual({})
  await run({ type: 'assessment.remove', id: 'n1' })
  // The newest of those that are left.
  expect(await baselines()).toEqual([first])
  await backend.must('plan.undo', { planId })
  expect(await baselines()).toEqual(['n1'])
})

test('a removed baseline of levels leaves none behind, and what comes next is one again', async () => {
  const { assessments, baselines, run } = await newPlan()
  const [id] = await baselines()
  await run(put([testLevel(1, 2_000)]))
  await run({ type: 'assessment.remove', id })
  expect(await assessments()).toEqual([])
  await run({ type: 'assessment.add', assessment: testAssessment({ levels: [testLevel(2, 3_000)] }) })
  expect(await baselines()).toEqual(['n1'])
})

test('kind, date and source change, and with the kind where its own levels come from; one that is not there is refused', async () => {
  const { backend, planId, assessments, run } = await newPlan()
  const own = testLevel(1, 2_000, { origin: 'self', source: 'BPS' })
  const copied = testLevel(2, 3_000, { origin: 'document' })
  const assessment = testAssessment({ levels: [own, copied] })
  await run({ type: 'assessment.add', assessment })
  await run({ type: 'assessment.update', id: 'n1', fields: { kind: 'official', source: 'Laporan 12' } })
  expect((await assessments()).find(one => one.id === ('n1' as AssessmentId))).toEqual({
    ...assessment,
    kind: 'official',
    source: 'Laporan 12',
    // What it found itself comes from what it is called now.
    levels: [{ ...own, origin: 'official' }, copied],
  })
  const missing = { ok: false, error: { code: 'not-found', what: 'assessment' } }
  for (const given of [
    { type: 'assessment.update', id: 'x', fields: {} },
    { type: 'assessment.makeBaseline', id: 'x' },
    { type: 'assessment.remove', id: 'x' },
  ])
    expect(await backend.run(planId, command(given))).toEqual(missing)
  const twice = await backend.run(planId, command({ type: 'assessment.add', assessment }))
  expect(twice).toEqual(problem('duplicate', 'assessment', 'id'))
})
