// Lists that are too long, alone or together, found without looking at every row of them.
import { expect, it } from 'vitest'
import { findLongList } from '../../../shared/exchange/long-list.ts'

it('is named by its path', () => {
  expect(findLongList({ a: [{ b: [1, 2, 3] }] }, 2, 9)).toEqual(['a', 0, 'b'])
  expect(findLongList({ a: [{ b: [1, 2, 3] }] }, 3, 9)).toBeNull()
})

it('is also one of many that are too long together', () => {
  const lists = { a: [1, 2], b: [1, 2], c: [1, 2] }
  expect(findLongList(lists, 2, 5)).toHaveLength(1)
  expect(findLongList(lists, 2, 6)).toBeNull()
})

it('is looked for at any depth, and its keys may be of any length', () => {
  let deep: unknown = [1, 2, 3]
  for (let n = 0; n < 100_000; n += 1) deep = { x: deep }
  expect(findLongList(deep, 2, 9)).toEqual(Array(8).fill('x'))
  expect(findLongList({ ['k'.repeat(1_000)]: [1, 2, 3] }, 2, 9)).toEqual(['k'.repeat(80)])
  const [path] = findLongList({ [`${'k'.repeat(79)}😀`]: [1, 2, 3] }, 2, 9) ?? []
  expect(String(path).isWellFormed()).toBe(true)
})

it('is nowhere in what is no object', () => {
  expect([null, 7, 'text'].map(value => findLongList(value, 2, 9))).toEqual([null, null, null])
})
