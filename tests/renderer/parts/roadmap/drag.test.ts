// What a drag and an arrow key make of the dates. Days are day numbers; a unit of one day keeps the sums simple.
import { describe, expect, test } from 'vitest'
import { dragSpan, keySpan, stopSpan } from '../../../../renderer/parts/roadmap/drag.ts'
import type { DependencyId } from '../../../../shared/domain/dependency.ts'
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
  expect(dragSpan(milestone, at({ start: 10, end: 10 }), part, 3, 'day')).toEqual({
    start: 13,
    end: 13,
  })
})

test('an arrow key stretches a bar and moves a milestone', () => {
  const scheduled = at({ start: 10, end: 10 })
  expect(keySpan(bar, scheduled, 'end', 'day', 2)).toEqual({ start: 10, end: 12 })
  expect(keySpan(bar, at({ start: 10, end: 20 }), 'start', 'day', 2)).toEqual({ start: 12, end: 20 })
  expect(keySpan(bar, at({ start: 10, end: 20 }), 'start', 'week', 2)).toEqual({ start: 20, end: 20 })
  expect(keySpan(milestone, scheduled, 'end', 'day', 2)).toEqual({ start: 12, end: 12 })
  expect(keySpan(milestone, scheduled, 'middle', 'week', -1)).toEqual({ start: 3, end: 3 })
})

test('a milestone that was pushed is dragged from where it is seen', () => {
  const pushed = at({ start: 10, end: 10 }, { start: 30, end: 30 })
  expect(dragSpan(milestone, pushed, 'end', -5, 'day')).toEqual({ start: 25, end: 25 })
  expect(dragSpan(milestone, pushed, 'end', 0, 'day')).toEqual({ start: 10, end: 10 })
})

describe('where a bar stops that would wait where it was moved to', () => {
  const driver = ['a-b' as DependencyId]
  const waiting = (planned: Span, effective: Span): ScheduledItem => ({
    ...at(planned, effective),
    drivers: driver,
  })
  const origin = { start: 10, end: 20 }

  test('on the first day it need not wait for, as long as it was', () => {
    const asked = waiting({ start: 5, end: 15 }, { start: 8, end: 18 })
    expect(stopSpan(bar, asked, 'middle', origin)).toEqual({ start: 8, end: 18 })
    const longer = waiting({ start: 5, end: 20 }, { start: 8, end: 23 })
    expect(stopSpan(bar, longer, 'start', origin)).toEqual({ start: 8, end: 20 })
    const day = waiting({ start: 5, end: 5 }, { start: 8, end: 8 })
    expect(stopSpan(milestone, day, 'end', { start: 10, end: 10 })).toEqual({ start: 8, end: 8 })
  })

  test('where it was, if it waited there already', () => {
    const asked = waiting({ start: 5, end: 15 }, { start: 10, end: 20 })
    expect(stopSpan(bar, asked, 'middle', origin)).toEqual(origin)
    // Its predecessor was moved as well, to a later day: nothing pushes it by hand.
    expect(stopSpan(bar, waiting({ start: 5, end: 15 }, { start: 40, end: 50 }), 'middle', origin)).toEqual(
      origin,
    )
  })

  test('an end is not pulled before the one that is asked for', () => {
    const shorter = waiting({ start: 10, end: 14 }, { start: 16, end: 20 })
    expect(stopSpan(bar, shorter, 'end', origin)).toEqual(origin)
    const waitedBefore = waiting({ start: 10, end: 14 }, { start: 10, end: 14 })
    expect(stopSpan(bar, waitedBefore, 'end', origin)).toEqual({ start: 10, end: 14 })
  })

  test('nowhere else: later it may wait, and nobody holds one that waits for nobody', () => {
    const later = { start: 15, end: 25 }
    expect(stopSpan(bar, waiting(later, { start: 30, end: 40 }), 'middle', origin)).toEqual(later)
    const late = { start: 5, end: 15 }
    expect(stopSpan(bar, at(late, { start: 5, end: 30 }), 'middle', origin)).toEqual(late)
  })
})
