// One sheet of a spreadsheet file: its cells, its frozen head, and how it is printed (A4 landscape, as wide as the page).
import { rowHeight } from './row-height.ts'
import { styleOf } from './styles-xml.ts'
import type { Cell, CellLook, Choices, Sheet } from './workbook.ts'
import { escapeCellText, escapeXml } from './xml.ts'

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const A4 = 9

/** `columnName(0)` is `A`, `columnName(27)` is `AB`. */
export function columnName(index: number): string {
  const rest = Math.floor(index / 26)
  return (rest === 0 ? '' : columnName(rest - 1)) + String.fromCharCode(65 + (index % 26))
}

/** What a spreadsheet runs as a formula when it is typed, or pasted anew from there. */
const RUNS = /^[=+\-@\t\r]/

function cellXml({ value, look, isLeft = false }: Cell, address: string): string {
  if (value === null) return ''
  const style = styleOf(look, isLeft, typeof value === 'string' && RUNS.test(value))
  return typeof value === 'number'
    ? `<c r="${address}" s="${style}"><v>${value}</v></c>`
    : `<c r="${address}" s="${style}" t="inlineStr"><is><t xml:space="preserve">${escapeCellText(value)}</t></is></c>`
}

function viewXml(sheet: Sheet, isFirst: boolean): string {
  const { frozenColumns = 0 } = sheet
  const first = `${columnName(frozenColumns)}2`
  const place = frozenColumns === 0 ? 'bottomLeft' : 'bottomRight'
  const split = `${frozenColumns === 0 ? '' : ` xSplit="${frozenColumns}"`} ySplit="1"`
  const pane = `<pane${split} topLeftCell="${first}" activePane="${place}" state="frozen"/>`
  return (
    `<sheetViews><sheetView workbookViewId="0"${isFirst ? ' tabSelected="1"' : ''}>` +
    `${sheet.hasHead ? `${pane}<selection pane="${place}" activeCell="${first}" sqref="${first}"/>` : ''}</sheetView></sheetViews>`
  )
}

function choicesXml(choices: readonly Choices[]): string {
  if (choices.length === 0) return ''
  const lists = choices.map(({ column, firstRow, lastRow, from, refusal }) => {
    const name = columnName(column)
    const source = `$${columnName(from.column)}`
    const sheet = `'${escapeXml(from.sheet.replaceAll("'", "''"))}'`
    return (
      `<dataValidation type="list" allowBlank="1"${refusal === null ? '' : ` showErrorMessage="1" error="${escapeXml(refusal)}"`} ` +
      `sqref="${name}${firstRow + 1}:${name}${lastRow + 1}"><formula1>${sheet}!${source}$2:${source}$${from.count + 1}</formula1></dataValidation>`
    )
  })
  return `<dataValidations count="${lists.length}">${lists.join('')}</dataValidations>`
}

/** More than 255 characters in all make the file unreadable. */
const MAX_FOOTER_TEXT = 200

/** Signs that the foot of a page reads as commands are doubled. */
function footerText(text: string): string {
  const doubled = text.replaceAll('&', '&&')
  if (doubled.length <= MAX_FOOTER_TEXT) return escapeXml(doubled)
  return footerText(text.slice(0, MAX_FOOTER_TEXT / 2).toWellFormed())
}

const lookXml = (look: CellLook | undefined) => (look === undefined ? '' : ` style="${styleOf(look, false)}"`)

/** The elements stand in the order that the format asks for; a spreadsheet refuses any other. */
export function sheetXml(sheet: Sheet, isFirst: boolean): string {
  const { columns, rows, footer, columnLooks = [], choices = [] } = sheet
  const last = `${columnName(columns.length - 1)}${rows.length}`
  const widths = columns.map(
    (width, i) =>
      `<col min="${i + 1}" max="${i + 1}" width="${width}"${lookXml(columnLooks[i])} customWidth="1"/>`,
  )
  const data = rows.map(
    (cells, row) =>
      `<row r="${row + 1}" ht="${rowHeight(cells, columns)}">${cells.map((cell, i) => cellXml(cell, `${columnName(i)}${row + 1}`)).join('')}</row>`,
  )
  return (
    `<worksheet xmlns="${MAIN}"><sheetPr><pageSetUpPr fitToPage="1"/></sheetPr><dimension ref="A1:${last}"/>` +
    `${viewXml(sheet, isFirst)}<sheetFormatPr defaultRowHeight="15"/><cols>${widths.join('')}</cols>` +
    `<sheetData>${data.join('')}</sheetData>${sheet.hasHead ? `<autoFilter ref="A1:${last}"/>` : ''}` +
    choicesXml(choices) +
    // Lines between the cells: numbers would touch the words at their right.
    (sheet.hasHead ? '<printOptions gridLines="1"/>' : '') +
    '<pageMargins left="0.4" right="0.4" top="0.5" bottom="0.6" header="0.3" footer="0.3"/>' +
    `<pageSetup paperSize="${A4}" orientation="landscape" fitToWidth="${sheet.pagesWide ?? 1}" fitToHeight="0"/>` +
    `<headerFooter><oddFooter>&amp;L${footerText(footer.left)}&amp;R${footer.page('&amp;P', '&amp;N')}</oddFooter>` +
    '</headerFooter></worksheet>'
  )
}
