// What a person is typing before it is taken over. A refused text stays in the field, and is given to `keeping` when the
// field goes away; a text nobody is editing follows the data; a text still typed when the field or the page goes away is
// taken over then (React sends no blur).
import { useLayoutEffect, useRef, useState, type KeyboardEvent } from 'react'
import { createPendingText, type Taken } from './pending-text.ts'

/** Where the refused text of a field waits while the field is gone. */
export interface Keeping {
  /** Tells the fields of one keeper apart; also in the page, as `data-field`. */
  readonly name: string
  /** What was kept; null where there is nothing. */
  readonly text: string | null
  /** The field goes away with this refused text, or with none. */
  readonly keep: (text: string | null, label: string) => void
}

export interface Draft {
  readonly text: string
  /** True while what is shown differs from the data. */
  readonly isChanged: boolean
  /** Whether there is a text that can still be put back: one that is on its way to be stored cannot. */
  readonly canRevert: () => boolean
  /** The outside error, as long as the text that caused it stands. */
  readonly error: string | null
  /** What is shown was refused, here or before the field went away. */
  readonly isRefused: boolean
  readonly change: (text: string) => void
  readonly commit: () => void
  readonly revert: () => void
}

export interface DraftOptions {
  readonly label: string
  readonly keeping: Keeping | undefined
  /** The text of the stored value. */
  readonly shown: string
  /** What came of the last commit, from outside. */
  readonly error: string | null | undefined
  /** The error is worked out from the text that stands there, with every key: it goes only with its reason. */
  readonly isErrorOfText?: boolean | undefined
  readonly onCommit: (text: string) => Taken
  readonly onDraftChange?: ((text: string) => void) | undefined
}

export function useDraft({ shown, onCommit, onDraftChange, ...options }: DraftOptions): Draft {
  const outsideError = options.error ?? null
  const [draft, setDraft] = useState<string | null>(null)
  const [followed, setFollowed] = useState(shown)
  /** Typed and not stored yet: a change from outside must not overwrite it. */
  const [isEditing, setEditing] = useState(false)
  const [isRefused, setRefused] = useState(false)
  /** The error of a text that was put back. */
  const [dismissed, setDismissed] = useState<string | null>(null)
  const [pending] = useState(createPendingText)
  const isGone = useRef(false)
  const kept = options.keeping?.text ?? null
  const [seenKept, setSeenKept] = useState<string | null>(null)
  const [takenOver, setTakenOver] = useState<string | null>(null)

  if (followed !== shown) {
    setFollowed(shown)
    if (!isEditing) setDraft(null)
  }
  if (seenKept !== kept) {
    setSeenKept(kept)
    // What is being typed now is newer.
    if (kept !== null && !isEditing) {
      setTakenOver(kept)
      setDraft(kept)
      setEditing(true)
      setRefused(true)
    }
  }
  if (dismissed !== null && dismissed !== outsideError) setDismissed(null)

  const follow = () => {
    pending.drop()
    setDraft(null)
    setEditing(false)
    setRefused(false)
    setDismissed(options.isErrorOfText === true ? null : outsideError)
  }
  const commit = () =>
    pending.commit(
      text => (text === shown ? 'same' : onCommit(text)),
      result => {
        if (isGone.current) {
          if (result === 'failed') latest.current.keep()
          return
        }
        setRefused(result === 'refused' || result === 'failed')
        if (result === 'refused') return
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
  const keep = () => options.keeping?.keep(pending.refused(), options.label)
  const latest = useRef({ commit, keep })
  useLayoutEffect(() => {
    latest.current = { commit, keep }
  })
  useLayoutEffect(() => {
    if (takenOver !== null) pending.hold(takenOver)
  }, [takenOver, pending])
  useLayoutEffect(() => {
    const leave = () => latest.current.commit()
    const leaveHidden = () => {
      if (document.visibilityState === 'hidden') leave()
    }
    window.addEventListener('pagehide', leave)
    document.addEventListener('visibilitychange', leaveHidden)
    return () => {
      window.removeEventListener('pagehide', leave)
      document.removeEventListener('visibilitychange', leaveHidden)
      // What was refused once is kept as it is; asking again is for a person to do.
      if (pending.refused() === null) leave()
      isGone.current = true
      latest.current.keep()
    }
  }, [pending])

  return {
    text: draft ?? shown,
    isChanged: draft !== null && draft !== shown,
    canRevert: pending.has,
    error: outsideError === dismissed ? null : outsideError,
    isRefused,
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
  } else if (event.key === 'Escape' && draft.isChanged && draft.canRevert()) {
    event.stopPropagation()
    event.preventDefault()
    draft.revert()
  }
}
