// Which connections a list shows, and in which order: by agency, and in each agency by one of the columns.
import type { AgencyId } from '../../../shared/domain/agency.ts'
import { CONNECTION_STATES, type Connection } from '../../../shared/connectivity/connectivity.ts'
import type { AgencyConnections } from '../../../shared/connectivity/diagram.ts'
import { SYSTEM_KINDS } from '../../../shared/domain/system.ts'

/** `named`: those that only items name. */
export const CONNECTION_FILTERS = ['all', 'connected', 'planned', 'open', 'named'] as const
export type ConnectionFilter = (typeof CONNECTION_FILTERS)[number]

export const PASSES: Readonly<Record<ConnectionFilter, (connection: Connection) => boolean>> = {
  all: () => true,
  connected: ({ state }) => state === 'connected',
  planned: ({ state }) => state === 'planned',
  open: ({ state }) => state === 'open',
  named: ({ systemId }) => systemId === null,
}

export const COLUMNS = ['name', 'kind', 'state', 'day', 'item'] as const
type Column = (typeof COLUMNS)[number]

export interface ConnectionOrder {
  readonly column: number
  readonly direction: 'asc' | 'desc'
}

const VALUE: Readonly<Record<Column, (connection: Connection) => string | number | null>> = {
  name: ({ name }) => name,
  kind: ({ kind }) => SYSTEM_KINDS.indexOf(kind),
  state: ({ state }) => CONNECTION_STATES.indexOf(state),
  day: ({ day }) => day,
  item: ({ item }) => item?.name ?? null,
}

/** What a press on a head makes of the order: by that column, the other way round, and by name as at first. */
export function pressHead(order: ConnectionOrder | null, column: number): ConnectionOrder | null {
  if (order?.column !== column) return { column, direction: 'asc' }
  return order.direction === 'asc' ? { column, direction: 'desc' } : null
}

/** Those that have nothing in the column stand last, either way; alike ones by name. */
function inOrder(connections: readonly Connection[], order: ConnectionOrder | null): readonly Connection[] {
  const { compare } = new Intl.Collator('id', { numeric: true })
  const byName = connections.toSorted((a, b) => compare(a.name, b.name))
  const column = order === null ? undefined : COLUMNS[order.column]
  if (order === null || column === undefined) return byName
  const sign = order.direction === 'asc' ? 1 : -1
  const valueOf = VALUE[column]
  return byName.toSorted((one, other) => {
    const [a, b] = [valueOf(one), valueOf(other)]
    if (a === null || b === null) return Number(a === null) - Number(b === null)
    return sign * (typeof a === 'number' && typeof b === 'number' ? a - b : compare(String(a), String(b)))
  })
}

export interface Looked {
  readonly filter: ConnectionFilter
  /** A part of a name: of the system, of its agency or of the item. */
  readonly query: string
  readonly order: ConnectionOrder | null
}

/** By agency, in the order of `agencies`; those of an agency that is not among them last. */
export function listConnections(
  connections: readonly Connection[],
  { filter, query, order }: Looked,
  agencies: readonly { readonly id: AgencyId; readonly name: string; readonly shortName: string }[],
): readonly AgencyConnections[] {
  const byId = new Map(agencies.map((agency, place) => [agency.id, { agency, place }]))
  const wanted = query.trim().toLocaleLowerCase()
  const fits = (one: Connection) => {
    const agency = byId.get(one.agencyId)?.agency
    const text = [one.name, agency?.shortName, agency?.name, one.item?.name, ...one.targets].join('\n')
    return wanted === '' || text.toLocaleLowerCase().includes(wanted)
  }
  const shown = connections.filter(one => PASSES[filter](one) && fits(one))
  const placeOf = (id: AgencyId) => byId.get(id)?.place ?? agencies.length
  return [...Map.groupBy(shown, ({ agencyId }) => agencyId)]
    .toSorted(([a], [b]) => placeOf(a) - placeOf(b))
    .map(([agencyId, own]) => ({ agencyId, connections: inOrder(own, order) }))
}
