// What a timeline shows, and where it keeps how it is looked at. The open plan is one source, all roadmaps of the region
// together are another; the timeline knows no other way to either. Nothing here changes an item.
import { createContext, useContext, useSyncExternalStore } from 'react'
import { createStore, type StoreApi, useStore } from 'zustand'
import type { CivilDate } from '../../shared/base/civil-date.ts'
import type { Dependency } from '../../shared/domain/dependency.ts'
import type { IndicatorId } from '../../shared/domain/framework.ts'
import type { Item, ItemId } from '../../shared/domain/item.ts'
import type { PlanDocument } from '../../shared/domain/plan.ts'
import type { ColumnId } from '../../shared/domain/table-view.ts'
import type { CriticalPath } from '../../shared/projection/critical-path.ts'
import type { FiscalWarning } from '../../shared/projection/fiscal-warnings.ts'
import type { Span } from '../../shared/schedule/scheduled-item.ts'
import type { Comparison } from './compare.ts'
import type { ItemIndex } from './item-index.ts'
import type { PlanView } from './plan-view.ts'
import type { RoadmapTable, TableView } from './table-view.ts'
import type { RoadmapView, ViewState } from './view-store.ts'

/** A store as those see it who only read it. */
export type ReadStore<State> = Pick<StoreApi<State>, 'getState' | 'getInitialState' | 'subscribe'>

/** The items as they are stored, with what they belong to. */
export interface ShownPlan {
  readonly document: PlanDocument | null
  readonly itemsById: ItemIndex
  readonly today: CivilDate
}

export interface TimelineSource {
  readonly planStore: ReadStore<ShownPlan>
  /** Schedule and projection of these items, drags included. */
  readonly scheduleStore: ReadStore<PlanView>
  readonly comparedStore: ReadStore<{ readonly shown: Comparison | null }>
  readonly view: RoadmapView
  readonly table: RoadmapTable
  /** The columns that have something to say. */
  readonly columns: readonly ColumnId[]
  /** From the first effective start to the last effective end; null without items. */
  readonly readExtent: () => Span | null
  /** The dependencies an item waits for, then those that wait for it. */
  readonly dependenciesOf: (id: ItemId) => readonly Dependency[]
  readonly warningsOf: (item: Item) => readonly FiscalWarning[]
  /** Whether a rung takes many together, so that the item named with it only completes it. */
  readonly isJoint: (indicatorId: IndicatorId, rung: number) => boolean
  /** Null where there is no critical path. */
  readonly critical: CriticalSource | null
}

export interface CriticalSource {
  readonly switchStore: ReadStore<{ readonly isShown: boolean }>
  readonly show: (isShown: boolean) => void
  /** Worked out when somebody asks. */
  readonly read: () => CriticalPath | null
}

/** Given to a timeline and to what stands around it. */
export const TimelineSourceContext = createContext<TimelineSource | null>(null)

export function useSource(): TimelineSource {
  const source = useContext(TimelineSourceContext)
  if (source === null) throw new Error('a timeline needs a source')
  return source
}

export function useShownPlan<Part>(selector: (plan: ShownPlan) => Part): Part {
  return useStore(useSource().planStore, selector)
}

export function useShownSchedule<Part>(selector: (schedule: PlanView) => Part): Part {
  return useStore(useSource().scheduleStore, selector)
}

export function useShownComparison(): Comparison | null {
  return useStore(useSource().comparedStore, state => state.shown)
}

export function useShownView<Part>(selector: (view: ViewState) => Part): Part {
  return useStore(useSource().view.useView, selector)
}

export function useShownTable<Part>(selector: (table: TableView) => Part): Part {
  return useStore(useSource().table.useTable, selector)
}

export function useIsCriticalShown({ switchStore }: CriticalSource): boolean {
  return useStore(switchStore, state => state.isShown)
}

const NEVER_SHOWN: CriticalSource['switchStore'] = createStore(() => ({ isShown: false }))

/** Whether the timeline marks the critical path; never where there is none. */
export function useIsPathMarked(): boolean {
  return useStore(useSource().critical?.switchStore ?? NEVER_SHOWN, state => state.isShown)
}

/** The critical path while the timeline marks it; null otherwise. */
export function readMarkedPath({ critical }: Pick<TimelineSource, 'critical'>): CriticalPath | null {
  return critical?.switchStore.getState().isShown === true ? critical.read() : null
}

/** The critical path, kept up to date while it is used and not before. */
export function useShownCriticalPath({ read }: CriticalSource): CriticalPath | null {
  return useSyncExternalStore(useSource().scheduleStore.subscribe, read)
}
