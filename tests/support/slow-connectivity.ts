// The connections in their slow, obvious form: for every system and every day everything is asked anew. Shares no code with
// shared/connectivity; tests hold the fast one against it.
import { toDay, type DayNumber } from '../../shared/base/civil-date.ts'
import type { ConnectivityInput } from '../../shared/connectivity/connectivity.ts'

type SlowItem = ConnectivityInput['items'][number]

/** Tests write names in small letters with spaces at most. */
const same = (a: string, b: string) =>
  a.replaceAll(' ', '').toLowerCase() === b.replaceAll(' ', '').toLowerCase()
const isOff = ({ status, deletedOn }: SlowItem) =>
  status === 'suspended' || status === 'cancelled' || deletedOn !== null
const isToHouse = ({ connectedTo }: SlowItem) => connectedTo.includes('Rumah data')

/** Names that an item means, its own where it names none and connects to the house. */
function namesOf(item: SlowItem): readonly string[] {
  if (isOff(item)) return []
  return item.relatedServices.length === 0 && isToHouse(item) ? [item.name] : item.relatedServices
}

/** Where the system stands in the list that a name of an item leads to; -1 where it leads to none. */
function meantBy({ systems }: ConnectivityInput, item: SlowItem, name: string): number {
  const owners = [[item.leadAgencyId], item.supportingAgencyIds]
  for (const some of owners) {
    const at = systems.findIndex(one => same(one.name, name) && some.includes(one.agencyId))
    if (at >= 0) return at
  }
  return systems.findIndex(one => same(one.name, name))
}

/** How many are connected on a day, listed and named ones together. */
export function slowCount(input: ConnectivityInput, day: DayNumber): number {
  const listed = input.systems.filter((system, at) => {
    if (system.connectedOn !== null) return toDay(system.connectedOn) <= day
    return input.items.some(
      item =>
        isToHouse(item) && item.end <= day && namesOf(item).some(name => meantBy(input, item, name) === at),
    )
  })
  const named = new Set(
    input.items
      .filter(item => isToHouse(item) && item.end <= day)
      .flatMap(item =>
        namesOf(item)
          .filter(name => meantBy(input, item, name) < 0)
          .map(name => name.replaceAll(' ', '').toLowerCase()),
      ),
  )
  return listed.length + named.size
}
