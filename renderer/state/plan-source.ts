// The open plan as the source of a timeline.
import { COLUMN_IDS } from '../../shared/domain/table-view.ts'
import { useApp } from './app-state.ts'
import { useCompare } from './compare.ts'
import { readCriticalPath, showCriticalPath, useCriticalPathSwitch } from './critical-path.ts'
import { fiscalWarningsOf } from './fiscal-warnings.ts'
import { dependenciesOf, readExtent, usePlanView } from './plan-view.ts'
import { planTable } from './table-view.ts'
import type { TimelineSource } from './timeline-source.ts'
import { planLook } from './view-store.ts'

export const planSource: TimelineSource = {
  planStore: useApp,
  scheduleStore: usePlanView,
  comparedStore: useCompare,
  view: planLook,
  table: planTable,
  columns: COLUMN_IDS,
  readExtent,
  dependenciesOf,
  warningsOf: fiscalWarningsOf,
  isJoint: () => false,
  critical: {
    switchStore: useCriticalPathSwitch,
    show: showCriticalPath,
    read: readCriticalPath,
  },
}
