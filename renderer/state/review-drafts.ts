// What somebody has begun to write to a review note. It belongs to the note, not to the field on the screen: who looks at
// another item meanwhile finds it again.
import { create } from 'zustand'

const useDrafts = create<Readonly<Record<string, string>>>()(() => ({}))

function change(key: string, text: string): void {
  const { [key]: _before, ...others } = useDrafts.getState()
  useDrafts.setState(text === '' ? others : { ...others, [key]: text }, true)
}

/** Forgets what was stored; what was typed since stays. */
export function forgetDraft(key: string, stored: string): void {
  if (useDrafts.getState()[key] === stored) change(key, '')
}

/** Begins a text for somebody who may go on with it; what was begun before stays. */
export function beginDraft(key: string, text: string): void {
  if ((useDrafts.getState()[key] ?? '') === '') change(key, text)
}

/** The text begun under this key, and how to change it; an empty one is forgotten. */
export function useReviewDraft(key: string): readonly [text: string, change: (text: string) => void] {
  const text = useDrafts(drafts => drafts[key] ?? '')
  return [text, next => change(key, next)]
}

/** Whether something was written that nobody has stored. */
export function hasReviewDrafts(): boolean {
  return Object.values(useDrafts.getState()).some(text => text.trim() !== '')
}
