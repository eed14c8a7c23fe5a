// A collection on its way into the archive, as the reading thread packs it.
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { packCollection } from '../../../main/services/reading/collection-job.ts'
import { COLLECTION_LIST } from '../../../shared/exchange/collection-file.ts'
import { tempFolder } from '../../support/store.ts'

test('a list that could not be read again is not written, and its place is said', async () => {
  const file = join(tempFolder(), 'a.spbe-kumpulan')
  const list = JSON.stringify({ format: 'something-else' })
  const parts = [{ name: COLLECTION_LIST, text: list }]
  const packed = await packCollection({ kind: 'pack-collection', parts, file }, () =>
    Promise.resolve({ kind: 'parts', parts: [] }),
  )
  expect(packed).toEqual({ ok: false, error: { code: 'collection-unsayable', where: 'format' } })
  expect(existsSync(file)).toBe(false)
})
