// A list of agencies on its way in from a file or the clipboard: read, and never stored by itself.
import { create } from 'zustand'
import { encodeBase64 } from '../../shared/base/base64.ts'
import { decodeUtf8 } from '../../shared/base/utf8.ts'
import { isSheetName } from '../../shared/exchange/sheet/given-file.ts'
import { hasAgencyHeads } from '../../shared/messages/paste/read-agencies.ts'
import { splitTable, type TableRow } from '../../shared/messages/paste/table-rows.ts'
import { sheetErrorText } from '../../shared/messages/sheet-report.ts'
import { checkWorkbookSize } from '../../shared/workbook/workbook-fault.ts'
import { bridge } from '../host.ts'
import { errorText } from './error-text.ts'
import { readLanguage, say } from './i18n.ts'

export const IMPORT_AGENCIES = 'agencies.import'
export const EXPORT_AGENCIES = 'agencies.export'
/** What the chooser of the system shows. */
export const AGENCY_FILES = '.xlsx,.csv,.tsv,.txt'

export const useAgencyImport = create<{ readonly isOpen: boolean }>()(() => ({ isOpen: false }))
export const openAgencyImport = () => useAgencyImport.setState({ isOpen: true })
export const closeAgencyImport = () => useAgencyImport.setState({ isOpen: false })

export type AgencySource =
  | {
      readonly state: 'read'
      /** The file with its sheet; null for pasted rows. */
      readonly from: string | null
      readonly rows: readonly TableRow[]
    }
  | { readonly state: 'fault'; readonly says: string }

const fault = (says: string): AgencySource => ({ state: 'fault', says })

export const readPastedAgencies = (text: string): AgencySource => ({
  state: 'read',
  from: null,
  rows: splitTable(text, hasAgencyHeads),
})

async function readSheet(name: string, bytes: Uint8Array): Promise<AgencySource> {
  const reply = await bridge.call('agencies.readSheet', { base64: encodeBase64(bytes) })
  if (!reply.ok) return fault(errorText(reply.error, say))
  if (reply.value.state === 'broken') return fault(sheetErrorText(reply.value.error, say, readLanguage()))
  const { sheet, rows } = reply.value
  return { state: 'read', from: say('agencyList.fromSheet', { file: name, sheet }), rows }
}

export async function readAgencyFile(file: File): Promise<AgencySource> {
  const size = checkWorkbookSize(file.size)
  if (!size.ok) return fault(sheetErrorText(size.error, say, readLanguage()))
  try {
    const bytes = new Uint8Array(await file.arrayBuffer())
    if (isSheetName(file.name)) return await readSheet(file.name, bytes)
    const text = decodeUtf8(bytes)
    if (text === null) return fault(say('agencyList.notText'))
    return { state: 'read', from: file.name, rows: splitTable(text, hasAgencyHeads) }
  } catch (error) {
    // The file is gone, or nobody may read it.
    if (error instanceof DOMException) return fault(say('exchange.error.unreadable'))
    throw error
  }
}
