import { strToU8, unzipSync, zipSync } from 'fflate'
import { expect, it } from 'vitest'
import { readXml } from '../../../shared/workbook/read-xml.ts'
import { readWorkbook } from '../../../shared/workbook/read-workbook.ts'
import { MAX_WORKBOOK_BYTES, WORKBOOK_LIMITS } from '../../../shared/workbook/workbook-fault.ts'
import type { Cell, Sheet, Workbook } from '../../../shared/workbook/workbook.ts'
import { writeWorkbook } from '../../../shared/workbook/write-workbook.ts'
import { withPart } from '../../support/sheet-roadmap.ts'

function workbookOf(rows: readonly (readonly Cell[])[], more: Partial<Sheet> = {}): Workbook {
  const footer = { left: '', page: (page: string, pages: string) => `${page}/${pages}` }
  return {
    title: 'T',
    dateFormat: 'dd/mm/yyyy',
    sheets: [{ name: 'Satu', columns: [10, 10], rows, hasHead: true, footer, ...more }],
  }
}

const text = (value: string): Cell => ({ value, look: 'text' })
const SHEET = 'xl/worksheets/sheet1.xml'

function read(bytes: Uint8Array) {
  return readWorkbook(bytes, () => true)
}

/** The values of the first sheet by their address. */
function valuesOf(bytes: Uint8Array) {
  const workbook = read(bytes)
  if (!workbook.ok) throw new Error(JSON.stringify(workbook.error))
  const [sheet] = workbook.value.sheets
  return sheet?.rows.map(({ number, cells }) => [
    number,
    [...cells].map(([at, cell]) => [at, cell.value, cell.look]),
  ])
}

/** A sheet with this in its rows, the rest as we write it. */
const withRows = (rows: string) =>
  withPart(writeWorkbook(workbookOf([[text('x')]])), SHEET, xml =>
    xml.replace(/<sheetData>.*<\/sheetData>/, `<sheetData>${rows}</sheetData>`),
  )

it.each([
  '=1+1',
  '+62 812',
  '-5',
  '@SUM(A1)',
  '\tmasuk',
  '\rkembali',
  ' a\r\nb ',
  '_x0041_',
  '<b>&"\'',
  '🙂',
])('the text %j is stored and read as it is', value => {
  expect(valuesOf(writeWorkbook(workbookOf([[text(value)]])))).toEqual([[1, [[0, value, 'plain']]]])
})

it('marks what a spreadsheet would run, and nothing else', () => {
  const bytes = writeWorkbook(workbookOf([[text('=1+1'), text('1+1')]]))
  const parts = unzipSync(bytes)
  const styles = new TextDecoder().decode(parts['xl/styles.xml'])
  const sheet = new TextDecoder().decode(parts[SHEET])
  const formats = /<cellXfs.*<\/cellXfs>/.exec(styles)?.[0].match(/<xf [^>]*>/g) ?? []
  const [risky, plain] = [...sheet.matchAll(/<c r="\w+" s="(\d+)"/g)].map(
    ([, style]) => formats[Number(style)],
  )
  expect(risky).toContain('quotePrefix="1"')
  expect(plain).not.toContain('quotePrefix')
  expect(sheet).not.toContain('<f>')
})

it('writes lists to choose from, frozen columns and the look of cells that are still empty', () => {
  const more: Partial<Sheet> = {
    frozenColumns: 1,
    columnLooks: ['text', 'date'],
    choices: [
      {
        column: 1,
        firstRow: 1,
        lastRow: 9,
        from: { sheet: "It's", column: 27, count: 3 },
        refusal: 'Pilih <satu>',
      },
    ],
  }
  const sheet = new TextDecoder().decode(unzipSync(writeWorkbook(workbookOf([[text('x')]], more)))[SHEET])
  expect(sheet).toContain(
    '<pane xSplit="1" ySplit="1" topLeftCell="B2" activePane="bottomRight" state="frozen"/>',
  )
  expect(sheet).toContain(
    '<dataValidation type="list" allowBlank="1" showErrorMessage="1" error="Pilih &lt;satu&gt;" sqref="B2:B10">' +
      "<formula1>'It''s'!$AB$2:$AB$4</formula1></dataValidation>",
  )
  expect(sheet).toMatch(/<col min="2" max="2" width="10" style="\d+" customWidth="1"\/>/)
})

it.each([
  ['<row r="2"><c r="B2"><v>5</v></c></row>', [[2, [[1, 5, 'plain']]]]],
  // Places may be left out, and prefixes used.
  [
    '<row><c><v>5</v></c><c t="str"><f>A1</f><v>lima</v></c></row>',
    [
      [
        1,
        [
          [0, 5, 'plain'],
          [1, 'lima', 'plain'],
        ],
      ],
    ],
  ],
  ['<x:row r="1"><x:c r="A1" t="b"><x:v>1</x:v></x:c></x:row>', [[1, [[0, true, 'plain']]]]],
  ['<row r="1"><c r="A1" t="e"><v>#REF!</v></c></row>', [[1, [[0, '#REF!', 'error']]]]],
  ['<row r="1"><c r="A1"><f>NOW()</f></c></row>', [[1, [[0, null, 'plain']]]]],
  [
    '<row r="1"><c r="A1" t="inlineStr"><is><r><t>a</t></r><r><t>b</t></r><rPh><t>x</t></rPh></is></c></row>',
    [[1, [[0, 'ab', 'plain']]]],
  ],
  // A million empty rows that are only coloured are nothing.
  ['<row r="1" s="1"/><row r="1048576"><c r="A1048576" s="1"/></row>', []],
])('reads %s', (rows, values) => {
  expect(valuesOf(withRows(rows))).toEqual(values)
})

it('counts days from 1904 where the file does', () => {
  const bytes = withPart(
    writeWorkbook(workbookOf([[{ value: 44_670, look: 'date' }]])),
    'xl/workbook.xml',
    xml => xml.replace('<bookViews>', '<workbookPr date1904="1"/><bookViews>'),
  )
  expect(valuesOf(bytes)).toEqual([[1, [[0, 46_132, 'day']]]])
})

it.each<[string, Uint8Array, unknown]>([
  ['no bytes', new Uint8Array(), { code: 'empty' }],
  ['a text', strToU8('nama;mulai'), { code: 'not-a-workbook' }],
  ['the first bytes of an archive', strToU8('PK\u0003\u0004'), { code: 'damaged', part: '' }],
  [
    'an archive of something else',
    zipSync({ 'word/document.xml': strToU8('<a/>') }),
    { code: 'other-archive', found: 'word/document.xml' },
  ],
  [
    'more bytes than are read',
    new Uint8Array(MAX_WORKBOOK_BYTES + 1),
    { code: 'too-large', bytes: MAX_WORKBOOK_BYTES + 1, limitBytes: MAX_WORKBOOK_BYTES },
  ],
  [
    'a row that stands before the one before',
    withRows('<row r="2"><c r="A2"><v>1</v></c></row><row r="1"><c r="A1"><v>1</v></c></row>'),
    { code: 'damaged', part: SHEET },
  ],
  [
    'an address that is none',
    withRows('<row r="1"><c r="1A"><v>1</v></c></row>'),
    { code: 'damaged', part: SHEET },
  ],
  [
    'a document type',
    withPart(writeWorkbook(workbookOf([[text('x')]])), SHEET, xml =>
      xml.replace('<worksheet', '<!DOCTYPE x [<!ENTITY e "ha">]><worksheet'),
    ),
    { code: 'damaged', part: SHEET },
  ],
  [
    'an entity that nobody knows',
    withRows('<row r="1"><c r="A1" t="str"><v>&e;</v></c></row>'),
    { code: 'damaged', part: SHEET },
  ],
  [
    'cells far to the right',
    withRows('<row r="1"><c r="XFD1"><v>1</v></c></row>'),
    { code: 'too-much', what: 'columns', limit: WORKBOOK_LIMITS.columns },
  ],
  [
    'more rows than are read',
    withRows(
      Array.from(
        { length: WORKBOOK_LIMITS.rows + 1 },
        (_, at) => `<row r="${at + 1}"><c><v>1</v></c></row>`,
      ).join(''),
    ),
    { code: 'too-much', what: 'rows', limit: WORKBOOK_LIMITS.rows },
  ],
  [
    'more sheets than are read',
    withPart(writeWorkbook(workbookOf([[text('x')]])), 'xl/workbook.xml', xml =>
      xml.replace('<sheets>', `<sheets>${'<sheet name="x" r:id="rId1"/>'.repeat(WORKBOOK_LIMITS.sheets)}`),
    ),
    { code: 'too-much', what: 'sheets', limit: WORKBOOK_LIMITS.sheets },
  ],
])('refuses %s', (_, bytes, error) => {
  expect(read(bytes)).toEqual({ ok: false, error })
})

it('stops a part that unpacks without end, whatever its head says of its size', () => {
  const bomb = withRows(`<row r="1"><c r="A1" t="str"><v>${' '.repeat(WORKBOOK_LIMITS.bytes)}</v></c></row>`)
  expect(bomb.length).toBeLessThan(200_000)
  // The sizes of the directory say that there is next to nothing in it.
  const view = new DataView(bomb.buffer, bomb.byteOffset, bomb.byteLength)
  for (let at = 0; at + 46 < bomb.length; at += 1)
    if (view.getUint32(at, true) === 0x02_01_4b_50) view.setUint32(at + 24, 10, true)
  expect(read(bomb)).toEqual({
    ok: false,
    error: { code: 'too-much', what: 'bytes', limit: WORKBOOK_LIMITS.bytes },
  })
})

it('notices bytes that are not those that were packed', () => {
  const bytes = writeWorkbook(workbookOf([[text('x')]]))
  const view = new DataView(bytes.buffer)
  for (let at = 0; at + 46 < bytes.length; at += 1)
    if (view.getUint32(at, true) === 0x02_01_4b_50) view.setUint32(at + 16, 1, true)
  expect(read(bytes)).toEqual({ ok: false, error: { code: 'damaged', part: 'xl/workbook.xml' } })
})

it('leaves the sheets that nobody asks for packed', () => {
  const broken = withPart(writeWorkbook(workbookOf([[text('x')]])), SHEET, () => '<worksheet>')
  expect(readWorkbook(broken, () => false)).toEqual({ ok: true, value: { sheets: [], otherNames: ['Satu'] } })
})

it.each([
  ['<a>1<b/>2</a>', 'read'],
  ['<a><!-- <b> --><?x y?><![CDATA[<b>]]></a>', 'read'],
  ['', 'malformed'],
  ['<a>', 'malformed'],
  ['<a></b>', 'malformed'],
  ['<a/><b/>', 'malformed'],
  ['<a/>text', 'malformed'],
  ['<a x=1/>', 'malformed'],
  ['<a>&#x110000;</a>', 'malformed'],
  ['<a><!-- </a>', 'malformed'],
  ['<a>'.repeat(65) + '</a>'.repeat(65), 'malformed'],
])('takes the XML %s for %s', (xml, outcome) => {
  expect(readXml(xml, {})).toBe(outcome)
})
