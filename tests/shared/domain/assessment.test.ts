import { expect, it } from 'vitest'
import { copyLevels } from '../../../shared/domain/assessment.ts'
import { testAssessment } from '../../support/store.ts'
import { assessedLevel, sketchFramework } from '../../support/small-plan.ts'

const framework = sketchFramework([{ weight: 4_000 }, { weight: 6_000 }])
const levels = [
  { ...assessedLevel('n1', 2_000), origin: 'self' as const, note: 'SK 12/2025' },
  { ...assessedLevel('n2', 3_000), origin: 'official' as const },
  { ...assessedLevel('gone', 1_000), origin: 'self' as const },
]

it('copied levels keep where they come from, but for one of an indicator that is gone', () => {
  expect(copyLevels(testAssessment({ levels }), framework, 'self')).toEqual(levels.slice(0, 2))
  expect(copyLevels(testAssessment({ levels }), framework, 'interview')).toEqual(levels.slice(0, 2))
})

it('an official result is official as a whole, its notes included', () => {
  expect(copyLevels(testAssessment({ levels }), framework, 'official')).toEqual([
    { ...levels[0], origin: 'official' },
    levels[1],
  ])
})
