// app.start and settings.update.
import { ok } from '../../shared/base/result.ts'
import type { Reply, Request, StartNotice } from '../../shared/contract/contract.ts'
import type { WriteDb } from '../store/database.ts'
import { listPlanSummaries } from '../store/plans.ts'
import { findCurrentPlanId, putSettings, readSettings } from '../store/settings.ts'
import { findOpenPlan } from './plans.ts'
import type { Session } from './session.ts'

export function startApp(session: Session): Reply<'app.start'> {
  const { options, store, frameworks, agencies } = session
  const currentPlanId = findCurrentPlanId(store.reader)
  const notices: readonly StartNotice[] =
    store.movedAside === null ? [] : [{ code: 'data-file-moved-aside', movedTo: store.movedAside }]
  return ok({
    appVersion: options.appVersion,
    host: options.host,
    today: options.today(),
    settings: readSettings(store.reader),
    frameworks: frameworks.frameworks,
    frameworkProblems: frameworks.problems,
    agencies,
    plans: listPlanSummaries(store.reader),
    open: currentPlanId === null ? null : findOpenPlan(session, store.reader, currentPlanId),
    readOnly: store.writer === null,
    dataFile: store.at.database,
    notices,
  })
}

export function updateSettings(
  _session: Session,
  db: WriteDb,
  fields: Request<'settings.update'>,
): Reply<'settings.update'> {
  return db.transaction(() => {
    putSettings(db, fields)
    return ok(readSettings(db))
  })
}
