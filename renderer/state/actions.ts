// Everything that can be done by name or by key. Screens register what they offer while they are shown; the palette,
// the key list, the menu and the keyboard all read this one registry.
import type { LucideIcon } from 'lucide-react'
import { create } from 'zustand'
import type { Translate } from './i18n.ts'

export const ACTION_GROUPS = ['go', 'item', 'view', 'plan', 'app'] as const
export type ActionGroup = (typeof ACTION_GROUPS)[number]

export interface Action {
  readonly id: string
  readonly group: ActionGroup
  readonly title: (t: Translate) => string
  /** Other words that people use for it: the palette finds it by them without showing them. */
  readonly alsoFoundBy?: (t: Translate) => string
  /** `Ctrl+K`, `Alt+ArrowRight`, `?`; `Ctrl` is Cmd on a Mac. */
  readonly shortcut?: string
  /** The key works inside its own part of the screen only (the timeline); the global listener leaves it alone. */
  readonly isLocalKey?: boolean
  /** Pressed again and again it makes one change; any other action first ends a change that is under way. */
  readonly continuesBurst?: boolean
  /** Pressed while typing, the key leaves the cursor where it is. */
  readonly keepsFocus?: boolean
  /** Takes something away. */
  readonly isDanger?: boolean
  readonly icon?: LucideIcon
  readonly run: () => void
  readonly isAvailable?: () => boolean
  /** Says why not, where its key is pressed in its own part of the screen and it is not available. */
  readonly explain?: () => void
}

interface Registry {
  /** What is offered now. */
  readonly actions: readonly Action[]
  /** Everything that was ever offered, also by screens that are gone: what the key list names. */
  readonly known: readonly Action[]
}

export const useActions = create<Registry>()(() => ({ actions: [], known: [] }))

/** Offers actions until the returned function is called. A later action replaces an earlier one of the same id. */
export function registerActions(added: readonly Action[]): () => void {
  const ids = new Set(added.map(action => action.id))
  useActions.setState(state => ({
    actions: [...state.actions.filter(action => !ids.has(action.id)), ...added],
    known: [...state.known.filter(action => !ids.has(action.id)), ...added],
  }))
  return () => {
    const gone = new Set(added)
    useActions.setState(state => ({ actions: state.actions.filter(action => !gone.has(action)) }))
  }
}

export function isAvailable(action: Action): boolean {
  return action.isAvailable?.() ?? true
}

/** Runs an action by id, if it is offered now. */
export function runAction(id: string): void {
  const action = useActions.getState().actions.find(one => one.id === id)
  if (action && isAvailable(action)) action.run()
}

/** The key of an event in the form of `Action.shortcut`: `Ctrl+Shift+Z`. */
export function shortcutOf(event: KeyboardEvent): string {
  // Shift is part of a printed sign already (`?`, `+`); it is named only beside letters and named keys.
  const isSign =
    event.key.length === 1 && event.key.toLowerCase() === event.key.toUpperCase() && event.key !== ' '
  const key = event.key === ' ' ? 'Space' : event.key.length === 1 ? event.key.toUpperCase() : event.key
  return [
    event.ctrlKey || event.metaKey ? 'Ctrl' : '',
    event.altKey ? 'Alt' : '',
    event.shiftKey && !isSign ? 'Shift' : '',
    key,
  ]
    .filter(part => part !== '')
    .join('+')
}

export function isTyping(target: EventTarget | null): boolean {
  // By name: an element of the presenter's window is of no class of this one.
  const { tagName, type, isContentEditable } = (target ?? {}) as Partial<HTMLInputElement>
  // Switches and choices are inputs too, but there is no text in them that a key could belong to.
  if (tagName === 'INPUT') return type !== 'checkbox' && type !== 'radio'
  return isContentEditable === true || tagName === 'TEXTAREA'
}

/** Function keys, and Alt with a digit, type nothing; on the number pad the digits of a sign do. */
export function typesNothing(event: KeyboardEvent): boolean {
  const shortcut = shortcutOf(event)
  return /^(Shift\+)?F\d+$/.test(shortcut) || (/^Alt\+\d$/.test(shortcut) && !event.code.startsWith('Numpad'))
}

/** While typing, plain keys and undo belong to the field; commands with Ctrl pass, and keys that type nothing. */
function belongsToField(event: KeyboardEvent, shortcut: string): boolean {
  if (typesNothing(event)) return false
  return (!event.ctrlKey && !event.metaKey) || /^Ctrl\+(Shift\+)?[ZYA]$/.test(shortcut)
}

/** Closed and open lists jump by letter themselves, menus only once they are open. */
function hasTypeAhead(target: EventTarget | null): boolean {
  const lists = '[aria-haspopup="listbox"], [role="listbox"], [role="menu"]'
  return target instanceof Element && target.closest(lists) !== null
}

/** Listens to the keyboard for the whole page; returns how to stop. */
export function listenToKeys(): () => void {
  const onKey = (event: KeyboardEvent) => {
    if (event.defaultPrevented) return
    const shortcut = shortcutOf(event)
    if (isTyping(event.target) && belongsToField(event, shortcut)) return
    if (!event.ctrlKey && !event.metaKey && !event.altKey && hasTypeAhead(event.target)) return
    if (document.querySelector('[role="dialog"]') && shortcut !== 'Ctrl+K') return
    const action = useActions
      .getState()
      .actions.find(one => one.shortcut === shortcut && !one.isLocalKey && isAvailable(one))
    if (!action) return
    event.preventDefault()
    // A command while a field is open (Ctrl+D, Ctrl+K) first stores what was typed there.
    const field = isTyping(event.target) && event.target instanceof HTMLElement ? event.target : null
    field?.blur()
    action.run()
    if (action.keepsFocus === true) field?.focus()
  }
  // Whatever holds the focus and keeps its keys to itself: the browser must never offer to save the page or open another.
  const onFileKey = (event: KeyboardEvent) => {
    if (!['Ctrl+S', 'Ctrl+O'].includes(shortcutOf(event))) return
    if (!event.repeat) onKey(event)
    event.preventDefault()
  }
  window.addEventListener('keydown', onFileKey, { capture: true })
  window.addEventListener('keydown', onKey)
  return () => {
    window.removeEventListener('keydown', onFileKey, { capture: true })
    window.removeEventListener('keydown', onKey)
  }
}
