import { describe, expect, it } from 'vitest'
import { toCivilDate } from '../../../shared/base/civil-date.ts'
import type { FrameworkId, IndicatorId } from '../../../shared/domain/framework.ts'
import type { Effect, Item } from '../../../shared/domain/item.ts'
import type { MappingRow, MappingRule } from '../../../shared/domain/mapping.ts'
import { listEffectProposals } from '../../../shared/projection/effect-proposals.ts'
import { effect, sketchFramework, sketchItem } from '../../support/small-plan.ts'

const OLD = 'old' as FrameworkId
const NEXT = 'next' as FrameworkId
const third = { weight: 3_333 }
const old = { ...sketchFramework([third, third, third]), id: OLD }
const next = { ...sketchFramework([third, third, { weight: 3_334, external: true }]), id: NEXT }

const row = (from: string, to: string, rule: MappingRule = 'same'): MappingRow => ({
  fromIndicatorId: from as IndicatorId,
  toIndicatorId: to as IndicatorId,
  rule,
  why: '',
})
const item = (id: string, effects: readonly Effect[], given: Partial<Item> = {}) =>
  sketchItem(id, 0, 10, { effects, ...given })
const propose = (
  rows: readonly MappingRow[],
  items: readonly Item[],
  levels: Readonly<Record<string, number>> = {},
) =>
  listEffectProposals(old, next, rows, items, new Map(Object.entries(levels) as [IndicatorId, number][])).map(
    ({ item: { id }, effect: { indicatorId, from, to } }) => [id, indicatorId, from, to],
  )

describe('a proposal for an effect', () => {
  it('translates both ends', () => {
    expect(propose([row('n1', 'n2', 'one-lower')], [item('a', [effect('n1', 2, 4, OLD)])])).toEqual([
      ['a', 'n2', 1, 3],
    ])
  })

  it('begins no lower than where the indicator stands', () => {
    const items = [item('a', [effect('n1', 1, 4, OLD)])]
    expect(propose([row('n1', 'n1')], items, { n1: 2_000 })).toEqual([['a', 'n1', 2, 4]])
    expect(propose([row('n1', 'n1')], items, { n1: 3_900 })).toEqual([['a', 'n1', 3, 4]])
  })

  it('is not made where nothing is left to deliver', () => {
    const items = [item('a', [effect('n1', 1, 3, OLD)])]
    expect(propose([row('n1', 'n1')], items, { n1: 3_000 })).toEqual([])
    expect(propose([row('n1', 'n1', 'at-most-2')], items, { n1: 2_000 })).toEqual([])
    expect(propose([row('n1', 'n1', 'at-most-2')], [item('a', [effect('n1', 3, 5, OLD)])])).toEqual([])
  })

  it('of several effects takes what all of them deliver', () => {
    const rows = [row('n1', 'n1'), row('n2', 'n1')]
    const effects = [effect('n1', 1, 4, OLD), effect('n2', 2, 3, OLD)]
    expect(propose(rows, [item('a', effects)])).toEqual([['a', 'n1', 1, 3]])
  })

  it('leaves out what the item covers already, and items in the bin', () => {
    const given = effect('n1', 1, 3, OLD)
    const items = [
      item('covered', [given, effect('n1', 4, 5, NEXT)]),
      item('binned', [given], { deletedOn: toCivilDate(5) }),
      item('elsewhere', [effect('n1', 1, 3)]),
      item('open', [given], { status: 'suspended' }),
    ]
    expect(propose([row('n1', 'n1')], items)).toEqual([['open', 'n1', 1, 3]])
  })

  it('may name an external indicator: as an expectation', () => {
    expect(propose([row('n1', 'n3')], [item('a', [effect('n1', 1, 3, OLD)])], { n3: 2_500 })).toEqual([
      ['a', 'n3', 2, 3],
    ])
  })

  it('gives items in their order and indicators in that of the regulation', () => {
    const rows = [row('n1', 'n2'), row('n1', 'n1')]
    const effects = [effect('n1', 1, 2, OLD)]
    const items = [item('b', effects, { position: 2 }), item('a', effects, { position: 1 })]
    expect(propose(rows, items).map(([id, indicator]) => [id, indicator])).toEqual([
      ['a', 'n1'],
      ['a', 'n2'],
      ['b', 'n1'],
      ['b', 'n2'],
    ])
  })

  it('does not ask more of an item than it may carry', () => {
    const many = Array.from({ length: 199 }, (_, index) => effect(`x${index}`, 1, 2))
    const rows = [row('n1', 'n1'), row('n1', 'n2')]
    const full = item('a', [...many, effect('n1', 1, 3, OLD)])
    expect(propose(rows, [full])).toEqual([])
    expect(propose(rows, [item('a', full.effects.slice(1))])).toEqual([['a', 'n1', 1, 3]])
  })
})
