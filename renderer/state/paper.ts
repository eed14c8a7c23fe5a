// The paper that was chosen last.
import { create } from 'zustand'

export const PAPERS = ['a4', 'f4'] as const
export type Paper = (typeof PAPERS)[number]
export const ORIENTATIONS = ['portrait', 'landscape'] as const
export type Orientation = (typeof ORIENTATIONS)[number]

interface PaperChoice {
  readonly paper: Paper
  /** Null where nobody has chosen yet: each sheet proposes its own. */
  readonly orientation: Orientation | null
}

export const usePaper = create<PaperChoice>()(() => ({ paper: 'a4', orientation: null }))

export function choosePaper(paper: Paper): void {
  usePaper.setState({ paper })
}

export function chooseOrientation(orientation: Orientation): void {
  usePaper.setState({ orientation })
}
