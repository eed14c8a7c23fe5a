// Which of two compared states stands first. A revision is what was. A scenario is what could be: it is read from the main
// line, whichever of the two is open.
import { findDifferences, type Difference } from '../../../../shared/schedule/differences.ts'
import type { PlanDocument } from '../../../../shared/domain/plan.ts'
import type { ItemId } from '../../../../shared/domain/item.ts'
import type { Span } from '../../../../shared/schedule/scheduled-item.ts'

export interface State {
  readonly document: PlanDocument
  readonly spans: ReadonlyMap<ItemId, Span>
}

export interface Sides<Of = State> {
  readonly before: Of
  readonly after: Of
}

/** True where the open plan is what was, and the other state what it could become. */
export function isOpenFirst(kind: 'revision' | 'scenario', isOpenMain: boolean): boolean {
  return kind === 'scenario' && isOpenMain
}

export function inOrder<Of>(open: Of, other: Of, openFirst: boolean): Sides<Of> {
  return openFirst ? { before: open, after: other } : { before: other, after: open }
}

export function differencesOf({ before, after }: Sides): readonly Difference[] {
  return findDifferences(
    { ...before.document, spans: before.spans },
    { ...after.document, spans: after.spans },
  )
}
