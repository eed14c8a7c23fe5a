// Which applications and data sets are connected to the data house, which are to be, by which item and when, and how many of
// them there are over time. What is listed comes from the plan; what only items name is found here (decision 43).
import { toDay, type DayNumber } from '../base/civil-date.ts'
import { plainName } from '../base/plain-name.ts'
import type { AgencyId } from '../domain/agency.ts'
import { isActive, type ItemId } from '../domain/item.ts'
import type { System, SystemId, SystemKind } from '../domain/system.ts'
import type { Span } from '../schedule/scheduled-item.ts'
import { namingOf, type ConnectingItem } from './connecting-item.ts'
import { createSystemFinder } from './find-system.ts'

/** Connected by now; to be connected on a day; neither. */
export const CONNECTION_STATES = ['connected', 'planned', 'open'] as const
export type ConnectionState = (typeof CONNECTION_STATES)[number]

/** A system and how it stands to the data house. */
export interface Connection {
  /** The id of the system; for one that only items name `named `, then its name without case and signs. */
  readonly key: string
  /** Null where only items name it. */
  readonly systemId: SystemId | null
  readonly name: string
  readonly kind: SystemKind
  readonly agencyId: AgencyId
  readonly note: string
  readonly state: ConnectionState
  /** Since when it is connected, or the planned day; null where there is none. */
  readonly day: DayNumber | null
  /** What connects it; null where it was connected without an item of the plan, or is not planned. */
  readonly item: { readonly id: ItemId; readonly name: string } | null
  /** What its items connect it to besides the data house, each once. */
  readonly targets: readonly string[]
}

export interface ConnectionTally {
  readonly total: number
  readonly connected: number
  /** Connected by the last day of the plan, those that are today included. */
  readonly byEnd: number
  /** Planned for a day after the plan. */
  readonly later: number
  readonly open: number
}

export interface ConnectionStep {
  readonly day: DayNumber
  /** How many are connected from this day on. */
  readonly count: number
}

export interface Connectivity {
  /** Those that are listed in their order, then those that items name, in the order of the items. */
  readonly connections: readonly Connection[]
  readonly tally: ConnectionTally
  /** How many are connected before the first day of the plan. */
  readonly before: number
  /** The days of the plan on which the count rises, in order. */
  readonly steps: readonly ConnectionStep[]
}

export interface ConnectivityInput {
  readonly systems: readonly System[]
  /** In the order of the plan; those that are suspended, cancelled or deleted say nothing. */
  readonly items: readonly ConnectingItem[]
  readonly today: DayNumber
  readonly horizon: Span
  /**
   * In a region the agency whose items connect systems of others too; everybody else means their own. In a plan of one agency
   * every item may mean any system.
   */
  readonly hostAgencyId?: AgencyId
}

/** What items say of one system. */
interface Gathered {
  readonly system: Pick<System, 'name' | 'kind' | 'agencyId' | 'note' | 'connectedOn'> & {
    readonly id: SystemId | null
  }
  readonly key: string
  /** Ends first of those that connect it; the smaller id of two that end together. */
  first: ConnectingItem | null
  readonly targets: Map<string, string>
}

const endsBefore = (a: ConnectingItem, b: ConnectingItem) => a.end < b.end || (a.end === b.end && a.id < b.id)

function gather({ systems, items, hostAgencyId }: ConnectivityInput): readonly Gathered[] {
  const found = new Map<string, Gathered>()
  const put = (key: string, system: Gathered['system']) => {
    const made: Gathered = { system, key, first: null, targets: new Map() }
    found.set(key, made)
    return made
  }
  for (const system of systems) put(system.id, system)
  const findSystem = createSystemFinder(systems)
  for (const item of items) {
    if (!isActive(item)) continue
    const naming = namingOf(item)
    const isWide = hostAgencyId === undefined || item.leadAgencyId === hostAgencyId
    for (const name of naming.systems) {
      const owner = isWide ? '' : `${item.leadAgencyId} `
      const key = findSystem(name, item, isWide)?.id ?? `named ${owner}${plainName(name)}`
      const one =
        found.get(key) ??
        put(key, {
          id: null,
          name,
          kind: 'application',
          agencyId: item.leadAgencyId,
          connectedOn: null,
          note: '',
        })
      if (naming.isToHouse && (one.first === null || endsBefore(item, one.first))) one.first = item
      for (const target of naming.targets) {
        const plain = plainName(target)
        if (plain !== plainName(one.system.name) && !one.targets.has(plain)) one.targets.set(plain, target)
      }
    }
  }
  return [...found.values()]
}

/** What a person has said of a system stands above what items would do to it. */
function toConnection({ system, key, first, targets }: Gathered, today: DayNumber): Connection {
  const { id, name, kind, agencyId, connectedOn, note } = system
  const item = connectedOn === null ? first : null
  const day = connectedOn === null ? (first?.end ?? null) : toDay(connectedOn)
  // An item that ends today is not done today.
  const isThere = day !== null && day <= today && (item === null || item.status === 'done')
  return {
    key,
    systemId: id,
    name,
    kind,
    agencyId,
    note,
    state: day === null ? 'open' : isThere ? 'connected' : 'planned',
    day,
    item: item && { id: item.id, name: item.name },
    targets: [...targets.values()],
  }
}

/**
 * How many are connected over the days of `horizon`: those of the days 3, 5, 5 and 9 are one before day 4, and with days 4 to 8
 * they rise to three on day 5.
 */
export function countConnections(
  connections: readonly Pick<Connection, 'day'>[],
  horizon: Span,
): Pick<Connectivity, 'before' | 'steps'> {
  const days = connections.flatMap(({ day }) => day ?? []).toSorted((a, b) => a - b)
  const before = days.filter(day => day < horizon.start).length
  const steps: ConnectionStep[] = []
  days.forEach((day, at) => {
    if (day >= horizon.start && day <= horizon.end && days[at + 1] !== day) steps.push({ day, count: at + 1 })
  })
  return { before, steps }
}

function tallyOf(connections: readonly Connection[], { end }: Span): ConnectionTally {
  const count = (passes: (connection: Connection) => boolean) => connections.filter(passes).length
  return {
    total: connections.length,
    connected: count(({ state }) => state === 'connected'),
    byEnd: count(({ day }) => day !== null && day <= end),
    later: count(({ day }) => day !== null && day > end),
    open: count(({ state }) => state === 'open'),
  }
}

/**
 * The connections as seen on `today`. With SIMPEG on the list and not connected, and an item that connects it to `Rumah data
 * Kominfo` and ends on day 400, SIMPEG is planned for day 400 by that item, and the count rises by one on it.
 */
export function workOutConnectivity(input: ConnectivityInput): Connectivity {
  const connections = gather(input).map(one => toConnection(one, input.today))
  return {
    connections,
    tally: tallyOf(connections, input.horizon),
    ...countConnections(connections, input.horizon),
  }
}
