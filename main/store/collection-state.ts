// A collection as one piece, as it leaves for another computer and comes from one: every table of it but the texts.
import type { CollectionState } from '../../shared/collection/collection-state.ts'
import type { PlanId } from '../../shared/domain/plan.ts'
import { insertCollectedFile, listKeptFiles, listKnownKeys, putKnownKey } from './collected-files.ts'
import { insertCollectedEntry, insertCollectedNote, listCollectedNotes } from './collected-notes.ts'
import {
  listAllRules,
  listExpected,
  listOverlapDecisions,
  putExpected,
  putOverlapDecision,
  putRule,
} from './collection-settings.ts'
import { listKeptDamaged, putDamagedFile, setDismissed } from './damaged-files.ts'
import type { ReadDb, WriteDb } from './database.ts'

export function readCollectionState(db: ReadDb, planId: PlanId): CollectionState {
  return {
    files: listKeptFiles(db, planId),
    damaged: listKeptDamaged(db, planId),
    keys: listKnownKeys(db, planId),
    rules: listAllRules(db, planId),
    units: [...listExpected(db, planId)].map(([agencyId, isExpected]) => ({ agencyId, isExpected })),
    overlaps: [...listOverlapDecisions(db, planId)].map(([pair, said]) => ({ pair, ...said })),
    notes: listCollectedNotes(db, planId),
  }
}

/** Notes name their entries, so these go first. */
const TABLES = [
  'collected_entry',
  'collected_note',
  'collected_file',
  'damaged_file',
  'known_signer',
  'coverage_rule',
  'collecting_unit',
  'overlap_decision',
] as const

/** Puts a state in the place of the one that is here. Call it inside a transaction, when the texts of its files are there. */
export function writeCollectionState(db: WriteDb, planId: PlanId, state: CollectionState): void {
  for (const table of TABLES) db.run(`DELETE FROM ${table} WHERE plan_id = ?`, planId)
  for (const file of state.files) insertCollectedFile(db, planId, file)
  for (const damaged of state.damaged) {
    putDamagedFile(db, planId, damaged)
    if (damaged.isDismissed) setDismissed(db, planId, damaged.source, true)
  }
  for (const { agencyId, publicKey } of state.keys) putKnownKey(db, planId, agencyId, publicKey)
  for (const { frameworkId, indicatorId, rule } of state.rules)
    putRule(db, planId, frameworkId, indicatorId, rule)
  for (const { agencyId, isExpected } of state.units) putExpected(db, planId, agencyId, isExpected)
  for (const { pair, ...said } of state.overlaps) putOverlapDecision(db, planId, pair, said)
  for (const { roadmapId, note, unsent } of state.notes) {
    insertCollectedNote(db, planId, roadmapId, note)
    const waiting = new Set(unsent)
    for (const entry of note.entries)
      insertCollectedEntry(db, planId, roadmapId, note.id, entry, !waiting.has(entry.id))
  }
}
