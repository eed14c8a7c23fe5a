// Which system an item means by a name.
import { plainName } from '../base/plain-name.ts'
import type { AgencyId } from '../domain/agency.ts'
import type { ConnectingItem } from './connecting-item.ts'

interface Named {
  readonly name: string
  readonly agencyId: AgencyId
}

/**
 * Finds the system of a name, case and signs aside: that of the lead agency before that of a supporting one, and of these
 * before any other, where the item speaks for others at all. With `SIMPEG` of BKPSDM and of the RSUD, an item that the RSUD leads means its own.
 */
export function createSystemFinder<System extends Named>(
  systems: readonly System[],
): (
  name: string,
  item: Pick<ConnectingItem, 'leadAgencyId' | 'supportingAgencyIds'>,
  speaksForOthers: boolean,
) => System | undefined {
  const byName = Map.groupBy(systems, ({ name }) => plainName(name))
  return (name, { leadAgencyId, supportingAgencyIds }, speaksForOthers) => {
    const plain = plainName(name)
    const found = plain === '' ? [] : (byName.get(plain) ?? [])
    return (
      found.find(({ agencyId }) => agencyId === leadAgencyId) ??
      found.find(({ agencyId }) => supportingAgencyIds.includes(agencyId)) ??
      (speaksForOthers ? found[0] : undefined)
    )
  }
}
