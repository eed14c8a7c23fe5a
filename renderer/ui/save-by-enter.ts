// Enter in a line of a window that is saved as a whole.
import type { KeyboardEvent } from 'react'

/** Not in lists, where Enter chooses, nor while a word is being composed. */
export function saveByEnter(event: KeyboardEvent, save: () => Promise<void>): void {
  const { key, target, repeat, nativeEvent } = event
  // By name: an element of the presenter's window is of no class of this one.
  const { tagName, type, role } = target as Partial<HTMLInputElement>
  const isLine = tagName === 'INPUT' && type === 'text' && role !== 'combobox'
  if (key !== 'Enter' || !isLine || repeat || nativeEvent.isComposing) return
  // It takes over the field first; what was taken over is there with the next picture.
  setTimeout(() => void save())
}
