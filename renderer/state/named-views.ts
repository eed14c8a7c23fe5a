// The views of the open plan that the user has named: stored, applied, removed.
import { create } from 'zustand'
import { err, ok, type Result } from '../../shared/base/result.ts'
import type { Reply } from '../../shared/contract/contract.ts'
import type { AppError } from '../../shared/contract/errors.ts'
import type { PlanDocument, PlanId } from '../../shared/domain/plan.ts'
import type { NamedView } from '../../shared/domain/table-view.ts'
import { bridge } from '../host.ts'
import { announce } from './notice.ts'
import { applyFilters, applyLayout, layoutOf, useTable } from './table-view.ts'

export const useViews = create<{ readonly views: readonly NamedView[] }>()(() => ({ views: [] }))

export function showViews(views: readonly NamedView[]): void {
  useViews.setState({ views })
}

function receive(reply: Reply<'views.put'>): Result<null, AppError> {
  if (reply.ok) {
    showViews(reply.value)
    return ok(null)
  }
  // A name that does not fit is for the field to say.
  if (reply.error.code !== 'invalid') announce({ kind: 'error', error: reply.error })
  return err(reply.error)
}

/** Keeps what is seen now under a name; a view of that name is replaced. */
export async function saveView(planId: PlanId, name: string): Promise<Result<null, AppError>> {
  const table = useTable.getState()
  const view: NamedView = { name: name.trim(), layout: layoutOf(table), filters: table.filters }
  return receive(await bridge.call('views.put', { planId, view }))
}

export async function removeView(planId: PlanId, name: string): Promise<Result<null, AppError>> {
  return receive(await bridge.call('views.remove', { planId, name }))
}

/** Looks at the plan as the view says. Agencies that have left the plan are passed over, for they would hide every row. */
export function applyView({ layout, filters }: NamedView, document: PlanDocument): void {
  const present = new Set(document.agencies.map(agency => agency.id))
  applyLayout(layout)
  applyFilters({ ...filters, agencyIds: filters.agencyIds.filter(id => present.has(id)) })
}
