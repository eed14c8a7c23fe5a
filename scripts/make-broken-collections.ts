// Writes the broken collections of the tests to tests/fixtures/broken/kumpulan.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { BROKEN_COLLECTIONS } from '../tests/support/broken-collections.ts'

const folder = new URL('../tests/fixtures/broken/kumpulan/', import.meta.url)
rmSync(folder, { recursive: true, force: true })
mkdirSync(folder, { recursive: true })
for (const [name, { bytes }] of Object.entries(BROKEN_COLLECTIONS))
  writeFileSync(new URL(`${name}.spbe-kumpulan`, folder), bytes)
