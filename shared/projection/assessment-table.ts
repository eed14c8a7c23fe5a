// The rows of the assessment's table: what an indicator's row says beside its values, and rows in the order of any column.
// Which text a column shows is for the screen to say.
import type { Assessment, AssessmentKind } from '../domain/assessment.ts'
import type { Aspect, Domain, Framework, Indicator, IndicatorId } from '../domain/framework.ts'
import type { IndicatorRow } from './assessment.ts'
import type { Projection } from './projection.ts'

export interface TableRow extends IndicatorRow {
  readonly aspect: Aspect
  readonly domain: Domain
  /** Where the level comes from; null where there is none. */
  readonly origin: AssessmentKind | null
  /** What the level above the present one asks for; null at the top. */
  readonly next: Indicator['criteria'][number] | null
  /** How many items raise the level within the horizon. */
  readonly itemCount: number
}

function requireById<Part extends { readonly id: string }>(parts: readonly Part[], id: string): Part {
  const part = parts.find(one => one.id === id)
  if (part === undefined) throw new Error(`the framework has no ${id}`)
  return part
}

/** The items that have a part in the rise of each indicator. */
function itemsByIndicator({ steps }: Projection): ReadonlyMap<IndicatorId, ReadonlySet<string>> {
  const items = new Map<IndicatorId, Set<string>>()
  for (const { indicatorId, itemId } of steps.flatMap(step => step.gains))
    items.set(indicatorId, (items.get(indicatorId) ?? new Set()).add(itemId))
  return items
}

/** An indicator at 2.75 whose level 3 one item delivers has `next.level` 3 and `itemCount` 1. */
export function listTableRows(
  framework: Framework,
  rows: readonly IndicatorRow[],
  projection: Projection,
  assessment: Pick<Assessment, 'levels'> | null,
): readonly TableRow[] {
  const items = itemsByIndicator(projection)
  const origins = new Map(assessment?.levels.map(level => [level.indicatorId, level.origin]))
  return rows.map(row => {
    const { id, aspectId, domainId, criteria } = row.indicator
    return {
      ...row,
      aspect: requireById(framework.aspects, aspectId),
      domain: requireById(framework.domains, domainId),
      origin: origins.get(id) ?? null,
      next: criteria.find(({ level }) => level * 1_000 > row.now) ?? null,
      itemCount: items.get(id)?.size ?? 0,
    }
  })
}

/** What a row is ordered by; null where its cell is empty. */
export type SortValue = number | string | null

/**
 * Rows in the order of a column: words as a reader of the language expects them, empty cells last in either direction, equals
 * in the order of the regulation.
 */
export function orderRows<Row extends IndicatorRow>(
  rows: readonly Row[],
  valueOf: (row: Row) => SortValue,
  direction: 'asc' | 'desc',
  language: string,
): readonly Row[] {
  const words = new Intl.Collator(language, { numeric: true })
  const sign = direction === 'asc' ? 1 : -1
  const compare = (a: SortValue, b: SortValue): number => {
    if (a === null || b === null) return Number(a === null) - Number(b === null)
    const difference =
      typeof a === 'number' && typeof b === 'number' ? a - b : words.compare(String(a), String(b))
    return sign * difference
  }
  return rows
    .map(row => ({ row, value: valueOf(row) }))
    .toSorted((a, b) => compare(a.value, b.value) || a.row.indicator.number - b.row.indicator.number)
    .map(({ row }) => row)
}
