// Names that an item can choose from for what it connects and to what: those that are listed, then those that items use.
import { plainName } from '../../../../shared/base/plain-name.ts'
import { isDataHouse } from '../../../../shared/domain/data-house.ts'
import { outsideBin } from '../../../../shared/domain/item.ts'
import type { PlanDocument } from '../../../../shared/domain/plan.ts'

export interface KnownName {
  readonly name: string
  /** Whose it is; empty where nobody is named. */
  readonly remark: string
}

/** Each name once, as it was written first; those that say nothing are left out. */
function onceEach(names: readonly KnownName[]): readonly KnownName[] {
  const found = new Map<string, KnownName>()
  for (const one of names) {
    const plain = plainName(one.name)
    if (plain !== '' && !found.has(plain)) found.set(plain, one)
  }
  return [...found.values()]
}

const inOrder = (names: readonly KnownName[]) =>
  names.toSorted((a, b) => (a.name.toLocaleLowerCase() < b.name.toLocaleLowerCase() ? -1 : 1))

function systemsOf({ systems, agencies }: PlanDocument): readonly KnownName[] {
  const shortNames = new Map(agencies.map(({ id, shortName }) => [id, shortName]))
  return systems.map(({ name, agencyId }) => ({ name, remark: shortNames.get(agencyId) ?? '' }))
}

const plain = (name: string): KnownName => ({ name, remark: '' })

/** Applications and data sets: those of the list, then those that only items name. */
export function listSystemNames(document: PlanDocument): readonly KnownName[] {
  const named = outsideBin(document.items).flatMap(item => item.relatedServices)
  return inOrder(onceEach([...systemsOf(document), ...named.map(plain)]))
}

/** The data house as the plan spells it, or as `house`, then everything else that items connect to, then the systems. */
export function listTargets(document: PlanDocument, house: string): readonly KnownName[] {
  const used = outsideBin(document.items).flatMap(item => item.connectedTo)
  const first = plain(used.find(isDataHouse) ?? house)
  const others = inOrder(onceEach([...used.map(plain), ...systemsOf(document)]))
  return onceEach([first, ...others])
}
