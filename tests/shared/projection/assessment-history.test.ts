// Assessments over time and two of them beside each other.
import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { requireCivilDate } from '../../../shared/base/civil-date.ts'
import {
  assessmentsOf,
  findBaseline,
  shownAssessment,
  type Assessment,
  type AssessmentId,
} from '../../../shared/domain/assessment.ts'
import { compareAssessments, listHistory } from '../../../shared/projection/assessment-history.ts'
import { assessedLevel, FRAMEWORK_ID, sketchFramework } from '../../support/small-plan.ts'

// Weights 40 %, 60 %: one level of n1 is 4,000,000 (0.40), one of n2 6,000,000 (0.60).
const framework = sketchFramework([
  { weight: 4_000, aspect: 'a1' },
  { weight: 6_000, aspect: 'a2' },
])

function found(
  id: string,
  date: string,
  n1: number | null,
  n2: number | null,
  given: Partial<Assessment> = {},
) {
  return {
    id: id as AssessmentId,
    frameworkId: FRAMEWORK_ID,
    kind: 'self',
    date: requireCivilDate(date),
    source: '',
    isBaseline: false,
    levels: [n1 === null ? [] : assessedLevel('n1', n1), n2 === null ? [] : assessedLevel('n2', n2)].flat(),
    ...given,
  } as Assessment
}

const first = found('a', '2024-12-31', 1_000, 2_000)
const self = found('b', '2025-12-31', 2_000, null)
const official = found('c', '2025-12-31', 2_000, 1_000, { kind: 'official', isBaseline: true })
const document = { assessments: [official, first, self] }

it('the newest comes first; of one day the later stage of the cycle', () => {
  const list = assessmentsOf(document, FRAMEWORK_ID)
  expect(list.map(({ id }) => id)).toEqual(['c', 'b', 'a'])
  expect(listHistory(framework, list).map(one => [one.index, one.assessed, one.change])).toEqual([
    [14_000_000, 2, 0],
    // What is not assessed counts as the lowest level.
    [14_000_000, 1, -2_000_000],
    [16_000_000, 2, null],
  ])
})

it('the baseline is shown unless another one of the framework is chosen', () => {
  expect(findBaseline(document, FRAMEWORK_ID)).toBe(official)
  expect(shownAssessment(document, FRAMEWORK_ID, null)).toBe(official)
  expect(shownAssessment(document, FRAMEWORK_ID, first.id)).toBe(first)
  expect(shownAssessment(document, 'other' as typeof FRAMEWORK_ID, first.id)).toBeNull()
})

it('two of them say what rose, what fell and what is assessed in one alone', () => {
  const { changes, ...sums } = compareAssessments(framework, first, official)
  expect(changes.map(one => [one.indicator.id, one.before, one.after, one.change])).toEqual([
    ['n1', 1_000, 2_000, 4_000_000],
    ['n2', 2_000, 1_000, -6_000_000],
  ])
  expect(sums).toMatchObject({ before: 16_000_000, after: 14_000_000, rose: 1, fell: 1, same: 0 })
  expect(sums.aspects.map(one => [one.before, one.after])).toEqual([
    [4_000_000, 8_000_000],
    [12_000_000, 6_000_000],
  ])
  // Level 1 was found in one and assumed in the other: the index does not change, but it is told.
  const told = compareAssessments(framework, self, official)
  expect(told.changes.map(one => [one.indicator.id, one.before, one.after, one.change])).toEqual([
    ['n2', null, 1_000, 0],
  ])
  expect([told.rose, told.fell, told.same]).toEqual([0, 0, 2])
  expect(compareAssessments(framework, official, official).changes).toEqual([])
})

it('the changes add up exactly to the difference of the indexes', () => {
  const value = fc.option(fc.integer({ min: 1, max: 5 }).map(l => l * 1_000))
  fc.assert(
    fc.property(value, value, value, value, (a, b, c, d) => {
      const { changes, before, after, rose, fell, same } = compareAssessments(
        framework,
        found('x', '2025-01-01', a, b),
        found('y', '2026-01-01', c, d),
      )
      expect(changes.reduce((sum, one) => sum + one.change, before)).toBe(after)
      expect(rose + fell + same).toBe(2)
    }),
  )
})
