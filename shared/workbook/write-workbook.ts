// A workbook as the bytes of an .xlsx file. Written here and not by a package: those that write in a browser pack larger
// parts in a worker made from a blob, which our content security policy refuses, and then never answer (decision 34).
import { strToU8, zipSync } from 'fflate'
import { PACKED_AT } from '../archive/packed-at.ts'
import { columnName, sheetXml } from './sheet-xml.ts'
import { stylesXml } from './styles-xml.ts'
import type { Sheet, Workbook } from './workbook.ts'
import { escapeXml } from './xml.ts'

export const WORKBOOK_MEDIA_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006'
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml'

function relationsXml(targets: readonly (readonly [type: string, target: string])[]): string {
  const lines = targets.map(
    ([type, target], i) => `<Relationship Id="rId${i + 1}" Type="${type}" Target="${target}"/>`,
  )
  return `<Relationships xmlns="${PACKAGE}/relationships">${lines.join('')}</Relationships>`
}

function contentTypesXml(count: number): string {
  const sheets = Array.from(
    { length: count },
    (_, i) => `<Override PartName="/xl/worksheets/sheet${i + 1}.xml" ContentType="${TYPE}.worksheet+xml"/>`,
  )
  return (
    `<Types xmlns="${PACKAGE}/content-types">` +
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
    '<Default Extension="xml" ContentType="application/xml"/>' +
    `<Override PartName="/xl/workbook.xml" ContentType="${TYPE}.sheet.main+xml"/>` +
    `<Override PartName="/xl/styles.xml" ContentType="${TYPE}.styles+xml"/>` +
    '<Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/>' +
    `${sheets.join('')}</Types>`
  )
}

/** Names that the spreadsheet itself gives: the rows that come again on every page, and what a filter covers. */
function headNamesXml(
  { name, columns, rows, frozenColumns = 0, pagesWide = 1 }: Sheet,
  place: number,
): string {
  const sheet = `'${escapeXml(name.replaceAll("'", "''"))}'`
  const last = `$${columnName(columns.length - 1)}$${rows.length}`
  const isRepeated = pagesWide > 1 && frozenColumns > 0
  const first = isRepeated ? `${sheet}!$A:$${columnName(frozenColumns - 1)},` : ''
  return (
    `<definedName name="_xlnm._FilterDatabase" localSheetId="${place}" hidden="1">${sheet}!$A$1:${last}</definedName>` +
    `<definedName name="_xlnm.Print_Titles" localSheetId="${place}">${first}${sheet}!$1:$1</definedName>`
  )
}

function workbookXml({ sheets }: Workbook): string {
  const lines = sheets.map(
    ({ name }, i) => `<sheet name="${escapeXml(name)}" sheetId="${i + 1}" r:id="rId${i + 1}"/>`,
  )
  const names = sheets.map((sheet, i) => (sheet.hasHead ? headNamesXml(sheet, i) : '')).join('')
  return (
    `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><bookViews><workbookView/></bookViews>` +
    `<sheets>${lines.join('')}</sheets>${names === '' ? '' : `<definedNames>${names}</definedNames>`}</workbook>`
  )
}

function corePropertiesXml(title: string): string {
  return (
    `<cp:coreProperties xmlns:cp="${PACKAGE}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/">` +
    `<dc:title>${escapeXml(title)}</dc:title></cp:coreProperties>`
  )
}

/** The bytes of the file; the same workbook gives the same bytes. */
export function writeWorkbook(workbook: Workbook): Uint8Array<ArrayBuffer> {
  const { sheets } = workbook
  const parts: Record<string, string> = {
    '[Content_Types].xml': contentTypesXml(sheets.length),
    '_rels/.rels': relationsXml([
      [`${OFFICE}/officeDocument`, 'xl/workbook.xml'],
      [`${PACKAGE}/relationships/metadata/core-properties`, 'docProps/core.xml'],
    ]),
    'docProps/core.xml': corePropertiesXml(workbook.title),
    'xl/workbook.xml': workbookXml(workbook),
    'xl/_rels/workbook.xml.rels': relationsXml([
      ...sheets.map((_, i) => [`${OFFICE}/worksheet`, `worksheets/sheet${i + 1}.xml`] as const),
      [`${OFFICE}/styles`, 'styles.xml'],
    ]),
    'xl/styles.xml': stylesXml(workbook.dateFormat),
  }
  for (const [i, sheet] of sheets.entries())
    parts[`xl/worksheets/sheet${i + 1}.xml`] = sheetXml(sheet, i === 0)
  const packed = Object.entries(parts).map(([path, xml]) => [path, strToU8(XML + xml)] as const)
  return zipSync(Object.fromEntries(packed), { mtime: PACKED_AT })
}
