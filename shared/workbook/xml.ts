// Text inside an XML file of ours, and what cells of a spreadsheet ask for beyond it.
import { MAX_CELL_TEXT } from './workbook.ts'

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

/** `escapeXml('A & "B"')` is `A &amp; &quot;B&quot;`. */
export function escapeXml(text: string): string {
  return text.replace(/[&<>"]/g, sign => ESCAPES[sign] ?? sign)
}

// What no XML file may hold. Fields refuse it, words of a framework that somebody wrote might have it.
// oxlint-disable-next-line no-control-regex
const FORBIDDEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g

const toPlain = (text: string) => text.toWellFormed().replace(FORBIDDEN, '')

/** Text of any kind as the content of an element, without the signs that no XML file may hold. */
export function escapeXmlText(text: string): string {
  return escapeXml(toPlain(text))
}

/**
 * Text of a cell. Spreadsheets read `_x0041_` as the letter A, and XML takes a carriage return for a line break: both are
 * written so that they stay what they were.
 */
export function escapeCellText(text: string): string {
  const short = text.length > MAX_CELL_TEXT ? `${text.slice(0, MAX_CELL_TEXT - 1)}…` : text
  return escapeXml(
    toPlain(short)
      .replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_')
      .replaceAll('\r', '_x000D_'),
  )
}
