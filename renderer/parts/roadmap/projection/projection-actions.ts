// How the projection is shown, by name and by key. Whoever stands in a part that goes away is led to what replaces it.
import { ChartNoAxesCombined, Maximize2 } from 'lucide-react'
import type { ProjectionMode } from '../../../../shared/domain/panes.ts'
import { isTyping, type Action } from '../../../state/actions.ts'
import { isProjectionAway, setProjectionMode, useProjectionView } from '../../../state/projection-view.ts'

const PANE = '[data-projection-pane]'
const HANDLE = '[data-projection-handle]'

/** Where the focus stood in the rows before the projection took the whole area. */
let ledFrom: HTMLElement | null = null

/** Changes the mode; the focus does not fall off the page with what is hidden, and comes back to the rows it was taken from. */
export function switchProjection(mode: ProjectionMode): void {
  const focused = document.activeElement
  const wayBack = useProjectionView.getState().mode === 'full' ? ledFrom : null
  ledFrom = null
  // The rows will lie under it. Before, where the curve is there already: what is not read out any more must not have the focus.
  if (mode === 'full' && focused instanceof HTMLElement && focused.closest('[role="treegrid"]')) {
    const focusCurve = () =>
      document.querySelector<HTMLElement>(`${PANE} [role="slider"]`)?.focus({ preventScroll: true })
    ledFrom = focused
    focusCurve()
    requestAnimationFrame(focusCurve)
  }
  setProjectionMode(mode)
  if (!focused?.closest(`${PANE}, ${HANDLE}`)) return
  if (wayBack?.isConnected) {
    requestAnimationFrame(() => wayBack.focus({ preventScroll: true }))
    return
  }
  requestAnimationFrame(() => {
    if (focused.isConnected) return
    document
      .querySelector<HTMLElement>(`${PANE} [role="slider"], ${HANDLE} button`)
      ?.focus({ preventScroll: true })
  })
}

/** Esc leaves the whole area wherever the focus is; a field, a list or a window keeps its own Esc. */
export function leaveFullByEscape(): () => void {
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return
    if (isTyping(event.target) || document.querySelector('[role="dialog"], [role="menu"], [role="listbox"]'))
      return
    switchProjection('shown')
  }
  // On the way down: buttons let no key through.
  window.addEventListener('keydown', onKeyDown, true)
  return () => window.removeEventListener('keydown', onKeyDown, true)
}

/** Brought back, it has the whole area where there is no room for rows beside it. */
export function bringProjection(): void {
  switchProjection(useProjectionView.getState().hasRoom ? 'shown' : 'full')
}

export function toggleFull(): void {
  switchProjection(useProjectionView.getState().mode === 'full' ? 'shown' : 'full')
}

/** Registered with the other actions of the roadmap. */
export const PROJECTION_ACTIONS: readonly Action[] = [
  {
    id: 'view.projection',
    group: 'view',
    title: t => t('projection.actions.toggle'),
    shortcut: 'J',
    icon: ChartNoAxesCombined,
    run() {
      if (isProjectionAway(useProjectionView.getState())) bringProjection()
      else switchProjection('hidden')
    },
  },
  {
    id: 'view.projectionFull',
    group: 'view',
    title: t => t('projection.actions.full'),
    shortcut: 'Shift+J',
    icon: Maximize2,
    run: toggleFull,
  },
]
