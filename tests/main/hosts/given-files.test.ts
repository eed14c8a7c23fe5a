// Files that the system names: read, or refused with a reason the page can say.
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { expect, it } from 'vitest'
import { findGiven, keepGiven } from '../../../main/hosts/given-files.ts'
import { SOUND_COLLECTION } from '../../support/broken-collections.ts'
import { tempFolder } from '../../support/store.ts'

it('is the first argument that ends like one, from the folder of its caller', () => {
  const folder = tempFolder()
  writeFileSync(join(folder, 'Rencana Dinas.SPBE'), '{"é": 1}')
  expect(findGiven(['--web', '.', 'Rencana Dinas.SPBE', 'other.spbe'], folder)).toEqual({
    name: 'Rencana Dinas.SPBE',
    content: { ok: true, value: '{"é": 1}' },
  })
  expect(findGiven(['--file=x.spbe', 'readme.txt'], folder)).toBeNull()
})

it('may be named by its address, as some desktops do', () => {
  const folder = tempFolder()
  const file = join(folder, 'Rencana Dinas 100%.spbe')
  writeFileSync(file, '{}')
  expect(findGiven([pathToFileURL(file).href], '/')).toEqual({
    name: 'Rencana Dinas 100%.spbe',
    content: { ok: true, value: '{}' },
  })
  expect(findGiven(['file://%zz.spbe'], '/')).toBeNull()
})

it('says what cannot be read', () => {
  const folder = tempFolder()
  mkdirSync(join(folder, 'folder.spbe'))
  writeFileSync(join(folder, 'picture.spbe'), Buffer.from([0xff, 0xd8, 0xff]))
  const codeOf = (name: string) => {
    const given = findGiven([name], folder)
    if (given === null) return 'no file'
    const content = 'sheet' in given ? given.sheet : 'collection' in given ? given.collection : given.content
    return content.ok ? 'read' : content.error.code
  }
  writeFileSync(join(folder, 'empty.xlsx'), '')
  expect(['gone.spbe', 'folder.spbe', 'picture.spbe', 'empty.xlsx'].map(codeOf)).toEqual([
    'unreadable',
    'unreadable',
    'not-text',
    'empty',
  ])
})

it('may be a spreadsheet, by its name or by what it holds', () => {
  const folder = tempFolder()
  const bytes = Buffer.from('PK\u0003\u0004', 'latin1')
  writeFileSync(join(folder, 'rencana.xlsx'), bytes)
  writeFileSync(join(folder, 'rencana.spbe'), bytes)
  for (const name of ['rencana.xlsx', 'rencana.spbe'])
    expect(findGiven([name], folder)).toEqual({ name, sheet: { ok: true, value: bytes.toString('base64') } })
})

it('may be a collection, by its name or by the list that it begins with', () => {
  const folder = tempFolder()
  const bytes = Buffer.from(SOUND_COLLECTION)
  for (const name of ['a.spbe-kumpulan', 'a.spbe', 'a.xlsx']) {
    writeFileSync(join(folder, name), bytes)
    expect(findGiven([name], folder)).toEqual({
      name,
      collection: { ok: true, value: bytes.toString('base64') },
    })
  }
  expect(findGiven(['gone.spbe-kumpulan'], folder)).toMatchObject({
    collection: { error: { code: 'unreadable' } },
  })
})

it('is kept until it is taken, and the last one counts', () => {
  const given = (name: string) => ({ name, content: { ok: true, value: '' } as const })
  const kept = keepGiven(given('a'))
  let told = 0
  kept.follow(() => (told += 1))
  kept.keep(null)
  kept.keep(given('b'))
  expect(told).toBe(1)
  expect([kept.take()?.name, kept.take()]).toEqual(['b', null])
})
