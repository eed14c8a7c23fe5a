// The paper that is chosen for a sheet.
import { useMemo } from 'react'
import { usePaper, type Orientation, type Paper } from '../../state/paper.ts'
import { pageSize, type PageSize } from './paper.ts'

export interface ChosenPaper {
  readonly paper: Paper
  readonly orientation: Orientation
  /** It is made for one orientation and no other. */
  readonly isFixed: boolean
  /** The same object as long as it is the same paper. */
  readonly size: PageSize
}

/** A sheet proposes its orientation; it keeps that where it is made for no other, and until somebody has chosen. */
export function useChosenPaper(proposed: Orientation, isFixed = false): ChosenPaper {
  const paper = usePaper(state => state.paper)
  const chosen = usePaper(state => state.orientation)
  const orientation = isFixed ? proposed : (chosen ?? proposed)
  return useMemo(
    () => ({ paper, orientation, isFixed, size: pageSize(paper, orientation) }),
    [paper, orientation, isFixed],
  )
}
