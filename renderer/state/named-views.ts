// The views of the open plan that the user has named: stored, applied, renamed, removed.
import { create } from 'zustand'
import { err, ok, type Result } from '../../shared/base/result.ts'
import type { Reply } from '../../shared/contract/contract.ts'
import type { AppError } from '../../shared/contract/errors.ts'
import type { Framework } from '../../shared/domain/framework.ts'
import type { PlanDocument, PlanId } from '../../shared/domain/plan.ts'
import type { NamedView } from '../../shared/domain/table-view.ts'
import { bridge } from '../host.ts'
import { announce } from './notice.ts'
import { withoutForeign } from './active-filters.ts'
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

/** Stores a view; one of the same name is replaced. */
export async function putView(planId: PlanId, view: NamedView): Promise<Result<null, AppError>> {
  return receive(await bridge.call('views.put', { planId, view }))
}

/** Keeps what is seen now under a name. */
export function saveView(planId: PlanId, name: string): Promise<Result<null, AppError>> {
  const table = useTable.getState()
  return putView(planId, { name: name.trim(), layout: layoutOf(table), filters: table.filters })
}

export async function renameView(
  planId: PlanId,
  name: string,
  newName: string,
): Promise<Result<null, AppError>> {
  return receive(await bridge.call('views.rename', { planId, name, newName }))
}

export async function removeView(planId: PlanId, name: string): Promise<Result<null, AppError>> {
  return receive(await bridge.call('views.remove', { planId, name }))
}

type Look = Pick<NamedView, 'layout' | 'filters'>

/** What the view shows of this plan: agencies and indicators that it has not are passed over, for they would hide every row. */
export function lookAt(
  { layout, filters }: NamedView,
  document: PlanDocument,
  framework: Framework | null,
): Look {
  return { layout, filters: withoutForeign(filters, document.agencies, framework?.indicators ?? []) }
}

export function showLook({ layout, filters }: Look): void {
  applyLayout(layout)
  applyFilters(filters)
}

/** Everything a view fixes, as one text: the same for two that look alike. */
function lookOf({ layout, filters }: Look): string {
  const { groupings, sort, columns } = layout
  const { categories, agencyIds, statuses, indicatorIds, late, held, noMoney, warnings, openNotes, text } =
    filters
  // Without agencies it says nothing.
  const leadOnly = filters.leadOnly && agencyIds.length > 0
  const lists = [categories, agencyIds, statuses, indicatorIds].map(values => [...values].toSorted())
  return JSON.stringify([
    groupings,
    sort && [sort.by, sort.direction],
    columns.map(column => [column.id, column.width]),
    lists,
    [leadOnly, late, held, noMoney, warnings, openNotes, text],
  ])
}

/** Whether what is seen now is just what the view fixes. */
export function isSameLook(a: Look, b: Look): boolean {
  return lookOf(a) === lookOf(b)
}
