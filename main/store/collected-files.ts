// Tables collected_file and known_signer: what agencies sent, each file once per plan of the region, and the keys they are known by.
import * as z from 'zod'
import { civilDateSchema } from '../../shared/base/civil-date.ts'
import { localTimeSchema } from '../../shared/base/local-time.ts'
import { STANDINGS, type Standing } from '../../shared/collection/verdict.ts'
import type { KeptFile, KnownKey } from '../../shared/collection/collection-state.ts'
import type { CollectedFile, KnownSource } from '../../shared/contract/collection.ts'
import { agencyIdSchema, type AgencyId } from '../../shared/domain/agency.ts'
import { planIdSchema, type PlanId } from '../../shared/domain/plan.ts'
import { SIGNER_VERDICTS, type SignerVerdict } from '../../shared/exchange/known-signer.ts'
import { publicKeySchema, toSigner } from '../../shared/exchange/signature.ts'
import { cryptoTools } from './crypto-tools.ts'
import type { ReadDb, Row, WriteDb } from './database.ts'
import { requireRow } from './require-row.ts'

const fileSchema = z.strictObject({
  digest: z.string(),
  roadmapId: planIdSchema,
  agencyId: agencyIdSchema,
  agencyName: z.string(),
  title: z.string(),
  revision: z.number().int(),
  madeOn: civilDateSchema,
  fileName: z.string(),
  receivedAt: localTimeSchema,
  standing: z.enum(STANDINGS),
  decidedAt: localTimeSchema.nullable(),
  changedRows: z.number().int().nullable(),
  itemCount: z.number().int(),
  repairCount: z.number().int(),
  signerKey: publicKeySchema.nullable(),
  signerVerdict: z.enum(SIGNER_VERDICTS),
})

const COLUMNS = `digest, roadmap_id, agency_id, agency_name, title, revision, made_on, file_name, received_at, standing,
  decided_at, changed_rows, item_count, repair_count, signer_key, signer_verdict`

function toFile(row: Row): CollectedFile {
  const candidate = {
    digest: row['digest'],
    roadmapId: row['roadmap_id'],
    agencyId: row['agency_id'],
    agencyName: row['agency_name'],
    title: row['title'],
    revision: row['revision'],
    madeOn: row['made_on'],
    fileName: row['file_name'],
    receivedAt: row['received_at'],
    standing: row['standing'],
    decidedAt: row['decided_at'],
    changedRows: row['changed_rows'],
    itemCount: row['item_count'],
    repairCount: row['repair_count'],
    signerKey: row['signer_key'],
    signerVerdict: row['signer_verdict'],
  }
  const { signerKey, ...file } = requireRow(fileSchema, candidate, `collected file ${String(row['digest'])}`)
  return { ...file, signer: signerKey === null ? null : toSigner({ publicKey: signerKey }, cryptoTools) }
}

/** By agency, newest revision first. */
export function listCollectedFiles(db: ReadDb, planId: PlanId): readonly CollectedFile[] {
  return db
    .all(
      `SELECT ${COLUMNS} FROM collected_file WHERE plan_id = ?
       ORDER BY agency_name, agency_id, revision DESC, received_at DESC, digest`,
      planId,
    )
    .map(toFile)
}

/** Newest revision first. */
export function listFilesOfRoadmap(db: ReadDb, planId: PlanId, roadmapId: PlanId): readonly CollectedFile[] {
  return db
    .all(
      `SELECT ${COLUMNS} FROM collected_file WHERE plan_id = ? AND roadmap_id = ?
       ORDER BY revision DESC, digest`,
      planId,
      roadmapId,
    )
    .map(toFile)
}

/** Those of the same roadmap or of the same agency. */
export function listRelatedFiles(
  db: ReadDb,
  planId: PlanId,
  { roadmapId, agencyId }: Pick<CollectedFile, 'roadmapId' | 'agencyId'>,
): readonly CollectedFile[] {
  return db
    .all(
      // One index each: with OR every file of the plan would be looked at.
      `SELECT ${COLUMNS} FROM collected_file WHERE plan_id = ? AND roadmap_id = ?
       UNION SELECT ${COLUMNS} FROM collected_file WHERE plan_id = ? AND agency_id = ?
       ORDER BY revision DESC, digest`,
      planId,
      roadmapId,
      planId,
      agencyId,
    )
    .map(toFile)
}

export function findCollectedFile(db: ReadDb, planId: PlanId, digest: string): CollectedFile | null {
  const row = db.find(
    `SELECT ${COLUMNS} FROM collected_file WHERE plan_id = ? AND digest = ?`,
    planId,
    digest,
  )
  return row === undefined ? null : toFile(row)
}

/** Which of these have come in before, byte by byte. */
export function listKnownSources(
  db: ReadDb,
  planId: PlanId,
  sources: readonly string[],
): readonly KnownSource[] {
  return db
    .all(
      `SELECT source, ${COLUMNS} FROM collected_file
       WHERE plan_id = ? AND source IN (SELECT value FROM json_each(?))`,
      planId,
      JSON.stringify(sources),
    )
    .map(row => ({ source: String(row['source']), file: toFile(row) }))
}

/** With the bytes they came as. */
export function listKeptFiles(db: ReadDb, planId: PlanId): readonly KeptFile[] {
  return db
    .all(`SELECT source, ${COLUMNS} FROM collected_file WHERE plan_id = ? ORDER BY digest`, planId)
    .map(row => ({ ...toFile(row), source: String(row['source']) }))
}

/** Its text lies in collected_text already, or does before the transaction ends. */
export function insertCollectedFile(db: WriteDb, planId: PlanId, file: KeptFile): void {
  db.run(
    `INSERT INTO collected_file (plan_id, source, ${COLUMNS})
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    planId,
    file.source,
    file.digest,
    file.roadmapId,
    file.agencyId,
    file.agencyName,
    file.title,
    file.revision,
    file.madeOn,
    file.fileName,
    file.receivedAt,
    file.standing,
    file.decidedAt,
    file.changedRows,
    file.itemCount,
    file.repairCount,
    file.signer?.publicKey ?? null,
    file.signerVerdict,
  )
}

export function setStanding(
  db: WriteDb,
  planId: PlanId,
  digest: string,
  standing: Standing,
  decidedAt: string | null,
): void {
  db.run(
    'UPDATE collected_file SET standing = ?, decided_at = ? WHERE plan_id = ? AND digest = ?',
    standing,
    decidedAt,
    planId,
    digest,
  )
}

/** What is known of who signed a file: the same content may come again, signed. */
export function setSigner(
  db: WriteDb,
  planId: PlanId,
  digest: string,
  publicKey: string | null,
  verdict: SignerVerdict,
): void {
  db.run(
    'UPDATE collected_file SET signer_key = ?, signer_verdict = ? WHERE plan_id = ? AND digest = ?',
    publicKey,
    verdict,
    planId,
    digest,
  )
}

/** The key that is remembered of an agency. */
export function findKnownKey(db: ReadDb, planId: PlanId, agencyId: AgencyId): string | null {
  const row = db.find(
    'SELECT public_key FROM known_signer WHERE plan_id = ? AND agency_id = ?',
    planId,
    agencyId,
  )
  return row === undefined ? null : String(row['public_key'])
}

export function listKnownKeys(db: ReadDb, planId: PlanId): readonly KnownKey[] {
  return db
    .all('SELECT agency_id, public_key FROM known_signer WHERE plan_id = ? ORDER BY agency_id', planId)
    .map(row => ({
      agencyId: requireRow(agencyIdSchema, row['agency_id'], 'known signer'),
      publicKey: requireRow(publicKeySchema, row['public_key'], 'known signer'),
    }))
}

/** Null forgets it. */
export function putKnownKey(db: WriteDb, planId: PlanId, agencyId: AgencyId, publicKey: string | null): void {
  if (publicKey === null)
    db.run('DELETE FROM known_signer WHERE plan_id = ? AND agency_id = ?', planId, agencyId)
  else
    db.run(
      'INSERT OR REPLACE INTO known_signer (plan_id, agency_id, public_key) VALUES (?, ?, ?)',
      planId,
      agencyId,
      publicKey,
    )
}
