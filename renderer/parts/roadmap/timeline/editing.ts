// What can be changed on a timeline is handed to it from outside; without this it is only read. The bars themselves know
// nothing of commands.
import type { ComponentType } from 'react'
import type { Item, ItemId } from '../../../../shared/domain/item.ts'
import type { ColumnId } from '../../../../shared/domain/table-view.ts'
import type { Row } from '../../../../shared/schedule/rows.ts'
import type { Tip } from '../../../state/interaction.ts'
import type { CellContext } from '../table/cell-context.ts'
import type { PlanRows } from '../use-plan-rows.ts'
import type { Hit } from './bar-layout.ts'
import type { Frame } from './frame.ts'
import type { Gesture, GestureGround, PointerPlace } from './gesture.ts'
import type { PaintedColumn } from './scene.ts'

/** What is said beside the pointer while something is being changed, or cannot be. */
export type EditTip = Extract<Tip, { readonly kind: 'drag' | 'progress' | 'fixed' | 'link' }>

export interface CellLayerProps {
  readonly frame: Frame
  readonly planRows: PlanRows
  readonly columns: readonly PaintedColumn[]
  readonly cells: CellContext
  readonly scrollToRow: (index: number) => void
  /** Typing has ended: the focus goes back to the grid. */
  readonly onLeave: () => void
}

export interface EditGround extends GestureGround {
  readonly rows: readonly Row[]
  readonly selectedIds: ReadonlySet<ItemId>
}

export interface TimelineEditing {
  cursorFor(hit: Hit, item: Item | undefined): string
  /** The drag that a press on a part of a bar becomes; null where it may not be moved by hand. */
  begin(hit: Hit, place: PointerPlace, at: EditGround, ground: () => GestureGround): Gesture | null
  /** What a burst of keys has changed is stored now. */
  endBurst(): void
  /** Opens the editor on a cell of an item, beginning with `typed` in the place of what stands there; false where it is only read. */
  typeInto(item: Item, column: ColumnId | null, typed?: string): boolean
  /** The cell that is being typed into. */
  readonly CellLayer: ComponentType<CellLayerProps>
  readonly EditTip: ComponentType<{ readonly tip: EditTip }>
}
