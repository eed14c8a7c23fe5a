// Names under which several agencies have an application or data set: each counts for its agency, and a person may see that
// they are one.
import { plainName } from '../base/plain-name.ts'
import type { AgencyId } from '../domain/agency.ts'
import type { Connection } from './connectivity.ts'

export interface SharedName {
  /** As the first of them is called. */
  readonly name: string
  /** In the order of the list, each once. */
  readonly agencyIds: readonly AgencyId[]
}

/** `SIMPEG` of BKPSDM and `simpeg` of Dinkes are one name of two; what most agencies have stands first. */
export function listSharedNames(
  connections: readonly Pick<Connection, 'name' | 'agencyId'>[],
): readonly SharedName[] {
  const groups = Map.groupBy(connections, ({ name }) => plainName(name))
  return [...groups]
    .filter(([plain]) => plain !== '')
    .map(([, group]) => ({
      name: group[0]?.name ?? '',
      agencyIds: [...new Set(group.map(({ agencyId }) => agencyId))],
    }))
    .filter(({ agencyIds }) => agencyIds.length > 1)
    .toSorted((a, b) => b.agencyIds.length - a.agencyIds.length)
}
