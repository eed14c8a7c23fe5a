// What the page knows of the backend's data, as it is shown now. Who changes it, and how, is in `app-store.ts`.
import { create } from 'zustand'
import type { CivilDate } from '../../shared/base/civil-date.ts'
import {
  DEFAULT_SETTINGS,
  type HistoryState,
  type Settings,
  type StartState,
} from '../../shared/contract/contract.ts'
import type { AppError } from '../../shared/contract/errors.ts'
import type { FrameworkId, IndicatorId } from '../../shared/domain/framework.ts'
import type { ItemId } from '../../shared/domain/item.ts'
import { numberItems } from '../../shared/domain/number-items.ts'
import type { PlanDocument } from '../../shared/domain/plan.ts'
import type { ItemIndex } from './item-index.ts'

export type Screen =
  | 'overview'
  | 'assessment'
  | 'roadmap'
  | 'connectivity'
  | 'collection'
  | 'presentation'
  | 'publish'
  | 'settings'
export interface Place {
  readonly screen: Screen
  /** The item to select and bring into view. */
  readonly itemId?: ItemId
  /** The item was made just now: its name is selected, to be written over. */
  readonly isNew?: boolean
  /** The indicator to go to in the assessment. */
  readonly indicatorId?: IndicatorId
  /** The framework it is meant of: one of the user's own may have the same indicators. */
  readonly frameworkId?: FrameworkId
  /** A field of its details to lead the focus into. */
  readonly field?: string
  /** The year to which the roadmap zooms. */
  readonly year?: number
  /** A part of the settings, by its id. */
  readonly section?: string
}

interface AppState {
  readonly phase: 'loading' | 'failed' | 'ready'
  readonly startError: AppError | null
  readonly start: StartState | null
  readonly today: CivilDate
  readonly settings: Settings
  readonly document: PlanDocument | null
  readonly itemsById: ItemIndex
  readonly history: HistoryState
  /** Number of the last change seen; see `CommandOutcome.changeNumber`. */
  readonly changeNumber: number
  readonly saveState: 'saved' | 'saving' | 'failed'
  /** False while the host does not answer: nothing that is done now is stored. */
  readonly isConnected: boolean
  readonly place: Place
  /** True while the user begins another plan though one is open. */
  readonly choosingPlan: boolean
}

export const NO_HISTORY: HistoryState = { undo: null, redo: null }

export const useApp = create<AppState>()(() => ({
  phase: 'loading',
  startError: null,
  start: null,
  today: '1970-01-01' as CivilDate,
  settings: DEFAULT_SETTINGS,
  document: null,
  itemsById: numberItems([]),
  history: NO_HISTORY,
  changeNumber: 0,
  saveState: 'saved',
  isConnected: true,
  place: { screen: 'roadmap' },
  choosingPlan: false,
}))
