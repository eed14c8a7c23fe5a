// A decision while it is typed, wherever its fields stand: stored once, with a sentence about what is wrong.
import { useRef, useState, type RefObject } from 'react'
import type { AppError } from '../../../shared/contract/errors.ts'
import type { Decision, DecisionId } from '../../../shared/domain/decision.ts'
import type { ItemId } from '../../../shared/domain/item.ts'
import { runCommand, useApp } from '../../state/app-store.ts'
import { newId } from '../../state/new-id.ts'
import { focusInvalid } from '../../ui/invalid-field.ts'

export interface DecisionDraftOptions {
  /** The one that is changed; null for a new one. */
  readonly decision: Decision | null
  /** What a new one is about; null for the plan. */
  readonly itemId?: ItemId | null | undefined
  readonly onClose: () => void
  readonly onSaved?: ((decision: Decision) => void) | undefined
}

export function useDecisionDraft(options: DecisionDraftOptions, fields: RefObject<HTMLElement | null>) {
  const today = useApp(state => state.today)
  const [draft, setDraft] = useState<Decision>(
    () =>
      options.decision ?? {
        id: newId<DecisionId>(),
        itemId: options.itemId ?? null,
        what: '',
        who: '',
        until: null,
        decidedOn: today,
      },
  )
  const [error, setError] = useState<AppError | null>(null)
  const isStoring = useRef(false)
  const latest = useRef(draft)
  return {
    draft,
    error,
    forgetError: () => setError(null),
    change: (fresh: Partial<Decision>) => {
      latest.current = { ...latest.current, ...fresh }
      setDraft(latest.current)
      setError(null)
    },
    save: async () => {
      // A second press before the answer would store a second one.
      if (isStoring.current || focusInvalid(fields.current)) return
      isStoring.current = true
      const { what, who } = latest.current
      const decision = { ...latest.current, what: what.trim(), who: who.trim() }
      const reply = await runCommand({ type: 'decision.put', decision })
      isStoring.current = false
      if (!reply.ok) {
        setError(reply.error)
        return
      }
      options.onSaved?.(decision)
      options.onClose()
    },
  }
}
