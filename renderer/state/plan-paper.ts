// Which document of the plan is being looked at before it is printed.
import { create } from 'zustand'

export const PLAN_PAPERS = ['one-page', 'plan', 'matrix', 'timeline', 'commitments', 'meeting'] as const
export type PlanPaper = (typeof PLAN_PAPERS)[number]

export const usePlanPaper = create<{ readonly shown: PlanPaper | null }>()(() => ({ shown: null }))

export function showPaper(shown: PlanPaper): void {
  usePlanPaper.setState({ shown })
}

export function closePaper(): void {
  usePlanPaper.setState({ shown: null })
}
