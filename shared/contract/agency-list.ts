// What crosses the contract about a list of agencies in a spreadsheet.
import type { TableRow } from '../messages/paste/table-rows.ts'
import type { WorkbookFault } from '../workbook/workbook-fault.ts'

export type AgencySheet =
  | { readonly state: 'broken'; readonly error: WorkbookFault }
  /** The first sheet with heads that are known; else the first of all. */
  | { readonly state: 'read'; readonly sheet: string; readonly rows: readonly TableRow[] }
