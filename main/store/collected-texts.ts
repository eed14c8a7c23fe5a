// Table collected_text: the files that were collected, as they came, with what each brings to the region.
import type { PlanId } from '../../shared/domain/plan.ts'
import type { ReadDb, WriteDb } from './database.ts'

export interface TextOfFile {
  /** The file in one line. */
  readonly roadmapText: string
  /** As `writeContribution` wrote it. */
  readonly contributionText: string
}

const IS_COLLECTED = `EXISTS (SELECT 1 FROM collected_file
  WHERE collected_file.plan_id = collected_text.plan_id AND collected_file.digest = collected_text.digest)`

/** What nobody has collected is written over; what somebody has stays as it came. */
export function putCollectedText(
  db: WriteDb,
  planId: PlanId,
  digest: string,
  { roadmapText, contributionText }: TextOfFile,
): void {
  db.run(
    `INSERT INTO collected_text (plan_id, digest, roadmap, contribution) VALUES (?, ?, ?, ?)
     ON CONFLICT (plan_id, digest) DO UPDATE
       SET roadmap = excluded.roadmap, contribution = excluded.contribution WHERE NOT ${IS_COLLECTED}`,
    planId,
    digest,
    roadmapText,
    contributionText,
  )
}

/** The same content in another text: signed this time. */
export function replaceRoadmapText(db: WriteDb, planId: PlanId, digest: string, roadmapText: string): void {
  db.run(
    'UPDATE collected_text SET roadmap = ? WHERE plan_id = ? AND digest = ?',
    roadmapText,
    planId,
    digest,
  )
}

/** Those that nobody has collected in the end. */
export function removeUncollectedTexts(db: WriteDb): void {
  db.run(`DELETE FROM collected_text WHERE NOT ${IS_COLLECTED}`)
}

export function findCollectedText(db: ReadDb, planId: PlanId, digest: string): string | null {
  const row = db.find('SELECT roadmap FROM collected_text WHERE plan_id = ? AND digest = ?', planId, digest)
  return row === undefined ? null : String(row['roadmap'])
}

/** The digests of the files that count, by agency. */
export function listCountedDigests(db: ReadDb, planId: PlanId): readonly string[] {
  return db
    .all(
      `SELECT digest FROM collected_file WHERE plan_id = ? AND standing = 'current'
       ORDER BY agency_name, agency_id, digest`,
      planId,
    )
    .map(row => String(row['digest']))
}

/** What a collected file brings to the region, as it was written. Throws where it was not collected. */
export function requireContributionText(db: ReadDb, planId: PlanId, digest: string): string {
  const row = db.find(
    'SELECT contribution FROM collected_text WHERE plan_id = ? AND digest = ?',
    planId,
    digest,
  )
  if (row === undefined) throw new Error(`no text of file ${digest}`)
  return String(row['contribution'])
}
