// The tables of docs/pasted-cells.md are what really happens.
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { ColumnMeaning } from '../../../../shared/messages/paste/meaning.ts'
import { readCell } from '../../../../shared/messages/paste/read-cell.ts'
import { SCOPE } from '../../../support/paste-scope.ts'

const doc = readFileSync('docs/pasted-cells.md', 'utf8')

/** The rows of the table under a heading, without its head; the first cell is code. */
function tableUnder(heading: string): readonly string[][] {
  const [, section = ''] = doc.split(`\n## ${heading}\n`)
  const rows = (section.split('\n## ')[0] ?? '').split('\n').filter(line => line.startsWith('| `'))
  return rows.map(row => {
    const cells = row.split('|').slice(1, -1)
    return cells.map(cell => cell.trim().replaceAll('`', ''))
  })
}

const read = (text: string, meaning: ColumnMeaning) => readCell(text, meaning, 1, SCOPE)

describe('dates', () => {
  const rows = tableUnder('Dates')
  it.each(rows)('%s', (text, first, last, marked) => {
    const piece = { fields: { start: first, end: last } }
    const understood =
      marked === '' ? { verdict: 'understood', piece } : { verdict: 'assumed', piece, why: marked }
    expect(read(text, 'schedule')).toEqual(
      first === 'refused' ? { verdict: 'unread', reason: marked } : understood,
    )
  })

  it.each(rows.filter(([, first]) => first !== 'refused'))(
    '%s as a start and as an end',
    (text, first, last) => {
      expect(read(text, 'start')).toMatchObject({ piece: { fields: { start: first } } })
      expect(read(text, 'end')).toMatchObject({ piece: { fields: { end: last } } })
    },
  )

  it('a doubt about the order is said of a single day too', () => {
    expect(read('04/05/2026', 'start')).toMatchObject({ verdict: 'assumed', why: 'day-first' })
    expect(read('46132', 'end')).toMatchObject({ verdict: 'assumed', why: 'day-number' })
  })
})

describe('money', () => {
  it.each(tableUnder('Money'))('%s', (text, rupiah, marked) => {
    const piece = { money: { year: null, rupiah: Number(rupiah) } }
    const expected: Record<string, object> = {
      empty: { verdict: 'empty' },
      refused: { verdict: 'unread', reason: marked },
    }
    expect(read(text, 'cost')).toEqual(expected[rupiah] ?? { verdict: 'understood', piece })
  })
})

it('the tables were found', () => {
  expect([tableUnder('Dates').length > 25, tableUnder('Money').length > 15]).toEqual([true, true])
})
