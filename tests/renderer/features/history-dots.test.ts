// Dots of assessments that lie close together stand beside each other.
import { expect, it } from 'vitest'
import { apart } from '../../../renderer/features/assessment/history/apart.ts'

it('leaves places alone that lie far enough apart', () => {
  expect(apart([10, 40, 80], 14, 100)).toEqual([10, 40, 80])
})

it('puts several of one day beside each other, in their order', () => {
  expect(apart([40, 40, 40, 60], 14, 200)).toEqual([40, 54, 68, 82])
})

it('moves them back where they would leave the picture', () => {
  expect(apart([10, 95, 95, 95], 14, 100)).toEqual([10, 72, 86, 100])
  expect(apart([], 14, 100)).toEqual([])
})
