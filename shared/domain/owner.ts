// Whose plan it is.
import type { Agency } from './agency.ts'
import type { PlanDocument } from './plan.ts'

/** The agency whose plan it is; undefined only in a document that nobody has checked yet. */
export function findOwner({ plan, agencies }: Pick<PlanDocument, 'plan' | 'agencies'>): Agency | undefined {
  return agencies.find(({ id }) => id === plan.agencyId)
}
