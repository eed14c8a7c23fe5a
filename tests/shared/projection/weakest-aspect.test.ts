// Which aspect stands lowest, and which of its indicators is worth most.
import { describe, expect, it } from 'vitest'
import { listAssessment } from '../../../shared/projection/assessment.ts'
import { createPlanEngine } from '../../../shared/projection/create-plan-engine.ts'
import type { PlanEngineInput } from '../../../shared/projection/plan-engine.ts'
import { findWeakestAspect } from '../../../shared/projection/weakest-aspect.ts'
import { effect, level, sketchFramework, sketchInput, sketchItem } from '../../support/small-plan.ts'

const framework = sketchFramework([
  { weight: 3_333, aspect: 'a1', domain: 'd1' },
  { weight: 1_000, aspect: 'a2', domain: 'd1' },
  { weight: 2_000, aspect: 'a2', domain: 'd1' },
  { weight: 3_667, aspect: 'a3', domain: 'd2' },
])

function weakest(levels: readonly (number | null)[], items: PlanEngineInput['items'] = []) {
  const baseline = levels.flatMap((value, index) => (value === null ? [] : level(`n${index + 1}`, value)))
  const input = sketchInput({ framework, baseline, items })
  const found = findWeakestAspect(listAssessment(framework, createPlanEngine(input).projection).domains)
  return found && [found.row.indicator.id, found.aspects.map(({ aspect }) => aspect.id)]
}

describe('the weakest aspect', () => {
  it('is the one with the lowest value, whatever it weighs; its indicator the one with most left', () => {
    expect(weakest([3_000, 2_000, 2_000, 3_000])).toEqual(['n3', ['a2']])
    expect(weakest([1_999, 2_000, 2_000, 3_000])).toEqual(['n1', ['a1']])
  })

  it('may be several; the one where most is left comes first', () => {
    expect(weakest([2_000, 2_000, 2_000, 3_000])).toEqual(['n1', ['a1', 'a2']])
    expect(weakest([3_000, 2_000, 2_000, 2_000])).toEqual(['n4', ['a3', 'a2']])
  })

  it('looks at what the plan leaves, and where it leaves nothing at what is missing now', () => {
    const raise = (id: string) => sketchItem(id, 1, 10, { effects: [effect(id, 2, 5)] })
    expect(weakest([3_000, 2_000, 2_000, 3_000], [raise('n3')])).toEqual(['n2', ['a2']])
    expect(weakest([3_000, 2_000, 2_000, 3_000], [raise('n2'), raise('n3')])).toEqual(['n3', ['a2']])
  })

  it('is no aspect in which nothing is assessed, and one in which something is not assessed yet', () => {
    expect(weakest([3_000, null, null, 2_000])).toEqual(['n4', ['a3']])
    expect(weakest([3_000, null, 2_000, 3_000])).toEqual(['n3', ['a2']])
    expect(weakest([null, null, null, 2_000])).toBeUndefined()
  })

  it('is none where all stand equal', () => {
    expect(weakest([])).toBeUndefined()
    expect(weakest([5_000, 5_000, 5_000, 5_000])).toBeUndefined()
  })
})
