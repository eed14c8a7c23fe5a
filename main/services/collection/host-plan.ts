// The plan that the region is looked at from: of a scenario its main line.
import type { PlanDocument, PlanId } from '../../../shared/domain/plan.ts'
import { listAgencies } from '../../store/agencies.ts'
import type { ReadDb } from '../../store/database.ts'
import { findDocument } from '../../store/documents.ts'
import { findPlan } from '../../store/plans.ts'
import { mainLineOf } from '../scenarios.ts'

/** With the list of its agencies, which is what files are held against. */
export type HostPlan = Pick<PlanDocument, 'plan' | 'agencies'>

export function findHost(db: ReadDb, planId: PlanId): HostPlan | null {
  const plan = findPlan(db, mainLineOf(db, planId))
  return plan && { plan, agencies: listAgencies(db, plan.id) }
}

export function findHostDocument(db: ReadDb, planId: PlanId): PlanDocument | null {
  return findDocument(db, mainLineOf(db, planId))
}
