// Pasted rows that were corrected and not taken over: closing the window loses none of it. Who pastes the same rows into the
// same plan goes on where they were left. The last ones only, as long as the page is there.
import type { PlanId } from '../../../../shared/domain/plan.ts'
import type { Table } from '../../../../shared/messages/paste/columns.ts'
import type { Ticks } from './paste-model.ts'

/** What was pasted, and what has become of it. */
export interface Work {
  readonly text: string
  readonly table: Table
  readonly ticks: Ticks
}

let kept: (Work & { readonly planId: PlanId }) | null = null

export function keepWork(planId: PlanId, { text, table, ticks }: Work): void {
  kept = { planId, text, table, ticks }
}

/** What was left of these rows; null where there is nothing. */
export function findWork(planId: PlanId, text: string): Work | null {
  return kept?.planId === planId && kept.text === text ? kept : null
}

/** They were taken over, or dropped. */
export function dropWork(planId: PlanId, text: string): void {
  if (findWork(planId, text)) kept = null
}
