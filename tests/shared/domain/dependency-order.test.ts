import { describe, expect, it } from 'vitest'
import { Numbering } from '../../../shared/base/numbered-map.ts'
import {
  findCycle,
  orderByDependency,
  type Groups,
  type Link,
} from '../../../shared/domain/dependency-order.ts'
import type { ItemId } from '../../../shared/domain/item.ts'
import { wait } from '../../support/small-plan.ts'

const inOrder = (links: readonly Link[]) => {
  const numbering = new Numbering<ItemId>()
  const found = orderByDependency(links, numbering)
  return found.ok && [...found.value.order].map(number => numbering.idOf(number))
}
const after = (successor: string, predecessor: string) => wait(successor, 'finish-start', predecessor)

describe('orderByDependency', () => {
  it('puts every item behind all it waits for', () => {
    // a ─→ b ─→ d
    //  └─→ c ─┘
    const links = [after('d', 'b'), after('d', 'c'), after('b', 'a'), after('c', 'a')]
    expect(inOrder(links)).toEqual(['a', 'b', 'c', 'd'])
  })

  it('walks a chain of 20,000 items without running out of stack', () => {
    const links = Array.from({ length: 20_000 }, (_, i) => after(`i${i + 1}`, `i${i}`))
    const order = inOrder(links.toReversed()) || []
    expect([order.length, order[0], order.at(-1)]).toEqual([20_001, 'i0', 'i20000'])
  })

  it('lists who waits for an item and for which dependencies an item waits, in the order given', () => {
    const links = [after('d', 'b'), after('d', 'c'), after('b', 'a'), after('c', 'a')]
    const numbering = new Numbering<ItemId>()
    const found = orderByDependency(links, numbering)
    if (!found.ok) throw new Error('there is no cycle')
    const { leads, waitsFor, successorOf } = found.value
    const listed = (of: Groups, id: string) => [...of.of(numbering.find(id as ItemId) ?? -1)]
    expect(
      ['a', 'b', 'c', 'd'].map(id =>
        listed(leads, id).map(place => numbering.idOf(successorOf[place] ?? -1)),
      ),
    ).toEqual([['b', 'c'], ['d'], ['d'], []])
    expect(['a', 'b', 'c', 'd', 'e'].map(id => listed(waitsFor, id))).toEqual([[], [2], [3], [0, 1], []])
  })
})

describe('findCycle without an added dependency', () => {
  it('finds none where there is none', () => {
    expect(findCycle([after('b', 'a'), after('c', 'a'), after('c', 'b')])).toBeNull()
    expect(findCycle([])).toBeNull()
  })

  it('names the items of the cycle in order, not those before or behind it', () => {
    // x → b → c → a → b, and a → z
    const links = [after('c', 'b'), after('a', 'c'), after('b', 'a'), after('b', 'x'), after('z', 'a')]
    expect(findCycle(links)).toEqual(['a', 'b', 'c'])
  })

  it('sees an item that waits for itself', () => {
    expect(findCycle([after('b', 'a'), after('a', 'a')])).toEqual(['a'])
  })
})

describe('findCycle with an added dependency', () => {
  const chain = [after('b', 'a'), after('c', 'b'), after('d', 'c'), after('d', 'a')]

  it('names the shortest cycle it would close, beginning at its predecessor', () => {
    // a → b → c → d and a → d; d → a closes a → d → a, the shorter of two.
    expect(findCycle(chain, after('a', 'd'))).toEqual(['d', 'a'])
    expect(findCycle(chain, after('a', 'c'))).toEqual(['c', 'a', 'b'])
  })

  it('accepts one that closes none', () => {
    expect(findCycle(chain, after('e', 'd'))).toBeNull()
    expect(findCycle(chain, wait('d', 'start-start', 'b'))).toBeNull()
  })

  it('takes a dependency with the same id as replaced', () => {
    // Turning a → b around: without the old a → b there is no way back.
    const turned = { ...after('a', 'b'), id: after('b', 'a').id }
    expect(findCycle([after('b', 'a')], turned)).toBeNull()
    expect(findCycle([after('b', 'a')], after('a', 'b'))).toEqual(['b', 'a'])
  })

  it('refuses an item that would wait for itself', () => {
    expect(findCycle(chain, after('c', 'c'))).toEqual(['c'])
  })
})
