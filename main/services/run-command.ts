// plan.run, plan.undo and plan.redo, and every other change of a plan: one transaction, one undo step.
import { err, ok, type Result } from '../../shared/base/result.ts'
import type { CommandOutcome, Request } from '../../shared/contract/contract.ts'
import type { AppError } from '../../shared/contract/errors.ts'
import type { Command, StepLabel } from '../../shared/domain/command.ts'
import type { Plan, PlanId } from '../../shared/domain/plan.ts'
import type { ReadDb, WriteDb } from '../store/database.ts'
import { findStep, markUndone, pushStep, readHistoryState } from '../store/history.ts'
import { applyImages, record, type RowChange } from '../store/journal.ts'
import { findPlan } from '../store/plans.ts'
import type { CommandScope } from './commands/command-scope.ts'
import { execute } from './commands/execute.ts'
import { readPatch } from './patch.ts'
import type { Session } from './session.ts'

type Outcome = Omit<CommandOutcome, 'changeNumber'>

function outcome(db: ReadDb, planId: PlanId, changes: readonly RowChange[]): Outcome {
  return { planId, patch: readPatch(db, planId, changes), history: readHistoryState(db, planId) }
}

/** Numbers and announces what was committed; a command that changed nothing is not news. */
function announce(session: Session, result: Result<Outcome, AppError>): Result<CommandOutcome, AppError> {
  if (!result.ok) return result
  const isNews = Object.keys(result.value.patch).length > 0
  if (isNews) session.changes.count += 1
  const numbered = { ...result.value, changeNumber: session.changes.count }
  if (isNews) session.emit('plan.changed', numbered)
  return ok(numbered)
}

/** Inside of a transaction: `work` changes the rows of a plan and says what it was; that is one step of its history. */
function recordStep(
  db: WriteDb,
  planId: PlanId,
  work: (plan: Plan) => Result<StepLabel, AppError>,
): Result<Outcome, AppError> {
  const plan = findPlan(db, planId)
  if (plan === null) return err({ code: 'not-found', what: 'plan' })
  const { result: done, recording } = record(db, () => work(plan))
  if (!done.ok) return done
  if (recording.changes.length > 0) pushStep(db, planId, done.value, recording)
  return ok(outcome(db, planId, recording.changes))
}

/** Any change of a plan, as a transaction and one step of its history. */
export function runStep(
  session: Session,
  db: WriteDb,
  planId: PlanId,
  work: (plan: Plan) => Result<StepLabel, AppError>,
): Result<CommandOutcome, AppError> {
  return announce(
    session,
    db.transaction(() => recordStep(db, planId, work)),
  )
}

const scopeOf = (session: Session, db: WriteDb, plan: Plan): CommandScope => ({
  db,
  planId: plan.id,
  plan,
  frameworks: session.frameworks,
  today: session.options.today(),
})

export function runCommand(
  session: Session,
  db: WriteDb,
  { planId, command }: Request<'plan.run'>,
): Result<CommandOutcome, AppError> {
  return runStep(session, db, planId, plan => {
    const executed = execute(scopeOf(session, db, plan), command)
    return executed.ok ? ok({ code: command.type, ...executed.value }) : executed
  })
}

/** Inside of a transaction: several commands as one step of the history that `label` names. */
export function recordCommands(
  session: Session,
  db: WriteDb,
  planId: PlanId,
  commands: readonly Command[],
  label: StepLabel,
): Result<unknown, AppError> {
  return recordStep(db, planId, plan => {
    for (const command of commands) {
      const executed = execute(scopeOf(session, db, plan), command)
      if (!executed.ok) return executed
    }
    return ok(label)
  })
}

function travel(
  session: Session,
  db: WriteDb,
  planId: PlanId,
  direction: 'undo' | 'redo',
): Result<CommandOutcome, AppError> {
  const result = db.transaction((): Result<Outcome, AppError> => {
    if (findPlan(db, planId) === null) return err({ code: 'not-found', what: 'plan' })
    const step = findStep(db, planId, direction)
    if (step === null) return err({ code: `nothing-to-${direction}` })
    applyImages(db, step.changes, direction === 'undo' ? 'before' : 'after')
    markUndone(db, planId, step.seq, direction === 'undo')
    return ok(outcome(db, planId, step.changes))
  })
  return announce(session, result)
}

export function undo(session: Session, db: WriteDb, { planId }: Request<'plan.undo'>) {
  return travel(session, db, planId, 'undo')
}

export function redo(session: Session, db: WriteDb, { planId }: Request<'plan.redo'>) {
  return travel(session, db, planId, 'redo')
}
