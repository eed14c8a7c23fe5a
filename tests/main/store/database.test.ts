import { expect, test } from 'vitest'
import { err, ok } from '../../../shared/base/result.ts'
import { memoryDb } from '../../support/store.ts'

test('a query that would write is refused, even one that answers rows', () => {
  const db = memoryDb()
  const sneaky = "INSERT INTO setting (key, value) VALUES ('a', '1') RETURNING key"
  expect(() => db.all(sneaky)).toThrow('a query may not write')
  expect(() => db.find(sneaky)).toThrow('a query may not write')
  expect(db.all('SELECT * FROM setting')).toEqual([])
})

test('a transaction keeps what ended well and takes back an error and a throw', () => {
  const db = memoryDb()
  const put = (key: string) => db.run('INSERT INTO setting (key, value) VALUES (?, ?)', key, '1')
  db.transaction(() => {
    put('kept')
    return ok(null)
  })
  const refused = db.transaction(() => {
    put('refused')
    return err('no')
  })
  const fail = () =>
    db.transaction(() => {
      put('thrown')
      throw new Error('defect')
    })
  expect(fail).toThrow('defect')
  expect(refused).toEqual(err('no'))
  expect(db.all('SELECT key FROM setting')).toEqual([{ key: 'kept' }])
})

test('a transaction inside another is a defect', () => {
  const db = memoryDb()
  const nested = () => db.transaction(() => db.transaction(() => ok(null)))
  expect(nested).toThrow('already open')
  expect(db.transaction(() => ok('free again'))).toEqual(ok('free again'))
})
