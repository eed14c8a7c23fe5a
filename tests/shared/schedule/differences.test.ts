// Two states of a plan, item by item. Days are day numbers.
import { expect, test } from 'vitest'
import type { Item } from '../../../shared/domain/item.ts'
import { findDifferences, type PlanState } from '../../../shared/schedule/differences.ts'
import { effect, FRAMEWORK_ID, sketchItem } from '../../support/small-plan.ts'

const state = (items: readonly Item[], spans: Record<string, readonly [number, number]> = {}): PlanState => ({
  items,
  spans: new Map(
    items.flatMap(({ id }) => {
      const span = spans[id]
      return span ? [[id, { start: span[0], end: span[1] }] as const] : []
    }),
  ),
})
const find = (before: PlanState, after: PlanState) => findDifferences(before, after, FRAMEWORK_ID)
const told = (before: PlanState, after: PlanState) =>
  find(before, after).map(one => [
    one.kind,
    one.item.id,
    one.rupiah,
    ...(one.kind === 'changed' ? [one.startDays, one.endDays] : []),
  ])
const cost = (rupiah: number): Partial<Item> => ({ costs: [{ year: 2027, source: 'apbd', rupiah }] })

test('equal states do not differ, whatever else was written about the items', () => {
  const a = sketchItem('a', 0, 9, { notes: 'lama', progressPercent: 10 })
  expect(find(state([a]), state([{ ...a, notes: 'baru', progressPercent: 90 }]))).toEqual([])
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
  expect(told(state([a], { a: [0, 9] }), state([a], { a: [2, 14] }))).toEqual([['changed', 'a', 0, 2, 5]])
})

test('an item without a span stands where it was typed', () => {
  expect(told(state([sketchItem('a', 0, 9)]), state([sketchItem('a', 3, 9)]))).toEqual([
    ['changed', 'a', 0, 3, 0],
  ])
})

test('an inactive item costs nothing, so suspending it saves its money', () => {
  const a = sketchItem('a', 0, 9, { ...cost(8), status: 'approved' })
  const suspended: Item = { ...a, status: 'suspended' }
  expect(told(state([a]), state([suspended]))).toEqual([['changed', 'a', -8, 0, 0]])
  expect(told(state([suspended]), state([{ ...suspended, ...cost(99) }]))).toEqual([])
})

test('a new name and a new status alone are changes', () => {
  const a = sketchItem('a', 0, 9)
  expect(told(state([a]), state([{ ...a, name: 'lain' }]))).toHaveLength(1)
  expect(told(state([a]), state([{ ...a, status: 'running' }]))).toHaveLength(1)
})

test('effects come, go and change, in the framework that is asked for only', () => {
  const a = sketchItem('a', 0, 9, { effects: [effect('n1', 1, 2), effect('n2', 1, 2), effect('n3', 1, 2)] })
  const other = effect('x', 1, 5, 'other' as typeof FRAMEWORK_ID)
  const b = { ...a, effects: [effect('n2', 1, 3), effect('n3', 1, 2), effect('n4', 2, 3), other] }
  const [change] = find(state([a]), state([b]))
  expect(change?.kind === 'changed' && change.effects).toEqual([
    { indicatorId: 'n1', before: effect('n1', 1, 2), after: null },
    { indicatorId: 'n2', before: effect('n2', 1, 2), after: effect('n2', 1, 3) },
    { indicatorId: 'n4', before: null, after: effect('n4', 2, 3) },
  ])
  expect(findDifferences(state([a]), state([b]), null)).toEqual([])
})

test('each kind stands in the order of the plan', () => {
  const at = (id: string, position: number) => sketchItem(id, 0, 9, { position })
  const moved = { c: [1, 9], d: [1, 9] } as const
  const before = state([at('d', 1), at('c', 1), at('y', 9), at('x', 8)])
  const after = state([at('d', 1), at('c', 1), at('b', 5), at('a', 4)], moved)
  expect(
    find(before, after)
      .map(one => one.item.id)
      .join(''),
  ).toBe('abxycd')
})
