// Folding a group of rows, and saying so to those who do not see it happen.
import type { GroupRow } from '../../../../shared/schedule/rows.ts'
import { say, type Translate } from '../../../state/i18n.ts'
import { announce } from '../../../state/notice.ts'
import type { TimelineSource } from '../../../state/timeline-source.ts'
import { groupName } from '../table/group-name.ts'

/** What a group is called in the plan that is shown. */
export function nameOfGroup(
  row: GroupRow,
  { planStore, scheduleStore }: TimelineSource,
  t: Translate,
): string {
  const agencies = planStore.getState().document?.agencies ?? []
  return groupName(row, { t, agencies, framework: scheduleStore.getState().framework })
}

/** Folds an open group, opens a folded one. */
export function foldGroup(source: TimelineSource, row: GroupRow): void {
  const isFolded = !row.isCollapsed
  source.table.collapse(row.id, isFolded)
  announce({ kind: 'folded', name: nameOfGroup(row, source, say), count: row.count, isFolded })
}
