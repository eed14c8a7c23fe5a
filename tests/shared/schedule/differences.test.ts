// Two states of a plan, item by item. Days are day numbers.
import { expect, test } from 'vitest'
import type { Dependency } from '../../../shared/domain/dependency.ts'
import { COMPARED_FIELDS } from '../../../shared/domain/item-changes.ts'
import type { Item } from '../../../shared/domain/item.ts'
import { findDifferences, type ItemChange, type PlanState } from '../../../shared/schedule/differences.ts'
import { changedItem } from '../../support/field-samples.ts'
import { sketchItem, wait } from '../../support/small-plan.ts'

const state = (
  items: readonly Item[],
  spans: Record<string, readonly [number, number]> = {},
  dependencies: readonly Dependency[] = [],
): PlanState => ({
  items,
  dependencies,
  spans: new Map(
    items.flatMap(({ id }) => {
      const span = spans[id]
      return span ? [[id, { start: span[0], end: span[1] }] as const] : []
    }),
  ),
})
const told = (before: PlanState, after: PlanState) =>
  findDifferences(before, after).map(one => [one.kind, one.item.id, one.rupiah])
function changeIn(before: PlanState, after: PlanState): ItemChange {
  const [first, ...others] = findDifferences(before, after)
  expect(others).toEqual([])
  if (first?.kind !== 'changed') throw new Error('nothing has changed')
  return first
}
const cost = (rupiah: number): Partial<Item> => ({ costs: [{ year: 2027, source: 'apbd', rupiah }] })

test.each(COMPARED_FIELDS)('%s alone makes an item differ, in that field only', field => {
  const { before, after } = changedItem(field)
  const { fields, dependencies } = changeIn(state([before]), state([after]))
  expect([fields.map(one => one.field), dependencies]).toEqual([[field], []])
})

test('equal states do not differ, nor does a row that stands elsewhere', () => {
  const a = sketchItem('a', 0, 9, { notes: 'lama' })
  expect(findDifferences(state([a]), state([{ ...a, position: 7 }]))).toEqual([])
})

test('an item comes, goes, goes into the bin and comes out of it', () => {
  const a = sketchItem('a', 0, 9, cost(5))
  const b = sketchItem('b', 0, 9, cost(7))
  const binned = { ...a, deletedOn: a.start }
  expect(told(state([a]), state([b]))).toEqual([
    ['added', 'b', 7],
    ['removed', 'a', -5],
  ])
  expect(told(state([a]), state([binned]))).toEqual([['removed', 'a', -5]])
  expect(told(state([binned]), state([a]))).toEqual([['added', 'a', 5]])
  expect(told(state([binned]), state([]))).toEqual([])
})

test('an item moves with its effective span, also where its own dates stay', () => {
  // before: a ████████··      after: a ··███████████
  const a = sketchItem('a', 0, 9)
  const change = changeIn(state([a], { a: [0, 9] }), state([a], { a: [2, 14] }))
  expect(change).toMatchObject({
    fields: [],
    moved: { before: { start: 0, end: 9 }, after: { start: 2, end: 14 } },
  })
})

test('an effective span says nothing more where the typed dates say it, nor where an item takes no part', () => {
  const a = sketchItem('a', 0, 9)
  const later = sketchItem('a', 3, 12)
  expect(changeIn(state([a], { a: [0, 9] }), state([later], { a: [3, 12] })).moved).toBeNull()
  const suspended: Item = { ...a, status: 'suspended' }
  expect(changeIn(state([a], { a: [0, 9] }), state([suspended], { a: [5, 14] })).moved).toBeNull()
})

test('an inactive item costs nothing, so suspending it saves its money; what is written of it is still compared', () => {
  const a = sketchItem('a', 0, 9, { ...cost(8), status: 'approved' })
  const suspended: Item = { ...a, status: 'suspended' }
  expect(told(state([a]), state([suspended]))).toEqual([['changed', 'a', -8]])
  const change = changeIn(state([suspended]), state([{ ...suspended, ...cost(99) }]))
  expect([change.rupiah, change.fields.map(({ field }) => field)]).toEqual([0, ['costs']])
})

test('what an item waits for comes, goes, and changes in kind or lag; it belongs to the one who waits', () => {
  const items = ['a', 'b', 'c'].map(id => sketchItem(id, 0, 9))
  const at = (...dependencies: Dependency[]) => state(items, {}, dependencies)
  const plain = wait('b', 'finish-start', 'a')
  const change = (before: PlanState, after: PlanState) => {
    const { item, fields, dependencies } = changeIn(before, after)
    expect([item.id, fields]).toEqual(['b', []])
    return dependencies
  }
  expect(change(at(), at(plain))).toEqual([{ before: null, after: plain }])
  expect(change(at(plain), at())).toEqual([{ before: plain, after: null }])
  for (const other of [wait('b', 'start-start', 'a'), wait('b', 'finish-start', 'a', 5)])
    expect(change(at(plain), at(other))).toEqual([{ before: plain, after: other }])
  const moved = wait('b', 'finish-start', 'c')
  expect(change(at(plain), at(moved))).toEqual([
    { before: plain, after: null },
    { before: null, after: moved },
  ])
})

test('a dependency drawn anew is no difference; one to an item that went into the bin is gone', () => {
  const [a, b] = [sketchItem('a', 0, 9), sketchItem('b', 0, 9)]
  const before = state([a, b], {}, [wait('b', 'finish-start', 'a')])
  const again = wait('b', 'finish-start', 'a', 0, 'drawn anew')
  expect(findDifferences(before, state([a, b], {}, [again]))).toEqual([])
  const binned = state([{ ...a, deletedOn: a.start }, b], {}, [...before.dependencies])
  expect(told(before, binned)).toEqual([
    ['removed', 'a', 0],
    ['changed', 'b', 0],
  ])
})

test('each kind stands in the order of the plan', () => {
  const at = (id: string, position: number) => sketchItem(id, 0, 9, { position })
  const moved = { c: [1, 9], d: [1, 9] } as const
  const before = state([at('d', 1), at('c', 1), at('y', 9), at('x', 8)])
  const after = state([at('d', 1), at('c', 1), at('b', 5), at('a', 4)], moved)
  expect(
    findDifferences(before, after)
      .map(one => one.item.id)
      .join(''),
  ).toBe('abxycd')
})
