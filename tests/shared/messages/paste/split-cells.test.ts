import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { splitCells } from '../../../../shared/messages/paste/split-cells.ts'

it.each([
  [
    'two rows of Excel',
    'A\tB\r\nC\tD\r\n',
    [
      ['A', 'B'],
      ['C', 'D'],
    ],
  ],
  [
    'no line break at the end',
    'A\tB\nC\tD',
    [
      ['A', 'B'],
      ['C', 'D'],
    ],
  ],
  ['an old Macintosh', 'A\rB\r', [['A'], ['B']]],
  [
    'a cell with lines, a tab and quotes',
    'A\t"one\r\ntwo\tand ""three"""\tB\r\nC',
    [['A', 'one\ntwo\tand "three"', 'B'], ['C']],
  ],
  [
    'empty cells',
    '\tA\t\n\t\t\n',
    [
      ['', 'A', ''],
      ['', '', ''],
    ],
  ],
  ['an empty row in between', 'A\n\nB\n', [['A'], [''], ['B']]],
  ['a cell that begins with a quoted word', '"Satu Data" kabupaten\tB', [['"Satu Data" kabupaten', 'B']]],
  ['a lonely quote', '"A\tB\nC', [['"A', 'B'], ['C']]],
  ['quotes inside', 'layar 15" baru\tB', [['layar 15" baru', 'B']]],
  ['an empty quoted cell', '""\tB', [['', 'B']]],
  ['a byte order mark', '\uFEFFA', [['A']]],
  ['nothing', '', []],
])('%s', (_, text, cells) => {
  expect(splitCells(text)).toEqual(cells)
})

it('gives back what a spreadsheet wrote', () => {
  const quoted = (cell: string) => (/["\t\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)
  const cell = fc.string({ unit: fc.constantFrom('a', 'b', '"', '\t', '\n', ' ') })
  fc.assert(
    fc.property(
      fc.array(fc.array(cell, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 5 }),
      rows => {
        const text = rows.map(row => row.map(quoted).join('\t')).join('\r\n')
        expect(splitCells(`${text}\r\n`)).toEqual(rows)
      },
    ),
    { seed: 3 },
  )
})
