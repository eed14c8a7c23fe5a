// How long the texts of an item may be: an address is longer than a name.
import { expect, it } from 'vitest'
import { itemSchema } from '../../../shared/domain/item.ts'
import { sketchItem } from '../../support/small-plan.ts'

const item = sketchItem('SPLP', 30, 60)

it.each([
  ['a name of 160 characters', { name: 'n'.repeat(160) }, true],
  ['a name of 161', { name: 'n'.repeat(161) }, false],
  ['an address of 2,000 characters', { links: [`https://${'a'.repeat(1_992)}`] }, true],
  ['an address of 2,001', { links: [`https://${'a'.repeat(1_993)}`] }, false],
  ['an address of blanks', { links: ['  '] }, false],
])('%s', (_, fields, isAccepted) => {
  expect(itemSchema.safeParse({ ...item, ...fields }).success).toBe(isAccepted)
})
