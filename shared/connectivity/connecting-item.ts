// What an item says of connections: which systems it names, whether it connects them to the data house, and what else it
// connects them to.
import type { DayNumber } from '../base/civil-date.ts'
import { plainName } from '../base/plain-name.ts'
import { isDataHouse } from '../domain/data-house.ts'
import type { Item } from '../domain/item.ts'

export interface ConnectingItem
  extends Pick<
    Item,
    | 'id'
    | 'name'
    | 'status'
    | 'deletedOn'
    | 'leadAgencyId'
    | 'supportingAgencyIds'
    | 'connectedTo'
    | 'relatedServices'
  > {
  /** The last day of its effective schedule. */
  readonly end: DayNumber
}

export interface Naming {
  /** Names of systems, as they are written. */
  readonly systems: readonly string[]
  /** It connects them to the data house. */
  readonly isToHouse: boolean
  /** What it connects them to besides. */
  readonly targets: readonly string[]
}

const says = (text: string) => plainName(text) !== ''

/**
 * An item that connects to the data house and names no system is one itself: `Portal layanan publik`. One that names the
 * house alone, such as `SPLP`, builds it and connects nothing.
 */
export function namingOf({ name, connectedTo, relatedServices }: ConnectingItem): Naming {
  const named = relatedServices.filter(says)
  const isToHouse = connectedTo.some(isDataHouse)
  return {
    systems: isToHouse && named.length === 0 ? [name] : named.filter(text => !isDataHouse(text)),
    isToHouse,
    targets: connectedTo.filter(text => says(text) && !isDataHouse(text)),
  }
}
