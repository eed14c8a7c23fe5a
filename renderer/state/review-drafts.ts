// What somebody has begun to write to a review note. It belongs to the note, not to the field on the screen: who looks at
// another item meanwhile finds it again.
import { create } from 'zustand'

const useDrafts = create<Readonly<Record<string, string>>>()(() => ({}))

/** Changes the text under a key; what is as it was `begun` for somebody, or empty where nothing was, is no word of theirs. */
export function changeDraft(key: string, text: string, begun = ''): void {
  const { [key]: _before, ...others } = useDrafts.getState()
  useDrafts.setState(text === begun ? others : { ...others, [key]: text }, true)
}

/** Forgets what was stored; what was typed since stays. */
export function forgetDraft(key: string, stored: string): void {
  if (useDrafts.getState()[key] === stored) changeDraft(key, '')
}

/** The text under this key, or what it is `begun` with for somebody who may go on with it, and how to change it. */
export function useReviewDraft(
  key: string,
  begun = '',
): readonly [text: string, change: (text: string) => void] {
  const text = useDrafts(drafts => drafts[key] ?? begun)
  return [text, next => changeDraft(key, next, begun)]
}

/** Whether something was written that nobody has stored. */
export function hasReviewDrafts(): boolean {
  return Object.values(useDrafts.getState()).some(text => text.trim() !== '')
}
