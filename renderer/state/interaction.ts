// What the pointer is doing on the timeline right now: nothing of it is stored, and painters read it frame by frame.
import { create } from 'zustand'
import type { Dependency, DependencyId } from '../../shared/domain/dependency.ts'
import type { ItemId } from '../../shared/domain/item.ts'
import type { Span } from '../../shared/schedule/scheduled-item.ts'
import type { ColumnId } from '../../shared/domain/table-view.ts'

/** Pixels of the visible layer of the timeline. */
export interface Box {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** A dependency being drawn with the pointer. */
export interface LinkDraft {
  readonly fromId: ItemId
  readonly fromEnd: 'start' | 'end'
  readonly toId: ItemId | null
  readonly toEnd: 'start' | 'end'
  /** Pointer in the layer. */
  readonly x: number
  readonly y: number
  readonly isRefused: boolean
}

/** What is said beside the pointer; all of it in pixels of the page. */
export type Tip = { readonly x: number; readonly y: number } & (
  | {
      readonly kind: 'drag'
      readonly ids: readonly ItemId[]
      /** The one that the grabbed bar would have to wait for where it was pulled to. */
      readonly awaitedId: ItemId | null
      /** The row of the bar that was grabbed: it stays free. */
      readonly row: { readonly top: number; readonly bottom: number }
    }
  | { readonly kind: 'progress'; readonly id: ItemId }
  | { readonly kind: 'bar'; readonly id: ItemId }
  | { readonly kind: 'group'; readonly span: Span }
  | { readonly kind: 'arrow'; readonly dependency: Dependency }
  | { readonly kind: 'fixed'; readonly id: ItemId }
  | {
      readonly kind: 'link'
      readonly draft: LinkDraft
      readonly cycle: readonly ItemId[] | null
      /** Where the line comes from: it stays free. */
      readonly from: { readonly x: number; readonly y: number }
    }
  | { readonly kind: 'lasso'; readonly count: number }
  | { readonly kind: 'text'; readonly lines: readonly string[] }
)

export interface CellEdit {
  readonly itemId: ItemId
  readonly column: ColumnId
  /**
   * While a new row is typed, in whichever of its cells, the item above it: Escape in the first one takes the row back and goes
   * there. Null in a row that was there before.
   */
  readonly newBelow: ItemId | null
  /** The first letter, which was typed while the cell was only chosen: it takes the place of what stands there. */
  readonly typed?: string
}

interface Interaction {
  readonly tip: Tip | null
  readonly lasso: Box | null
  readonly link: LinkDraft | null
  /** The bar under the pointer: it shows its handles. */
  readonly barId: ItemId | null
  /** The arrow under the pointer. */
  readonly linkId: DependencyId | null
  /** The dependency that the details shall show: its arrow was pressed. */
  readonly shownLink: { readonly id: DependencyId } | null
  readonly cell: CellEdit | null
  /** The item for which the details shall offer what it could wait for. */
  readonly linkFor: ItemId | null
  /** The menu of the active row, in pixels of the page; asked for by key it has no place yet. */
  readonly rowMenu: RowMenuPlace | 'asked' | null
}

interface RowMenuPlace {
  readonly x: number
  readonly y: number
  readonly isByKey: boolean
}

export const useInteraction = create<Interaction>()(() => ({
  tip: null,
  lasso: null,
  link: null,
  barId: null,
  linkId: null,
  shownLink: null,
  cell: null,
  linkFor: null,
  rowMenu: null,
}))

export function showTip(tip: Tip | null): void {
  if (tip !== null || useInteraction.getState().tip !== null) useInteraction.setState({ tip })
}

/** Leads to a dependency in the details of the item that waits; null forgets it. */
export function showLink(id: DependencyId | null): void {
  useInteraction.setState({ shownLink: id === null ? null : { id } })
}

export function offerLink(linkFor: ItemId | null): void {
  useInteraction.setState({ linkFor })
}

export function openRowMenu(rowMenu: Interaction['rowMenu']): void {
  if (useInteraction.getState().rowMenu !== rowMenu) useInteraction.setState({ rowMenu })
}

export function editCell(cell: CellEdit | null): void {
  useInteraction.setState({ cell })
}
