// Evidence: kept for a level of an indicator, tied to the item that produces it.
import { expect, test } from 'vitest'
import { openBackend, tempFolder, testEvidence, testItem, createPlan } from '../../support/store.ts'
import { command, limited, problem } from '../../support/three-items.ts'

async function newPlan() {
  const backend = openBackend(tempFolder())
  const { document } = await createPlan(backend)
  const planId = document.plan.id
  await backend.mustRun(planId, command({ type: 'item.add', item: testItem('a') }))
  const evidence = async () => (await backend.document(planId)).evidence
  const run = (given: object) => backend.mustRun(planId, command(given))
  return { backend, planId, evidence, run }
}

test('is added, changed and removed, each one step that can be undone', async () => {
  const { backend, planId, evidence, run } = await newPlan()
  const first = testEvidence({ itemId: 'a', link: 'https://contoh.go.id/sop.pdf', note: 'Halaman 3' })
  const { history, patch } = await run({ type: 'evidence.put', evidence: first })
  expect(history.undo).toEqual({ code: 'evidence.put', name: 'SOP layanan', count: 1 })
  expect(patch).toEqual({ evidence: { put: [first], remove: [] } })
  const accepted = { ...first, state: 'accepted', level: 3 }
  await run({ type: 'evidence.put', evidence: accepted })
  expect(await evidence()).toEqual([accepted])
  const removed = await run({ type: 'evidence.remove', id: 'e1' })
  expect(removed.patch).toEqual({ evidence: { put: [], remove: ['e1'] } })
  await backend.must('plan.undo', { planId })
  await backend.must('plan.undo', { planId })
  expect(await evidence()).toEqual([first])
})

test.each([
  ['an unknown framework', { frameworkId: 'x' }, problem('unknown-framework', 'frameworkId')],
  ['an unknown indicator', { indicatorId: 'x' }, problem('unknown-indicator', 'indicatorId')],
  ['a level above the scale', { level: 6 }, limited('level-out-of-range', 5, 'level')],
  ['a level below the scale', { level: 0 }, limited('level-out-of-range', 1, 'level')],
  ['an item that is not there', { itemId: 'x' }, problem('unknown-item', 'itemId')],
  ['no name', { name: ' ' }, problem('required', 'evidence', 'name')],
])('of %s is refused', async (_, given, expected) => {
  const { backend, planId, evidence } = await newPlan()
  const reply = await backend.run(planId, command({ type: 'evidence.put', evidence: testEvidence(given) }))
  expect(reply).toMatchObject(expected)
  expect(await evidence()).toEqual([])
})

test('that is not there cannot be removed', async () => {
  const { backend, planId } = await newPlan()
  expect(await backend.run(planId, command({ type: 'evidence.remove', id: 'x' }))).toEqual({
    ok: false,
    error: { code: 'not-found', what: 'evidence' },
  })
})

test('stays when its item goes into the bin', async () => {
  const { evidence, run } = await newPlan()
  await run({ type: 'evidence.put', evidence: testEvidence({ itemId: 'a' }) })
  await run({ type: 'item.delete', ids: ['a'] })
  expect((await evidence()).map(({ itemId }) => itemId)).toEqual(['a'])
})
