// Days are day numbers. `b` waits for `a`, which runs from day 10 to 19, and for `c`, which is planned where a test says.
import { expect, test } from 'vitest'
import type { Dependency } from '../../../shared/domain/dependency.ts'
import type { ItemId } from '../../../shared/domain/item.ts'
import { findBarrier, NO_BARRIER } from '../../../shared/schedule/barrier.ts'
import { createForwardPass } from '../../../shared/schedule/forward-pass.ts'
import { numberItems } from '../../../shared/domain/number-items.ts'
import { sketchItem, wait } from '../../support/small-plan.ts'

const id = (name: string) => name as ItemId
const nobody = new Set<ItemId>()

function barrierOf(dependencies: readonly Dependency[], along = nobody, days = 5, b = {}) {
  const items = [sketchItem('a', 10, 19), sketchItem('b', 40, 44, b), sketchItem('c', 25, 29)]
  const pass = createForwardPass(0, numberItems(items), dependencies)
  const ground = {
    items: pass.items,
    schedule: pass.schedule,
    dependenciesOf: pass.dependenciesOf.bind(pass),
  }
  const item = pass.items.get(id('b'))
  if (!item) throw new Error('b is there')
  return findBarrier(item, days, ground, along)
}

test('the latest of those an item waits for is its barrier', () => {
  const [a, c] = [wait('b', 'finish-start', 'a'), wait('b', 'finish-start', 'c')]
  expect(barrierOf([a])).toEqual({ day: 20, dependency: a })
  expect(barrierOf([a, c])).toEqual({ day: 30, dependency: c })
  expect(barrierOf([])).toBe(NO_BARRIER)
  expect(barrierOf([wait('c', 'finish-start', 'b')])).toBe(NO_BARRIER)
})

test('who moves along is none, and what is stopped waits for nobody', () => {
  const [a, c] = [wait('b', 'finish-start', 'a'), wait('b', 'finish-start', 'c')]
  expect(barrierOf([a, c], new Set([id('c')]))).toEqual({ day: 20, dependency: a })
  expect(barrierOf([a], nobody, 5, { status: 'suspended' })).toBe(NO_BARRIER)
})

test('what asks for the end asks for nothing of an item whose start alone is pulled', () => {
  const ends = wait('b', 'finish-finish', 'c')
  expect(barrierOf([ends]).day).toBe(25)
  expect(barrierOf([ends], nobody, Infinity)).toEqual(NO_BARRIER)
})
