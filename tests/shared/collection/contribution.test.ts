// What a roadmap brings to the region, there and back; and what can be made out of a damaged one.
import { expect, it, test } from 'vitest'
import {
  findOnBoard,
  requireContribution,
  toContribution,
  writeContribution,
} from '../../../shared/collection/contribution.ts'
import { defaultRule, isCovered, neededUnits } from '../../../shared/collection/coverage-rule.ts'
import { glimpse } from '../../../shared/collection/glimpse.ts'
import type { Agency, AgencyId } from '../../../shared/domain/agency.ts'
import type { PlanDocument } from '../../../shared/domain/plan.ts'
import { toRoadmapText } from '../../../shared/exchange/write-roadmap.ts'
import { cryptoTools } from '../../support/crypto-tools.ts'
import { loadFramework } from '../../support/frameworks.ts'
import { loadSample } from '../../support/sample.ts'
import { TODAY } from '../../support/store.ts'

const sample = loadSample()

it('is the same after it was written and read, in a fraction of the file', () => {
  const contribution = toContribution(sample)
  const text = writeContribution(contribution)
  expect(requireContribution(text)).toEqual(contribution)
  expect(contribution.items).toHaveLength(40)
  const whole = JSON.stringify(sample)
  expect(text.length).toBeLessThan(whole.length / 2)
})

it('leaves out long texts and the bin, and names no agency that leads or owns nothing', () => {
  const [first, ...others] = sample.items
  if (!first) throw new Error('the sample is empty')
  const document: PlanDocument = {
    ...sample,
    items: [{ ...first, deletedOn: TODAY }, ...others.map(item => ({ ...item, notes: 'panjang' }))],
  }
  const { items, agencies, agencyId } = toContribution(document)
  expect(items).toHaveLength(39)
  expect(items.every(({ notes }) => notes === '')).toBe(true)
  const leads = new Set<string>([
    agencyId,
    ...items.map(item => item.leadAgencyId),
    ...sample.systems.map(system => system.agencyId),
  ])
  expect(agencies.map(({ id }) => id).toSorted()).toEqual([...leads].toSorted())
})

test('an agency of a file is found on the board by its id, then by either name in any case', () => {
  const board: readonly Agency[] = [
    { id: 'dinkes' as AgencyId, name: 'Dinas Kesehatan', shortName: 'Dinkes', kind: 'agency' },
    { id: 'dlh' as AgencyId, name: 'Dinas Lingkungan Hidup', shortName: 'DLH', kind: 'agency' },
  ]
  const named = (id: string, name: string, shortName: string) =>
    findOnBoard({ id: id as AgencyId, name, shortName, kind: 'agency' }, board)?.id
  expect(named('dlh', 'Dinas Kesehatan', 'x')).toBe('dlh')
  expect(named('x', 'DINAS KESEHATAN', 'x')).toBe('dinkes')
  expect(named('x', 'y', ' dlh ')).toBe('dlh')
  expect(named('x', 'y', 'z')).toBeUndefined()
})

test('where a criterion asks for all units the framework proposes coverage of all, and for that rung alone', () => {
  const { indicators } = loadFramework('permenpanrb-59-2020')
  const intra = indicators.find(({ number }) => number === 17)
  const policy = indicators.find(({ number }) => number === 1)
  if (!intra || !policy) throw new Error('the framework is another one')
  expect(defaultRule(intra)).toEqual({ rule: 'coverage', sharePercent: 100 })
  expect(defaultRule(policy)).toEqual({ rule: 'lead' })
  const covered = (indicator: typeof intra) =>
    [1, 2, 3, 4, 5].filter(rung => isCovered(indicator, { rule: 'coverage', sharePercent: 60 }, rung))
  expect(covered(intra)).toEqual([3])
  expect(covered(policy)).toEqual([1, 2, 3, 4, 5])
})

test.each([
  [60, 48, 29],
  [100, 48, 48],
  [1, 48, 1],
  [50, 3, 2],
  [30, 0, 1],
])('%d percent of %d units are %d', (share, units, needed) => {
  expect(neededUnits(share, units)).toBe(needed)
})

test('of a cut file agency and name can still be told, of one cut early nothing', () => {
  const text = toRoadmapText(sample, { revision: 3, madeOn: TODAY }, cryptoTools)
  expect(glimpse(text)).toEqual({
    agencyId: 'diskominfo',
    agencyName: 'Dinas Komunikasi dan Informatika',
    revision: 3,
  })
  expect(glimpse(text.slice(0, text.length / 2))).toMatchObject({ agencyId: 'diskominfo', revision: null })
  expect(glimpse(text.slice(0, 60))).toBeNull()
  expect(glimpse('{"agencyId": "\\uD8')).toBeNull()
})
