import { readdirSync, readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { makeSchemas } from '../../scripts/make-schemas.ts'

const folder = new URL('../../resources/schema/', import.meta.url)
const schemas = makeSchemas()

it('publishes exactly these schemas', () => {
  expect(readdirSync(folder).toSorted()).toEqual([...schemas.keys()].toSorted())
})

// If this fails for the roadmap file, a domain type changed what files look like: that needs a new version of the
// format (CONTRIBUTING.md), not a new schema for the old one.
it.each([...schemas.keys()])('%s is what the validating code says', file => {
  expect(readFileSync(new URL(file, folder), 'utf8') === schemas.get(file)).toBe(true)
})
