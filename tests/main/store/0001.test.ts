// Migration 1: the tables of a plan, and what they refuse by themselves.
import { expect, test } from 'vitest'
import { memoryDb } from '../../support/store.ts'
import type { WriteDb } from '../../../main/store/database.ts'

function withPlan(): WriteDb {
  const db = memoryDb(1)
  db.exec(`
    BEGIN;
    INSERT INTO plan VALUES ('p', 'Rencana', 'Kabupaten', 'a', 'f', 2026, 2030, '2026-01-01', 30, 60, 30, 0);
    INSERT INTO agency VALUES ('p', 'a', 'Dinas', 'D', 'agency', 0);
    COMMIT`)
  return db
}

const ITEM = `INSERT INTO item (plan_id, id, name, category, theme, description, output, lead_agency_id, executor, start,
  "end", progress_percent, status, pinned, budget_code, budget_status, plan_reference, nature, staff_needs, connected_to,
  related_services, risk, notes, links, position) VALUES `
const VALUES =
  "('p', 'i', 'Kegiatan', 'people', 'service', '', '', 'a', '', '2026-01-01', '2026-01-31', 0, 'proposed', 0, '', 'none', '', 'new', '[]', '[]', '[]', '', '', '[]', 1)"

test('a plan and its rows go in', () => {
  const db = withPlan()
  db.exec(ITEM + VALUES)
  db.exec("INSERT INTO item_cost VALUES ('p', 'i', 2026, 'apbd', 9000000000000000, 0)")
  expect(db.all('SELECT id, "end", position FROM item')).toEqual([
    { id: 'i', end: '2026-01-31', position: 1 },
  ])
  expect(db.all('SELECT rupiah FROM item_cost')).toEqual([{ rupiah: 9_000_000_000_000_000 }])
})

test.each([
  ['an impossible date', ITEM + VALUES.replace("'2026-01-31'", "'2026-02-30'")],
  ['an end before the start', ITEM + VALUES.replace("'2026-01-31'", "'2025-12-31'")],
  ['an unknown status', ITEM + VALUES.replace("'proposed'", "'maybe'")],
  ['done without a real end', ITEM + VALUES.replace("'proposed'", "'done'")],
  ['a list that is no JSON', ITEM + VALUES.replace("'[]'", "'[1,'")],
  ['text in a number', ITEM + VALUES.replace("'2026-01-31', 0", "'2026-01-31', 'half'")],
  ['an agency of no plan', ITEM + VALUES.replace("'a'", "'b'")],
  ['negative money', "INSERT INTO item_cost VALUES ('p', 'i', 2026, 'apbd', -1, 0)"],
  ['a rung downwards', "INSERT INTO item_effect VALUES ('p', 'i', 'f', '1', 3, 3, 0)"],
  [
    'a part of an item that does not exist',
    "INSERT INTO item_cost VALUES ('p', 'nobody', 2026, 'apbd', 1, 0)",
  ],
  ['a dependency on itself', "INSERT INTO dependency VALUES ('p', 'd', 'i', 'i', 'finish-start', 0)"],
  ['years the wrong way round', 'UPDATE plan SET last_year = 2025'],
  ['an owner that does not exist', "UPDATE plan SET agency_id = 'nobody'"],
])('refuses %s', (_, sql) => {
  const db = withPlan()
  expect(() => db.exec(sql)).toThrow(/constraint failed|cannot store TEXT/)
})
