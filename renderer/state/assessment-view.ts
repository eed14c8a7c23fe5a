// How the assessment is looked at: which framework, which indicator, which view. Kept while the app runs; never part of undo.
import { create } from 'zustand'
import type { AssessmentId } from '../../shared/domain/assessment.ts'
import type { FrameworkId, IndicatorId } from '../../shared/domain/framework.ts'

export const ASSESSMENT_VIEWS = ['strip', 'radar', 'ladder', 'history'] as const
export type AssessmentViewKind = (typeof ASSESSMENT_VIEWS)[number]
export const ASSESSMENT_ORDERS = ['regulation', 'gain'] as const
export type AssessmentOrder = (typeof ASSESSMENT_ORDERS)[number]

interface AssessmentView {
  /** Null: the active one of the plan. */
  readonly frameworkId: FrameworkId | null
  /** Which assessment of the framework; null: the baseline. */
  readonly assessmentId: AssessmentId | null
  /** The indicator whose details are shown. */
  readonly indicatorId: IndicatorId | null
  readonly view: AssessmentViewKind
  readonly order: AssessmentOrder
  /** Rises when the order is asked for: what is typed meanwhile moves no row. */
  readonly ordered: number
  /** Only the indicators of this lead unit; null: all. */
  readonly leadUnit: string | null
  /** Rises when the indicator shall have the focus. */
  readonly revealed: number
  /** The pasted text in the window for official results; null while it is closed, empty while it asks for one. */
  readonly pasted: string | null
  /** The window that makes an assessment, or says more of the one that is shown. */
  readonly dialog: 'new' | 'edit' | null
  /** The two that are compared; null: the baseline and the one before it. */
  readonly compared: readonly [AssessmentId, AssessmentId] | null
}

export const useAssessment = create<AssessmentView>()(() => ({
  frameworkId: null,
  assessmentId: null,
  indicatorId: null,
  view: 'strip',
  order: 'regulation',
  ordered: 0,
  leadUnit: null,
  revealed: 0,
  pasted: null,
  dialog: null,
  compared: null,
}))

const { setState } = useAssessment

/** Each framework has indicators and lead units of its own. */
export function showFramework(frameworkId: FrameworkId): void {
  setState({ frameworkId, assessmentId: null, indicatorId: null, leadUnit: null, compared: null })
}

/** Shows another assessment of the same framework; the indicator stays. */
export function showAssessment(assessmentId: AssessmentId | null): void {
  setState({ assessmentId })
}

/** Shows the details of an indicator. */
export function showIndicator(indicatorId: IndicatorId): void {
  setState({ indicatorId })
}

/** Goes to an indicator: it gets the focus, and no filter hides it. */
export function revealIndicator(indicatorId: IndicatorId, frameworkId?: FrameworkId): void {
  setState(state => ({
    indicatorId,
    revealed: state.revealed + 1,
    leadUnit: null,
    view: state.view === 'radar' || state.view === 'history' ? 'strip' : state.view,
    ...(frameworkId === undefined || frameworkId === state.frameworkId
      ? {}
      : { frameworkId, assessmentId: null }),
  }))
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
}

export function compare(first: AssessmentId, second: AssessmentId): void {
  setState({ compared: [first, second] })
}

export function showAs(view: AssessmentViewKind): void {
  setState({ view })
}

export function orderBy(order: AssessmentOrder): void {
  setState(state => ({ order, ordered: state.ordered + 1 }))
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

/** Forgets what belongs to one plan; the view stays as the user likes it. */
export function resetAssessment(): void {
  setState({
    frameworkId: null,
    assessmentId: null,
    indicatorId: null,
    leadUnit: null,
    pasted: null,
    dialog: null,
    compared: null,
  })
}
