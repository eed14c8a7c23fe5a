// What has become of one item: each field alone, and lists by their entries.
import { expect, it } from 'vitest'
import { requireCivilDate } from '../../../shared/base/civil-date.ts'
import type { AgencyId } from '../../../shared/domain/agency.ts'
import { COMPARED_FIELDS, findChangedParts, findFieldChanges } from '../../../shared/domain/item-changes.ts'
import type { Item, ItemId } from '../../../shared/domain/item.ts'
import { changedItem, FIELD_SAMPLES } from '../../support/field-samples.ts'
import { effect, sketchItem } from '../../support/small-plan.ts'

const FIELDS = Object.keys(FIELD_SAMPLES) as (keyof Item)[]

it.each(COMPARED_FIELDS)('a change of %s alone is exactly that difference', field => {
  const { before, after } = changedItem(field)
  const change = findFieldChanges(before, after)
  expect(change).toHaveLength(1)
  const [value, other] = [before[field], after[field]]
  expect(change[0]).toEqual(
    Array.isArray(value) && Array.isArray(other)
      ? {
          field,
          parts: [
            { before: value[0], after: null },
            { before: null, after: other[0] },
          ],
        }
      : { field, before: value, after: other },
  )
})

it('compares every field but what an item is found by, whether it is there, and its place', () => {
  const compared: readonly string[] = COMPARED_FIELDS
  expect(FIELDS.filter(field => !compared.includes(field)).toSorted()).toEqual([
    'deletedOn',
    'id',
    'position',
  ])
  const item = sketchItem('a', 0, 9)
  const moved = { ...item, id: 'b' as ItemId, position: 9, deletedOn: requireCivilDate('2026-01-01') }
  expect(findFieldChanges(item, moved)).toEqual([])
})

it('reads a copy that says the same as no difference, in whatever order it says it', () => {
  const commitment = { name: 'Budi', post: 'Kepala', date: requireCivilDate('2026-02-01') }
  const staffNeeds = [{ role: 'Analis', months: 3 }]
  const item = sketchItem('a', 0, 9, {
    commitment,
    staffNeeds,
    effects: [effect('n1', 1, 2), effect('n2', 1, 2)],
  })
  const { name, post, date } = commitment
  const copy: Item = {
    ...item,
    commitment: { date, post, name },
    staffNeeds: [{ months: 3, role: 'Analis' }],
    effects: [effect('n2', 1, 2), effect('n1', 1, 2)],
    supportingAgencyIds: [],
  }
  expect(findFieldChanges(item, copy)).toEqual([])
})

it('finds the entries of a list again by what they are about', () => {
  const item = sketchItem('a', 0, 9, {
    effects: [effect('n1', 1, 2), effect('n2', 1, 2), effect('n3', 1, 2)],
  })
  const other = { ...item, effects: [effect('n4', 2, 3), effect('n2', 1, 3), effect('n3', 1, 2)] }
  expect(findFieldChanges(item, other)).toEqual([
    {
      field: 'effects',
      parts: [
        { before: effect('n1', 1, 2), after: null },
        { before: effect('n2', 1, 2), after: effect('n2', 1, 3) },
        { before: null, after: effect('n4', 2, 3) },
      ],
    },
  ])
  const agencies = (...ids: string[]) => ({ supportingAgencyIds: ids as unknown as AgencyId[] })
  const supported = { ...item, ...agencies('x', 'y') }
  expect(findFieldChanges(supported, { ...supported, ...agencies('y', 'x') })).toEqual([])
})

it('counts entries that repeat', () => {
  const itself = (text: string) => text
  expect(findChangedParts(['a', 'a', 'b'], ['a', 'b', 'b'], itself)).toEqual([
    { before: 'a', after: null },
    { before: null, after: 'b' },
  ])
})
