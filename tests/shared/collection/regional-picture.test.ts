// All timelines as one: what the pages bring is the region as it was worked out, under ids of its own.
import { describe, expect, it, test } from 'vitest'
import { toContribution, type Contribution } from '../../../shared/collection/contribution.ts'
import type { CoverageRule } from '../../../shared/collection/coverage-rule.ts'
import { projectRegion } from '../../../shared/collection/region.ts'
import { createPicture } from '../../../shared/collection/regional-picture.ts'
import { regionalId, toRegionalTimeline } from '../../../shared/collection/regional-timeline.ts'
import type { Agency, AgencyId } from '../../../shared/domain/agency.ts'
import type { Dependency, DependencyId } from '../../../shared/domain/dependency.ts'
import type { Item, ItemId } from '../../../shared/domain/item.ts'
import type { PlanDocument, PlanId } from '../../../shared/domain/plan.ts'
import { toEngineInput } from '../../../shared/projection/plan-input.ts'
import { agencyDocument } from '../../support/agency-files.ts'
import { loadFramework } from '../../support/frameworks.ts'
import { loadSample } from '../../support/sample.ts'
import { TODAY, testItem } from '../../support/store.ts'

const sample = loadSample()
const framework = loadFramework(sample.plan.activeFrameworkId as 'permenpanrb-8-2026')
const LEAD: CoverageRule = { rule: 'lead' }

function picture(
  contributions: readonly Contribution[],
  size = 1_000,
  document: PlanDocument = sample,
  ruleOf: () => CoverageRule = () => LEAD,
) {
  const input = toEngineInput(document, framework, TODAY)
  const board = document.agencies
  const units = new Set(board.map(({ id }) => id))
  const region = projectRegion({ ...input, board, units, contributions, ruleOf })
  const timeline = toRegionalTimeline({ document, input, region, contributions })
  const builder = createPicture(framework, timeline.head)
  let pages = 0
  for (let from: number | null = 0; from !== null; pages += 1) {
    const page = timeline.page(from, size)
    // As it comes over the contract.
    builder.add(JSON.parse(JSON.stringify(page)) as typeof page)
    from = page.next
  }
  return { region, pages, timeline, ...builder.finish() }
}

const agencyOf = (id: string): Agency => {
  const found = sample.agencies.find(agency => agency.id === id)
  if (!found) throw new Error(`no agency ${id}`)
  return found
}
const documentOf = (id: string, count = 12) => agencyDocument(sample, framework, agencyOf(id), count)

function roadmap(id: string, items: readonly Item[], dependencies: readonly Dependency[] = []): Contribution {
  return { ...toContribution({ ...documentOf(id, 0), items }), dependencies }
}
const item = (id: string, lead: string, fields: Partial<Item> = {}) =>
  testItem(id, { leadAgencyId: lead as AgencyId, ...fields })
const link = (predecessorId: string, successorId: string): Dependency => ({
  id: `${predecessorId}-${successorId}` as DependencyId,
  predecessorId: predecessorId as ItemId,
  successorId: successorId as ItemId,
  kind: 'finish-start',
  lagDays: 0,
})
const inRoadmap = (agencyId: string, id: string) => regionalId(`roadmap-${agencyId}` as PlanId, id as ItemId)

test('every page size gives the same picture, and its projection is that of the region', () => {
  const contributions = [
    toContribution(sample),
    ...['bappeda', 'setda', 'dinkes'].map(id => toContribution(documentOf(id))),
  ]
  const whole = picture(contributions)
  const torn = picture(contributions, 7)
  expect(torn.pages).toBeGreaterThan(8)
  expect(torn.document).toEqual(whole.document)
  expect([...torn.schedule]).toEqual([...whole.schedule])
  expect(whole.document.items).toHaveLength(whole.region.items.size)
  expect(new Set(whole.document.items.map(({ id }) => id)).size).toBe(whole.region.items.size)
  const { steps, cycles, final, target, start } = whole.region.projection
  expect(whole.projection).toMatchObject({ cycles, final, target, start })
  expect(whole.projection.steps.map(({ day, index, aspects }) => [day, index, aspects])).toEqual(
    steps.map(({ day, index, aspects }) => [day, index, aspects]),
  )
  for (const { gains } of whole.projection.steps)
    for (const { itemId } of gains) expect(whole.itemsById.has(itemId)).toBe(true)
})

test('what the items of an agency gain is what the region says the agency has gained', () => {
  const contributions = [toContribution(sample), toContribution(documentOf('bappeda', 40))]
  const { region, document, projection } = picture(contributions)
  const gains = new Map<string, number>()
  for (const { id, leadAgencyId } of document.items)
    for (const { gain } of projection.effects.get(id) ?? [])
      gains.set(leadAgencyId, (gains.get(leadAgencyId) ?? 0) + gain)
  for (const { agency, gain } of region.shares)
    expect([agency.id, gains.get(agency.id) ?? 0]).toEqual([agency.id, gain])
  expect(region.shares.filter(({ gain }) => gain > 0).length).toBeGreaterThan(1)
})

test('what many deliver together is owed to none of their items', () => {
  const contributions = [toContribution(documentOf('bappeda', 60)), toContribution(documentOf('setda', 60))]
  const two = { ...sample, agencies: [agencyOf('bappeda'), agencyOf('setda')] }
  const covered = picture(contributions, 1_000, two, () => ({ rule: 'coverage', sharePercent: 100 }))
  expect(covered.region.jointGain).toBeGreaterThan(0)
  const gain = covered.document.items
    .flatMap(({ id }) => covered.projection.effects.get(id) ?? [])
    .reduce((sum, effect) => sum + effect.gain, 0)
  expect(gain + covered.region.jointGain).toBe(covered.projection.final - covered.projection.baseline)
})

describe('one id in two roadmaps', () => {
  // In the roadmap of Setda it waits for something there; it is led by Bappeda and counts in theirs.
  const first = item('before', 'setda', { start: '2027-01-01' as never, end: '2027-06-30' as never })
  const same = item('same', 'bappeda', { start: '2026-02-01' as never, end: '2026-03-01' as never })
  const own = item('own', 'setda', { start: '2026-02-01' as never, end: '2026-02-20' as never })
  const contributions = [
    roadmap('setda', [first, same, own], [link('before', 'same'), link('before', 'own')]),
    roadmap('bappeda', [same]),
  ]

  it('is shown once, where it counts, and scheduled there', () => {
    const { document, schedule, timeline } = picture(contributions)
    expect(document.items.map(({ id }) => id)).toEqual([
      inRoadmap('setda', 'before'),
      inRoadmap('setda', 'own'),
      inRoadmap('bappeda', 'same'),
    ])
    expect(schedule.get(inRoadmap('bappeda', 'same'))).toMatchObject({ late: true })
    expect(timeline.head.repeatedCount).toBe(1)
  })
  it('keeps the arrows of a roadmap inside of it', () => {
    const { document, dependenciesOf } = picture(contributions)
    expect(document.dependencies.map(({ id }) => id)).toEqual([
      regionalId('roadmap-setda' as PlanId, 'before-own' as DependencyId),
    ])
    expect(dependenciesOf(inRoadmap('setda', 'own'))).toEqual(document.dependencies)
    expect(dependenciesOf(inRoadmap('bappeda', 'same'))).toEqual([])
  })
  it('is traced back to its roadmap', () => {
    const { originOf } = picture(contributions)
    expect(originOf(inRoadmap('bappeda', 'same'))).toMatchObject({
      roadmapId: 'roadmap-bappeda',
      agencyId: 'bappeda',
      itemId: 'same',
    })
    expect(originOf('same' as ItemId)).toBeUndefined()
  })
})

test('items stand roadmap by roadmap in the order of their own lists, with what the bars show', () => {
  const third = item('c', 'bappeda', { position: 1, progressPercent: 40, status: 'running', pinned: true })
  const second = item('b', 'bappeda', {
    position: 2,
    costs: [{ year: 2027, source: 'apbd', rupiah: 5 }],
    milestone: true,
    supportingAgencyIds: ['setda' as AgencyId],
  })
  const { document } = picture([roadmap('setda', [item('z', 'setda')]), roadmap('bappeda', [second, third])])
  expect(document.items.map(({ name, position }) => [name, position])).toEqual([
    [item('z', 'setda').name, 0],
    [third.name, 1],
    [second.name, 2],
  ])
  expect(document.items[1]).toMatchObject({ progressPercent: 40, status: 'running', pinned: true })
  expect(document.items[2]).toMatchObject({
    costs: second.costs,
    milestone: true,
    supportingAgencyIds: ['setda'],
  })
})

test('a region without items has no extent and a flat projection', () => {
  const { document, extent, projection, pages } = picture([roadmap('bappeda', [])])
  expect([document.items, extent, projection.steps, pages]).toEqual([[], null, [], 1])
})

test('a pinned item that its dependencies would move says so under its id in the region', () => {
  const first = item('first', 'setda', { start: '2027-01-01' as never, end: '2027-06-30' as never })
  const fixed = item('fixed', 'setda', {
    start: '2027-02-01' as never,
    end: '2027-03-01' as never,
    pinned: true,
  })
  const { timeline } = picture([roadmap('setda', [first, fixed], [link('first', 'fixed')])])
  expect(timeline.violations).toEqual([
    {
      dependencyId: regionalId('roadmap-setda' as PlanId, 'first-fixed' as DependencyId),
      itemId: inRoadmap('setda', 'fixed'),
      byDays: 150,
    },
  ])
})
