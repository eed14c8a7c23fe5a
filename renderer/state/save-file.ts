// What the page has made becomes a file. Electron asks where to, writes it and reads it again; a browser puts it where its
// user wants downloads and tells nobody whether it was stored in the end (decision 52).
import { encodeBase64 } from '../../shared/base/base64.ts'
import type { Result } from '../../shared/base/result.ts'
import type { AppError } from '../../shared/contract/errors.ts'
import type { SavedFile } from '../../shared/contract/saved-files.ts'
import { bridge } from '../host.ts'
import { useApp } from './app-state.ts'
import { say } from './i18n.ts'
import { doLongWork, inTurn, Stopped, type Work } from './long-work.ts'
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

async function handOver({ name, mediaType, bytes }: MadeFile): Promise<boolean> {
  if (writesFiles())
    return announceSaved(await bridge.call('file.save', { name, content: encodeBase64(bytes) }))
  offerFile(name, bytes, mediaType)
  announce({ kind: 'file-made', file: name })
  return true
}

/** One after the other. What goes wrong is a defect of ours, and said under its log id; who ends it hears that nothing was written. */
function inWords(save: () => Promise<boolean>): Promise<boolean> {
  return inTurn(async () => {
    try {
      return await save()
    } catch (error) {
      if (error instanceof Stopped) announce({ kind: 'stopped' })
      else announce({ kind: 'file-failed', logId: await reportFault(error) })
      return false
    }
  })
}

/**
 * True where it was written or handed over; null made means that there was nothing to save. It can be ended until it is made:
 * then a place is asked for, and writing takes a moment.
 */
export function saveFile(make: (work: Work) => MadeFile | null | Promise<MadeFile | null>): Promise<boolean> {
  return inWords(async () => {
    const made = await doLongWork(say('outputs.work.making'), make)
    return made !== null && handOver(made)
  })
}

/** Once the pages are there: to the printer, or into a file. */
export function printPages(
  compose: (work: Work) => Promise<void>,
  print: () => boolean | Promise<boolean>,
): Promise<boolean> {
  return inWords(async () => {
    await doLongWork(say('outputs.work.pages'), compose)
    return print()
  })
}

/** Writes what would be printed now as a PDF file; only where `writesFiles`. True where it lies there. */
export async function savePdf(name: string): Promise<boolean> {
  const job = crypto.randomUUID()
  const printing = Promise.withResolvers<void>()
  const end = bridge.on('file.printing', started => {
    if (started.job === job) printing.resolve()
  })
  const reply = bridge.call('file.savePdf', { name, job })
  try {
    // A place is chosen first: no window of ours over that of the system.
    await Promise.race([printing.promise, reply])
    return announceSaved(
      await doLongWork(say('outputs.work.printing'), ({ signal }) => {
        signal.addEventListener('abort', () => void bridge.call('file.stopPdf', { job }), { once: true })
        return reply
      }),
    )
  } finally {
    end()
  }
}

export async function revealFile(file: string): Promise<void> {
  const reply = await bridge.call('file.reveal', { file })
  if (!reply.ok) announce({ kind: 'error', error: reply.error })
}
