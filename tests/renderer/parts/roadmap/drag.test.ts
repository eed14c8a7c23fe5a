// What a drag and an arrow key make of the dates. Days are day numbers; a unit of one day keeps the sums simple.
import { expect, test } from 'vitest'
import { dragSpan, keySpan } from '../../../../renderer/parts/roadmap/drag.ts'
import { ANY_DAY } from '../../../../shared/schedule/place-item.ts'
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
  expect(dragSpan(bar, at({ start: 10, end: 20 }), part, 3, 'day', ANY_DAY)).toEqual(expected)
})

test.each(['start', 'middle', 'end'] as const)('a milestone grabbed at its %s moves as a whole', part => {
  expect(dragSpan(milestone, at({ start: 10, end: 10 }), part, 3, 'day', ANY_DAY)).toEqual({
    start: 13,
    end: 13,
  })
})

test('an arrow key stretches a bar and moves a milestone', () => {
  const scheduled = at({ start: 10, end: 10 })
  expect(keySpan(bar, scheduled, 'end', 'day', 2, ANY_DAY)).toEqual({ start: 10, end: 12 })
  expect(keySpan(milestone, scheduled, 'end', 'day', 2, ANY_DAY)).toEqual({ start: 12, end: 12 })
  expect(keySpan(milestone, scheduled, 'middle', 'week', -1, ANY_DAY)).toEqual({ start: 3, end: 3 })
})

test('a milestone that was pushed is dragged from where it is seen', () => {
  const pushed = at({ start: 10, end: 10 }, { start: 30, end: 30 })
  expect(dragSpan(milestone, pushed, 'end', -5, 'day', ANY_DAY)).toEqual({ start: 25, end: 25 })
  expect(dragSpan(milestone, pushed, 'end', 0, 'day', ANY_DAY)).toEqual({ start: 10, end: 10 })
})

test('a bar that waits is not pulled before the day its predecessors allow, nor made longer behind them', () => {
  const free = at({ start: 10, end: 20 })
  expect(dragSpan(bar, free, 'middle', -5, 'day', 8)).toEqual({ start: 8, end: 18 })
  expect(dragSpan(bar, free, 'start', -5, 'day', 8)).toEqual({ start: 8, end: 20 })
  expect(keySpan(bar, free, 'middle', 'day', -5, 8)).toEqual({ start: 8, end: 18 })
  expect(dragSpan(bar, free, 'middle', 5, 'day', 8)).toEqual({ start: 15, end: 25 })
  // Where it waits already, what was planned stays.
  const pushed = at({ start: 10, end: 20 }, { start: 30, end: 40 })
  expect(dragSpan(bar, pushed, 'middle', -5, 'day', 30)).toEqual({ start: 10, end: 20 })
  expect(dragSpan(bar, pushed, 'start', -5, 'day', 30)).toEqual({ start: 10, end: 20 })
  expect(dragSpan(bar, pushed, 'start', 3, 'day', 30)).toEqual({ start: 33, end: 40 })
  // One that stands before its barrier, as a pinned one did, is not pushed away by being touched.
  expect(dragSpan(bar, free, 'middle', -5, 'day', 15)).toEqual({ start: 10, end: 20 })
})
