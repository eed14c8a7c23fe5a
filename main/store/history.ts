// The undo history of a plan: one row per command, with the rows it changed. Undone steps stay until a new command comes.
import { requireCivilDate, type CivilDate } from '../../shared/base/civil-date.ts'
import type { HistoryState } from '../../shared/contract/contract.ts'
import type { StepLabel } from '../../shared/domain/command.ts'
import type { ItemId } from '../../shared/domain/item.ts'
import type { PlanId } from '../../shared/domain/plan.ts'
import type { ReadDb, Row, WriteDb } from './database.ts'
import type { Recording, RowChange } from './journal.ts'
import { DamagedRowError } from './store-error.ts'

/** Steps kept per plan, and changed rows kept in all of them together: a bound on the size of the file. */
const MAX_STEPS = 1_000
const MAX_ROWS = 200_000

export interface Step {
  readonly seq: number
  readonly label: StepLabel
  readonly changes: readonly RowChange[]
}

/** The step that undo or redo would take next. */
type Direction = 'undo' | 'redo'

const NEXT: Readonly<Record<Direction, string>> = {
  undo: 'FROM history WHERE plan_id = ? AND undone = 0 ORDER BY seq DESC LIMIT 1',
  redo: 'FROM history WHERE plan_id = ? AND undone = 1 ORDER BY seq LIMIT 1',
}

function toLabel(row: Row): StepLabel {
  return { code: row['code'] as StepLabel['code'], name: String(row['name']), count: Number(row['count']) }
}

function findLabel(db: ReadDb, planId: PlanId, direction: Direction): StepLabel | null {
  const row = db.find(`SELECT code, name, count ${NEXT[direction]}`, planId)
  return row === undefined ? null : toLabel(row)
}

export function readHistoryState(db: ReadDb, planId: PlanId): HistoryState {
  return { undo: findLabel(db, planId, 'undo'), redo: findLabel(db, planId, 'redo') }
}

export function findStep(db: ReadDb, planId: PlanId, direction: Direction): Step | null {
  const row = db.find(`SELECT seq, code, name, count, changes ${NEXT[direction]}`, planId)
  if (row === undefined) return null
  const changes: unknown = JSON.parse(String(row['changes']))
  if (!Array.isArray(changes))
    throw new DamagedRowError(`step ${String(row['seq'])} of ${planId} holds no list`)
  return { seq: Number(row['seq']), label: toLabel(row), changes: changes as readonly RowChange[] }
}

/** The first and last day an item had right before it last became a milestone; null where no step of the history knows. */
export function findSpanBeforeMilestone(
  db: ReadDb,
  planId: PlanId,
  id: ItemId,
): { readonly start: CivilDate; readonly end: CivilDate } | null {
  const row = db.find(
    `SELECT json_extract(change.value, '$.before.start') AS start, json_extract(change.value, '$.before.end') AS "end"
     FROM history, json_each(history.changes) AS change
     WHERE plan_id = ? AND undone = 0 AND code IN ('item.update', 'item.updateMany')
       AND json_extract(change.value, '$.table') = 'item' AND json_extract(change.value, '$.before.id') = ?
       AND json_extract(change.value, '$.before.milestone') = 0
       AND json_extract(change.value, '$.after.milestone') = 1
     ORDER BY seq DESC LIMIT 1`,
    planId,
    id,
  )
  return row === undefined
    ? null
    : { start: requireCivilDate(String(row['start'])), end: requireCivilDate(String(row['end'])) }
}

export function markUndone(db: WriteDb, planId: PlanId, seq: number, undone: boolean): void {
  db.run('UPDATE history SET undone = ? WHERE plan_id = ? AND seq = ?', undone ? 1 : 0, planId, seq)
}

/** Adds a step; what was undone before can no longer be redone, and the oldest steps go. */
export function pushStep(db: WriteDb, planId: PlanId, label: StepLabel, recording: Recording): void {
  db.run('DELETE FROM history WHERE plan_id = ? AND undone = 1', planId)
  const last = Number(db.find('SELECT max(seq) AS seq FROM history WHERE plan_id = ?', planId)?.['seq'] ?? 0)
  db.run(
    'INSERT INTO history (plan_id, seq, code, name, count, undone, row_count, changes) VALUES (?, ?, ?, ?, ?, 0, ?, ?)',
    planId,
    last + 1,
    label.code,
    label.name,
    label.count,
    recording.changes.length,
    recording.json,
  )
  trim(db, planId, last + 1)
}

function trim(db: WriteDb, planId: PlanId, last: number): void {
  db.run('DELETE FROM history WHERE plan_id = ? AND seq <= ?', planId, last - MAX_STEPS)
  let rows = 0
  for (const step of db.all(
    'SELECT seq, row_count FROM history WHERE plan_id = ? ORDER BY seq DESC',
    planId,
  )) {
    rows += Number(step['row_count'])
    if (rows <= MAX_ROWS || Number(step['seq']) === last) continue
    db.run('DELETE FROM history WHERE plan_id = ? AND seq <= ?', planId, Number(step['seq']))
    return
  }
}
