// The shipped mappings, held against the frameworks they lead between: every indicator is spoken for, or it says why not.
import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { parseMapping } from '../../shared/domain/parse-mapping.ts'
import { loadFramework, SHIPPED_FRAMEWORKS } from '../support/frameworks.ts'

const folder = new URL('../../resources/mappings/', import.meta.url)
const frameworks = SHIPPED_FRAMEWORKS.map(loadFramework)

function loadMapping(file: string) {
  const text = readFileSync(new URL(file, folder), 'utf8')
  const parsed = parseMapping(text, id => frameworks.find(framework => framework.id === id))
  // Complete and free of slips is what parsing promises; the whole list of problems is the message.
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.error, null, 1))
  return parsed.value
}
const numbersOf = (ids: readonly string[]) =>
  [...new Set(ids.map(id => Number(id.slice(-2))))].toSorted((a, b) => a - b)

test('the shipped files lead from each SPBE to what came after it', () => {
  const ways = readdirSync(folder)
    .toSorted((a, b) => a.localeCompare(b))
    .map(file => {
      const { fromFrameworkId, toFrameworkId } = loadMapping(file)
      return [file, fromFrameworkId, toFrameworkId]
    })
  expect(ways).toEqual([
    ['spbe-2018-to-spbe-2020.json', 'permenpanrb-5-2018', 'permenpanrb-59-2020'],
    ['spbe-2020-to-pemdi-2026.json', 'permenpanrb-59-2020', 'permenpanrb-8-2026'],
  ])
})

test('of SPBE 2020, the indicators of Pemdi that are new have no source, and each of the other 13 has one', () => {
  const { rows, withoutSource } = loadMapping('spbe-2020-to-pemdi-2026.json')
  expect(numbersOf(withoutSource.flatMap(group => group.indicatorIds))).toEqual([6, 7, 8, 11, 12, 17, 20])
  expect(numbersOf(rows.map(row => row.toIndicatorId))).toEqual([
    1, 2, 3, 4, 5, 9, 10, 13, 14, 15, 16, 18, 19,
  ])
})

test('every file says in both languages that it is no regulation', () => {
  for (const file of readdirSync(folder)) {
    const { about } = loadMapping(file)
    expect(about.id).toContain('bukan bagian dari peraturan')
    expect(about.en).toContain('not part of any regulation')
  }
})

test('every reason is one sentence that ends', () => {
  for (const file of readdirSync(folder)) {
    const { rows, withoutCounterpart, withoutSource } = loadMapping(file)
    for (const { why } of [...rows, ...withoutCounterpart, ...withoutSource])
      for (const sentence of [why.id, why.en]) {
        expect(sentence).toMatch(/^[A-Z][^.]+\.$/)
        expect(sentence.length).toBeLessThan(180)
      }
  }
})
