// Files outside of the data folder, where the user wants them.
import { join } from 'node:path'
import { err, ok, type Result } from '../../shared/base/result.ts'
import type { AppError, NotWrittenReason } from '../../shared/contract/errors.ts'
import { toStoreError } from './store-error.ts'
import { NotWhatWasWrittenError, writeWhole } from './whole-file.ts'

/** Out there everything can go wrong that a system has a code for; none of it is a defect of ours. */
function findReason(error: unknown, file: string): NotWrittenReason | null {
  if (error instanceof NotWhatWasWrittenError) return 'different'
  const trouble = toStoreError(error, file)?.code
  if (trouble === 'disk-full') return 'full'
  if (trouble === 'file-locked') return 'locked'
  return error instanceof Error && 'syscall' in error ? 'refused' : null
}

/** All or nothing, read again under its name; a file that stood there is replaced by the whole new one. */
export function writeElsewhere(file: string, bytes: Uint8Array): Result<null, NotWrittenReason> {
  try {
    const unfinished = join(file, '..', `.${crypto.randomUUID()}.part`)
    writeWhole(file, bytes, { unfinished })
    return ok(null)
  } catch (error) {
    const reason = findReason(error, file)
    if (reason === null) throw error
    return err(reason)
  }
}

export function writeRoadmapFile(file: string, text: string): Result<null, AppError> {
  const written = writeElsewhere(file, new TextEncoder().encode(text))
  return written.ok ? written : err({ code: 'roadmap-not-written', file, reason: written.error })
}
