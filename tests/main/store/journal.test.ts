// Undo on two toy tables: the rules without any table of the product.
import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { ok } from '../../../shared/base/result.ts'
import { openForWriting, type WriteDb } from '../../../main/store/database.ts'
import { applyImages, installJournal, record, type Recording } from '../../../main/store/journal.ts'
import { SEED } from '../../support/random-plan.ts'
import { requireOk } from '../../support/store.ts'

function toyDb(): WriteDb {
  const db = openForWriting(':memory:')
  db.exec(`
    PRAGMA foreign_keys = ON;
    CREATE TABLE box (id TEXT PRIMARY KEY, place REAL, label TEXT UNIQUE) STRICT;
    CREATE TABLE thing (box TEXT NOT NULL REFERENCES box (id), n INTEGER NOT NULL,
      PRIMARY KEY (box, n)) STRICT`)
  installJournal(db)
  return db
}

function recorded(db: WriteDb, work: () => void): Recording {
  return requireOk(db.transaction(() => ok(record(db, work).recording)))
}

function apply(db: WriteDb, { changes }: Recording, side: 'before' | 'after'): void {
  db.transaction(() => {
    applyImages(db, changes, side)
    return ok(null)
  })
}

const content = (db: WriteDb) => [
  db.all('SELECT * FROM box ORDER BY id'),
  db.all('SELECT * FROM thing ORDER BY box, n'),
]

test('a recording holds each touched row once, as it was and as it is', () => {
  const db = toyDb()
  db.exec("INSERT INTO box VALUES ('a', 1, 'A'), ('b', 0.1, NULL), ('c', 3, 'C')")
  const { changes } = recorded(db, () => {
    db.run("UPDATE box SET place = 2 WHERE id = 'a'")
    db.run("UPDATE box SET place = 5 WHERE id = 'a'")
    db.run("DELETE FROM box WHERE id = 'b'")
    db.run("INSERT INTO box VALUES ('d', 0.30000000000000004, NULL)")
    // Deleted and put back as it was: nothing happened.
    db.run("DELETE FROM box WHERE id = 'c'")
    db.run("INSERT INTO box VALUES ('c', 3, 'C')")
  })
  expect(changes).toEqual([
    {
      table: 'box',
      key: ['a'],
      before: { id: 'a', place: 1, label: 'A' },
      after: { id: 'a', place: 5, label: 'A' },
    },
    { table: 'box', key: ['b'], before: { id: 'b', place: 0.1, label: null }, after: null },
    {
      table: 'box',
      key: ['d'],
      before: null,
      after: { id: 'd', place: 0.300_000_000_000_000_04, label: null },
    },
  ])
})

test('a changed key is a row gone and a row come', () => {
  const db = toyDb()
  db.exec("INSERT INTO box VALUES ('a', 1, 'A')")
  const recording = recorded(db, () => db.run("UPDATE box SET id = 'z'"))
  expect(recording.changes.map(({ key, before, after }) => [key, before === null, after === null])).toEqual([
    [['a'], false, true],
    [['z'], true, false],
  ])
  apply(db, recording, 'before')
  expect(content(db)).toEqual([[{ id: 'a', place: 1, label: 'A' }], []])
})

test('taking back is free of order: unique values change places and children go before their parent', () => {
  const db = toyDb()
  db.exec("INSERT INTO box VALUES ('a', 1, 'A'), ('b', 2, 'B'); INSERT INTO thing VALUES ('a', 1)")
  const before = content(db)
  const recording = recorded(db, () => {
    db.run("UPDATE box SET label = NULL WHERE id = 'a'")
    db.run("UPDATE box SET label = 'A' WHERE id = 'b'")
    db.run("UPDATE box SET label = 'B' WHERE id = 'a'")
    db.run("DELETE FROM thing WHERE box = 'a'")
    db.run("DELETE FROM box WHERE id = 'a'")
  })
  const after = content(db)
  apply(db, recording, 'before')
  expect(content(db)).toEqual(before)
  apply(db, recording, 'after')
  expect(content(db)).toEqual(after)
})

test('work outside of a recording is not noted', () => {
  const db = toyDb()
  db.exec("INSERT INTO box VALUES ('a', 1, 'A')")
  expect(recorded(db, () => undefined).changes).toEqual([])
})

test('a row of another shape or an unknown table is refused and nothing is changed', () => {
  const db = toyDb()
  db.exec("INSERT INTO box VALUES ('a', 1, 'A')")
  const change = { table: 'box', key: ['a'], before: { id: 'a', place: 1 }, after: null }
  expect(() => apply(db, { changes: [change], json: '' }, 'before')).toThrow('another shape')
  expect(() => apply(db, { changes: [{ ...change, table: 'sqlite_schema' }], json: '' }, 'before')).toThrow(
    'does not exist',
  )
  expect(content(db)).toEqual([[{ id: 'a', place: 1, label: 'A' }], []])
})

test(`any work on the toy tables is taken back and done again (seed ${SEED})`, () => {
  const id = fc.constantFrom('a', 'b', 'c')
  const action = fc.oneof(
    fc.tuple(id, fc.double({ noNaN: true, noDefaultInfinity: true })).map(
      ([box, place]) =>
        (db: WriteDb) =>
          void db.run(
            'INSERT INTO box VALUES (?, ?, NULL) ON CONFLICT DO UPDATE SET place = excluded.place',
            box,
            place,
          ),
    ),
    fc.tuple(id, fc.nat(3)).map(([box, n]) => (db: WriteDb) => {
      if (db.find('SELECT 1 FROM box WHERE id = ?', box))
        db.run('INSERT INTO thing VALUES (?, ?) ON CONFLICT DO NOTHING', box, n)
    }),
    id.map(box => (db: WriteDb) => {
      db.run('DELETE FROM thing WHERE box = ?', box)
      db.run('DELETE FROM box WHERE id = ?', box)
    }),
  )
  const commands = fc.array(fc.array(action, { maxLength: 6 }), { minLength: 1, maxLength: 6 })
  fc.assert(
    fc.property(commands, given => {
      const db = toyDb()
      const states = [content(db)]
      const recordings = given.map(actions => {
        const recording = recorded(db, () => actions.forEach(act => act(db)))
        states.push(content(db))
        return recording
      })
      recordings.toReversed().forEach((recording, i) => {
        apply(db, recording, 'before')
        expect(content(db)).toEqual(states[recordings.length - i - 1])
      })
      recordings.forEach((recording, i) => {
        apply(db, recording, 'after')
        expect(content(db)).toEqual(states[i + 1])
      })
    }),
    { seed: SEED, numRuns: 60 },
  )
})
