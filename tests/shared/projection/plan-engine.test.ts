// What the engine promises to those who keep it and change it.
import { describe, expect, it } from 'vitest'
import type { ItemId } from '../../../shared/domain/item.ts'
import { createPlanEngine } from '../../../shared/projection/create-plan-engine.ts'
import { effect, sketchInput, sketchItem, wait } from '../../support/small-plan.ts'

const A = sketchItem('a', 1, 10, { effects: [effect('n1', 1, 2)] })
const B = sketchItem('b', 5, 9, { effects: [effect('n2', 1, 2)] })
const engineOf = () =>
  createPlanEngine(sketchInput({ items: [A, B], dependencies: [wait('b', 'finish-start', 'a')] }))
const ids = (...names: string[]) => names as ItemId[]

describe('createPlanEngine', () => {
  it('moves what waits, and the curve with it', () => {
    const engine = engineOf()
    expect(engine.projection.steps.map(s => s.day)).toEqual([10, 15])
    expect([...engine.putItems([{ ...A, end: sketchItem('a', 1, 20).end }]).keys()]).toEqual(['a', 'b'])
    expect(engine.projection.steps.map(s => s.day)).toEqual([20, 25])
    engine.setDependencies([])
    expect(engine.projection.steps.map(s => s.day)).toEqual([9, 20])
    expect([...engine.removeItems(ids('a')).keys()]).toEqual(['a'])
    expect(engine.projection.steps.map(s => s.day)).toEqual([9])
    expect(engine.projection.effects.get('a' as ItemId)).toBeUndefined()
  })

  it('throws on a cycle and names it', () => {
    const cycle = [wait('b', 'finish-start', 'a'), wait('a', 'finish-start', 'b')]
    expect(() => createPlanEngine(sketchInput({ items: [A, B], dependencies: cycle }))).toThrow('a → b → a')
    expect(() => engineOf().setDependencies(cycle)).toThrow('a → b → a')
  })

  it('gives the same projection until something touches it', () => {
    const engine = engineOf()
    const { projection } = engine
    expect(engine.projection).toBe(projection)
    engine.putItems([{ ...A, name: 'other words', notes: 'and a note', effects: [...A.effects] }])
    expect(engine.projection).toBe(projection)
    // A new status alone, without a new day for the item, is reason enough.
    engine.putItems([{ ...A, status: 'suspended' }])
    expect([projection.final, engine.projection.final]).toEqual([20_000_000, 16_000_000])
  })

  it('leaves older projections as they were, effects not yet asked for included', () => {
    const engine = engineOf()
    const first = engine.projection
    engine.putItems([{ ...A, end: sketchItem('a', 1, 20).end }])
    const second = engine.projection
    engine.putItems([{ ...B, effects: [effect('n2', 1, 3)] }])
    engine.removeItems(ids('b'))
    engine.putItems([sketchItem('c', 1, 3, { effects: [effect('n1', 2, 3)] })])
    const days = ({ effects }: typeof first) =>
      [...effects].map(([id, [outcome]]) => [id, outcome?.to, outcome?.rungs[0]?.countsOn])
    expect(days(first)).toEqual([
      ['a', 2, 10],
      ['b', 2, 15],
    ])
    expect(days(second)).toEqual([
      ['a', 2, 20],
      ['b', 2, 25],
    ])
    expect(days(engine.projection)).toEqual([
      ['a', 2, 20],
      ['c', 3, 20],
    ])
    expect([first.effects.size, first.effects.has('c' as ItemId), first.effects.has('b' as ItemId)]).toEqual([
      2,
      false,
      true,
    ])
    const visited: string[] = []
    first.effects.forEach((_, id, map) => visited.push(`${id} of ${map.size}`))
    expect([visited, [...first.effects.values()].length]).toEqual([['a of 2', 'b of 2'], 2])
  })

  it('hands out the same outcomes of an item while nothing about them changes', () => {
    const engine = engineOf()
    const of = (id: string) => engine.projection.effects.get(id as ItemId)
    const [a, b] = [of('a'), of('b')]
    engine.putItems([{ ...B, effects: [effect('n2', 1, 3)] }])
    expect(of('a')).toBe(a)
    expect(of('b')?.[0]).toMatchObject({ to: 3, gain: 12_000_000 })
    // Another item on the same ladder, and one that moves the day.
    engine.putItems([B, sketchItem('c', 1, 3, { effects: [effect('n2', 1, 2)] })])
    expect(of('b')).not.toBe(b)
    expect(of('b')?.[0]?.rungs[0]?.sharedWith).toBe('c')
    engine.putItems([{ ...A, end: sketchItem('a', 1, 20).end }])
    expect(of('a')?.[0]?.rungs[0]?.countsOn).toBe(20)
  })
})
