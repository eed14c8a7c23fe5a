// Announcements to the user that no field can show: the shell turns them into toasts.
import type { AppError } from '../../shared/contract/errors.ts'
import type { ItemId } from '../../shared/domain/item.ts'
import type { Span } from '../../shared/schedule/scheduled-item.ts'
import type { LookNotice } from './look-text.ts'

export type Notice =
  | { readonly kind: 'error'; readonly error: AppError }
  | { readonly kind: 'deleted'; readonly name: string; readonly count: number }
  /** New rows entered, or a selection was changed. */
  | { readonly kind: 'added' | 'changed'; readonly count: number }
  /** An assessment went; where it was the baseline, which one the plan starts from now. */
  | { readonly kind: 'assessment-removed'; readonly name: string; readonly baseline: string | null }
  | { readonly kind: 'evidence-removed'; readonly name: string }
  /** The plan is measured by another framework. */
  | { readonly kind: 'measured'; readonly name: string }
  /** Proposals of another framework became levels and effects. */
  | { readonly kind: 'accepted'; readonly levels: number; readonly effects: number }
  | { readonly kind: 'undone' | 'redone'; readonly step: string }
  /** Bars that keys have moved or stretched, and what became of the index: for the ear what a drag shows beside the pointer. */
  | {
      readonly kind: 'moved'
      readonly name: string
      readonly count: number
      readonly planned: Span
      /** Later than planned where the item waits for others. */
      readonly effective: Span
      /** How many have moved with them because they wait for them. */
      readonly others: number
      /** How many of those that were to be moved have not: pinned, done, or waiting for others. */
      readonly stayed: number
      /** Pinned ones that now stand too early for what has moved. */
      readonly violated: readonly { readonly name: string; readonly byDays: number }[]
      readonly index: { readonly final: number; readonly change: number } | null
    }
  | { readonly kind: 'progress'; readonly name: string; readonly percent: number }
  /** What the eye sees at once, for the ear. */
  | { readonly kind: 'pinned'; readonly name: string; readonly count: number; readonly isPinned: boolean }
  | { readonly kind: 'milestone'; readonly name: string; readonly isMilestone: boolean }
  | { readonly kind: 'duplicated'; readonly name: string; readonly count: number }
  /** A row has passed its neighbour. */
  | { readonly kind: 'placed'; readonly name: string; readonly passed: string; readonly isUp: boolean }
  | { readonly kind: 'brought-back' | 'view-saved'; readonly name: string }
  | { readonly kind: 'selected'; readonly count: number; readonly name?: string | undefined }
  | { readonly kind: 'folded'; readonly name: string; readonly count: number; readonly isFolded: boolean }
  | { readonly kind: 'all-folded'; readonly isFolded: boolean }
  | LookNotice
  /** Why nothing was changed: no bar may move, nothing is in sight, or rows are changed one by one or have no place of their own. */
  | {
      readonly kind: 'fixed'
      readonly reason: 'done' | 'pinned' | 'hidden' | 'sorted' | 'edge' | 'oneRow' | 'oneProgress'
    }
  /** A bar that was to move earlier waits for another item. */
  | { readonly kind: 'waits'; readonly of: string }
  /** What a dependency that came, changed or went has moved. */
  | {
      readonly kind: 'pushed'
      readonly name: string
      /** The one it waits for, or no longer waits for. */
      readonly of: string
      readonly isReleased: boolean
      readonly before: Span
      readonly after: Span
      /** Moved with it. */
      readonly others: number
    }
  /** What was being dragged has been deleted meanwhile. */
  | { readonly kind: 'drag-lost' }
  /** Fields were left with a text that was not taken over; `goBack` leads to the first. */
  | {
      readonly kind: 'refused'
      readonly itemId: ItemId
      readonly name: string
      readonly labels: readonly string[]
      readonly goBack: () => void
    }
  /** Rows that were typed into and that filters or folded groups hide now; `show` leads to the first. */
  | {
      readonly kind: 'typed-hidden'
      readonly name: string
      readonly count: number
      readonly show: () => void
    }
  /** Rows of a table lie on the clipboard, or the browser refused them. */
  | { readonly kind: 'copied'; readonly count: number }
  | { readonly kind: 'not-copied' }
  /** A framework file was stored or put away; `takeBack` does the opposite. */
  | {
      readonly kind: 'framework-added' | 'framework-replaced'
      readonly title: string
      readonly takeBack: () => void
    }
  | {
      readonly kind: 'framework-removed'
      readonly title: string
      readonly file: string
      readonly takeBack: () => void
    }
  | { readonly kind: 'framework-file-kept'; readonly file: string }
  | { readonly kind: 'backed-up' }
  | { readonly kind: 'restored' }
  /** A file lies where the user wanted it. */
  | { readonly kind: 'file-saved'; readonly file: string }
  /** A file was made and handed over to be saved; whether it was, nobody tells. */
  | { readonly kind: 'file-made'; readonly file: string }
  /** The plan was sent: to a place that was chosen, or handed over as a download. */
  | { readonly kind: 'sent'; readonly file: string; readonly revision: number }
  | { readonly kind: 'handed-over'; readonly file: string }
  | { readonly kind: 'file-failed'; readonly logId: string }
  | { readonly kind: 'print-failed' }
  /** The user ended the making of a file. */
  | { readonly kind: 'stopped' }

const listeners = new Set<(notice: Notice) => void>()

export function announce(notice: Notice): void {
  for (const listener of listeners) listener(notice)
}

export function onNotice(listener: (notice: Notice) => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}
