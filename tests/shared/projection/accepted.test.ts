// What evidence bears of a declared level.
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { EVIDENCE_STATES, type Evidence, type EvidenceState } from '../../../shared/domain/evidence.ts'
import { acceptedValue } from '../../../shared/projection/accepted.ts'
import { listAssessment } from '../../../shared/projection/assessment.ts'
import { createPlanEngine } from '../../../shared/projection/create-plan-engine.ts'
import { level, sketchFramework, sketchInput } from '../../support/small-plan.ts'

const SCALE = { minLevel: 1 }
const piece = (at: number, state: EvidenceState) => ({ level: at, state })

describe('the accepted value', () => {
  it.each([
    ['without evidence is the declared one', 3_000, [], 3_000],
    ['with all accepted too', 3_000, [piece(1, 'accepted'), piece(3, 'accepted')], 3_000],
    ['falls below a level whose evidence was sent back', 3_000, [piece(3, 'revision')], 2_000],
    ['and all above it with it', 4_000, [piece(2, 'missing'), piece(3, 'accepted')], 1_000],
    ['one open piece of several is enough', 3_000, [piece(2, 'accepted'), piece(2, 'uploaded')], 1_000],
    ['what is open above the declared level says nothing', 2_000, [piece(3, 'draft')], 2_000],
    ['nothing falls below the lowest level', 2_000, [piece(1, 'revision')], 2_000],
    ['a fraction is borne by its whole level', 2_750, [piece(3, 'missing'), piece(2, 'accepted')], 2_750],
    ['and falls with it', 2_750, [piece(2, 'draft')], 1_000],
  ])('%s', (_, declared, evidence, accepted) => {
    expect(acceptedValue(SCALE, declared, evidence)).toBe(accepted)
  })

  it('where level 0 exists, level 1 can be refused', () => {
    expect(acceptedValue({ minLevel: 0 }, 2_000, [piece(1, 'revision')])).toBe(0)
  })

  it('is the highest level below which all is accepted, in whatever order the evidence comes', () => {
    const pieces = fc.array(
      fc.record({ level: fc.integer({ min: 0, max: 5 }), state: fc.constantFrom(...EVIDENCE_STATES) }),
    )
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 5 }), pieces, (declared, evidence) => {
        const bears = (at: number) =>
          evidence.every(({ level: of, state }) => of > at || of <= 1 || state === 'accepted')
        let slow = 1
        while (slow < declared && bears(slow + 1)) slow += 1
        expect(acceptedValue(SCALE, declared * 1_000, evidence)).toBe(slow * 1_000)
        expect(acceptedValue(SCALE, declared * 1_000, evidence.toReversed())).toBe(slow * 1_000)
      }),
    )
  })
})

it('the accepted index is the sum of the accepted levels; evidence of other frameworks is left alone', () => {
  const framework = sketchFramework([{ weight: 4_000 }, { weight: 6_000 }])
  const evidence = [
    { frameworkId: framework.id, indicatorId: 'n1', level: 3, state: 'revision' },
    { frameworkId: framework.id, indicatorId: 'n1', level: 2, state: 'accepted' },
    { frameworkId: 'other', indicatorId: 'n2', level: 2, state: 'revision' },
  ] as unknown as readonly Evidence[]
  const baseline = [level('n1', 3_000), level('n2', 2_000)]
  const { projection } = createPlanEngine(sketchInput({ framework, baseline }))
  const listed = listAssessment(framework, projection, evidence)
  expect([projection.baseline, listed.acceptedIndex]).toEqual([24_000_000, 20_000_000])
  expect(listed.rows.map(row => [row.now, row.accepted, row.evidence])).toEqual([
    [3_000, 2_000, { accepted: 1, total: 2 }],
    [2_000, 2_000, { accepted: 0, total: 0 }],
  ])
  expect(listed.domains.map(domain => [domain.now, domain.accepted])).toEqual([[24_000_000, 20_000_000]])
})
