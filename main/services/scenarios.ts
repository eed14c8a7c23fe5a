// The scenario.* channels and plan.read. A scenario is a whole plan with an undo history and revisions of its own; making
// one changes nothing in its origin.
import { err, ok, type Result } from '../../shared/base/result.ts'
import type { PlanSummary, Reply, Request } from '../../shared/contract/contract.ts'
import type { AppError } from '../../shared/contract/errors.ts'
import { planIdSchema, type PlanDocument, type PlanId } from '../../shared/domain/plan.ts'
import type { ReadDb, WriteDb } from '../store/database.ts'
import { findDocument, insertDocument } from '../store/documents.ts'
import { hasPlan, isSamplePlan, listPlanSummaries, listRemovedSummaries } from '../store/plans.ts'
import { findScenario, insertScenario, updateScenario, type StoredScenario } from '../store/scenarios.ts'
import { findCurrentPlanId, putCurrentPlanId } from '../store/settings.ts'
import { listViews, putView } from '../store/views.ts'
import { recordCommands } from './run-command.ts'
import type { Session } from './session.ts'

const NO_PLAN = err({ code: 'not-found', what: 'plan' } as const)

/** The plan as it is stored, without making it the open one: what a comparison looks at. */
export function readPlan({ store }: Session, { planId }: Request<'plan.read'>): Reply<'plan.read'> {
  const document = findDocument(store.reader, planId)
  return document === null ? NO_PLAN : ok(document)
}

export const mainLineOf = (db: ReadDb, id: PlanId): PlanId => findScenario(db, id)?.originId ?? id

/**
 * Adds `document` as a line beside the one of the same id, with its views. Items keep their ids, so that the lines of a
 * plan can be compared item by item. A scenario of a scenario is one more beside it: there is one main line.
 */
export function insertLine(db: WriteDb, document: PlanDocument, name: string): PlanId {
  const { id } = document.plan
  const newId = planIdSchema.parse(crypto.randomUUID())
  insertDocument(db, { ...document, plan: { ...document.plan, id: newId } }, isSamplePlan(db, id))
  insertScenario(db, newId, mainLineOf(db, id), name.trim())
  for (const view of listViews(db, id)) putView(db, newId, view)
  return newId
}

export function makeScenario(
  session: Session,
  db: WriteDb,
  { planId, name, commands = [] }: Request<'scenario.make'>,
): Reply<'scenario.make'> {
  const made = db.transaction((): Result<PlanId, AppError> => {
    const document = findDocument(db, planId)
    if (document === null) return NO_PLAN
    const line = insertLine(db, document, name)
    const label = { code: 'scenario.make', name: name.trim(), count: commands.length } as const
    const changed = recordCommands(session, db, line, commands, label)
    return changed.ok ? ok(line) : changed
  })
  if (!made.ok) return made
  const listed = announced(session, made)
  return listed.ok ? ok({ planId: made.value, plans: listed.value }) : listed
}

function change(
  session: Session,
  db: WriteDb,
  planId: PlanId,
  fields: Partial<Pick<StoredScenario, 'name' | 'isRemoved'>>,
): Result<readonly PlanSummary[], AppError> {
  const changed = db.transaction((): Result<null, AppError> => {
    const scenario = findScenario(db, planId)
    if (scenario === null) return NO_PLAN
    updateScenario(db, planId, { ...scenario, ...fields })
    // The next start opens what is still there.
    if (fields.isRemoved === true && findCurrentPlanId(db) === planId) putCurrentPlanId(db, scenario.originId)
    return ok(null)
  })
  return announced(session, changed)
}

export function renameScenario(
  session: Session,
  db: WriteDb,
  { planId, name }: Request<'scenario.rename'>,
): Reply<'scenario.rename'> {
  return change(session, db, planId, { name: name.trim() })
}

export function removeScenario(
  session: Session,
  db: WriteDb,
  { planId }: Request<'scenario.remove'>,
): Reply<'scenario.remove'> {
  return change(session, db, planId, { isRemoved: true })
}

export function restoreScenario(
  session: Session,
  db: WriteDb,
  { planId }: Request<'scenario.restore'>,
): Reply<'scenario.restore'> {
  return change(session, db, planId, { isRemoved: false })
}

/** Removed scenarios stay in the file: what can be removed can be brought back. */
export function listRemovedScenarios(
  { store }: Session,
  { planId }: Request<'scenario.listRemoved'>,
): Reply<'scenario.listRemoved'> {
  if (!hasPlan(store.reader, planId)) return NO_PLAN
  return ok(listRemovedSummaries(store.reader, mainLineOf(store.reader, planId)))
}

/** Tells every window which plans there are now, and answers the same. */
function announced(
  session: Session,
  result: Result<unknown, AppError>,
): Result<readonly PlanSummary[], AppError> {
  if (!result.ok) return result
  const plans = listPlanSummaries(session.store.reader)
  session.emit('plans.changed', { plans })
  return ok(plans)
}
