// Accepted levels as they are stored: in the assessment they were proposed for, with what was said of them before.
import { expect, test } from 'vitest'
import type { AssessedLevel } from '../../../shared/domain/assessment.ts'
import type { FrameworkId, IndicatorId } from '../../../shared/domain/framework.ts'
import type { MappingRow } from '../../../shared/domain/mapping.ts'
import { NOTE_LIMIT } from '../../../shared/base/text.ts'
import { acceptLevels, levelsSeen, startsOfEffects } from '../../../shared/projection/accept-proposals.ts'
import { listLevelProposals } from '../../../shared/projection/level-proposals.ts'
import { testAssessment } from '../../support/store.ts'
import { assessedLevel, level, sketchFramework } from '../../support/small-plan.ts'

const OLD = 'old' as FrameworkId
const to = sketchFramework([{ weight: 5_000 }, { weight: 5_000 }])
const from = { ...to, id: OLD }
const n1 = 'n1' as IndicatorId
const rows: readonly MappingRow[] = [{ fromIndicatorId: n1, toIndicatorId: n1, rule: 'same', why: '' }]
const proposals = listLevelProposals(from, to, rows, [level(n1, 3_000, OLD)]).slice(0, 1)
const accept = (given: Parameters<typeof acceptLevels>[1]) => acceptLevels(proposals, given, () => 'Usulan.')
const shown = (note: string) => ({
  kind: 'document' as const,
  levels: [{ ...assessedLevel(n1, 1_000), note, source: 'LHE' }],
})

test('an accepted level comes from the kind of its assessment and keeps what was said of it, its note in front', () => {
  const accepted: AssessedLevel = {
    indicatorId: n1,
    value: 3_000,
    origin: 'document',
    note: 'SK 12/2025\nUsulan.',
    publishedOn: null,
    source: 'LHE',
  }
  expect(accept(shown('SK 12/2025'))).toEqual([accepted])
  expect(accept(shown(''))).toEqual([{ ...accepted, note: 'Usulan.' }])
  expect(accept(null)).toEqual([{ ...accepted, origin: 'self', note: 'Usulan.', source: '' }])
})

test('the sentence does not come twice, and never in place of what somebody wrote', () => {
  const note = (before: string) => accept(shown(before))[0]?.note
  expect(note('SK 12/2025\nUsulan.')).toBe('SK 12/2025\nUsulan.')
  const long = 'a'.repeat(NOTE_LIMIT - 3)
  expect(note(long)).toBe(long)
})

test('the levels of today are those of the assessment that is shown; other frameworks stand at their baselines', () => {
  const baseline = testAssessment({
    id: 'b',
    frameworkId: to.id,
    isBaseline: true,
    levels: [assessedLevel(n1, 1_000)],
  })
  const other = testAssessment({ ...baseline, id: 'o', frameworkId: OLD, levels: [assessedLevel(n1, 2_000)] })
  const looked = { ...baseline, isBaseline: false, levels: [assessedLevel(n1, 4_000)] }
  const seen = (assessment: typeof baseline | null) =>
    levelsSeen({ assessments: [baseline, other, looked] }, to.id, assessment).map(one => [
      one.frameworkId,
      one.value,
    ])
  expect(seen(looked)).toEqual([
    [OLD, 2_000],
    [to.id, 4_000],
  ])
  expect(seen(null)).toEqual([[OLD, 2_000]])
})

test('effects begin nowhere above the baseline, from which the plan climbs', () => {
  const [n2, n3] = ['n2', 'n3'] as IndicatorId[]
  const seen = new Map([
    [n1, 3_000],
    [n2 ?? n1, 1_000],
    [n3 ?? n1, 2_000],
  ])
  const baseline = new Map([
    [n1, 1_000],
    [n2 ?? n1, 2_000],
  ])
  // The third is not assessed in the baseline: its effects begin at the lowest level.
  expect([...startsOfEffects(seen, baseline)]).toEqual([
    ['n1', 1_000],
    ['n2', 1_000],
  ])
})
