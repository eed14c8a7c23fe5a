// A decision while it is typed, wherever its fields stand: stored once, with a sentence about what is wrong. One that is
// kept is there again, as it was left, where the next one of the meeting would begin.
import { useRef, useState, type KeyboardEvent, type RefObject } from 'react'
import type { AppError } from '../../../shared/contract/errors.ts'
import type { Decision, DecisionId } from '../../../shared/domain/decision.ts'
import { outsideBin, type ItemId } from '../../../shared/domain/item.ts'
import { isTyping } from '../../state/actions.ts'
import { runCommand, useApp } from '../../state/app-store.ts'
import {
  isBlank,
  keepDecisionDraft,
  readDecisionDraft,
  type DecisionDraft,
} from '../../state/decision-drafts.ts'
import { newId } from '../../state/new-id.ts'
import type { Keeping } from '../../ui/draft.ts'
import { focusInvalid } from '../../ui/invalid-field.ts'

export interface DecisionDraftOptions {
  /** The one that is changed; null for a new one. */
  readonly decision: Decision | null
  /** What a new one is about; null for the plan. */
  readonly itemId?: ItemId | null | undefined
  /** A new one of the meeting: what is typed outlives the fields. */
  readonly isKept?: boolean | undefined
  readonly onClose: () => void
  readonly onSaved?: ((decision: Decision) => void) | undefined
}

/** As it was left; the item that it is about may be gone, and it is decided when it is recorded. */
function readKept(): DecisionDraft | null {
  const { document, today } = useApp.getState()
  const kept = document && readDecisionDraft(document.plan.id)
  if (!kept) return null
  const isThere = outsideBin(document.items).some(({ id }) => id === kept.decision.itemId)
  const itemId = isThere ? kept.decision.itemId : null
  return { ...kept, decision: { ...kept.decision, itemId, decidedOn: today } }
}

export function useDecisionDraft(options: DecisionDraftOptions, fields: RefObject<HTMLElement | null>) {
  const today = useApp(state => state.today)
  const planId = useApp(state => state.document?.plan.id)
  const isKept = options.isKept === true && options.decision === null
  const [typed, setTyped] = useState<DecisionDraft>(
    () =>
      (isKept ? readKept() : null) ?? {
        decision: options.decision ?? {
          id: newId<DecisionId>(),
          itemId: options.itemId ?? null,
          what: '',
          who: '',
          until: null,
          decidedOn: today,
        },
        untilText: null,
      },
  )
  const [error, setError] = useState<AppError | null>(null)
  const isStoring = useRef(false)
  const latest = useRef(typed)
  /** Recorded or dropped: what its fields say while they go away is no draft any more. */
  const isOver = useRef(false)
  const keep = (draft: DecisionDraft | null) => {
    if (isKept && planId !== undefined && !isOver.current) keepDecisionDraft(planId, draft)
  }
  const type = (fresh: Partial<DecisionDraft>) => {
    latest.current = { ...latest.current, ...fresh }
    setTyped(latest.current)
    keep(latest.current)
  }
  const finish = () => {
    keep(null)
    isOver.current = true
    options.onClose()
  }
  const untilKeeping: Keeping = {
    name: 'decision.until',
    text: typed.untilText,
    keep: untilText => type({ untilText }),
  }
  return {
    draft: typed.decision,
    error,
    forgetError: () => setError(null),
    isKept,
    change: (fresh: Partial<Decision>) => {
      type({ decision: { ...latest.current.decision, ...fresh } })
      setError(null)
    },
    /** For the field of the day: a text that cannot be read is kept too. */
    untilKeeping: isKept ? untilKeeping : undefined,
    /** Whether closing leaves something behind that can be gone on with. */
    isWaiting: isKept && !isBlank(typed),
    /** Closes for good: nothing of it is left. */
    drop: finish,
    /** Esc sets aside all that was typed, where a field alone would put its own text back first. */
    setAsideByEscape: (event: KeyboardEvent) => {
      const { target } = event
      const isField = isTyping(target) && fields.current?.contains(target as Node) === true
      // In a list it closes the list.
      if (event.key !== 'Escape' || !isKept || !isField || (target as Element).role === 'combobox') return
      event.preventDefault()
      event.stopPropagation()
      options.onClose()
    },
    save: async () => {
      // A second press before the answer would store a second one.
      if (isStoring.current || focusInvalid(fields.current)) return
      isStoring.current = true
      const typedNow = latest.current.decision
      const decision = { ...typedNow, what: typedNow.what.trim(), who: typedNow.who.trim() }
      const reply = await runCommand({ type: 'decision.put', decision })
      isStoring.current = false
      if (!reply.ok) {
        setError(reply.error)
        return
      }
      options.onSaved?.(decision)
      finish()
    },
  }
}
