// Taking all filters away, by whatever is pressed, and saying so to those who do not see the rows come back.
import { announce } from '../../../state/notice.ts'
import type { TimelineSource } from '../../../state/timeline-source.ts'

export function unfilter({ planStore, table }: Pick<TimelineSource, 'planStore' | 'table'>): void {
  table.clearFilters()
  const items = planStore.getState().document?.items ?? []
  announce({ kind: 'unfiltered', count: items.filter(item => item.deletedOn === null).length })
}
