// Writes the broken spreadsheets of the tests to tests/fixtures/broken/xlsx.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { BROKEN_SHEETS } from '../tests/support/broken-sheets.ts'

const folder = new URL('../tests/fixtures/broken/xlsx/', import.meta.url)
rmSync(folder, { recursive: true, force: true })
mkdirSync(folder, { recursive: true })
for (const [name, { bytes }] of Object.entries(BROKEN_SHEETS))
  writeFileSync(new URL(`${name}.xlsx`, folder), bytes)
