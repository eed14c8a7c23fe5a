// What a meeting has begun to type and not recorded: each plan has its own, and what says nothing is not kept.
import { describe, expect, it } from 'vitest'
import {
  hasDecisionDrafts,
  keepDecisionDraft,
  readDecisionDraft,
  type DecisionDraft,
} from '../../../renderer/state/decision-drafts.ts'
import type { Decision } from '../../../shared/domain/decision.ts'
import type { PlanId } from '../../../shared/domain/plan.ts'
import { decisionsOf } from '../../support/decisions.ts'

const [PLAN, SCENARIO] = ['rencana' as PlanId, 'skenario' as PlanId]
const [recorded] = decisionsOf(1)
if (recorded === undefined) throw new Error('no decision')
const draftOf = (typed: Partial<Decision>, untilText: string | null = null): DecisionDraft => ({
  decision: { ...recorded, what: '', who: '', until: null, ...typed },
  untilText,
})

describe('a decision that is half typed', () => {
  it('waits for its own plan until it is recorded or dropped', () => {
    const draft = draftOf({ what: 'Tambah dua' })
    keepDecisionDraft(PLAN, draft)
    expect([readDecisionDraft(PLAN), readDecisionDraft(SCENARIO)]).toEqual([draft, null])
    expect(hasDecisionDrafts()).toBe(true)
    keepDecisionDraft(PLAN, null)
    expect(readDecisionDraft(PLAN)).toBeNull()
    expect(hasDecisionDrafts()).toBe(false)
  })

  it.each([
    ['who alone', draftOf({ who: 'BKPSDM' }), true],
    ['a day alone', draftOf({ until: recorded.decidedOn }), true],
    ['a day that cannot be read', draftOf({}, 'akhir tahun'), true],
    ['spaces', draftOf({ what: '  ' }), false],
    ['nothing but what it is about', draftOf({}), false],
  ])('%s is kept or not', (_name, draft, isKept) => {
    keepDecisionDraft(PLAN, draft)
    expect(readDecisionDraft(PLAN)).toEqual(isKept ? draft : null)
    keepDecisionDraft(PLAN, null)
  })
})
