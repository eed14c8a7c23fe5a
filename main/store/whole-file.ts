// Files that appear under their name only when they are whole and on the disk.
import { closeSync, fsyncSync, openSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { err, ok, type Result } from '../../shared/base/result.ts'
import { toStoreError, type StoreError } from './store-error.ts'

export function flush(path: string, flags: 'r' | 'r+'): void {
  const handle = openSync(path, flags)
  try {
    fsyncSync(handle)
  } finally {
    closeSync(handle)
  }
}

/** So that a rename survives a power cut; Windows knows no such thing and does not need it. */
export function flushFolder(folder: string): void {
  if (process.platform !== 'win32') flush(folder, 'r')
}

/** What lies under the name is not what was written: a disk or a connection that does not work. */
export class NotWhatWasWrittenError extends Error {
  override readonly name = 'NotWhatWasWrittenError'
}

/** Not every file system, least of all a shared one, can flush a folder; the look at the file decides. */
function tryFlushFolder(folder: string): void {
  try {
    flushFolder(folder)
  } catch {
    return
  }
}

/**
 * Under a name that nobody reads, flushed, renamed, and read again under the name that was meant. Nothing that stood there
 * is touched before the new one is complete. In a folder of ours the first name is always the same, so that what a crash
 * left is written over; elsewhere give one that is surely free.
 */
export function writeWhole(
  file: string,
  bytes: Uint8Array,
  {
    unfinished = `${file}.part`,
    mode = 0o666,
  }: { readonly unfinished?: string; readonly mode?: number } = {},
): void {
  try {
    // What a crash left would keep the mode that it has.
    rmSync(unfinished, { force: true })
    writeFileSync(unfinished, bytes, { mode })
    flush(unfinished, 'r+')
    renameSync(unfinished, file)
  } finally {
    rmSync(unfinished, { force: true })
  }
  tryFlushFolder(join(file, '..'))
  if (!readFileSync(file).equals(bytes))
    throw new NotWhatWasWrittenError(`${file} does not hold what was written`)
}

/** Trouble that a user can be told about, with the file it is about; anything else is a defect and thrown. */
export function attempt<T>(file: string, work: () => T): Result<T, StoreError> {
  try {
    return ok(work())
  } catch (error) {
    const trouble = toStoreError(error, file)
    if (trouble === null) throw error
    return err(trouble)
  }
}
