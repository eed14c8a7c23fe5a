import { expect, it } from 'vitest'
import { replaceIn, replacementsBetween } from '../../../shared/base/replacements.ts'

const list = Array.from({ length: 200 }, (_, number) => ({ number }))
const pair = (place: number) => {
  const before = list[place]
  if (!before) throw new Error('not in the list')
  return [before, { number: -before.number }] as const
}

it('replaces members in their place and knows afterwards which', () => {
  const replacements = [pair(3), pair(150)]
  const changed = replaceIn(list, [...replacements, [{ number: 7 }, { number: -7 }]])
  expect(changed.map(one => one.number).filter(number => number < 0)).toEqual([-3, -150])
  expect(replacementsBetween(list, changed)).toEqual(replacements)
  expect(replacementsBetween(list, list)).toEqual([])
})

it.each([1, 63, 64, 200])('tells the same of lists it has not made, for %d replacements', count => {
  const replacements = Array.from({ length: count }, (_, place) => pair(place))
  const changed = replaceIn(list, replacements)
  expect(replacementsBetween(list, changed)).toEqual(replacements)
  expect(replacementsBetween(list, [...changed])).toEqual(replacements)
  // Two steps on, the list it was made from is not the one that is asked about.
  const [last] = [changed.at(-1)]
  if (!last) throw new Error('empty')
  expect(replacementsBetween(list, replaceIn(changed, [[last, list[199] ?? last]]))).toHaveLength(
    count === 200 ? 199 : count,
  )
})

it('tells nothing of lists with more or fewer members', () => {
  expect(replacementsBetween(list, list.slice(1))).toBeNull()
})
