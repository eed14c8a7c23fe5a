// Table damaged_file: that a file came which could not be read, for its sender has to be asked for another one.
import type { KeptDamaged } from '../../shared/collection/collection-state.ts'
import { localTimeSchema } from '../../shared/base/local-time.ts'
import type { DamagedFile } from '../../shared/contract/collection.ts'
import { agencyIdSchema, type AgencyId } from '../../shared/domain/agency.ts'
import type { PlanId } from '../../shared/domain/plan.ts'
import type { RoadmapError } from '../../shared/exchange/roadmap-error.ts'
import type { ReadDb, Row, WriteDb } from './database.ts'
import { requireRow } from './require-row.ts'

function toDamaged(row: Row): DamagedFile {
  const agencyId = row['agency_id']
  return {
    source: String(row['source']),
    fileName: String(row['file_name']),
    receivedAt: requireRow(localTimeSchema, row['received_at'], 'damaged file'),
    agencyId: typeof agencyId === 'string' ? requireRow(agencyIdSchema, agencyId, 'damaged file') : null,
    revision: row['revision'] === null ? null : Number(row['revision']),
    // Written by us alone, from an error of ours or one that its schema has seen.
    error: JSON.parse(String(row['error'])) as RoadmapError,
  }
}

export function listDamagedFiles(db: ReadDb, planId: PlanId): readonly DamagedFile[] {
  return db
    .all(
      'SELECT * FROM damaged_file WHERE plan_id = ? AND is_dismissed = 0 ORDER BY file_name, source',
      planId,
    )
    .map(toDamaged)
}

export function putDamagedFile(db: WriteDb, planId: PlanId, file: DamagedFile): void {
  db.run(
    `INSERT INTO damaged_file (plan_id, source, file_name, received_at, agency_id, revision, error)
     VALUES (?, ?, ?, ?, ?, ?, ?)
     ON CONFLICT (plan_id, source) DO UPDATE SET file_name = excluded.file_name, received_at = excluded.received_at`,
    planId,
    file.source,
    file.fileName,
    file.receivedAt,
    file.agencyId,
    file.revision,
    JSON.stringify(file.error),
  )
}

/** Those that need no attention included. */
export function listKeptDamaged(db: ReadDb, planId: PlanId): readonly KeptDamaged[] {
  return db
    .all('SELECT * FROM damaged_file WHERE plan_id = ? ORDER BY source', planId)
    .map(row => ({ ...toDamaged(row), isDismissed: row['is_dismissed'] === 1 }))
}

/** Whoever sends a sound file after damaged ones has answered for them, except for those that came together with it. */
export function removeDamagedFiles(
  db: WriteDb,
  planId: PlanId,
  agencyId: AgencyId,
  together: ReadonlySet<string>,
): void {
  const found = db.all(
    'SELECT source FROM damaged_file WHERE plan_id = ? AND agency_id = ?',
    planId,
    agencyId,
  )
  for (const { source } of found)
    if (!together.has(String(source)))
      db.run('DELETE FROM damaged_file WHERE plan_id = ? AND source = ?', planId, String(source))
}

/** It is listed no more, also when it comes again; or it is again. */
export function setDismissed(db: WriteDb, planId: PlanId, source: string, isDismissed: boolean): void {
  db.run(
    'UPDATE damaged_file SET is_dismissed = ? WHERE plan_id = ? AND source = ?',
    isDismissed ? 1 : 0,
    planId,
    source,
  )
}
