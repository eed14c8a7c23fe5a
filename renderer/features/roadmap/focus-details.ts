// Leading the focus into the details of an item that were opened just now.

/** Two frames later, when the details stand; unless the user is in them already. */
export function focusDetails(options: { readonly selectText: boolean }): void {
  const focus = () => {
    const start = window.document.querySelector<HTMLElement>('[data-inspector-start]')
    const field = start?.querySelector('textarea')
    if (!start || !field || start.closest('aside')?.contains(window.document.activeElement)) return
    field.focus()
    if (options.selectText) field.select()
  }
  requestAnimationFrame(() => requestAnimationFrame(focus))
}
