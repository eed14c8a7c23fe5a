import { readdirSync, readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { readSheetRoadmap } from '../../../../shared/exchange/sheet/read-sheet-roadmap.ts'
import { sheetErrorText, sheetProblemWords } from '../../../../shared/messages/sheet-report.ts'
import { BROKEN_SHEETS } from '../../../support/broken-sheets.ts'
import { faultsOf, sheetContext, sheetWords } from '../../../support/sheet-roadmap.ts'

const folder = new URL('../../../fixtures/broken/xlsx/', import.meta.url)
const files = readdirSync(folder)

it('has the files that scripts/make-broken-sheets.ts makes', () => {
  expect(files).toEqual(
    Object.keys(BROKEN_SHEETS)
      .map(name => `${name}.xlsx`)
      .toSorted(),
  )
})

it.each(files)('%s is refused for what it is named for', file => {
  const bytes = readFileSync(new URL(file, folder))
  const { faults, bytes: made } = BROKEN_SHEETS[file.replace('.xlsx', '')] ?? { faults: [], bytes: bytes }
  // Byte by byte they differ in the hour of the parts, which depends on the time zone.
  expect(bytes).toHaveLength(made.length)
  expect(faultsOf(bytes)).toEqual(faults)
})

it.each(['id', 'en'] as const)('every defect has its own sentences in %s', language => {
  const { t } = sheetWords(language)
  const said = Object.values(BROKEN_SHEETS).flatMap(({ bytes }) => {
    const read = readSheetRoadmap(bytes, sheetContext())
    if (read.ok) throw new Error('a broken file was read')
    const { error } = read
    const problems = error.code === 'broken-sheet' ? error.problems : []
    return [
      sheetErrorText(error, t, language),
      ...problems.flatMap(problem => {
        const { place, says } = sheetProblemWords(problem, t, language)
        return [place, says]
      }),
    ]
  })
  for (const text of said) {
    expect(text).not.toBe('')
    // A key without a sentence is said as it is.
    expect(text).not.toMatch(/^(sheet|errors|paste)\.|\{\{|undefined/)
  }
})
