// Cells on their way to a spreadsheet, read back with our own reader.
import { expect, it } from 'vitest'
import { joinCells } from '../../../../shared/messages/paste/join-cells.ts'
import { splitCells } from '../../../../shared/messages/paste/split-cells.ts'

it('sets cells apart by tabs and ends every row', () => {
  expect(
    joinCells([
      ['No', 'Indikator'],
      ['1', ''],
    ]),
  ).toBe('No\tIndikator\r\n1\t\r\n')
})

it.each([
  ['a tab', 'a\tb'],
  ['a line break', 'a\nb'],
  ['a quote in front', '"a" b'],
  ['nothing but a quote', '"'],
  ['a quote in the middle', '5" disk'],
  ['quotes and a line break', 'a "b"\n"c"'],
  ['nothing', ''],
])('a cell with %s comes back as it was', (_, cell) => {
  const rows = [
    ['x', cell, 'y'],
    [cell, 'z', cell],
  ]
  expect(splitCells(joinCells(rows))).toEqual(rows)
})
