import { expect, it } from 'vitest'
import { requireCivilDate } from '../../../shared/base/civil-date.ts'
import { reportFileName, toFileName } from '../../../shared/report/file-name.ts'
import { wordsOf } from '../../support/report.ts'

const date = requireCivilDate('2026-01-01')
const { t } = wordsOf('id')

it('names what is in the file', () => {
  const parts = { name: 'Indeks SPBE', agency: 'Diskominfo', date }
  expect(reportFileName(parts, t)).toBe('Penilaian Indeks SPBE - Diskominfo - 2026-01-01.xlsx')
  expect(reportFileName(parts, wordsOf('en').t)).toBe('Assessment Indeks SPBE - Diskominfo - 2026-01-01.xlsx')
})

it.each([
  ['a/b\\c:d*e?f"g<h>i|j', 'a-b-c-d-e-f-g-h-i-j'],
  ['line\nbreak\ttab', 'line-break-tab'],
  ['  much   space  ', 'much space'],
  ['dots at the end. . .', 'dots at the end'],
  ['Nama É – “kutip”', 'Nama É – “kutip”'],
])('makes of %j what Windows takes', (text, safe) => {
  expect(toFileName(text)).toBe(safe)
})

it('never loses the day to a long name, nor half of a sign', () => {
  const name = reportFileName({ name: 'x'.repeat(160), agency: '🙂'.repeat(80), date }, t)
  expect(name).toMatch(/ - 2026-01-01\.xlsx$/)
  expect(name.length).toBeLessThan(130)
  expect(name.isWellFormed()).toBe(true)
})
