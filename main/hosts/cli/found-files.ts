// The files that are named on the command line or lie in a folder: what each holds, and the collections among them by themselves.
import { createHash } from 'node:crypto'
import { readdirSync, statSync } from 'node:fs'
import { join, relative } from 'node:path'
import type { Result } from '../../../shared/base/result.ts'
import { toSentFile } from '../../../shared/collection/sent-file.ts'
import type { FileOutcome, SentFile } from '../../../shared/contract/collection.ts'
import type { CollectionError } from '../../../shared/exchange/collection-error.ts'
import { sheetsLast, type GivenContent } from '../../../shared/exchange/sheet/given-file.ts'
import { readGivenFile } from '../given-files.ts'

/** A file, called as it is from the folder that was named; or what it is where it cannot be taken in. */
export type FoundFile = Result<SentFile, FileOutcome>

/** The bytes of a collection in base64. */
export interface FoundCollection {
  readonly name: string
  readonly content: Result<string, CollectionError>
}

export interface FoundFiles {
  readonly files: readonly FoundFile[]
  readonly collections: readonly FoundCollection[]
}

function sourceOf(given: GivenContent): string {
  if ('collection' in given) return ''
  const bytes =
    'sheet' in given
      ? given.sheet.ok && Buffer.from(given.sheet.value, 'base64')
      : given.content.ok && given.content.value
  return bytes === false ? '' : createHash('sha256').update(bytes).digest('hex')
}

/** Each is one or the other. */
function sortOut(found: readonly { readonly name: string; readonly given: GivenContent }[]): FoundFiles {
  return {
    files: found.flatMap(({ name, given }) =>
      'collection' in given ? [] : [toSentFile(name, sourceOf(given), given)],
    ),
    collections: found.flatMap(({ name, given }) =>
      'collection' in given ? [{ name, content: given.collection }] : [],
    ),
  }
}

export function readFile(name: string, file: string): FoundFiles {
  return sortOut([{ name, given: readGivenFile(file) }])
}

/** Every file in the folder and below it, by name, spreadsheets last; those that begin with a dot are passed over, as in a file chooser. */
export function readFolder(folder: string): FoundFiles {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile() && !entry.name.startsWith('.'))
    .map(entry => join(entry.parentPath, entry.name))
    .toSorted()
    .toSorted(sheetsLast)
  return sortOut(files.map(file => ({ name: relative(folder, file), given: readGivenFile(file) })))
}

export const isFolder = (path: string) => statSync(path, { throwIfNoEntry: false })?.isDirectory() === true
