// Applications and data sets of a plan: put, removed, undone, and carried wherever a plan goes.
import { expect, test } from 'vitest'
import type { PlanDocument } from '../../../shared/domain/plan.ts'
import { MAX_SYSTEMS } from '../../../shared/domain/system.ts'
import { toRoadmapText } from '../../../shared/exchange/write-roadmap.ts'
import { cryptoTools } from '../../support/crypto-tools.ts'
import { openBackend, createPlan, OWN_AGENCY, tempFolder, testItem, TODAY } from '../../support/store.ts'
import { command, limited, problem } from '../../support/three-items.ts'

const system = (id: string, given: object = {}) => ({
  id,
  name: `Aplikasi ${id}`,
  kind: 'application',
  agencyId: OWN_AGENCY.id,
  connectedOn: null,
  note: '',
  ...given,
})
const put = (...systems: readonly object[]) => command({ type: 'system.put', systems })
const remove = (...ids: readonly string[]) => command({ type: 'system.remove', ids })

async function newPlan() {
  const backend = openBackend(tempFolder())
  const { document } = await createPlan(backend)
  const planId = document.plan.id
  const systems = async () => (await backend.document(planId)).systems
  return { backend, planId, systems }
}

test('systems are put, changed and removed, one step each, and every step can be taken back', async () => {
  const { backend, planId, systems } = await newPlan()
  expect(await systems()).toEqual([])
  const [a, b] = [system('a'), system('b', { kind: 'dataset', note: 'catatan' })]
  const added = await backend.mustRun(planId, put(a, b))
  expect(added.patch).toEqual({ systems: { put: [a, b], remove: [] } })
  expect(added.history.undo).toEqual({ code: 'system.put', name: '', count: 2 })
  const since = { ...a, connectedOn: '2025-03-10' }
  const changed = await backend.mustRun(planId, put(since))
  expect(changed.history.undo).toEqual({ code: 'system.put', name: 'Aplikasi a', count: 1 })
  await backend.mustRun(planId, remove('b'))
  expect(await systems()).toEqual([since])
  await backend.must('plan.undo', { planId })
  expect(await systems()).toEqual([since, b])
  await backend.must('plan.undo', { planId })
  await backend.must('plan.undo', { planId })
  expect(await systems()).toEqual([])
  await backend.must('plan.redo', { planId })
  expect(await systems()).toEqual([a, b])
})

test.each([
  [
    'an unknown agency',
    put(system('x', { agencyId: 'nobody' })),
    problem('unknown-agency', 'systems', 0, 'agencyId'),
  ],
  [
    'a name its agency has already',
    put(system('x', { name: 'APLIKASI-A' })),
    problem('duplicate', 'systems', 0, 'name'),
  ],
  ['one id twice', put(system('x'), system('x', { name: 'lain' })), problem('duplicate', 'systems', 1, 'id')],
  ['an empty name', put(system('x', { name: ' ' })), problem('required', 'systems', 0, 'name')],
])('%s is refused, and nothing is stored', async (_, refused, expected) => {
  const { backend, planId, systems } = await newPlan()
  await backend.mustRun(planId, put(system('a')))
  expect(await backend.run(planId, refused)).toEqual(expected)
  expect(await systems()).toHaveLength(1)
})

test('the same name is free for another kind; what is not there cannot be removed', async () => {
  const { backend, planId, systems } = await newPlan()
  await backend.mustRun(planId, put(system('a'), system('b', { name: 'Aplikasi a', kind: 'dataset' })))
  expect(await backend.run(planId, remove('a', 'z'))).toEqual({
    ok: false,
    error: { code: 'not-found', what: 'system' },
  })
  expect(await systems()).toHaveLength(2)
})

test('a plan has no more than its file can hold', async () => {
  const { backend, planId } = await newPlan()
  const many = Array.from({ length: MAX_SYSTEMS }, (_, at) => system(`s${at}`))
  await backend.mustRun(planId, put(...many))
  expect(await backend.run(planId, put(system('more')))).toEqual(limited('too-large', MAX_SYSTEMS, 'systems'))
  expect((await backend.run(planId, put(system('s1', { note: 'baru' })))).ok).toBe(true)
})

test('an agency that owns a system stays', async () => {
  const { backend, planId } = await newPlan()
  await backend.mustRun(planId, put(system('a', { agencyId: 'bappeda' })))
  const removal = command({ type: 'agency.remove', id: 'bappeda' })
  expect(await backend.run(planId, removal)).toEqual({
    ok: false,
    error: { code: 'agency-in-use', count: 1 },
  })
  await backend.mustRun(planId, remove('a'))
  expect((await backend.run(planId, removal)).ok).toBe(true)
})

test('scenario, revision and file have the systems too', async () => {
  const { backend, planId, systems } = await newPlan()
  await backend.mustRun(planId, { type: 'item.add', item: testItem('i') })
  await backend.mustRun(planId, put(system('a', { connectedOn: '2025-03-10' })))
  const scenario = await backend.must('scenario.make', { planId, name: 'Hemat' })
  const revision = await backend.must('revision.make', { planId, name: '' })
  expect((await backend.document(scenario.planId)).systems).toEqual(await systems())
  const frozen = await backend.must('revision.open', { planId, revisionId: revision.id })
  expect(frozen.systems).toEqual(await systems())
})

test('two of one name that came with a file can each be changed; no third is named so', async () => {
  const { backend, planId } = await newPlan()
  const document = await backend.document(planId)
  const twice = [system('a', { name: 'SIMPEG' }), system('b', { name: 'Simpeg' })]
  const copy = {
    ...document,
    plan: { ...document.plan, id: 'copy' },
    systems: twice,
  } as unknown as PlanDocument
  const text = toRoadmapText(copy, { revision: 1, madeOn: TODAY }, cryptoTools)
  await backend.must('roadmap.open', { way: 'new', text })
  const there = copy.plan.id
  await backend.mustRun(there, put({ ...twice[0], note: 'milik BKPSDM' }))
  expect((await backend.document(there)).systems.map(({ note }) => note)).toEqual(['milik BKPSDM', ''])
  expect(await backend.run(there, put(system('c', { name: 'SIMPEG' })))).toEqual(
    problem('duplicate', 'systems', 0, 'name'),
  )
  await backend.mustRun(there, put({ ...twice[1], name: 'SIMPEG RSUD' }))
})
