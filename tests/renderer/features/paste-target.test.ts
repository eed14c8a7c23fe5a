// Where pasted official levels go, and what is said of them there.
import { expect, test } from 'vitest'
import {
  firstTarget,
  originOf,
  saysHead,
  storeLevels,
} from '../../../renderer/features/assessment/paste/paste-target.ts'
import type { CivilDate } from '../../../shared/base/civil-date.ts'
import type { Assessment, AssessmentId } from '../../../shared/domain/assessment.ts'
import { testAssessment, testLevel } from '../../support/store.ts'

const TODAY = '2026-11-23' as CivilDate
const NEW_ID = 'new' as AssessmentId
const level = testLevel(1, 3_000)
const empty = testAssessment({ kind: 'self', date: '2026-01-01', levels: [] })
const filled = { ...empty, levels: [level] }
const { frameworkId, id } = empty
const store = (assessment: Assessment | null, change: Partial<ReturnType<typeof firstTarget>> = {}) =>
  storeLevels({ ...firstTarget(assessment, TODAY), ...change }, frameworkId, assessment, [level], NEW_ID)

test('an empty assessment, or the first one, is said to be official in the step that fills it', () => {
  expect(store(empty)).toEqual({
    type: 'level.put',
    frameworkId,
    assessmentId: id,
    head: { kind: 'official', date: '2026-01-01', source: '' },
    levels: [level],
  })
  expect(store(null)).toEqual({
    type: 'level.put',
    frameworkId,
    assessmentId: null,
    head: { kind: 'official', date: TODAY, source: '' },
    levels: [level],
  })
})

test('what somebody said of an empty assessment is proposed again', () => {
  const said = { kind: 'interview', date: '2026-05-04', source: 'BA 3/2026' } as const
  expect(firstTarget(testAssessment(said), TODAY).head).toEqual(said)
})

test('levels beside others of another kind are an assessment of their own, with its kind as origin', () => {
  const target = firstTarget(filled, TODAY)
  expect([target.isNew, saysHead(target, filled), originOf(target, filled)]).toEqual([true, true, 'official'])
  expect(store(filled)).toEqual({
    type: 'assessment.add',
    assessment: {
      id: NEW_ID,
      frameworkId,
      kind: 'official',
      date: TODAY,
      source: '',
      isBaseline: false,
      levels: [level],
    },
  })
})

test('levels that go among others take the kind of those, and nothing is said of them anew', () => {
  const target = { ...firstTarget(filled, TODAY), isNew: false }
  expect([saysHead(target, filled), originOf(target, filled)]).toEqual([false, 'self'])
  expect(store(filled, { isNew: false })).toEqual({
    type: 'level.put',
    frameworkId,
    assessmentId: id,
    levels: [level],
  })
  const official = { ...filled, kind: 'official' as const }
  expect(store(official)).toMatchObject({ type: 'level.put', assessmentId: id })
  expect(originOf(firstTarget(official, TODAY), official)).toBe('official')
})
