// What SQLite and the file system report, as the trouble a user can be told about.
import type { AppError } from '../../shared/contract/errors.ts'

export type StoreError = Extract<
  AppError,
  { code: 'disk-full' | 'file-locked' | 'folder-not-writable' | 'file-damaged' | 'file-too-new' }
>

type SimpleCode = Exclude<StoreError['code'], 'file-too-new'>

const BY_SQLITE_CODE: readonly (readonly [prefix: string, code: SimpleCode])[] = [
  ['SQLITE_FULL', 'disk-full'],
  ['SQLITE_READONLY', 'folder-not-writable'],
  ['SQLITE_CANTOPEN', 'folder-not-writable'],
  ['SQLITE_PERM', 'folder-not-writable'],
  // No room for the shared index of the log; any other input or output error is a folder that does not work.
  ['SQLITE_IOERR_SHMSIZE', 'disk-full'],
  ['SQLITE_IOERR', 'folder-not-writable'],
  ['SQLITE_BUSY', 'file-locked'],
  ['SQLITE_LOCKED', 'file-locked'],
  ['SQLITE_CORRUPT', 'file-damaged'],
  ['SQLITE_NOTADB', 'file-damaged'],
]

const BY_SYSTEM_CODE: Readonly<Record<string, SimpleCode>> = {
  ENOSPC: 'disk-full',
  EDQUOT: 'disk-full',
  EACCES: 'folder-not-writable',
  EPERM: 'folder-not-writable',
  EROFS: 'folder-not-writable',
  ENOTDIR: 'folder-not-writable',
  EEXIST: 'folder-not-writable',
  EBUSY: 'file-locked',
}

/** A stored row that today's rules refuse: somebody else wrote into the file. */
export class DamagedRowError extends Error {
  override readonly name = 'DamagedRowError'
}

function findErrorCode(error: unknown): string | null {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : null
}

/** The expected trouble behind a thrown error; null where the error is a defect of ours. */
export function toStoreError(error: unknown, file: string): StoreError | null {
  if (error instanceof DamagedRowError) return { code: 'file-damaged', file }
  const thrown = findErrorCode(error)
  if (thrown === null) return null
  const code = BY_SQLITE_CODE.find(([prefix]) => thrown.startsWith(prefix))?.[1] ?? BY_SYSTEM_CODE[thrown]
  return code === undefined ? null : { code, file }
}
