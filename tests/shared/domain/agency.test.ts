// Which agency a text means.
import { expect, it } from 'vitest'
import { isCalled } from '../../../shared/domain/agency.ts'

it.each([
  ['BKPSDM', true],
  [' bkpsdm ', true],
  ['Badan Kepegawaian', true],
  ['BKP', false],
  ['', false],
])('%j is the agency: %j', (text, expected) => {
  expect(isCalled({ name: 'Badan Kepegawaian', shortName: 'BKPSDM' }, text)).toBe(expected)
})
