// What a plan lacks before it is sent.
import { expect, it } from 'vitest'
import { toCivilDate } from '../../../shared/base/civil-date.ts'
import type { Item } from '../../../shared/domain/item.ts'
import type { PlanDocument } from '../../../shared/domain/plan.ts'
import { createPlanEngine } from '../../../shared/projection/create-plan-engine.ts'
import { listReadinessGaps } from '../../../shared/projection/readiness.ts'
import { effect, level, sketchFramework, sketchInput, sketchItem, wait } from '../../support/small-plan.ts'

const framework = sketchFramework([{ weight: 4_000 }, { weight: 6_000 }])
const money = { costs: [{ year: 2026, source: 'apbd', rupiah: 1 }] as unknown as Item['costs'] }

const COMMITTED = { commitment: { name: 'Budi', post: 'Kepala Dinas', date: toCivilDate(1) } }

function gapsOf(
  items: readonly Item[],
  assessed: readonly string[],
  dependencies: PlanDocument['dependencies'] = [],
) {
  const baseline = assessed.map(id => level(id, 1_000))
  const engine = createPlanEngine(sketchInput({ framework, items, dependencies, baseline }))
  const { projection, violations } = engine
  return listReadinessGaps(
    { plan: COMMITTED, items, reviewNotes: [] },
    { framework, projection, violations },
  ).map(({ code, count, itemId, indicatorId }) => [code, count, itemId ?? indicatorId])
}

it('is nothing where every item raises something with money, and everything is assessed', () => {
  const items = [sketchItem('a', 1, 10, { effects: [effect('n1', 1, 2)], ...money })]
  expect(gapsOf(items, ['n1', 'n2'])).toEqual([])
})

it('is a plan without items, and indicators nobody has assessed', () => {
  expect(gapsOf([], ['n1'])).toEqual([
    ['no-items', 1, null],
    ['not-assessed', 1, 'n2'],
  ])
})

it('is an item without effect or money, a level that is held, a pinned item that cannot wait', () => {
  const items = [
    sketchItem('idle', 1, 10, money),
    sketchItem('poor', 1, 10, { effects: [effect('n1', 1, 2)] }),
    sketchItem('held', 1, 10, { effects: [effect('n2', 2, 3)], ...money }),
    sketchItem('pinned', 5, 10, { effects: [effect('n1', 1, 2)], pinned: true, ...money }),
  ]
  expect(gapsOf(items, ['n1', 'n2'], [wait('pinned', 'finish-start', 'poor')])).toEqual([
    ['no-effect', 1, 'idle'],
    ['held', 1, 'held'],
    ['pinned', 1, 'pinned'],
    ['no-money', 1, 'poor'],
  ])
})

it('is nothing of what is suspended, binned, or a milestone', () => {
  const items = [
    sketchItem('a', 1, 10, { effects: [effect('n1', 1, 2)], ...money }),
    sketchItem('stopped', 1, 10, { status: 'suspended' }),
    sketchItem('binned', 1, 10, { deletedOn: toCivilDate(1) }),
    sketchItem('day', 1, 1, { milestone: true }),
  ]
  expect(gapsOf(items, ['n1', 'n2'])).toEqual([])
})

it('is the framework itself where it is not on this computer', () => {
  const items = [sketchItem('poor', 1, 10)]
  expect(
    listReadinessGaps({ plan: COMMITTED, items, reviewNotes: [] }, null).map(({ code }) => code),
  ).toEqual(['no-framework', 'no-money'])
})

it('asks for no money once an item is done', () => {
  const items = [
    sketchItem('a', 1, 10, {
      effects: [effect('n1', 1, 2)],
      status: 'done',
      actualEnd: toCivilDate(10),
    }),
  ]
  expect(gapsOf(items, ['n1', 'n2'])).toEqual([])
})

it('is a review note nobody has answered, and a head who has not committed', () => {
  const entry = { id: 'e', kind: 'remark', author: 'D', text: 'Apa?', writtenOn: toCivilDate(1), step: 1 }
  const reviewNotes = [{ entries: [entry] }] as unknown as Parameters<
    typeof listReadinessGaps
  >[0]['reviewNotes']
  const items = [sketchItem('a', 1, 10, { effects: [effect('n1', 1, 2)], ...money })]
  const gaps = listReadinessGaps({ plan: { commitment: null }, items, reviewNotes }, null)
  expect(gaps.map(({ code, count }) => [code, count])).toEqual([
    ['unanswered', 1],
    ['no-framework', 1],
    ['no-commitment', 1],
  ])
})
