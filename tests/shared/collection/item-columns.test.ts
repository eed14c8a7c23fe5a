// Items as columns are the same items again, whatever stands in them.
import * as fc from 'fast-check'
import { expect, it, test } from 'vitest'
import { fromItemColumns, toItemColumns } from '../../../shared/collection/item-columns.ts'
import type { Item } from '../../../shared/domain/item.ts'
import { FIELD_SAMPLES } from '../../support/field-samples.ts'
import { loadFramework } from '../../support/frameworks.ts'
import { randomItems, SEED } from '../../support/random-plan.ts'
import { loadSample } from '../../support/sample.ts'

const [sampleItem] = loadSample().items
if (!sampleItem) throw new Error('the sample is empty')
const base = sampleItem

/** As it is written and read. */
const again = (items: readonly Item[]) => fromItemColumns(JSON.parse(JSON.stringify(toItemColumns(items))))

it('keeps every field of items, one value for all of them or another in each', () => {
  const fields = Object.keys(FIELD_SAMPLES) as (keyof Item)[]
  for (const field of fields)
    for (const [first, second] of [FIELD_SAMPLES[field], FIELD_SAMPLES[field].toReversed()])
      for (const values of [
        [first],
        [first, first, first],
        [first, second],
        [second, first, first, second],
      ]) {
        const items = values.map(value => ({ ...base, [field]: value }))
        expect(again(items)).toEqual(items)
      }
})

test('random items come back as they were (seed 20261124)', () => {
  const items = randomItems(loadFramework('permenpanrb-59-2020'))
  fc.assert(
    fc.property(items, given => {
      expect(again(given)).toEqual(given)
    }),
    { seed: SEED, numRuns: 200 },
  )
})

it('tells a missing text from the text `null`, and lists that are empty from lists that are not', () => {
  const named = (name: string, commitment: Item['commitment'], effects: Item['effects']): Item => ({
    ...base,
    name,
    commitment,
    effects,
  })
  const items = [
    named('null', null, []),
    named('null', base.commitment, base.effects),
    named('null', null, base.effects),
    named('[]', null, []),
  ]
  expect(again(items)).toEqual(items)
})

it('of no items makes none', () => {
  expect(again([])).toEqual([])
})

it('says once what all items have, and leaves out what none has', () => {
  const items = Array.from({ length: 40 }, (_, place) => ({ ...base, name: `Kegiatan ${place}`, risk: '' }))
  const { count, columns } = toItemColumns(items)
  expect(count).toBe(40)
  expect(columns['leadAgencyId']).toEqual({ of: [base.leadAgencyId], at: items.map(() => 0) })
  expect(columns['name']).toEqual(items.map(({ name }) => name))
  expect(Object.keys(columns)).not.toContain('risk')
})
