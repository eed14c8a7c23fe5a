// The file.* channels: what the page has made is written where the user says, and found again in its folder.
import { err, ok, type Result } from '../../shared/base/result.ts'
import type { Reply, Request } from '../../shared/contract/contract.ts'
import type { AppError } from '../../shared/contract/errors.ts'
import type { SavedFile } from '../../shared/contract/saved-files.ts'
import { writeElsewhere } from '../store/elsewhere.ts'
import { listKeptStates } from '../store/kept-collections.ts'
import type { Session } from './session.ts'

const UNAVAILABLE = ok({ state: 'unavailable' } as const)

/** The bytes are made once a place is chosen: who thinks better of it has not waited for them. Null where it was ended meanwhile. */
async function save(
  session: Session,
  name: string,
  make: () => Promise<Uint8Array | null>,
): Promise<Result<SavedFile, AppError>> {
  const file = await session.options.askWhere?.(name)
  if (file === undefined) return UNAVAILABLE
  if (file === null) return ok({ state: 'cancelled' })
  const bytes = await make()
  if (bytes === null) return ok({ state: 'cancelled' })
  const written = writeElsewhere(file, bytes)
  if (!written.ok) return err({ code: 'file-not-written', file, reason: written.error })
  session.savedFiles.add(file)
  return ok({ state: 'written', file })
}

export function saveFile(
  session: Session,
  { name, content }: Request<'file.save'>,
): Promise<Result<SavedFile, AppError>> {
  return save(session, name, () => Promise.resolve(Buffer.from(content, 'base64')))
}

/** What the page shows to a printer now. */
export async function savePdf(
  session: Session,
  { name, job }: Request<'file.savePdf'>,
): Promise<Result<SavedFile, AppError>> {
  const { prints, options } = session
  const { printPdf } = options
  if (printPdf === undefined) return UNAVAILABLE
  prints.add(job)
  try {
    return await save(session, name, async () => {
      session.emit('file.printing', { job })
      const bytes = await printPdf()
      return prints.has(job) ? bytes : null
    })
  } finally {
    prints.delete(job)
  }
}

/** What is being printed comes to its end, for nobody can stop the printer of the page; it is not written. */
export function stopPdf({ prints }: Session, { job }: Request<'file.stopPdf'>): Reply<'file.stopPdf'> {
  prints.delete(job)
  return ok(null)
}

/** Only what was written since the start, or is kept as a way back: no page asks the system for other places. */
export function revealFile(session: Session, { file }: Request<'file.reveal'>): Reply<'file.reveal'> {
  const { collections } = session.store.at
  const isOurs = session.savedFiles.has(file) || listKeptStates(collections).some(kept => kept.file === file)
  if (!isOurs) return err({ code: 'not-found', what: 'file' })
  session.options.reveal?.(file)
  return ok(null)
}
