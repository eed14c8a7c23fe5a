// The sample, as long as is asked: names as long as people write them, and every third item waits for the one before it.
import type { Dependency, DependencyId } from '../../shared/domain/dependency.ts'
import type { PlanDocument } from '../../shared/domain/plan.ts'
import { longPlan } from '../../tests/support/long-plan.ts'
import { loadSample } from '../../tests/support/sample.ts'

export function longDocument(count: number): PlanDocument {
  const sample = loadSample()
  if (count <= sample.items.length) return sample
  const plan = longPlan(count)
  const added = plan.items.slice(sample.items.length).flatMap((item, place): Dependency | [] => {
    const before = plan.items[sample.items.length + place - 1]
    if (before === undefined || place % 3 !== 0) return []
    const id = `${item.id}-waits` as DependencyId
    return { id, predecessorId: before.id, successorId: item.id, kind: 'start-start', lagDays: 0 }
  })
  return { ...plan, dependencies: [...plan.dependencies, ...added] }
}
