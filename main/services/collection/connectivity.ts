// collection.connectivity: the applications and data sets of all roadmaps, and what connects them to the data house.
import { toDay } from '../../../shared/base/civil-date.ts'
import { ok } from '../../../shared/base/result.ts'
import { createAgencyFinder } from '../../../shared/collection/contribution.ts'
import { mergeSystems } from '../../../shared/collection/regional-systems.ts'
import { workOutConnectivity, type Connectivity } from '../../../shared/connectivity/connectivity.ts'
import type { Reply, Request } from '../../../shared/contract/contract.ts'
import { toEngineInput } from '../../../shared/projection/plan-input.ts'
import type { Session } from '../session.ts'
import { stateOf } from './collection.ts'
import type { RegionState } from './region-view.ts'

/** Worked out once for every state of the region. */
const found = new WeakMap<RegionState, Connectivity>()

function connectivityOf(session: Session, state: RegionState): Connectivity {
  const known = found.get(state)
  if (known) return known
  const { document, framework, region, contributions } = state
  const today = session.options.today()
  const finders = new Map(
    contributions.map(one => [one.roadmapId, createAgencyFinder(one, document.agencies)]),
  )
  const made = workOutConnectivity({
    systems: mergeSystems(contributions, document.agencies),
    // Each in the name of the agency it counts for.
    items: [...region.items.values()].map(({ item, agencyId, roadmapId, end }) => ({
      ...item,
      leadAgencyId: agencyId,
      supportingAgencyIds: item.supportingAgencyIds.map(id => finders.get(roadmapId)?.(id).id ?? id),
      end,
    })),
    hostAgencyId: document.plan.agencyId,
    today: toDay(today),
    horizon: toEngineInput(document, framework, today).horizon,
  })
  found.set(state, made)
  return made
}

export function answerConnectivity(
  session: Session,
  { planId }: Request<'collection.connectivity'>,
): Reply<'collection.connectivity'> {
  const state = stateOf(session, planId)
  return state.ok ? ok(connectivityOf(session, state.value)) : state
}
