// What a drag and an arrow key make of the dates. Days are day numbers; a unit of one day keeps the sums simple.
import { expect, test } from 'vitest'
import { dragSpan, keySpan } from '../../../../renderer/parts/roadmap/drag.ts'
import type { ScheduledItem, Span } from '../../../../shared/schedule/scheduled-item.ts'

const at = (planned: Span, effective: Span = planned): ScheduledItem => ({
  planned,
  effective,
  late: false,
  drivers: [],
})
const bar = { milestone: false }
const milestone = { milestone: true }

test.each([
  ['start', { start: 13, end: 20 }],
  ['middle', { start: 13, end: 23 }],
  ['end', { start: 10, end: 23 }],
] as const)('a bar grabbed at its %s', (part, expected) => {
  expect(dragSpan(bar, at({ start: 10, end: 20 }), part, 3, 'day')).toEqual(expected)
})

test.each(['start', 'middle', 'end'] as const)('a milestone grabbed at its %s moves as a whole', part => {
  expect(dragSpan(milestone, at({ start: 10, end: 10 }), part, 3, 'day')).toEqual({ start: 13, end: 13 })
})

test('an arrow key stretches a bar and moves a milestone', () => {
  const scheduled = at({ start: 10, end: 10 })
  expect(keySpan(bar, scheduled, 'end', 'day', 2)).toEqual({ start: 10, end: 12 })
  expect(keySpan(milestone, scheduled, 'end', 'day', 2)).toEqual({ start: 12, end: 12 })
  expect(keySpan(milestone, scheduled, 'middle', 'week', -1)).toEqual({ start: 3, end: 3 })
})

test('a milestone that was pushed is dragged from where it is seen', () => {
  const pushed = at({ start: 10, end: 10 }, { start: 30, end: 30 })
  expect(dragSpan(milestone, pushed, 'end', -5, 'day')).toEqual({ start: 25, end: 25 })
  expect(dragSpan(milestone, pushed, 'end', 0, 'day')).toEqual({ start: 10, end: 10 })
})
