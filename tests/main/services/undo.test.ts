import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { addDays, requireCivilDate } from '../../../shared/base/civil-date.ts'
import { commandSchema, type Command } from '../../../shared/domain/command.ts'
import { DEPENDENCY_KINDS } from '../../../shared/domain/dependency.ts'
import { STATUSES } from '../../../shared/domain/item.ts'
import { MAPPING_RULES } from '../../../shared/domain/mapping.ts'
import type { PlanDocument, PlanId } from '../../../shared/domain/plan.ts'
import { toReviewText, type ReviewFile } from '../../../shared/exchange/review-file.ts'
import { numberItems } from '../../../shared/domain/number-items.ts'
import { applyPatch } from '../../../renderer/state/apply-patch.ts'
import { cryptoTools } from '../../support/crypto-tools.ts'
import { SEED } from '../../support/random-plan.ts'
import {
  createPlan,
  FRAMEWORK,
  indicator,
  openBackend,
  tempFolder,
  testItem,
  type TestBackend,
  testAssessment,
  testEvidence,
  testLevel,
  TODAY,
} from '../../support/store.ts'

async function setup(folder: string): Promise<{ backend: TestBackend; planId: PlanId }> {
  const backend = openBackend(folder)
  const { document } = await createPlan(backend)
  return { backend, planId: document.plan.id }
}

const command = (given: object) => given as Command
const rename = (name: string) => command({ type: 'item.update', id: 'a', fields: { name } })

test('undo and redo work after a restart, with their labels', async () => {
  const folder = tempFolder()
  const { backend, planId } = await setup(folder)
  await backend.mustRun(planId, { type: 'item.add', item: testItem('a') })
  await backend.mustRun(planId, rename('Nama kedua'))
  const last = await backend.document(planId)
  backend.close()

  const second = openBackend(folder)
  const { history } = await second.must('plan.open', { planId })
  expect(history).toEqual({ undo: { code: 'item.update', name: 'Nama kedua', count: 1 }, redo: null })
  const undone = await second.must('plan.undo', { planId })
  expect(undone).toEqual({
    planId,
    changeNumber: 1,
    patch: { items: { put: [testItem('a')], remove: [] } },
    history: {
      undo: { code: 'item.add', name: 'Kegiatan a', count: 1 },
      redo: { code: 'item.update', name: 'Nama kedua', count: 1 },
    },
  })
  second.close()

  const third = openBackend(folder)
  await third.must('plan.redo', { planId })
  expect(await third.document(planId)).toEqual(last)
  expect(await third.ask('plan.redo', { planId })).toEqual({ ok: false, error: { code: 'nothing-to-redo' } })
})

test('undoing an addition removes the item; a new command ends what could be redone', async () => {
  const { backend, planId } = await setup(tempFolder())
  expect(await backend.ask('plan.undo', { planId })).toEqual({
    ok: false,
    error: { code: 'nothing-to-undo' },
  })
  await backend.mustRun(planId, { type: 'item.add', item: testItem('a') })
  const undone = await backend.must('plan.undo', { planId })
  expect(undone.patch).toEqual({ items: { put: [], remove: ['a'] } })
  await backend.mustRun(planId, { type: 'item.add', item: testItem('b') })
  expect(await backend.ask('plan.redo', { planId })).toEqual({
    ok: false,
    error: { code: 'nothing-to-redo' },
  })
})

test('a refused command keeps what can be redone', async () => {
  const { backend, planId } = await setup(tempFolder())
  await backend.mustRun(planId, { type: 'item.add', item: testItem('a') })
  await backend.mustRun(planId, rename('Nama kedua'))
  await backend.must('plan.undo', { planId })
  expect((await backend.run(planId, rename(''))).ok).toBe(false)
  await backend.mustRun(planId, rename('Kegiatan a'))
  expect((await backend.must('plan.redo', { planId })).patch.items?.put[0]?.name).toBe('Nama kedua')
})

test('the plans of one file have histories of their own', async () => {
  const { backend, planId } = await setup(tempFolder())
  await backend.mustRun(planId, { type: 'item.add', item: testItem('a') })
  const other = await createPlan(backend)
  const otherId = other.document.plan.id
  await backend.mustRun(otherId, { type: 'item.add', item: testItem('a', { name: 'Milik rencana lain' }) })
  await backend.must('plan.undo', { planId })
  expect((await backend.document(otherId)).items.map(item => item.name)).toEqual(['Milik rencana lain'])
  expect((await backend.document(planId)).items).toEqual([])
})

test('of very many steps the last thousand are kept', async () => {
  const { backend, planId } = await setup(tempFolder())
  await backend.mustRun(planId, { type: 'item.add', item: testItem('a') })
  for (let n = 1; n <= 1_010; n += 1) await backend.mustRun(planId, rename(`Nama ${n}`))
  let undone = 0
  while ((await backend.ask('plan.undo', { planId })).ok) undone += 1
  expect(undone).toBe(1_000)
  expect((await backend.document(planId)).items[0]?.name).toBe('Nama 10')
}, 60_000)

const id = fc.constantFrom('a', 'b', 'c', 'd')
const day = fc.nat(500).map(days => addDays(requireCivilDate('2026-06-01'), days))
const WAY = { fromFrameworkId: 'permenpanrb-59-2020', toFrameworkId: FRAMEWORK }
const randomCommand: fc.Arbitrary<Command> = fc.oneof(
  fc
    .record({ id, position: fc.integer({ min: -5, max: 5 }) })
    .map(({ id, position }) => command({ type: 'item.add', item: testItem(id, { position }) })),
  fc
    .record({
      id,
      name: fc.constantFrom('Satu', 'Dua'),
      status: fc.constantFrom(...STATUSES),
      milestone: fc.boolean(),
      to: fc.integer({ min: 2, max: 5 }),
      rupiah: fc.nat(),
    })
    .map(({ id, to, rupiah, ...fields }) =>
      command({
        type: 'item.update',
        id,
        fields: {
          ...fields,
          actualEnd: fields.status === 'done' ? '2026-06-01' : null,
          effects: [{ frameworkId: FRAMEWORK, indicatorId: indicator(to), from: 1, to }],
          costs: [{ year: 2027, source: 'apbd', rupiah }],
          supportingAgencyIds: to > 3 ? ['setda', 'setwan'] : ['setwan'],
        },
      }),
    ),
  fc
    .subarray(['d', 'e'], { minLength: 1 })
    .map(ids => command({ type: 'item.addMany', items: ids.map(one => testItem(one)) })),
  fc
    .record({ ids: fc.uniqueArray(id, { minLength: 1, maxLength: 3 }), pinned: fc.boolean() })
    .map(({ ids, pinned }) => command({ type: 'item.updateMany', ids, fields: { pinned } })),
  fc
    .record({ id, start: day, days: fc.nat(90) })
    .map(({ id, start, days }) =>
      command({ type: 'item.schedule', moves: [{ id, start, end: addDays(start, days) }] }),
    ),
  fc
    .record({ id, newId: fc.constantFrom('d', 'f', 'g') })
    .map(ids => command({ type: 'item.duplicate', ...ids, name: 'Salinan' })),
  fc
    .uniqueArray(fc.record({ id, newId: fc.constantFrom('h', 'i') }), {
      minLength: 1,
      selector: ({ newId }) => newId,
    })
    .map(copies =>
      command({ type: 'item.duplicateMany', copies: copies.map(ids => ({ ...ids, name: 'Salinan' })) }),
    ),
  fc
    .record({
      type: fc.constantFrom('item.delete', 'item.restore'),
      ids: fc.uniqueArray(id, { minLength: 1 }),
    })
    .map(command),
  fc
    .record({ id, position: fc.double({ min: -9, max: 9, noNaN: true }) })
    .map(place => command({ type: 'item.place', ...place })),
  fc
    .record({
      id: fc.constantFrom('d1', 'd2'),
      predecessorId: id,
      successorId: id,
      kind: fc.constantFrom(...DEPENDENCY_KINDS),
      lagDays: fc.integer({ min: -9, max: 9 }),
    })
    .map(dependency => command({ type: 'dependency.put', dependency })),
  fc.constantFrom('d1', 'd2').map(d => command({ type: 'dependency.remove', id: d })),
  fc.uniqueArray(fc.integer({ min: 1, max: 5 }), { minLength: 1 }).map(numbers =>
    command({
      type: 'level.put',
      frameworkId: FRAMEWORK,
      assessmentId: null,
      levels: numbers.map(n => testLevel(n, 3_000)),
    }),
  ),
  fc.integer({ min: 1, max: 5 }).map(n =>
    command({
      type: 'level.remove',
      frameworkId: FRAMEWORK,
      assessmentId: null,
      indicatorId: indicator(n),
    }),
  ),
  fc
    .record({ id: fc.constantFrom('n1', 'n2'), isBaseline: fc.boolean() })
    .map(given => command({ type: 'assessment.add', assessment: testAssessment(given) })),
  fc.constantFrom('n1', 'n2').map(id => command({ type: 'assessment.makeBaseline', id })),
  fc.constantFrom('n1', 'n2').map(id => command({ type: 'assessment.remove', id })),
  fc
    .record({ id: fc.constantFrom('n1', 'n2'), source: fc.constantFrom('Asesor', '') })
    .map(({ id, source }) => command({ type: 'assessment.update', id, fields: { source } })),
  fc
    .record({ id: fc.constantFrom('e1', 'e2'), level: fc.integer({ min: 1, max: 5 }) })
    .map(given => command({ type: 'evidence.put', evidence: testEvidence(given) })),
  fc.constantFrom('e1', 'e2').map(id => command({ type: 'evidence.remove', id })),
  fc.record({ id: fc.constantFrom('s1', 's2'), connectedOn: fc.option(day) }).map(({ id, connectedOn }) =>
    command({
      type: 'system.put',
      systems: [{ id, name: id, kind: 'dataset', agencyId: 'setda', connectedOn, note: '' }],
    }),
  ),
  fc.constantFrom('s1', 's2').map(id => command({ type: 'system.remove', ids: [id] })),
  fc
    .record({ id: fc.constantFrom('d1', 'd2'), itemId: fc.constantFrom(null, 'a'), until: fc.option(day) })
    .map(given =>
      command({
        type: 'decision.put',
        decision: { what: 'Setujui', who: 'Sekda', decidedOn: '2026-11-28', ...given },
      }),
    ),
  fc.constantFrom('d1', 'd2').map(id => command({ type: 'decision.remove', id })),
  fc
    .integer({ min: 2026, max: 2030 })
    .map(lastYear => command({ type: 'plan.update', fields: { lastYear } })),
  fc
    .integer({ min: 1_000, max: 5_000 })
    .map(target => command({ type: 'goal.put', goal: { frameworkId: FRAMEWORK, target, cutOff: '09-15' } })),
  fc
    .record({ id: fc.constantFrom('dpa', 'x'), monthDay: fc.constantFrom('01-20', '02-01') })
    .map(({ id, monthDay }) =>
      command({
        type: 'gate.put',
        gate: { id, kind: id === 'dpa' ? id : 'other', name: id, monthDay, yearOffset: 0, isShown: false },
      }),
    ),
  fc.constantFrom('dpa', 'x').map(each => command({ type: 'gate.remove', id: each })),
  fc.constant(command({ type: 'gate.reset' })),
  fc
    .record({ ids: fc.uniqueArray(id, { minLength: 1 }), number: fc.integer({ min: 6, max: 12 }) })
    .map(({ ids, number }) =>
      command({
        type: 'effect.addMany',
        additions: ids.map(itemId => ({
          itemId,
          effect: { frameworkId: FRAMEWORK, indicatorId: indicator(number), from: 1, to: 2 },
        })),
      }),
    ),
  fc
    .record({
      numbers: fc.uniqueArray(fc.integer({ min: 1, max: 4 })),
      rule: fc.constantFrom(...MAPPING_RULES),
    })
    .map(({ numbers, rule }) =>
      command({
        type: 'mapping.put',
        mapping: {
          ...WAY,
          rows: numbers.map(number => ({
            fromIndicatorId: `${WAY.fromFrameworkId}-11`,
            toIndicatorId: indicator(number),
            rule,
            why: '',
          })),
        },
      }),
    ),
  fc.constant(command({ type: 'mapping.reset', way: WAY })),
  fc
    .constantFrom('x', 'setda')
    .map(each =>
      command({ type: 'agency.put', agency: { id: each, name: 'Badan', shortName: 'B', kind: 'section' } }),
    ),
  fc.constantFrom('x', 'setda', 'setwan').map(each => command({ type: 'agency.remove', id: each })),
  fc.constantFrom('x', 'y').map(id =>
    command({
      type: 'agency.putMany',
      agencies: [
        { id, name: `Dinas ${id}`, shortName: `D-${id}`, kind: 'agency' },
        { id: 'z', name: 'Dinas Z', shortName: 'D-z', kind: 'agency' },
      ],
    }),
  ),
  fc
    .option(day)
    .map(date =>
      command({ type: 'commitment.put', commitment: date && { name: 'Budi', post: 'Kepala Dinas', date } }),
    ),
  fc
    .constantFrom('a1', 'a2', 'a3')
    .map(entryId => command({ type: 'reviewNote.answer', id: 'n1', entryId, text: 'Sudah.' })),
  fc
    .constantFrom('a1', 'a2', 'a3')
    .map(entryId => command({ type: 'reviewNote.removeAnswer', id: 'n1', entryId })),
)

test(`do–undo restores and do–undo–redo repeats, and every patch tells all of it (seed ${SEED})`, async () => {
  const backend = openBackend(tempFolder())
  const done = new Set<string>()
  await fc.assert(
    fc.asyncProperty(fc.array(randomCommand, { minLength: 8, maxLength: 30 }), async commands => {
      const { planId, document } = await planOfThree(backend)
      const states: PlanDocument[] = [document]
      let seen = document
      for (const each of commands) {
        const reply = await backend.run(planId, each)
        if (!reply.ok || Object.keys(reply.value.patch).length === 0) continue
        done.add(each.type)
        seen = applyPatch(seen, reply.value.patch, numberItems(seen.items))
        states.push(await backend.document(planId))
        expect(sorted(seen)).toEqual(sorted(states.at(-1) ?? document))
      }
      for (const expected of states.slice(0, -1).toReversed()) {
        const { patch } = await backend.must('plan.undo', { planId })
        seen = applyPatch(seen, patch, numberItems(seen.items))
        expect(await backend.document(planId)).toEqual(expected)
        expect(sorted(seen)).toEqual(sorted(expected))
      }
      for (const expected of states.slice(1)) {
        await backend.must('plan.redo', { planId })
        expect(await backend.document(planId)).toEqual(expected)
      }
    }),
    { seed: SEED, numRuns: 60 },
  )
  expect([...done].toSorted()).toEqual(COMMAND_TYPES)
}, 120_000)

/** Items a, b and c, one of them in the bin, a dependency and a level, so that most commands find what they name. */
async function planOfThree(backend: TestBackend): Promise<{ planId: PlanId; document: PlanDocument }> {
  const planId = (await createPlan(backend)).document.plan.id
  for (const each of ['a', 'b', 'c'])
    await backend.mustRun(planId, { type: 'item.add', item: testItem(each) })
  await backend.mustRun(planId, command({ type: 'item.delete', ids: ['c'] }))
  const dependency = {
    id: 'd1',
    predecessorId: 'a',
    successorId: 'b',
    kind: 'finish-start',
    lagDays: 0,
  }
  await backend.mustRun(planId, command({ type: 'dependency.put', dependency }))
  const place = { frameworkId: FRAMEWORK, assessmentId: null }
  await backend.mustRun(planId, command({ type: 'level.put', ...place, levels: [testLevel(1, 2_000)] }))
  await backend.mustRun(planId, command({ type: 'assessment.add', assessment: testAssessment({ id: 'n1' }) }))
  await backend.mustRun(planId, command({ type: 'evidence.put', evidence: testEvidence({ id: 'e1' }) }))
  await backend.must('roadmap.takeNotes', { text: returnFile(planId) })
  return { planId, document: await backend.document(planId) }
}

/** One remark on the plan as a whole. */
function returnFile(roadmapId: PlanId): string {
  const remark = { id: 'r1', kind: 'remark', author: 'Diskominfo', text: 'Apa?', writtenOn: TODAY, step: 1 }
  const head = { revision: 1, title: 'Rencana', agencyName: 'Dinas', region: '', from: 'Diskominfo' }
  const notes = [{ id: 'n1', itemId: null, itemName: '', entries: [remark] }]
  return toReviewText({ ...head, roadmapId, madeOn: TODAY, notes } as unknown as ReviewFile, cryptoTools)
}

const COMMAND_TYPES = commandSchema.options.map(option => option.shape.type.value).toSorted()

/** The order of lists is the database's; a cache that follows patches may hold them in another. */
function sorted(document: PlanDocument): PlanDocument {
  const byId = <Row extends { readonly id: string }>(rows: readonly Row[]) =>
    rows.toSorted((a, b) => (a.id < b.id ? -1 : 1))
  return {
    ...document,
    agencies: byId(document.agencies),
    items: byId(document.items),
    dependencies: byId(document.dependencies),
    assessments: byId(document.assessments),
    evidence: byId(document.evidence),
    systems: byId(document.systems),
    decisions: byId(document.decisions),
  }
}
