// How an agency is called in a cell, so that it is found again whatever it shares with others.
import type { Agency, AgencyId } from '../../domain/agency.ts'

/** The short name; where two share it the whole one, else the id. */
export function agencyTags(agencies: readonly Agency[]): ReadonlyMap<AgencyId, string> {
  const counts = new Map<string, number>()
  for (const { id, name, shortName } of agencies)
    for (const text of new Set([id, name, shortName])) counts.set(text, (counts.get(text) ?? 0) + 1)
  return new Map(
    agencies.map(({ id, name, shortName }) => [
      id,
      [shortName, name].find(text => counts.get(text) === 1) ?? id,
    ]),
  )
}
