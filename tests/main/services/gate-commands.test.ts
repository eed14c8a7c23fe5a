// Fiscal gates: what the commands do and refuse.
import { expect, test } from 'vitest'
import { DEFAULT_GATES } from '../../../shared/domain/gate.ts'
import { createPlan, openBackend, tempFolder } from '../../support/store.ts'
import { command, limited, problem } from '../../support/three-items.ts'

async function newPlan() {
  const backend = openBackend(tempFolder())
  const { document } = await createPlan(backend)
  const planId = document.plan.id
  const gates = async () => (await backend.document(planId)).plan.gates
  return { backend, planId, gates }
}

const meeting = {
  id: 'rapat',
  kind: 'other',
  name: 'Rapat Tim Koordinasi',
  monthDay: '02-10',
  yearOffset: 0,
  isShown: true,
}
const put = (gate: object) => command({ type: 'gate.put', gate })

test('a new plan has the usual gates', async () => {
  const { gates } = await newPlan()
  expect(await gates()).toEqual(DEFAULT_GATES)
})

test('a gate is added at the end, changed in its place and removed', async () => {
  const { backend, planId, gates } = await newPlan()
  await backend.mustRun(planId, put(meeting))
  expect(await gates()).toEqual([...DEFAULT_GATES, meeting])

  const later = DEFAULT_GATES.map(gate => (gate.kind === 'dpa' ? { ...gate, monthDay: '01-20' } : gate))
  const changed = later.find(({ kind }) => kind === 'dpa') ?? {}
  const { patch, history } = await backend.mustRun(planId, put(changed))
  expect(patch.plan?.gates).toEqual([...later, meeting])
  expect(history.undo).toEqual({ code: 'gate.put', name: 'DPA terbit', count: 1 })

  await backend.mustRun(planId, command({ type: 'gate.remove', id: 'rapat' }))
  expect(await gates()).toEqual(later)
  await backend.must('plan.undo', { planId })
  expect(await gates()).toEqual([...later, meeting])
})

test('the usual gates come back as one step', async () => {
  const { backend, planId, gates } = await newPlan()
  await backend.mustRun(planId, put(meeting))
  await backend.mustRun(planId, command({ type: 'gate.remove', id: 'kua-ppas-draft' }))
  const before = await gates()
  await backend.mustRun(planId, command({ type: 'gate.reset' }))
  expect(await gates()).toEqual(DEFAULT_GATES)
  await backend.must('plan.undo', { planId })
  expect(await gates()).toEqual(before)
})

test('resetting what was never changed is no step', async () => {
  const { backend, planId } = await newPlan()
  const { patch, history } = await backend.mustRun(planId, command({ type: 'gate.reset' }))
  expect([patch, history.undo]).toEqual([{}, null])
})

test.each([
  ['a second DPA', { ...meeting, kind: 'dpa' }, problem('duplicate', 'kind')],
  ['29 February', { ...meeting, monthDay: '02-29' }, problem('not-a-date', 'gate', 'monthDay')],
  ['no name', { ...meeting, name: '' }, problem('required', 'gate', 'name')],
  ['the year after', { ...meeting, yearOffset: 1 }, limited('too-large', 0, 'gate', 'yearOffset')],
])('%s is refused', async (_, gate, refusal) => {
  const { backend, planId, gates } = await newPlan()
  expect(await backend.run(planId, put(gate))).toEqual(refusal)
  expect(await gates()).toEqual(DEFAULT_GATES)
})

test('a gate that is not there cannot be removed', async () => {
  const { backend, planId } = await newPlan()
  expect(await backend.run(planId, command({ type: 'gate.remove', id: 'x' }))).toEqual({
    ok: false,
    error: { code: 'not-found', what: 'gate' },
  })
})

test('a plan takes fifty gates', async () => {
  const { backend, planId, gates } = await newPlan()
  for (let n = DEFAULT_GATES.length; n < 50; n += 1)
    await backend.mustRun(planId, put({ ...meeting, id: `rapat-${n}` }))
  expect(await backend.run(planId, put(meeting))).toEqual(limited('too-large', 50, 'id'))
  await backend.mustRun(planId, put({ ...meeting, id: 'rapat-20', name: 'Rapat lain' }))
  expect(await gates()).toHaveLength(50)
})
