// What the page has made becomes a file. Electron asks where to, writes it and reads it again; a browser puts it where its
// user wants downloads and tells nobody whether it was stored in the end (decision 52).
import { encodeBase64 } from '../../shared/base/base64.ts'
import type { Result } from '../../shared/base/result.ts'
import type { AppError } from '../../shared/contract/errors.ts'
import type { SavedFile } from '../../shared/contract/saved-files.ts'
import { bridge } from '../host.ts'
import { useApp } from './app-state.ts'
import { announce } from './notice.ts'
import { reportFault } from './report-fault.ts'

/** Time enough for the browser to take the bytes; until then they are kept. */
const KEPT_MS = 60_000

export function offerFile(name: string, bytes: Uint8Array<ArrayBuffer>, mediaType: string): void {
  const address = URL.createObjectURL(new Blob([bytes], { type: mediaType }))
  const link = document.createElement('a')
  link.href = address
  link.download = name
  link.click()
  setTimeout(() => URL.revokeObjectURL(address), KEPT_MS)
}

/** Whether the host writes files itself, where its user says. */
export const writesFiles = (): boolean => useApp.getState().start?.host === 'electron'

/** True where the file lies there now. */
function announceSaved(reply: Result<SavedFile, AppError>): boolean {
  if (!reply.ok) announce({ kind: 'error', error: reply.error })
  else if (reply.value.state === 'written') announce({ kind: 'file-saved', file: reply.value.file })
  return reply.ok && reply.value.state === 'written'
}

export interface MadeFile {
  readonly name: string
  readonly mediaType: string
  readonly bytes: Uint8Array<ArrayBuffer>
}

/**
 * What goes wrong while the file is made is a defect of ours, and said under its log id. True where it was written or handed
 * over; null made means that there was nothing to save.
 */
export async function saveFile(make: () => MadeFile | null | Promise<MadeFile | null>): Promise<boolean> {
  try {
    const made = await make()
    if (made === null) return false
    const { name, mediaType, bytes } = made
    if (writesFiles())
      return announceSaved(await bridge.call('file.save', { name, content: encodeBase64(bytes) }))
    offerFile(name, bytes, mediaType)
    announce({ kind: 'file-made', file: name })
    return true
  } catch (error) {
    announce({ kind: 'file-failed', logId: await reportFault(error) })
    return false
  }
}

/** Writes what would be printed now as a PDF file; only where `writesFiles`. True where it lies there. */
export async function savePdf(name: string): Promise<boolean> {
  return announceSaved(await bridge.call('file.savePdf', { name }))
}

export async function revealFile(file: string): Promise<void> {
  const reply = await bridge.call('file.reveal', { file })
  if (!reply.ok) announce({ kind: 'error', error: reply.error })
}
