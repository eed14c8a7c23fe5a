// What commands refuse: with the field and the reason, and nothing changed.
import { expect, test } from 'vitest'
import { addDays } from '../../../shared/base/civil-date.ts'
import { FRAMEWORK, OWN_AGENCY, testItem, TODAY, testLevel } from '../../support/store.ts'
import { command, effect, limited, problem, threeItems, update } from '../../support/three-items.ts'

const add = (given: object) => command({ type: 'item.add', item: { ...testItem('new'), ...given } })
const long = 'x'.repeat(100_000)
const tomorrow = addDays(TODAY, 1)

test.each([
  ['an impossible date', update({ start: '2027-02-29' }), problem('not-a-date', 'start')],
  ['an end before the start', update({ end: '2026-12-31' }), problem('end-before-start', 'end')],
  ['a new item that ends before it starts', add({ end: '2026-12-31' }), problem('end-before-start', 'end')],
  [
    'a move that ends before it starts',
    command({
      type: 'item.schedule',
      moves: [
        { id: 'b', start: '2027-01-01', end: '2027-01-31' },
        { id: 'a', start: '2027-02-01', end: '2027-01-01' },
      ],
    }),
    problem('end-before-start', 'moves', 1, 'end'),
  ],
  [
    'negative money',
    update({ costs: [{ year: 2027, source: 'apbd', rupiah: -1 }] }),
    limited('too-small', 0, 'costs', 0, 'rupiah'),
  ],
  [
    'money in halves',
    update({ costs: [{ year: 2027, source: 'apbd', rupiah: 0.5 }] }),
    problem('not-a-whole-number', 'costs', 0, 'rupiah'),
  ],
  ['a name of 100,000 characters', update({ name: long }), limited('too-long', 160, 'name')],
  ['a note of 100,000 characters', update({ notes: long }), limited('too-long', 5_000, 'notes')],
  ['an empty name', update({ name: '  ' }), problem('required', 'name')],
  [
    'an effect that goes nowhere',
    update({ effects: [effect({ from: 3 })] }),
    problem('from-not-below-to', 'effects', 0, 'to'),
  ],
  [
    'the same indicator twice',
    update({ effects: [effect(), effect({ to: 2 })] }),
    problem('duplicate', 'effects', 1, 'indicatorId'),
  ],
  [
    'an unknown indicator',
    update({ effects: [effect(), effect({ indicatorId: '99' })] }),
    problem('unknown-indicator', 'effects', 1, 'indicatorId'),
  ],
  [
    'an unknown framework',
    update({ effects: [effect({ frameworkId: 'nobody' })] }),
    problem('unknown-framework', 'effects', 0, 'frameworkId'),
  ],
  [
    'a level below the scale',
    update({ effects: [effect({ from: 0 })] }),
    limited('level-out-of-range', 1, 'effects', 0, 'from'),
  ],
  [
    'a level above the scale',
    update({ effects: [effect({ to: 6 })] }),
    limited('level-out-of-range', 5, 'effects', 0, 'to'),
  ],
  ['an unknown lead agency', update({ leadAgencyId: 'nobody' }), problem('unknown-agency', 'leadAgencyId')],
  [
    'an unknown supporting agency',
    update({ supportingAgencyIds: ['setda', 'nobody'] }),
    problem('unknown-agency', 'supportingAgencyIds', 1),
  ],
  ['done without a real end', update({ status: 'done' }), problem('actual-end-missing', 'actualEnd')],
  [
    'a real end of what is not done',
    update({ status: 'running', actualEnd: '2026-11-01' }),
    problem('actual-end-not-done', 'actualEnd'),
  ],
  [
    'a new item with a real end that is not done',
    add({ actualEnd: '2026-11-01' }),
    problem('actual-end-not-done', 'actualEnd'),
  ],
  [
    'a real end in the future',
    update({ status: 'done', actualEnd: tomorrow }),
    problem('date-in-future', 'actualEnd'),
  ],
  ['an acceptance in the future', add({ acceptedOn: tomorrow }), problem('date-in-future', 'acceptedOn')],
  ['an id that is taken', add({ id: 'a' }), problem('duplicate', 'id')],
  [
    'a copy under an id that is taken',
    command({ type: 'item.duplicate', id: 'a', newId: 'b', name: 'Salinan' }),
    problem('duplicate', 'newId'),
  ],
  [
    'a copy with a long name',
    command({ type: 'item.duplicate', id: 'a', newId: 'n', name: long }),
    limited('too-long', 160, 'name'),
  ],
  [
    'an endless position',
    command({ type: 'item.place', id: 'a', position: Number.POSITIVE_INFINITY }),
    problem('wrong-type', 'position'),
  ],
  [
    'a dependency on itself',
    command({
      type: 'dependency.put',
      dependency: { id: 'd', predecessorId: 'a', successorId: 'a', kind: 'finish-start', lagDays: 0 },
    }),
    problem('self-dependency', 'successorId'),
  ],
  [
    'a dependency on nothing',
    command({
      type: 'dependency.put',
      dependency: { id: 'd', predecessorId: 'x', successorId: 'a', kind: 'finish-start', lagDays: 0 },
    }),
    problem('unknown-item', 'predecessorId'),
  ],
  [
    'a plan that ends before it begins',
    command({ type: 'plan.update', fields: { lastYear: 2025 } }),
    problem('end-before-start', 'lastYear'),
  ],
  [
    'an unknown owner',
    command({ type: 'plan.update', fields: { agencyId: 'nobody' } }),
    problem('unknown-agency', 'agencyId'),
  ],
  [
    'an unknown active framework',
    command({ type: 'plan.update', fields: { activeFrameworkId: 'nobody' } }),
    problem('unknown-framework', 'activeFrameworkId'),
  ],
  [
    'a target above the scale',
    command({ type: 'goal.put', goal: { frameworkId: FRAMEWORK, target: 5_001, cutOff: '12-31' } }),
    limited('level-out-of-range', 5, 'target'),
  ],
  [
    'a leap day as cut-off',
    command({ type: 'goal.put', goal: { frameworkId: FRAMEWORK, target: 4_000, cutOff: '02-29' } }),
    problem('not-a-date', 'cutOff'),
  ],
  [
    'half a level of our own',
    command({
      type: 'level.put',
      frameworkId: FRAMEWORK,
      assessmentId: null,
      levels: [testLevel(1, 2_500)],
    }),
    problem('not-a-whole-number', 'levels', 0, 'value'),
  ],
  [
    'a level of an unknown indicator',
    command({
      type: 'level.put',
      frameworkId: FRAMEWORK,
      assessmentId: null,
      levels: [testLevel(99, 2_000)],
    }),
    problem('unknown-indicator', 'levels', 0, 'indicatorId'),
  ],
  [
    'an item that is not there',
    command({ type: 'item.place', id: 'x', position: 1 }),
    { ok: false, error: { code: 'not-found', what: 'item' } },
  ],
  [
    'one unknown among those to delete',
    command({ type: 'item.delete', ids: ['a', 'x'] }),
    { ok: false, error: { code: 'not-found', what: 'item' } },
  ],
  [
    'a dependency that is not there',
    command({ type: 'dependency.remove', id: 'x' }),
    { ok: false, error: { code: 'not-found', what: 'dependency' } },
  ],
  [
    'an agency that is not there',
    command({ type: 'agency.remove', id: 'x' }),
    { ok: false, error: { code: 'not-found', what: 'agency' } },
  ],
  [
    'the owner of the plan',
    command({ type: 'agency.remove', id: OWN_AGENCY.id }),
    { ok: false, error: { code: 'agency-in-use', count: 3 } },
  ],
])('refuses %s, and nothing is changed', async (_, given, expected) => {
  const { backend, planId } = await threeItems()
  const before = await backend.must('plan.open', { planId })
  expect(await backend.run(planId, given)).toEqual(expected)
  expect(await backend.must('plan.open', { planId })).toEqual(before)
})
