// One change for several items, and who refuses it.
import { describe, expect, it } from 'vitest'
import { requireCivilDate } from '../../../shared/base/civil-date.ts'
import {
  type Choice,
  findRefusal,
  shiftCommand,
  updateCommand,
  wholeSpan,
  withChoice,
} from '../../../renderer/features/roadmap/bulk/bulk-model.ts'
import { testItem, TODAY } from '../../support/store.ts'

const a = testItem('a')
const b = testItem('b', { start: requireCivilDate('2027-03-15'), end: requireCivilDate('2028-02-29') })
const done = testItem('c', { status: 'done', actualEnd: TODAY })
const items = [a, b, done]
const ids = ['a', 'b', 'c']

describe('fields', () => {
  it('only those that were chosen', () => {
    expect(updateCommand(items, { category: 'people', pinned: false }, TODAY)).toEqual({
      type: 'item.updateMany',
      ids,
      fields: { category: 'people', pinned: false },
    })
  })

  it('none is no command', () => {
    expect(updateCommand(items, {}, TODAY)).toBeNull()
    expect(updateCommand([], { pinned: true }, TODAY)).toBeNull()
    // A day that belonged to a status that was taken back.
    expect(updateCommand(items, { actualEnd: TODAY }, TODAY)).toBeNull()
  })

  it('done is wholly done, today unless another day was chosen', () => {
    const fields = (choice: Choice) => {
      const command = updateCommand(items, { status: 'done', ...choice }, TODAY)
      return command?.type === 'item.updateMany' ? command.fields : null
    }
    expect(fields({})).toEqual({ status: 'done', actualEnd: TODAY, progressPercent: 100 })
    const day = requireCivilDate('2026-10-01')
    expect(fields({ actualEnd: day, progressPercent: 90 })).toEqual({
      status: 'done',
      actualEnd: day,
      progressPercent: 90,
    })
  })

  it('a choice can be taken back', () => {
    expect(withChoice({ category: 'people', pinned: true }, 'category', undefined)).toEqual({ pinned: true })
    expect(withChoice({}, 'progressPercent', 0)).toEqual({ progressPercent: 0 })
  })
})

describe('dates', () => {
  it('of everything that is not done move by the calendar', () => {
    expect(shiftCommand(items, { unit: 'month', count: 1 })?.moves).toEqual([
      { id: 'a', start: '2027-02-01', end: '2027-07-31' },
      { id: 'b', start: '2027-04-15', end: '2028-03-31' },
    ])
    expect(shiftCommand([a], { unit: 'week', count: -2 })?.moves).toEqual([
      { id: 'a', start: '2026-12-18', end: '2027-06-16' },
    ])
  })

  it('nothing moves by nothing, or where all is done', () => {
    expect(shiftCommand(items, { unit: 'day', count: 0 })).toBeNull()
    expect(shiftCommand([done], { unit: 'day', count: 1 })).toBeNull()
  })

  it('span from the first start to the last end', () => {
    expect(wholeSpan([b, a])).toEqual({ start: '2027-01-01', end: '2028-02-29' })
    expect(wholeSpan([])).toBeNull()
  })
})

it('a refusal names the first item and counts the others once', () => {
  const problem = (index: number, field: string) =>
    ({ path: ['ids', index, field], code: 'end-before-start' }) as const
  expect(findRefusal(items, [problem(1, 'end'), problem(1, 'start'), problem(2, 'end')])).toEqual({
    item: b,
    problem: problem(1, 'end'),
    others: 1,
  })
  expect(findRefusal(items, [])).toBeNull()
})
