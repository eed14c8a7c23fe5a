// How the assessment is looked at: which framework, which indicator, which view. `keep-assessment-look.ts` keeps a part of it
// for the next start; never part of undo.
import { create } from 'zustand'
import type { AssessmentId } from '../../shared/domain/assessment.ts'
import {
  type AssessmentColumn,
  type AssessmentLook,
  type AssessmentOrder,
  type AssessmentSort,
  type AssessmentViewKind,
  DEFAULT_LOOK,
} from '../../shared/domain/assessment-look.ts'
import type { Framework, FrameworkId, Indicator, IndicatorId } from '../../shared/domain/framework.ts'
import { isLedBy, toKnownUnit } from '../../shared/projection/assessment.ts'

interface AssessmentView extends AssessmentLook {
  /** Null: the active one of the plan. */
  readonly frameworkId: FrameworkId | null
  /** Which assessment of each framework is shown; where none is named, its baseline. */
  readonly assessmentIds: ReadonlyMap<FrameworkId, AssessmentId>
  /** The indicator whose details are shown. */
  readonly indicatorId: IndicatorId | null
  /** Criteria are read in Indonesian where there is a translation. */
  readonly readsOriginal: boolean
  /** Rises when an order is asked for: what is typed meanwhile moves no row. */
  readonly ordered: number
  /** Rises when the indicator shall have the focus. */
  readonly revealed: number
  /** The pasted text in the window for official results; null while it is closed, empty while it asks for one. */
  readonly pasted: string | null
  /** The window that makes an assessment, or says more of the one that is shown. */
  readonly dialog: 'new' | 'edit' | null
  /** The two that are compared; null: the baseline and the one before it, else after it. */
  readonly compared: readonly [AssessmentId, AssessmentId] | null
}

export const useAssessment = create<AssessmentView>()(() => ({
  ...DEFAULT_LOOK,
  frameworkId: null,
  assessmentIds: new Map(),
  indicatorId: null,
  readsOriginal: false,
  ordered: 0,
  revealed: 0,
  pasted: null,
  dialog: null,
  compared: null,
}))

const { setState } = useAssessment

/** Each framework has indicators of its own. A lead unit that it does not have filters nothing and is kept for those that do. */
export function showFramework(frameworkId: FrameworkId): void {
  setState({ frameworkId, indicatorId: null, compared: null })
}

/** Shows another assessment of the framework, null: its baseline; the indicator stays. */
export function showAssessment(frameworkId: FrameworkId, assessmentId: AssessmentId | null): void {
  setState(state => {
    const assessmentIds = new Map(state.assessmentIds)
    if (assessmentId === null) assessmentIds.delete(frameworkId)
    else assessmentIds.set(frameworkId, assessmentId)
    return { assessmentIds }
  })
}

/** Shows the details of an indicator. */
export function showIndicator(indicatorId: IndicatorId): void {
  setState({ indicatorId })
}

export function readOriginal(readsOriginal: boolean): void {
  setState({ readsOriginal })
}

/** Shows the details beside the views, or leaves their room to the view. */
export function showDetails(hasDetails: boolean): void {
  // What was pressed goes with what it was for.
  setState(state => ({ hasDetails, revealed: state.revealed + 1 }))
}

/** Goes to an indicator of the framework in view: it gets the focus, and a filter that would hide it is taken off. */
export function revealIndicator(indicator: Indicator, { indicators }: Framework): void {
  setState(state => {
    const filter = toKnownUnit(indicators, state.leadUnit)
    return {
      indicatorId: indicator.id,
      revealed: state.revealed + 1,
      leadUnit: isLedBy(indicator, filter) ? state.leadUnit : null,
      view: state.view === 'radar' || state.view === 'history' ? 'strip' : state.view,
    }
  })
}

/** The indicator keeps the focus though it stands in another place now. */
export function keepFocus(indicatorId: IndicatorId): void {
  setState(state => ({ indicatorId, revealed: state.revealed + 1 }))
}

export function openAssessmentDialog(dialog: 'new' | 'edit'): void {
  setState({ dialog })
}

export function closeAssessmentDialog(): void {
  setState({ dialog: null })
  goOn()
}

export function compare(first: AssessmentId, second: AssessmentId): void {
  setState({ compared: [first, second] })
}

/** What had the focus is gone: it goes on where one was. */
export function goOn(): void {
  setState(state => ({ revealed: state.revealed + 1 }))
}

export function showAs(view: AssessmentViewKind): void {
  setState({ view })
}

export function orderBy(order: AssessmentOrder): void {
  setState(state => ({ order, ordered: state.ordered + 1 }))
}

/** The quantities with which one looks for the largest. */
const LARGEST_FIRST: ReadonlySet<AssessmentColumn> = new Set(['weight', 'gain', 'possible', 'items'])

function nextSort(sort: AssessmentSort, by: AssessmentColumn): AssessmentSort {
  if (sort.by === by) return { by, direction: sort.direction === 'asc' ? 'desc' : 'asc' }
  return { by, direction: LARGEST_FIRST.has(by) ? 'desc' : 'asc' }
}

/** Orders the table by a column; asked for again, the other way round. */
export function sortTableBy(by: AssessmentColumn): void {
  setState(state => ({ sort: nextSort(state.sort, by), ordered: state.ordered + 1 }))
}

export function filterByLeadUnit(leadUnit: string | null): void {
  setState({ leadUnit })
}

/** Opens the window for an official result, with what was pasted or asking for it. */
export function openLevels(text: string): void {
  setState({ pasted: text })
}

/** Like `openLevels`, with what lies on the clipboard where the browser lets us read it. */
export async function openLevelsFromClipboard(): Promise<void> {
  let text = ''
  try {
    text = await navigator.clipboard.readText()
  } catch {
    // Refused by the browser or its user: the window asks for the rows instead.
  }
  openLevels(text)
}

export function closeLevels(): void {
  setState({ pasted: null })
}

/** Forgets what belongs to one plan; the rest stays as the user likes it. */
export function resetAssessment(): void {
  setState({
    frameworkId: null,
    assessmentIds: new Map(),
    indicatorId: null,
    pasted: null,
    dialog: null,
    compared: null,
  })
}
