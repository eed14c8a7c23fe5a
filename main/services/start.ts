// app.start and settings.update.
import { ok } from '../../shared/base/result.ts'
import type { Reply, Request, StartNotice } from '../../shared/contract/contract.ts'
import type { WriteDb } from '../store/database.ts'
import { listPlanSummaries } from '../store/plans.ts'
import { findCurrentPlanId, putSettings, readSettings } from '../store/settings.ts'
import { toFrameworkState } from './framework-shelf.ts'
import { refresh } from './frameworks.ts'
import { findOpenPlan } from './plans.ts'
import type { Session } from './session.ts'

function listNotices({ store, dailyBackup }: Session): readonly StartNotice[] {
  const notices: StartNotice[] = []
  if (store.movedAside !== null) notices.push({ code: 'data-file-moved-aside', movedTo: store.movedAside })
  if (dailyBackup.hasFailed) notices.push({ code: 'backup-failed', folder: store.at.backups })
  return notices
}

export function startApp(session: Session): Reply<'app.start'> {
  const { options, store, frameworks, mappings, agencies } = session
  // A page that starts anew sees what was put into the folder by hand, or by the window that may write.
  refresh(session)
  const currentPlanId = findCurrentPlanId(store.reader)
  return ok({
    appVersion: options.appVersion,
    host: options.host,
    today: options.today(),
    settings: readSettings(store.reader),
    ...toFrameworkState(frameworks),
    mappings: mappings.mappings,
    mappingProblems: mappings.problems,
    agencies,
    plans: listPlanSummaries(store.reader),
    open: currentPlanId === null ? null : findOpenPlan(session, store.reader, currentPlanId),
    readOnly: store.writer === null,
    dataFile: store.at.database,
    notices: listNotices(session),
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
