// The window with the printable assessment: whether it is open, and the paper that was chosen last.
import { create } from 'zustand'

export const PAPERS = ['a4', 'f4'] as const
export type Paper = (typeof PAPERS)[number]
export const ORIENTATIONS = ['portrait', 'landscape'] as const
export type Orientation = (typeof ORIENTATIONS)[number]

interface AssessmentSheet {
  readonly isOpen: boolean
  readonly paper: Paper
  readonly orientation: Orientation
}

/** Tables are printed landscape: everything of an indicator stands in one row then. */
export const useSheet = create<AssessmentSheet>()(() => ({
  isOpen: false,
  paper: 'a4',
  orientation: 'landscape',
}))

const { setState } = useSheet

export function openSheet(): void {
  setState({ isOpen: true })
}

export function closeSheet(): void {
  setState({ isOpen: false })
}

export function choosePaper(paper: Paper): void {
  setState({ paper })
}

export function chooseOrientation(orientation: Orientation): void {
  setState({ orientation })
}
