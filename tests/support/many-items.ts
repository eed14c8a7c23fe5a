// A plan of as many items as one likes, made of those of the sample.
import type { DependencyId } from '../../shared/domain/dependency.ts'
import type { ItemId } from '../../shared/domain/item.ts'
import type { PlanDocument } from '../../shared/domain/plan.ts'
import { loadSample } from './sample.ts'

export function sampleOfMany(count: number): PlanDocument {
  const sample = loadSample()
  const items = Array.from({ length: count }, (_, at) => {
    const one = sample.items[at % sample.items.length]
    if (one === undefined) throw new Error('the sample has no items')
    const round = Math.floor(at / sample.items.length) + 1
    return {
      ...one,
      id: `item-${String(at).padStart(6, '0')}` as ItemId,
      name: `${one.name} ${round}`,
      position: at,
    }
  })
  const dependencies = items.flatMap(({ id: predecessorId }, at) => {
    const successor = items[at + 3]
    return successor === undefined || at % 4 !== 0
      ? []
      : [
          {
            id: `dependency-${at}` as DependencyId,
            predecessorId,
            successorId: successor.id,
            kind: 'finish-start' as const,
            lagDays: 0,
          },
        ]
  })
  return { ...sample, items, dependencies }
}
