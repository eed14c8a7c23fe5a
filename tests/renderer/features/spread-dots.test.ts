// Dots of assessments that lie close together stand beside each other.
import { expect, it } from 'vitest'
import { spreadDots } from '../../../renderer/features/assessment/history/spread-dots.ts'

it('leaves places alone that lie far enough apart', () => {
  expect(spreadDots([10, 40, 80], 14, [0, 100])).toEqual([10, 40, 80])
})

it('puts several of one day beside each other, in their order', () => {
  expect(spreadDots([40, 40, 40, 60], 14, [0, 200])).toEqual([40, 54, 68, 82])
})

it('moves them back where they would leave the picture', () => {
  expect(spreadDots([10, 95, 95, 95], 14, [0, 100])).toEqual([10, 72, 86, 100])
  expect(spreadDots([], 14, [0, 100])).toEqual([])
})

it('puts them closer where there is not room for all', () => {
  expect(spreadDots([90, 90, 90, 90, 90], 50, [0, 100])).toEqual([0, 25, 50, 75, 100])
})
