// Every channel and who answers it. Whether a handler changes data is declared here; such a one gets a `WriteDb`, and
// where another window holds the file its callers are told so.
import { err, type Result } from '../../shared/base/result.ts'
import type { Method, Reply, Request } from '../../shared/contract/contract.ts'
import type { AppError } from '../../shared/contract/errors.ts'
import type { WriteDb } from '../store/database.ts'
import { answerBackups, createBackup, restore } from './backups.ts'
import {
  answerMoney,
  chooseFile,
  compareFiles,
  dismissDamaged,
  knowSources,
  listRegionalItems,
  putAsideFile,
  readCollection,
  restoreFiles,
  setExpected,
  setRule,
  trustSigner,
} from './collection/collection.ts'
import { checkCollection, comparePlans } from './collection/check-collection.ts'
import { listKeptCollections } from './collection/kept-collections.ts'
import { openCollection, takeCollectionBack } from './collection/open-collection.ts'
import { saveCollection } from './collection/pack-collection.ts'
import { removeEntry, sendNotes, writeNote } from './collection/review-notes.ts'
import { stopCollection } from './collection/stoppable.ts'
import { answerConnectivity } from './collection/connectivity.ts'
import { answerOverlaps, decideOverlap } from './collection/overlaps.ts'
import { addFiles } from './collection/take-files.ts'
import { answerItem, answerTimeline } from './collection/timeline.ts'
import {
  checkFramework,
  putAwayFile,
  putFramework,
  readFramework,
  readSchema,
  reloadFrameworks,
  removeFramework,
} from './frameworks.ts'
import { answerStand } from './frozen-plan.ts'
import { createPlan, openPlan, openSample } from './plans.ts'
import { reportError } from './report-error.ts'
import {
  answerRevisions,
  makeRevision,
  openRevision,
  removeRevision,
  renameRevision,
  restoreRevision,
} from './revisions.ts'
import { checkRoadmap, openRoadmap, sendRoadmap, takeRoadmap } from './roadmap-files.ts'
import { takeNotes } from './review-files.ts'
import { checkSheet, readAgencySheet } from './sheet-files.ts'
import { redo, runCommand, undo } from './run-command.ts'
import {
  listRemovedScenarios,
  makeScenario,
  readPlan,
  removeScenario,
  renameScenario,
  restoreScenario,
} from './scenarios.ts'
import { revealFile, saveFile, savePdf, stopPdf } from './saved-files.ts'
import type { Session } from './session.ts'
import { makeKey, readSigning, replaceKey } from './signing.ts'
import { startApp, updateSettings } from './start.ts'
import { putView, removeView, renameView } from './views.ts'

/** Who asks the user something answers later. */
type Handler<M extends Method> = (session: Session, request: Request<M>) => Reply<M> | Promise<Reply<M>>

type Later<Out> = Result<Out, AppError> | Promise<Result<Out, AppError>>
type Writing<In, Out> = (session: Session, db: WriteDb, request: In) => Later<Out>
type Answering<In, Out> = (session: Session, request: In) => Later<Out>

function writing<In, Out>(answer: Writing<In, Out>): Answering<In, Out> {
  return (session, request) =>
    session.store.writer === null
      ? err({ code: 'read-only' })
      : answer(session, session.store.writer, request)
}

/**
 * The state before the first change of the day is kept. Not so with backups: they make copies of their own, and the copy
 * of the day could thin out the very one that is to be restored. Nor with framework files and keys: they are not in the
 * database.
 */
function changing<In, Out>(answer: Writing<In, Out>): Answering<In, Out> {
  return writing((session, db, request) => {
    session.dailyBackup.ensure()
    return answer(session, db, request)
  })
}

export const HANDLERS: { readonly [M in Method]: Handler<M> } = {
  'app.start': startApp,
  'settings.update': changing(updateSettings),
  'plan.create': changing(createPlan),
  'plan.openSample': openSample,
  'plan.open': openPlan,
  'plan.read': readPlan,
  'plan.run': changing(runCommand),
  'plan.undo': changing(undo),
  'plan.redo': changing(redo),
  'scenario.make': changing(makeScenario),
  'scenario.rename': changing(renameScenario),
  'scenario.remove': changing(removeScenario),
  'scenario.restore': changing(restoreScenario),
  'scenario.listRemoved': listRemovedScenarios,
  'revision.list': answerRevisions,
  'revision.stand': answerStand,
  'revision.make': changing(makeRevision),
  'revision.open': openRevision,
  'revision.rename': changing(renameRevision),
  'revision.remove': changing(removeRevision),
  'revision.restore': changing(restoreRevision),
  'roadmap.check': checkRoadmap,
  'roadmap.checkSheet': checkSheet,
  'roadmap.open': changing(openRoadmap),
  'roadmap.takeNotes': changing(takeNotes),
  'roadmap.send': changing(sendRoadmap),
  'roadmap.take': takeRoadmap,
  'agencies.readSheet': readAgencySheet,
  'collection.read': readCollection,
  'collection.known': knowSources,
  'collection.add': changing(addFiles),
  'collection.items': listRegionalItems,
  'collection.timeline': answerTimeline,
  'collection.item': answerItem,
  'collection.compare': compareFiles,
  'collection.choose': changing(chooseFile),
  'collection.putAside': changing(putAsideFile),
  'collection.restore': changing(restoreFiles),
  'collection.trust': changing(trustSigner),
  'collection.dismiss': changing(dismissDamaged),
  'collection.money': answerMoney,
  'collection.overlaps': answerOverlaps,
  'collection.connectivity': answerConnectivity,
  'collection.decideOverlap': changing(decideOverlap),
  'collection.setRule': changing(setRule),
  'collection.setExpected': changing(setExpected),
  'collection.writeNote': changing(writeNote),
  'collection.removeEntry': changing(removeEntry),
  'collection.sendNotes': changing(sendNotes),
  'file.save': saveFile,
  'file.savePdf': savePdf,
  'file.stopPdf': stopPdf,
  'file.reveal': revealFile,
  'collection.save': changing(saveCollection),
  'collection.check': checkCollection,
  'collection.comparePlans': comparePlans,
  'collection.open': changing(openCollection),
  'collection.listKept': listKeptCollections,
  'collection.takeBack': changing(takeCollectionBack),
  'collection.stop': stopCollection,
  'signing.read': readSigning,
  'signing.makeKey': writing(makeKey),
  'signing.replaceKey': writing(replaceKey),
  'views.put': changing(putView),
  'views.rename': changing(renameView),
  'views.remove': changing(removeView),
  'backup.list': answerBackups,
  'backup.create': writing(createBackup),
  'backup.restore': writing(restore),
  'framework.check': checkFramework,
  'framework.put': writing(putFramework),
  'framework.remove': writing(removeFramework),
  'framework.putAway': writing(putAwayFile),
  'framework.reload': reloadFrameworks,
  'framework.read': readFramework,
  'framework.schema': readSchema,
  'log.report': reportError,
}
