// The totals of the groups that are shown, kept until the plan is another one.
import type { GroupRow } from '../../../../shared/schedule/rows.ts'
import { useApp } from '../../../state/app-store.ts'
import { readPlanView } from '../../../state/plan-view.ts'
import { type GroupTotals, sumGroup } from './sum-group.ts'

let known = new WeakMap<GroupRow, GroupTotals>()
let knownVersion = -1

/** Summed once per plan, for each frame asks; a drag under way counts when it is dropped. */
export function totalsOf(row: GroupRow): GroupTotals {
  const { settledVersion, schedule, projection } = readPlanView()
  if (settledVersion !== knownVersion) {
    known = new WeakMap()
    knownVersion = settledVersion
  }
  const before = known.get(row)
  if (before) return before
  const { itemsById } = useApp.getState()
  const totals = sumGroup(row.memberIds, { itemOf: id => itemsById.get(id), schedule, projection })
  known.set(row, totals)
  return totals
}
