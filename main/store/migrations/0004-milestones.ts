// Version 4: an item may be a milestone. None of those that exist is one.
import type { WriteDb } from '../database.ts'
import type { Migration } from './migration.ts'

const COLUMN = `
ALTER TABLE item ADD COLUMN milestone INTEGER NOT NULL DEFAULT 0
  CHECK (milestone = 0 OR (milestone = 1 AND "end" = start));
`

type Image = Readonly<Record<string, unknown>> | null

interface Change {
  readonly table: string
  readonly before: Image
  readonly after: Image
}

/** The steps of the history hold whole rows: those of items get the new column, which stands last. */
function widenHistory(db: WriteDb): void {
  const widen = (image: Image): Image => image && { ...image, milestone: 0 }
  for (const step of db.all('SELECT plan_id, seq FROM history')) {
    const [planId, seq] = [String(step['plan_id']), Number(step['seq'])]
    const row = db.find('SELECT changes FROM history WHERE plan_id = ? AND seq = ?', planId, seq)
    const changes = JSON.parse(String(row?.['changes'])) as readonly Change[]
    if (!changes.some(change => change.table === 'item')) continue
    const widened = changes.map(change =>
      change.table === 'item'
        ? { ...change, before: widen(change.before), after: widen(change.after) }
        : change,
    )
    db.run(
      'UPDATE history SET changes = ? WHERE plan_id = ? AND seq = ?',
      JSON.stringify(widened),
      planId,
      seq,
    )
  }
}

export const milestonesMigration: Migration = {
  version: 4,
  up(db) {
    db.exec(COLUMN)
    widenHistory(db)
  },
}
