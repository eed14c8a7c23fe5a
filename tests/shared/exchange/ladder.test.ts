// Files of every version that ever was, as they were written then. They are kept for ever, byte by byte, and stay readable:
// whoever raises the version keeps a folder of the new one and leaves those before it alone.
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { planDocumentSchema } from '../../../shared/domain/plan.ts'
import { readRoadmap, ROADMAP_VERSION } from '../../../shared/exchange/read-roadmap.ts'
import { cryptoTools } from '../../support/crypto-tools.ts'

const fixtures = new URL('../../fixtures/spbe/', import.meta.url)

interface Kept {
  readonly sha256: string
  /** What reading it must find, so that a step of the ladder cannot lose anything unseen. */
  readonly items: number
  readonly isSigned: boolean
}

/** One entry per version. A file that is listed is never changed: its digest says so. */
const KEPT: Readonly<Record<number, Readonly<Record<string, Kept>>>> = {
  1: {
    'good-v1.spbe': {
      sha256: '2d5755ee0291fcc4559bfd416b84aa344121508b7e64ac5cc9d1efa834f3aa3c',
      items: 3,
      isSigned: false,
    },
    'good-v1-signed.spbe': {
      sha256: '5829ecded2609e96dafbd661fceb7e6c4c3421209c381a0a56e3d6c099147ad0',
      items: 3,
      isSigned: true,
    },
    // Before plans had mappings of their own, and without a signature as all files were then.
    'ladder/v1/before-mappings.spbe': {
      sha256: '0e5ca6458b69a09a97026781488783a68a7fe51dc132f4ea05e47d07ddbf6988',
      items: 3,
      isSigned: false,
    },
    // An item that says something in every field.
    'ladder/v1/every-field-signed.spbe': {
      sha256: '68509ece185054435c79ea813aff66453206907ec89d6496b12226a6b411f7fb',
      items: 4,
      isSigned: true,
    },
    'ladder/v1/shipped-sample.spbe': {
      sha256: '3c71133734f7afc8e8dfe0c8044772e0c9533b19664b4f550c40e2824555dbc9',
      items: 40,
      isSigned: false,
    },
  },
}

const bytesOf = (file: string) => readFileSync(new URL(file, fixtures))

it('has kept files of every version up to the one that is written now, signed ones among them', () => {
  const versions = Array.from({ length: ROADMAP_VERSION }, (_, at) => at + 1)
  expect(Object.keys(KEPT).map(Number)).toEqual(versions)
  for (const version of versions) {
    const kept = Object.values(KEPT[version] ?? {})
    expect([version, kept.some(file => file.isSigned), kept.some(file => !file.isSigned)]).toEqual([
      version,
      true,
      true,
    ])
  }
})

it('lists every file of the folders', () => {
  const found = readdirSync(new URL('ladder/', fixtures), { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile())
    .map(entry => `ladder/${entry.parentPath.split(/[\\/]/).at(-1)}/${entry.name}`)
  const listed = Object.values(KEPT).flatMap(files => Object.keys(files))
  expect(listed.filter(file => file.startsWith('ladder/')).toSorted()).toEqual(found.toSorted())
})

describe.each(Object.entries(KEPT))('version %s', (version, files) => {
  it.each(Object.entries(files))(
    '%s is as it was kept, and is read whole',
    (file, { sha256, items, isSigned }) => {
      const bytes = bytesOf(file)
      expect(createHash('sha256').update(bytes).digest('hex')).toBe(sha256)
      const text: unknown = JSON.parse(bytes.toString('utf8'))
      expect(text).toMatchObject({ version: Number(version) })
      const read = readRoadmap(bytes, cryptoTools)
      if (!read.ok) throw new Error(JSON.stringify(read.error))
      const { document, repairs, signer } = read.value
      expect([repairs, document.items.length, signer !== null]).toEqual([[], items, isSigned])
      expect(planDocumentSchema.safeParse(document).success).toBe(true)
      // Every item that was written is there, under its name.
      const names = JSON.stringify(document.items.map(item => [item.id, item.name]))
      const written = text as { payload: { document: { items: readonly { id: string; name: string }[] } } }
      expect(names).toBe(JSON.stringify(written.payload.document.items.map(item => [item.id, item.name])))
    },
  )
})
