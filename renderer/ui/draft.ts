// What a person is typing before it is taken over. A refused text stays in the field; a text nobody is editing follows
// the data; a text still typed when the field or the page goes away is taken over then (React sends no blur).
import { useLayoutEffect, useRef, useState, type KeyboardEvent } from 'react'
import { createPendingText, type Taken } from './pending-text.ts'

export interface Draft {
  readonly text: string
  /** True while what is shown differs from the data. */
  readonly isChanged: boolean
  /** The outside error, as long as the text that caused it stands. */
  readonly error: string | null
  readonly change: (text: string) => void
  readonly commit: () => void
  readonly revert: () => void
}

export interface DraftOptions {
  /** The text of the stored value. */
  readonly shown: string
  /** What came of the last commit, from outside. */
  readonly error: string | null | undefined
  readonly onCommit: (text: string) => Taken
  readonly onDraftChange?: ((text: string) => void) | undefined
}

export function useDraft({ shown, onCommit, onDraftChange, ...options }: DraftOptions): Draft {
  const outsideError = options.error ?? null
  const [draft, setDraft] = useState<string | null>(null)
  const [followed, setFollowed] = useState(shown)
  /** Typed and not stored yet: a change from outside must not overwrite it. */
  const [isEditing, setEditing] = useState(false)
  /** The error of a text that was put back. */
  const [dismissed, setDismissed] = useState<string | null>(null)
  const [pending] = useState(createPendingText)

  if (followed !== shown) {
    setFollowed(shown)
    if (!isEditing) setDraft(null)
  }
  if (dismissed !== null && dismissed !== outsideError) setDismissed(null)

  const follow = () => {
    pending.drop()
    setDraft(null)
    setEditing(false)
    setDismissed(outsideError)
  }
  const commit = () =>
    pending.commit(
      text => (text === shown ? 'same' : onCommit(text)),
      result => {
        if (result === 'same') {
          follow()
          return
        }
        setDismissed(null)
        setEditing(result === 'failed')
        if (result === 'stored') setDraft(null)
      },
    )

  // The field may be gone, or the page hidden, before it lost the focus.
  const latest = useRef(commit)
  useLayoutEffect(() => {
    latest.current = commit
  })
  useLayoutEffect(() => {
    const leave = () => latest.current()
    const leaveHidden = () => {
      if (document.visibilityState === 'hidden') leave()
    }
    window.addEventListener('pagehide', leave)
    document.addEventListener('visibilitychange', leaveHidden)
    return () => {
      window.removeEventListener('pagehide', leave)
      document.removeEventListener('visibilitychange', leaveHidden)
      leave()
    }
  }, [])

  return {
    text: draft ?? shown,
    isChanged: draft !== null && draft !== shown,
    error: outsideError === dismissed ? null : outsideError,
    change(text) {
      pending.type(text)
      setDraft(text)
      setEditing(true)
      onDraftChange?.(text)
    },
    commit,
    revert() {
      follow()
      onDraftChange?.(shown)
    },
  }
}

/** Enter takes over (Ctrl+Enter where Enter breaks the line), Esc puts back; other keys are left alone. */
export function handleDraftKey(event: KeyboardEvent, draft: Draft, isMultiline: boolean): void {
  if (event.key === 'Enter' && (!isMultiline || event.ctrlKey || event.metaKey)) {
    // Without a change Enter belongs to whatever stands around the field, such as a form.
    if (draft.isChanged && isMultiline) event.preventDefault()
    draft.commit()
  } else if (event.key === 'Escape' && draft.isChanged) {
    event.stopPropagation()
    event.preventDefault()
    draft.revert()
  }
}
