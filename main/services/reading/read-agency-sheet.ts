// A list of agencies in a spreadsheet as rows of texts; what they mean is found out where the list of the plan is.
import { decodeBase64 } from '../../../shared/base/base64.ts'
import type { AgencySheet } from '../../../shared/contract/agency-list.ts'
import { typedText } from '../../../shared/exchange/sheet/typed-text.ts'
import { hasAgencyHeads } from '../../../shared/messages/paste/read-agencies.ts'
import type { TableRow } from '../../../shared/messages/paste/table-rows.ts'
import type { ReadRow } from '../../../shared/workbook/read-sheet.ts'
import { readWorkbook } from '../../../shared/workbook/read-workbook.ts'

/** More agencies than any list has; what stands further down or to the right is no part of one. */
const MOST_ROWS = 3_000
const MOST_COLUMNS = 30
const MOST_TEXT = 400

function toTableRow({ number, cells }: ReadRow): TableRow {
  const width = Math.min(Math.max(0, ...cells.keys()) + 1, MOST_COLUMNS)
  const texts = Array.from({ length: width }, (_, at) => {
    const found = cells.get(at)
    return found === undefined
      ? ''
      : typedText(found).replace(/\s+/g, ' ').trim().slice(0, MOST_TEXT).toWellFormed()
  })
  return { number, cells: texts }
}

export function readAgencySheet(base64: string): AgencySheet {
  const bytes = decodeBase64(base64)
  if (bytes === null) return { state: 'broken', error: { code: 'damaged', part: '' } }
  const workbook = readWorkbook(bytes, () => true)
  if (!workbook.ok) return { state: 'broken', error: workbook.error }
  const sheets = workbook.value.sheets.map(({ name, rows }) => ({
    sheet: name,
    rows: rows.slice(0, MOST_ROWS).map(toTableRow),
  }))
  const found = sheets.find(({ rows }) => hasAgencyHeads(rows)) ?? sheets[0] ?? { sheet: '', rows: [] }
  return { state: 'read', ...found }
}
