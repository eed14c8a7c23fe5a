// Mapping files at start: what cannot be used is named with file and place, the others work.
import { expect, test } from 'vitest'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { loadFrameworks } from '../../../main/services/framework-shelf.ts'
import { shelveMappings } from '../../../main/services/mapping-shelf.ts'
import { PROJECT, tempFolder } from '../../support/store.ts'

const shipped = readFileSync(join(PROJECT, 'resources/mappings/spbe-2020-to-pemdi-2026.json'))
const file = (name: string, bytes: Uint8Array | null) => ({ file: name, bytes })
const text = (content: string) => new TextEncoder().encode(content)

test('a good file is used; each of the others is named with its first fault', () => {
  const frameworks = loadFrameworks(join(PROJECT, 'resources'), tempFolder())
  const misspelt = shipped.toString().replace('"permenpanrb-8-2026-13"', '"permenpanrb-8-2026-31"')
  const { mappings, problems } = shelveMappings(
    [
      file('good', shipped),
      file('unreadable', null),
      file('no-text', Uint8Array.of(0xff)),
      file('cut', text('{"rows": [')),
      file('misspelt', text(misspelt)),
      file('twice', shipped),
    ],
    frameworks,
  )
  expect(mappings.map(mapping => mapping.rows.length)).toEqual([27])
  expect(problems.map(({ file: name, problems: [first] }) => [name, first?.code, first?.where])).toEqual([
    ['unreadable', 'not-json', ''],
    ['no-text', 'not-json', ''],
    ['cut', 'not-json', '1:11'],
    ['misspelt', 'unknown-indicator', expect.stringMatching(/^rows\[\d+\]\.toIndicatorId$/)],
    ['twice', 'duplicate', 'toFrameworkId'],
  ])
})
