// A window is not done while a field in it says that its text cannot be read: what was typed would be lost with it.

/** Gives the first such field the focus; false where there is none. */
export function focusInvalid(within: HTMLElement | null): boolean {
  const field = within?.querySelector<HTMLElement>('[aria-invalid="true"]') ?? null
  field?.focus()
  return field !== null
}
