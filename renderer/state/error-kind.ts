// What an error means for the page: where it is said, and whether something is not in the file.
import type { AppError } from '../../shared/contract/errors.ts'

/** Whether the error means that what the user did is not in the file (a refused input is not: nothing was to be stored). */
export function isStorageTrouble(error: AppError): boolean {
  return (
    error.code === 'disk-full' ||
    error.code === 'file-locked' ||
    error.code === 'folder-not-writable' ||
    error.code === 'file-damaged' ||
    error.code === 'disconnected' ||
    error.code === 'internal'
  )
}

/** What is wrong with the input itself is said where it was given, and not a second time. */
export function isForTheField(error: AppError): boolean {
  return error.code === 'invalid' || error.code === 'cycle'
}
