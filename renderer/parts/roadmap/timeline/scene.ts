// Everything the painters need to know, gathered once per frame. They decide nothing: what a thing is called, whether it
// is late or critical, has been answered here.
import type { RowIndex } from '../row-layout.ts'
import type { DayNumber } from '../../../../shared/base/civil-date.ts'
import type { Dependency, DependencyId } from '../../../../shared/domain/dependency.ts'
import type { Category, Item, ItemId } from '../../../../shared/domain/item.ts'
import type { ColumnId } from '../../../../shared/domain/table-view.ts'
import type { GroupRow, Row } from '../../../../shared/schedule/rows.ts'
import type { ScheduledItem, Span } from '../../../../shared/schedule/scheduled-item.ts'
import type { Box, LinkDraft } from '../../../state/interaction.ts'
import type { Bars } from './bar-layout.ts'
import type { ColumnPlace } from './column-places.ts'
import type { IconShape } from './icon-shapes.tsx'

export interface PaintedColumn extends ColumnPlace {
  readonly align: 'start' | 'end'
  readonly isWhole: boolean
  text(item: Item): string
  /** What the items of a group come to; empty where nothing is summed. */
  sum(row: GroupRow): string
}

export interface Mark {
  readonly icon: IconShape
  readonly tone: 'danger' | 'warn' | 'quiet' | 'target'
}

/** A day on the axis that the budget calendar fixes. */
export interface GateMark {
  readonly day: DayNumber
  /** `4 Jan 2027: DPA terbit 2027`. */
  readonly name: string
  /** `DPA`: what the axis has room for. */
  readonly short: string
}

export interface Scene extends Bars {
  readonly rows: readonly Row[]
  readonly rowIndexById: RowIndex
  /** Where the items stood that the drag under way has moved. */
  readonly beforePreview: ReadonlyMap<ItemId, ScheduledItem>
  /** The dependencies of an item, as predecessor or as successor; also those of items that have no row. */
  linksOf(id: ItemId): readonly Dependency[]
  readonly columns: readonly PaintedColumn[]
  readonly tableWidth: number
  groupName(row: GroupRow): string
  groupCategory(row: GroupRow): Category | null
  groupCount(row: GroupRow): string
  /** From the first start to the last end of its items. */
  groupSpan(row: GroupRow): Span | null
  /** Icons before the names, where no group says the category. */
  readonly showsCategory: boolean
  marksOf(item: Item): readonly Mark[]
  /** `I18 → 4`: what the item raises, short enough for a bar. */
  barLabel(item: Item): string
  isHeld(id: ItemId): boolean
  isViolated(id: ItemId): boolean
  isViolatedDependency(id: DependencyId): boolean
  isCritical(id: ItemId): boolean
  /** Steps back while the critical path is shown: neither on it, nor selected, nor under the pointer. */
  isDimmed(id: ItemId): boolean
  readonly today: DayNumber
  readonly cutOffs: readonly DayNumber[]
  readonly gates: readonly GateMark[]
  readonly selectedIds: ReadonlySet<ItemId>
  readonly hoveredIds: ReadonlySet<ItemId>
  /** The arrow under the pointer. */
  readonly pointedLinkId: DependencyId | null
  /** What the search finds. */
  readonly hits: ReadonlySet<ItemId>
  readonly activeKey: string | null
  /** The cell the keyboard stands on; null while the whole row is meant. */
  readonly activeColumn: ColumnId | null
  readonly isFocused: boolean
  /** Spans of the revision that is compared with. */
  readonly comparison: ReadonlyMap<ItemId, Span> | null
  /** `+45 hari`, `baru`: what has become of an item since; empty where nothing has, and where nothing is compared. */
  comparedText(id: ItemId, scheduled: ScheduledItem): string
  readonly lasso: Box | null
  readonly link: LinkDraft | null
}
