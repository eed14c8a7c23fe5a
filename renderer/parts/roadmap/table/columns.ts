// The columns of the roadmap's table: what stands in a cell, what it is sorted by.
// Dates and durations are those of the plan, which can be typed; where the schedule moves an item, its bar says so.
import { durationDays } from '../../../../shared/base/civil-date.ts'
import {
  CATEGORIES,
  type Item,
  type ItemId,
  STATUSES,
  THEMES,
  totalRupiah,
} from '../../../../shared/domain/item.ts'
import { COLUMN_IDS, type ColumnId } from '../../../../shared/domain/table-view.ts'
import {
  formatDate,
  formatGain,
  formatNumber,
  formatRupiahShort,
} from '../../../../shared/messages/format.ts'
import type { Projection } from '../../../../shared/projection/projection.ts'
import type { SortKey } from '../../../../shared/schedule/rows.ts'
import type { Translate } from '../../../state/i18n.ts'
import { COLUMN_SIZES } from '../../../state/table-view.ts'
import { effectLabel, gainOf } from '../item-words.ts'
import type { CellContext, CellFacts } from './cell-context.ts'
import type { GroupTotals } from './sum-group.ts'

export interface TableColumn {
  readonly id: ColumnId
  readonly align: 'start' | 'end'
  /** Numbers and dates: a part of one is read as another one. */
  readonly isWhole: boolean
  readonly defaultWidth: number
  readonly minWidth: number
  title(t: Translate): string
  text(item: Item, context: CellContext): string
  sortKey(item: Item, facts: CellFacts): SortKey
  /** What stands in the row of a group; missing where the items of a group come to nothing together. */
  readonly sum?: (totals: GroupTotals, context: CellContext) => string
}

type Cells = Pick<TableColumn, 'text' | 'sortKey' | 'sum'> & {
  readonly align?: 'end'
  readonly isDate?: true
}

/** The first yearly evaluation that sees something of the item. */
function firstCycle(projection: Projection | null, id: ItemId): number | null {
  const years = (projection?.effects.get(id) ?? []).flatMap(effect =>
    effect.rungs.flatMap(rung => rung.cycleYear ?? []),
  )
  return years.length === 0 ? null : Math.min(...years)
}

/** Number of the first indicator the item raises, by which a reader looks it up. */
function firstIndicator(item: Item, { framework, numberOf }: CellFacts): number | null {
  const numbers = item.effects.flatMap(effect =>
    effect.frameworkId === framework?.id ? (numberOf.get(effect.indicatorId) ?? []) : [],
  )
  return numbers.length === 0 ? null : Math.min(...numbers)
}

const gain = (item: Item, { projection }: CellFacts) => (projection ? gainOf(projection, item.id) : 0)

const CELLS: Readonly<Record<ColumnId, Cells>> = {
  name: { text: item => item.name, sortKey: item => item.name.toLocaleLowerCase() },
  agency: {
    text: (item, { agenciesById }) => agenciesById.get(item.leadAgencyId)?.shortName ?? '',
    sortKey: (item, { agenciesById }) =>
      agenciesById.get(item.leadAgencyId)?.shortName.toLocaleLowerCase() ?? null,
  },
  category: {
    text: (item, { t }) => t(`domain.category.${item.category}`),
    sortKey: item => CATEGORIES.indexOf(item.category),
  },
  theme: {
    text: (item, { t }) => t(`domain.theme.${item.theme}`),
    sortKey: item => THEMES.indexOf(item.theme),
  },
  start: {
    isDate: true,
    text: (item, { language }) => formatDate(item.start, language),
    sortKey: item => item.start,
  },
  end: {
    isDate: true,
    text: (item, { language }) => formatDate(item.end, language),
    sortKey: item => item.end,
  },
  duration: {
    align: 'end',
    text: (item, { language }) => formatNumber(durationDays(item.start, item.end), language),
    sortKey: item => durationDays(item.start, item.end),
  },
  status: {
    text: (item, { t }) => t(`domain.status.${item.status}`),
    sortKey: item => STATUSES.indexOf(item.status),
  },
  progress: {
    align: 'end',
    text: item => `${item.progressPercent}%`,
    sortKey: item => item.progressPercent,
  },
  budget: {
    align: 'end',
    text(item, { language }) {
      const rupiah = totalRupiah(item)
      return rupiah === 0 ? '' : formatRupiahShort(rupiah, language)
    },
    sortKey: totalRupiah,
    sum: ({ rupiah }, { language }) => (rupiah === 0 ? '' : formatRupiahShort(rupiah, language)),
  },
  gain: {
    align: 'end',
    text(item, context) {
      const units = gain(item, context)
      return units === 0 ? '' : formatGain(units, context.language)
    },
    sortKey: gain,
    sum: (totals, { language }) => (totals.gain === 0 ? '' : formatGain(totals.gain, language)),
  },
  cycle: {
    align: 'end',
    text: (item, { projection }) => String(firstCycle(projection, item.id) ?? ''),
    sortKey: (item, { projection }) => firstCycle(projection, item.id),
  },
  float: {
    align: 'end',
    text(item, { critical, t }) {
      const days = critical?.floatDays(item.id) ?? null
      if (days === null) return ''
      return days === Number.POSITIVE_INFINITY ? '∞' : t('table.days', { count: days })
    },
    sortKey: (item, { critical }) => critical?.floatDays(item.id) ?? null,
  },
  indicators: {
    text: (item, { framework, numberOf }) => (framework ? effectLabel(item, framework, numberOf) : ''),
    sortKey: firstIndicator,
  },
}

function toColumn(id: ColumnId): TableColumn {
  const { width, minWidth } = COLUMN_SIZES[id]
  const { align = 'start', isDate = false, text, sortKey, sum } = CELLS[id]
  return {
    id,
    align,
    isWhole: align === 'end' || isDate,
    defaultWidth: width,
    minWidth,
    title: t => t(`table.column.${id}`),
    text,
    sortKey,
    ...(sum ? { sum } : {}),
  }
}

/** All columns by id, in the order in which they are offered. */
export const COLUMNS: ReadonlyMap<ColumnId, TableColumn> = new Map(COLUMN_IDS.map(id => [id, toColumn(id)]))

export function requireColumn(id: ColumnId): TableColumn {
  const column = COLUMNS.get(id)
  if (!column) throw new Error(`no column ${id}`)
  return column
}
