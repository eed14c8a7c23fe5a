// The money of a region: every rupiah of an active item once, whichever way it is looked at.
import { expect, it } from 'vitest'
import { sumMoney } from '../../../shared/domain/sum-money.ts'
import type { AgencyId } from '../../../shared/domain/agency.ts'
import { isActive, totalRupiah, type Item } from '../../../shared/domain/item.ts'
import { loadSample } from '../../support/sample.ts'
import { sketchItem } from '../../support/small-plan.ts'

const side = (agency: string, item: Item) => ({ agencyId: agency as AgencyId, item })

it('adds up what agency, year, source and category have in common', () => {
  const cost = { year: 2027, source: 'apbd', rupiah: 100 } as const
  const item = (id: string, given: Partial<Item> = {}) =>
    sketchItem(id, 0, 1, { category: 'people', costs: [cost], ...given })
  expect(
    sumMoney([
      side('a', item('x')),
      side('a', item('y', { costs: [cost, { ...cost, year: 2028 }] })),
      side('b', item('z')),
      side('a', item('off', { status: 'suspended' })),
    ]),
  ).toEqual([
    { agencyId: 'a', year: 2027, source: 'apbd', category: 'people', rupiah: 200 },
    { agencyId: 'a', year: 2028, source: 'apbd', category: 'people', rupiah: 100 },
    { agencyId: 'b', year: 2027, source: 'apbd', category: 'people', rupiah: 100 },
  ])
})

it('loses no rupiah of the sample', () => {
  const { items } = loadSample()
  const rows = sumMoney(items.map(item => side(item.leadAgencyId, item)))
  const expected = items.filter(isActive).reduce((sum, item) => sum + totalRupiah(item), 0)
  expect(rows.reduce((sum, { rupiah }) => sum + rupiah, 0)).toBe(expected)
})
