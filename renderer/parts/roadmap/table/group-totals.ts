// The totals of the groups that are shown, kept until the plan is another one.
import type { GroupRow } from '../../../../shared/schedule/rows.ts'
import type { TimelineSource } from '../../../state/timeline-source.ts'
import { type GroupTotals, sumGroup } from './sum-group.ts'

interface Known {
  readonly version: number
  readonly totals: WeakMap<GroupRow, GroupTotals>
}

const knownOf = new WeakMap<TimelineSource, Known>()

function knownAt(source: TimelineSource, version: number): Known['totals'] {
  const known = knownOf.get(source)
  if (known?.version === version) return known.totals
  const totals: Known['totals'] = new WeakMap()
  knownOf.set(source, { version, totals })
  return totals
}

/** Summed once per plan, for each frame asks; a drag under way counts when it is dropped. */
export function totalsOf(row: GroupRow, source: TimelineSource): GroupTotals {
  const { settledVersion, schedule, projection } = source.scheduleStore.getState()
  const known = knownAt(source, settledVersion)
  const before = known.get(row)
  if (before) return before
  const { itemsById } = source.planStore.getState()
  const totals = sumGroup(row.memberIds, { itemOf: id => itemsById.get(id), schedule, projection })
  known.set(row, totals)
  return totals
}
