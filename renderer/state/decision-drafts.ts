// Decisions that a meeting has begun to type and not recorded yet, one for each plan: closing what they are typed in, the
// presenter's window or the meeting loses none of them. Kept as long as the page is there.
import { create } from 'zustand'
import type { Decision } from '../../shared/domain/decision.ts'
import type { PlanId } from '../../shared/domain/plan.ts'
import { useApp } from './app-state.ts'

export interface DecisionDraft {
  readonly decision: Decision
  /** What stands for its day and cannot be read as one; null where there is nothing of that kind. */
  readonly untilText: string | null
}

type Drafts = Readonly<Partial<Record<PlanId, DecisionDraft>>>

const useDrafts = create<{ readonly drafts: Drafts }>()(() => ({ drafts: {} }))

/** What a decision is about comes of where it is begun: that alone is not worth keeping. */
export function isBlank({ decision: { what, who, until }, untilText }: DecisionDraft): boolean {
  return what.trim() === '' && who.trim() === '' && until === null && untilText === null
}

/** Null for one that was recorded or dropped. */
export function keepDecisionDraft(planId: PlanId, draft: DecisionDraft | null): void {
  const kept = draft === null || isBlank(draft) ? undefined : draft
  useDrafts.setState(({ drafts }) => ({ drafts: { ...drafts, [planId]: kept } }))
}

export function readDecisionDraft(planId: PlanId): DecisionDraft | null {
  return useDrafts.getState().drafts[planId] ?? null
}

/** Whether a decision about any plan is half typed. */
export function hasDecisionDrafts(): boolean {
  return Object.values(useDrafts.getState().drafts).some(draft => draft !== undefined)
}

/** Whether a decision about the open plan is half typed. */
export function useHasDecisionDraft(): boolean {
  const planId = useApp(state => state.document?.plan.id)
  return useDrafts(({ drafts }) => planId !== undefined && drafts[planId] !== undefined)
}
