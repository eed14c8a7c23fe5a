// Opening the details of the selected item and leading the focus into them.
import { flushSync } from 'react-dom'
import { showInspector } from '../../state/view-store.ts'

/** The details stand and have the focus before the next key comes: what is typed from now on belongs to them. */
export function focusDetails(options: { readonly selectText: boolean }): void {
  flushSync(() => showInspector(true))
  const field = window.document.querySelector<HTMLTextAreaElement>('[data-inspector-start] textarea')
  field?.focus()
  if (options.selectText) field?.select()
}

/** Into one field of the details, whole; false where it is not there. */
export function focusField(name: string): boolean {
  const field = window.document.querySelector<HTMLElement>(`.rm-inspector [data-field="${CSS.escape(name)}"]`)
  field?.focus()
  field?.scrollIntoView({ block: 'center' })
  return field !== null
}
