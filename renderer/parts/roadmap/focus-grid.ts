// Leading the focus back to the rows, from where keys walk, select and move.
import { useProjectionView } from '../../state/projection-view.ts'

const CURVE = '[data-projection-pane] [role="slider"]'

/** Whether the focus is nowhere, or only at the heading of the screen that somebody has just come to. */
export function isFocusFree(): boolean {
  const { activeElement, body } = window.document
  return activeElement === null || activeElement === body || activeElement.matches('main h1')
}

/** Where the projection has the whole area it is led to the curve: keys must not act on rows that nobody sees. */
export function focusGrid(): void {
  const find = (selector: string) => window.document.querySelector<HTMLElement>(selector)
  const curve = useProjectionView.getState().mode === 'full' ? find(CURVE) : null
  const target = curve ?? find('[role="treegrid"]')
  target?.focus({ preventScroll: true })
}
