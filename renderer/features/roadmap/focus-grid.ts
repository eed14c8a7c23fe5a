// Leading the focus back to the rows, from where keys walk, select and move.

export function focusGrid(): void {
  window.document.querySelector<HTMLElement>('[role="treegrid"]')?.focus({ preventScroll: true })
}
