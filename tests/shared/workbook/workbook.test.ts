import readXlsxFile from 'read-excel-file/node'
import { strFromU8, unzipSync } from 'fflate'
import { expect, it } from 'vitest'
import { countLines, rowHeight } from '../../../shared/workbook/row-height.ts'
import { columnName } from '../../../shared/workbook/sheet-xml.ts'
import type { Workbook } from '../../../shared/workbook/workbook.ts'
import { writeWorkbook } from '../../../shared/workbook/write-workbook.ts'

it.each([
  ['', 10, 1],
  ['one two', 10, 1],
  ['one two three', 10, 2],
  ['one\ntwo\n\nthree', 10, 4],
  ['abcdefghijklmnopqrstuvwxyz', 10, 3],
  ['a abcdefghijklmnopqr b', 10, 4],
])('takes %j in a column of %i characters for %i lines', (text, width, lines) => {
  expect(countLines(text, width)).toBe(lines)
})

it('makes a row as high as its highest cell, and never higher than a spreadsheet allows', () => {
  const text = (value: string) => ({ value, look: 'text' as const })
  expect(rowHeight([], [])).toBe(15)
  expect(rowHeight([text('one two three'), text('x')], [10, 10])).toBe(30)
  expect(rowHeight([{ value: 123_456_789_012, look: 'number' }], [3])).toBe(15)
  expect(rowHeight([text('x\n'.repeat(200))], [10])).toBe(409)
  expect(rowHeight([{ value: 'goes on over empty cells', look: 'line' }], [10])).toBe(15)
})

it.each([
  [0, 'A'],
  [25, 'Z'],
  [26, 'AA'],
  [27, 'AB'],
  [701, 'ZZ'],
  [702, 'AAA'],
])('calls column %i %s', (index, name) => {
  expect(columnName(index)).toBe(name)
})

it('cuts what no cell can hold, says so, and leaves the file readable', async () => {
  const workbook: Workbook = {
    title: 'Long',
    dateFormat: 'd mmmm yyyy',
    sheets: [
      {
        name: "It's",
        columns: [20],
        rows: [[{ value: `${'x'.repeat(32_765)}🙂🙂`, look: 'text' }], [{ value: 'a\u0001b', look: 'text' }]],
        hasHead: true,
        footer: { left: '&'.repeat(300), page: (page, pages) => `${page}/${pages}` },
      },
    ],
  }
  const bytes = Buffer.from(writeWorkbook(workbook))
  const [sheet] = await readXlsxFile(bytes)
  const xml = strFromU8(unzipSync(bytes)['xl/worksheets/sheet1.xml'] ?? new Uint8Array())
  const [, footer = ''] = /<oddFooter>(.*)<\/oddFooter>/.exec(xml) ?? []
  expect(footer.replaceAll('&amp;', '&')).toBe(`&L${'&'.repeat(200)}&R&P/&N`)
  const text = String(sheet?.data[0]?.[0])
  expect(sheet?.sheet).toBe("It's")
  expect(text.length).toBeLessThanOrEqual(32_767)
  expect(text).toMatch(/^x{32765}.?…$/u)
  expect(sheet?.data[1]?.[0]).toBe('ab')
})
