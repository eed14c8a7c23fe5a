// The applications and data sets of a region out of all its roadmaps, each once.
import { plainName } from '../base/plain-name.ts'
import type { Agency, AgencyId } from '../domain/agency.ts'
import type { System } from '../domain/system.ts'
import { createAgencyFinder, type Contribution } from './contribution.ts'

interface Told {
  readonly system: System
  /** It stands in the roadmap of the agency whose it is. */
  readonly isOwn: boolean
}

function earliest(days: readonly System['connectedOn'][]): System['connectedOn'] {
  return days.filter(day => day !== null).toSorted()[0] ?? null
}

/** What its agency says counts; the day from which it is connected may be known to others alone. */
function merge(told: readonly Told[]): readonly System[] {
  const best = told.find(({ isOwn }) => isOwn) ?? told[0]
  if (best === undefined) return []
  const connectedOn = best.system.connectedOn ?? earliest(told.map(({ system }) => system.connectedOn))
  return [{ ...best.system, connectedOn }]
}

/**
 * A system that several roadmaps list under one id, or under one name for one agency, is one. Whose it is says the board, as it
 * does for items. SIMPEG of BKPSDM, listed by BKPSDM as not connected and by Diskominfo as connected since 2024, is one that is
 * connected since 2024.
 */
export function mergeSystems(
  contributions: readonly Contribution[],
  board: readonly Agency[],
): readonly System[] {
  const byKey = new Map<string, Told[]>()
  const keyOfId = new Map<string, string>()
  for (const contribution of contributions) {
    const agencyOf = createAgencyFinder(contribution, board)
    const ownId: AgencyId = agencyOf(contribution.agencyId).id
    for (const listed of contribution.systems) {
      const system = { ...listed, agencyId: agencyOf(listed.agencyId).id }
      const named = `${system.agencyId} ${system.kind} ${plainName(system.name) || system.name}`
      const key = keyOfId.get(system.id) ?? named
      keyOfId.set(system.id, key)
      const told = byKey.get(key) ?? []
      byKey.set(key, told)
      told.push({ system, isOwn: system.agencyId === ownId })
    }
  }
  return [...byKey.values()].flatMap(merge)
}
