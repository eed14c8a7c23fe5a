import { describe, expect, it } from 'vitest'
import type { FrameworkId, IndicatorId } from '../../../shared/domain/framework.ts'
import type { MappingRow, MappingRule } from '../../../shared/domain/mapping.ts'
import type { LevelValue } from '../../../shared/domain/assessment.ts'
import { listLevelProposals, newLevelOf } from '../../../shared/projection/level-proposals.ts'
import { level, sketchFramework } from '../../support/small-plan.ts'

const OLD = 'old' as FrameworkId
const NEXT = 'next' as FrameworkId
const third = { weight: 3_333 }
const old = { ...sketchFramework([third, third, third], { minLevel: 0 }), id: OLD }
const next = { ...sketchFramework([third, third, { weight: 3_334, external: true }]), id: NEXT }

const row = (from: string, to: string, rule: MappingRule = 'same'): MappingRow => ({
  fromIndicatorId: from as IndicatorId,
  toIndicatorId: to as IndicatorId,
  rule,
  why: '',
})
const outcomes = (rows: readonly MappingRow[], baseline: readonly LevelValue[]) =>
  listLevelProposals(old, next, rows, baseline).map(proposal => proposal.outcome)
const first = (rows: readonly MappingRow[], ...baseline: readonly LevelValue[]) =>
  listLevelProposals(old, next, rows, baseline)[0]

describe('a proposal for a level', () => {
  it('is the lowest of what its sources say', () => {
    const rows = [row('n1', 'n1'), row('n2', 'n1', 'one-lower'), row('n3', 'n1', 'at-most-3')]
    const levels = [level('n1', 4_000, OLD), level('n2', 3_000, OLD), level('n3', 5_000, OLD)]
    const proposal = first(rows, ...levels)
    expect(proposal?.outcome).toEqual({ kind: 'proposed', level: 2 })
    expect(proposal?.sources.map(source => [source.indicator.id, source.value, source.level])).toEqual([
      ['n1', 4_000, 4],
      ['n2', 3_000, 2],
      ['n3', 5_000, 3],
    ])
  })

  it('counts what is fully met of a fraction', () => {
    expect(first([row('n1', 'n1')], level('n1', 2_990, OLD))?.outcome).toEqual({ kind: 'proposed', level: 2 })
  })

  it('makes level 0 the lowest of a scale that begins at 1', () => {
    expect(first([row('n1', 'n1')], level('n1', 0, OLD))?.outcome).toEqual({ kind: 'proposed', level: 1 })
  })

  it('does not guess while one of its sources is not assessed', () => {
    const rows = [row('n1', 'n1'), row('n2', 'n1')]
    expect(first(rows, level('n1', 4_000, OLD))?.outcome).toEqual({ kind: 'not-assessed' })
  })

  it('is never made for a value that another body publishes, nor where no row leads', () => {
    expect(outcomes([row('n1', 'n3')], [level('n1', 4_000, OLD)])).toEqual([
      { kind: 'no-source' },
      { kind: 'no-source' },
      { kind: 'external', body: 'another body' },
    ])
  })

  it('passes over rows with indicators that nobody knows', () => {
    const rows = [row('n9', 'n1'), row('n1', 'n9'), row('n1', 'n1')]
    expect(outcomes(rows, [level('n1', 3_000, OLD)])[0]).toEqual({ kind: 'proposed', level: 3 })
  })

  it('is news only where the baseline says something else, and shows what it says', () => {
    const rows = [row('n1', 'n1')]
    const given = level('n1', 3_000, OLD)
    const cases = [[], [level('n1', 3_000, NEXT)], [level('n1', 4_000, NEXT)]].map(present => {
      const proposal = first(rows, given, ...present)
      return proposal && [proposal.now, newLevelOf(proposal)]
    })
    expect(cases).toEqual([
      [null, 3],
      [3_000, null],
      [4_000, 3],
    ])
  })
})
