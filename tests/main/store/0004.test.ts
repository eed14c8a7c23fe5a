// Migration 4: the items that exist become items that are no milestone, in their rows and in the steps of the history.
import { expect, test } from 'vitest'
import { ok } from '../../../shared/base/result.ts'
import type { PlanId } from '../../../shared/domain/plan.ts'
import { findStep, pushStep } from '../../../main/store/history.ts'
import { applyImages, installJournal, record } from '../../../main/store/journal.ts'
import { migrate, readSchemaVersion } from '../../../main/store/migrate.ts'
import { MIGRATIONS } from '../../../main/store/migrations/all-migrations.ts'
import { memoryDb, required } from '../../support/store.ts'
import type { WriteDb } from '../../../main/store/database.ts'

const PLAN = 'p' as PlanId

/** A plan with two items on version 3; the second step moved the first item, the third renamed an agency. */
function filled(): WriteDb {
  const db = memoryDb(3)
  db.exec(`
    BEGIN;
    INSERT INTO plan VALUES ('p', 'Rencana', 'Kabupaten', 'a', 'f', 2026, 2030, '2026-01-01', 30, 60, 30, 0);
    INSERT INTO agency VALUES ('p', 'a', 'Dinas', 'D', 'agency', 0);
    COMMIT`)
  installJournal(db)
  const step = (code: 'item.add' | 'item.schedule' | 'agency.put', sql: string) =>
    db.transaction(() => {
      const { recording } = record(db, () => db.exec(sql))
      pushStep(db, PLAN, { code, name: '', count: 1 }, recording)
      return ok(null)
    })
  step(
    'item.add',
    `INSERT INTO item (plan_id, id, name, category, theme, description, output, lead_agency_id, executor, start,
       "end", progress_percent, status, pinned, budget_code, budget_status, plan_reference, nature, staff_needs,
       connected_to, related_services, risk, notes, links, position)
     SELECT 'p', value, 'Kegiatan', 'people', 'service', '', '', 'a', '', '2026-01-01', '2026-01-31', 0, 'proposed', 0,
       '', 'none', '', 'new', '[]', '[]', '[]', '', '', '[]', 1.5 FROM json_each('["i", "j"]')`,
  )
  step('item.schedule', `UPDATE item SET start = '2026-02-01', "end" = '2026-02-28' WHERE id = 'i'`)
  step('agency.put', `UPDATE agency SET name = 'Dinas Baru'`)
  return db
}

test('no item is a milestone, and everything else is as it was', () => {
  const db = filled()
  const items = db.all('SELECT * FROM item')
  const others = () => ['plan', 'agency', 'revision'].map(table => db.all(`SELECT * FROM ${table}`))
  const before = others()

  migrate(db, MIGRATIONS.slice(0, 4))

  expect(readSchemaVersion(db)).toBe(4)
  expect(db.all('SELECT * FROM item')).toEqual(items.map(item => ({ ...item, milestone: 0 })))
  expect(others()).toEqual(before)
})

test('the steps taken before can still be taken back', () => {
  const db = filled()
  migrate(db, MIGRATIONS.slice(0, 4))
  const undo = () => {
    const step = required(findStep(db, PLAN, 'undo'))
    db.transaction(() => {
      applyImages(db, step.changes, 'before')
      return ok(null)
    })
    db.run('DELETE FROM history WHERE seq = ?', step.seq)
  }
  undo()
  expect(db.find('SELECT name FROM agency')).toEqual({ name: 'Dinas' })
  undo()
  expect(db.all('SELECT id, start, position, milestone FROM item')).toEqual([
    { id: 'j', start: '2026-01-01', position: 1.5, milestone: 0 },
    { id: 'i', start: '2026-01-01', position: 1.5, milestone: 0 },
  ])
  undo()
  expect(db.all('SELECT * FROM item')).toEqual([])
})

test('a milestone of two days is refused', () => {
  const db = filled()
  migrate(db, MIGRATIONS.slice(0, 4))
  expect(() => db.run("UPDATE item SET milestone = 1 WHERE id = 'i'")).toThrow('CHECK')
  db.run(`UPDATE item SET milestone = 1, "end" = start WHERE id = 'i'`)
  expect(() => db.run(`UPDATE item SET "end" = '2026-03-01' WHERE id = 'i'`)).toThrow('CHECK')
})
