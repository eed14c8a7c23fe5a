// One sheet of a spreadsheet file: its cells, its frozen head, and how it is printed (A4 landscape, as wide as the page).
import { rowHeight } from './row-height.ts'
import { styleOf } from './styles-xml.ts'
import type { Cell, Sheet } from './workbook.ts'
import { escapeCellText, escapeXml } from './xml.ts'

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const A4 = 9

/** `columnName(0)` is `A`, `columnName(27)` is `AB`. */
export function columnName(index: number): string {
  const rest = Math.floor(index / 26)
  return (rest === 0 ? '' : columnName(rest - 1)) + String.fromCharCode(65 + (index % 26))
}

function cellXml({ value, look, isLeft = false }: Cell, address: string): string {
  if (value === null) return ''
  const style = styleOf(look, isLeft)
  return typeof value === 'number'
    ? `<c r="${address}" s="${style}"><v>${value}</v></c>`
    : `<c r="${address}" s="${style}" t="inlineStr"><is><t xml:space="preserve">${escapeCellText(value)}</t></is></c>`
}

function viewXml(sheet: Sheet, isFirst: boolean): string {
  const pane = '<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>'
  return (
    `<sheetViews><sheetView workbookViewId="0"${isFirst ? ' tabSelected="1"' : ''}>` +
    `${sheet.hasHead ? `${pane}<selection pane="bottomLeft" activeCell="A2" sqref="A2"/>` : ''}</sheetView></sheetViews>`
  )
}

/** More than 255 characters in all make the file unreadable. */
const MAX_FOOTER_TEXT = 200

/** Signs that the foot of a page reads as commands are doubled. */
function footerText(text: string): string {
  const doubled = text.replaceAll('&', '&&')
  if (doubled.length <= MAX_FOOTER_TEXT) return escapeXml(doubled)
  return footerText(text.slice(0, MAX_FOOTER_TEXT / 2).toWellFormed())
}

/** The elements stand in the order that the format asks for; a spreadsheet refuses any other. */
export function sheetXml(sheet: Sheet, isFirst: boolean): string {
  const { columns, rows, footer } = sheet
  const last = `${columnName(columns.length - 1)}${rows.length}`
  const widths = columns.map(
    (width, i) => `<col min="${i + 1}" max="${i + 1}" width="${width}" customWidth="1"/>`,
  )
  const data = rows.map(
    (cells, row) =>
      `<row r="${row + 1}" ht="${rowHeight(cells, columns)}">${cells.map((cell, i) => cellXml(cell, `${columnName(i)}${row + 1}`)).join('')}</row>`,
  )
  return (
    `<worksheet xmlns="${MAIN}"><sheetPr><pageSetUpPr fitToPage="1"/></sheetPr><dimension ref="A1:${last}"/>` +
    `${viewXml(sheet, isFirst)}<sheetFormatPr defaultRowHeight="15"/><cols>${widths.join('')}</cols>` +
    `<sheetData>${data.join('')}</sheetData>${sheet.hasHead ? `<autoFilter ref="A1:${last}"/>` : ''}` +
    // Lines between the cells: numbers would touch the words at their right.
    (sheet.hasHead ? '<printOptions gridLines="1"/>' : '') +
    '<pageMargins left="0.4" right="0.4" top="0.5" bottom="0.6" header="0.3" footer="0.3"/>' +
    `<pageSetup paperSize="${A4}" orientation="landscape" fitToWidth="1" fitToHeight="0"/>` +
    `<headerFooter><oddFooter>&amp;L${footerText(footer.left)}&amp;R${footer.page('&amp;P', '&amp;N')}</oddFooter>` +
    '</headerFooter></worksheet>'
  )
}
