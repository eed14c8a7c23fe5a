// What a person is typing before it is taken over. A refused text stays in the field; a text nobody is editing follows the data.
import { useRef, useState, type KeyboardEvent } from 'react'

export interface Draft {
  readonly text: string
  /** True while what is shown differs from the data. */
  readonly isChanged: boolean
  readonly change: (text: string) => void
  readonly commit: () => void
  readonly revert: () => void
}

export interface DraftOptions {
  /** The text of the stored value. */
  readonly shown: string
  /** Takes over a changed text; false keeps it in the field as not taken over yet. */
  readonly onCommit: (text: string) => boolean
  readonly onDraftChange?: ((text: string) => void) | undefined
}

export function useDraft({ shown, onCommit, onDraftChange }: DraftOptions): Draft {
  const [draft, setDraft] = useState<string | null>(null)
  const [followed, setFollowed] = useState(shown)
  /** Typed since the last commit: a change from outside must not overwrite it. */
  const [isEditing, setEditing] = useState(false)
  // Blur and Enter may both come before React renders again; the second must see the first.
  const committed = useRef<string | null>(null)

  if (followed !== shown) {
    setFollowed(shown)
    if (!isEditing) setDraft(null)
  }

  return {
    text: draft ?? shown,
    isChanged: draft !== null && draft !== shown,
    change(text) {
      committed.current = null
      setDraft(text)
      setEditing(true)
      onDraftChange?.(text)
    },
    commit() {
      if (draft === null || committed.current === draft) return
      if (draft === shown) {
        setDraft(null)
        setEditing(false)
        return
      }
      if (!onCommit(draft)) return
      committed.current = draft
      setEditing(false)
    },
    revert() {
      committed.current = null
      setDraft(null)
      setEditing(false)
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
