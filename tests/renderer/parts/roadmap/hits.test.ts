import { expect, it } from 'vitest'
import type { ItemId } from '../../../../shared/domain/item.ts'
import { nextHit } from '../../../../renderer/parts/roadmap/toolbar/hits.ts'

const [a, b, c, other] = ['a', 'b', 'c', 'other'] as ItemId[] as [ItemId, ItemId, ItemId, ItemId]

it('walks what was found in a circle, and begins at an end', () => {
  const hits = [a, b, c]
  expect([a, b, c, other, null].map(id => nextHit(hits, id, 1))).toEqual([b, c, a, a, a])
  expect([a, b, c, other, null].map(id => nextHit(hits, id, -1))).toEqual([c, a, b, c, c])
  expect([nextHit([], a, 1), nextHit([a], a, -1), nextHit([a], a, 1)]).toEqual([undefined, a, a])
})
