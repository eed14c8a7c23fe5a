// The filters of a table one by one: which of them are on, and which name something that is not there.
import type { AgencyId } from '../../shared/domain/agency.ts'
import type { IndicatorId } from '../../shared/domain/framework.ts'
import type { Category, Status } from '../../shared/domain/item.ts'
import type { Filters } from '../../shared/domain/table-view.ts'

/** The filters that are lists, with what stands in them. */
export interface ListFilters {
  readonly categories: Category
  readonly agencyIds: AgencyId
  readonly statuses: Status
  readonly indicatorIds: IndicatorId
}
export type ListFilter = keyof ListFilters
export const FLAG_FILTERS = ['late', 'held', 'noMoney', 'warnings', 'openNotes'] as const
export type FlagFilter = (typeof FLAG_FILTERS)[number]

/** One filter that is on: what a chip shows and takes away. */
export type ActiveFilter =
  | { readonly [Kind in ListFilter]: { readonly kind: Kind; readonly value: ListFilters[Kind] } }[ListFilter]
  | { readonly kind: FlagFilter }
  | { readonly kind: 'text'; readonly value: string }

/** Every filter that is on, in the order of the chips. */
export function listActiveFilters(filters: Filters): readonly ActiveFilter[] {
  return [
    ...(filters.text === '' ? [] : [{ kind: 'text', value: filters.text } as const]),
    ...filters.categories.map(value => ({ kind: 'categories', value }) as const),
    ...filters.agencyIds.map(value => ({ kind: 'agencyIds', value }) as const),
    ...filters.statuses.map(value => ({ kind: 'statuses', value }) as const),
    ...filters.indicatorIds.map(value => ({ kind: 'indicatorIds', value }) as const),
    ...FLAG_FILTERS.flatMap(kind => (filters[kind] ? { kind } : [])),
  ]
}

interface Named<Id> {
  readonly id: Id
}

/** The filters without agencies and indicators that are not among these; the same object where all of them are. */
export function withoutForeign(
  filters: Filters,
  agencies: readonly Named<AgencyId>[],
  indicators: readonly Named<IndicatorId>[],
): Filters {
  const agencyIds = filters.agencyIds.filter(id => agencies.some(one => one.id === id))
  const indicatorIds = filters.indicatorIds.filter(id => indicators.some(one => one.id === id))
  const isWhole =
    agencyIds.length === filters.agencyIds.length && indicatorIds.length === filters.indicatorIds.length
  return isWhole ? filters : { ...filters, agencyIds, indicatorIds }
}
