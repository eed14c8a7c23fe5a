// Typing in a cell that takes one of a list: the browser compares first letters only, so `kominfo` chose whatever began with K.
import type { KeyboardEvent } from 'react'

export interface CellChoice {
  /** What `read` takes. */
  readonly value: string
  readonly label: string
  /** Another name that it is found by. */
  readonly name?: string
}

/** The one whose label begins so, or that says it anywhere; undefined where nothing does. */
export function searchChoice(typed: string, choices: readonly CellChoice[]): CellChoice | undefined {
  const wanted = typed.trim().toLocaleLowerCase()
  if (wanted === '') return undefined
  const labels = choices.map(choice => ({ choice, label: choice.label.toLocaleLowerCase() }))
  const found =
    labels.find(({ label }) => label === wanted) ??
    labels.find(({ label }) => label.startsWith(wanted)) ??
    labels.find(({ label }) => label.includes(wanted))
  return found?.choice ?? choices.find(({ name }) => name?.toLocaleLowerCase().includes(wanted) === true)
}

/** What is typed after this key; null for a key that types nothing here. A space alone opens the list. */
export function typeOn(typed: string, event: KeyboardEvent): string | null {
  const { key } = event
  if (event.ctrlKey || event.metaKey || event.altKey) return null
  if (key === 'Backspace') return typed === '' ? null : typed.slice(0, -1)
  return key.length === 1 && (key !== ' ' || typed !== '') ? typed + key : null
}
