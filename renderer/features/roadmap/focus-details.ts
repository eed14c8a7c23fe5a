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

/** Into one field of the details, whole; false where it is not there. */
export function focusField(name: string): boolean {
  const field = window.document.querySelector<HTMLElement>(`.rm-inspector [data-field="${CSS.escape(name)}"]`)
  field?.focus()
  field?.scrollIntoView({ block: 'center' })
  return field !== null
}
