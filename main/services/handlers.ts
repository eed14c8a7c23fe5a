// Every channel and who answers it. Whether a handler changes data is declared here; such a one gets a `WriteDb`, and
// where another window holds the file its callers are told so.
import { err, type Result } from '../../shared/base/result.ts'
import type { Method, Reply, Request } from '../../shared/contract/contract.ts'
import type { AppError } from '../../shared/contract/errors.ts'
import type { WriteDb } from '../store/database.ts'
import { answerBackups, createBackup, restore } from './backups.ts'
import { createPlan, openPlan, openSample } from './plans.ts'
import { reportError } from './report-error.ts'
import { redo, runCommand, undo } from './run-command.ts'
import type { Session } from './session.ts'
import { startApp, updateSettings } from './start.ts'

type Handler<M extends Method> = (session: Session, request: Request<M>) => Reply<M>

function changing<In, Out>(
  answer: (session: Session, db: WriteDb, request: In) => Result<Out, AppError>,
): (session: Session, request: In) => Result<Out, AppError> {
  return (session, request) =>
    session.store.writer === null
      ? err({ code: 'read-only' })
      : answer(session, session.store.writer, request)
}

export const HANDLERS: { readonly [M in Method]: Handler<M> } = {
  'app.start': startApp,
  'settings.update': changing(updateSettings),
  'plan.create': changing(createPlan),
  'plan.openSample': openSample,
  'plan.open': openPlan,
  'plan.run': changing(runCommand),
  'plan.undo': changing(undo),
  'plan.redo': changing(redo),
  'backup.list': answerBackups,
  'backup.create': changing(createBackup),
  'backup.restore': changing(restore),
  'log.report': reportError,
}
