// Migration 5: fiscal gates come to every plan, and to nothing else.
import { expect, test } from 'vitest'
import { DEFAULT_GATES } from '../../../shared/domain/gate.ts'
import type { PlanId } from '../../../shared/domain/plan.ts'
import { migrate, readSchemaVersion } from '../../../main/store/migrate.ts'
import { MIGRATIONS } from '../../../main/store/migrations/all-migrations.ts'
import { listGateRows, toGate } from '../../../main/store/gates.ts'
import { memoryDb } from '../../support/store.ts'

test('each plan of version 4 gets the usual gates; the rest is untouched', () => {
  const db = memoryDb(4)
  db.exec(`
    BEGIN;
    INSERT INTO plan SELECT value, 'Rencana', 'Kabupaten', 'a', 'f', 2026, 2030, '2026-01-01', 30, 60, 30, 0
      FROM json_each('["p", "q"]');
    INSERT INTO agency SELECT value, 'a', 'Dinas', 'D', 'agency', 0 FROM json_each('["p", "q"]');
    INSERT INTO history VALUES ('p', 1, 'item.add', '', 1, 0, 1, '[]');
    COMMIT`)
  const content = () => ['plan', 'agency', 'history'].map(table => db.all(`SELECT * FROM ${table}`))
  const before = content()

  migrate(db, MIGRATIONS.slice(0, 5))

  expect(readSchemaVersion(db)).toBe(5)
  expect(content()).toEqual(before)
  for (const id of ['p', 'q']) expect(listGateRows(db, id as PlanId).map(toGate)).toEqual(DEFAULT_GATES)
})

test.each([
  ['a second gate of a kind', "'x', 'dpa', 'DPA', '01-20', 0, 1", 'UNIQUE'],
  ['29 February', "'x', 'other', 'Rapat', '02-29', 0, 1", 'CHECK'],
  ['a year after', "'x', 'other', 'Rapat', '02-20', 1, 1", 'CHECK'],
  ['an unknown kind', "'x', 'rapat', 'Rapat', '02-20', 0, 1", 'CHECK'],
])('refuses %s', (_, values, reason) => {
  const db = memoryDb(4)
  db.exec(`
    BEGIN;
    INSERT INTO plan VALUES ('p', 'Rencana', 'Kabupaten', 'a', 'f', 2026, 2030, '2026-01-01', 30, 60, 30, 0);
    INSERT INTO agency VALUES ('p', 'a', 'Dinas', 'D', 'agency', 0);
    COMMIT`)
  migrate(db, MIGRATIONS.slice(0, 5))
  db.exec("INSERT INTO gate VALUES ('p', 'm', 'other', 'Musrenbang', '03-10', -1, 0, 9)")
  db.exec("INSERT INTO gate VALUES ('p', 'n', 'other', 'Musrenbang', '03-10', -1, 0, 9)")
  expect(() => db.exec(`INSERT INTO gate VALUES ('p', ${values}, 9)`)).toThrow(reason)
})
