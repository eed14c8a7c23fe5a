// The user's own framework files in the data folder. A file appears under its name only when it is whole and on the disk,
// and none is ever deleted: what is replaced or removed goes into a folder of its own beside them.
import { copyFileSync, existsSync, mkdirSync, renameSync, rmSync } from 'node:fs'
import { basename, extname, join } from 'node:path'
import type { Result } from '../../shared/base/result.ts'
import type { FrameworkId } from '../../shared/domain/framework.ts'
import { toFileStamp } from './file-stamp.ts'
import type { StoreError } from './store-error.ts'
import { attempt, flush, flushFolder, writeWhole } from './whole-file.ts'

const KEPT = 'removed'

function freeName(folder: string, stem: string): string {
  for (let n = 1; ; n += 1) {
    const file = join(folder, `${stem}${n === 1 ? '' : `.${n}`}.json`)
    if (!existsSync(file)) return file
  }
}

/** Ids may hold signs that file systems do not take; a name of a device (`con`) needs the word before it. */
function newFile(folder: string, id: FrameworkId): string {
  return freeName(folder, `framework-${id.replaceAll(/[^A-Za-z0-9-]/g, '_')}`)
}

function nameToKeep(file: string, folder: string, time: Date): string {
  const kept = join(folder, KEPT)
  mkdirSync(kept, { recursive: true })
  return freeName(kept, `${basename(file, extname(file))}.${toFileStamp(time)}`)
}

function keepCopy(file: string, time: Date): string {
  const kept = nameToKeep(file, join(file, '..'), time)
  const unfinished = `${kept}.part`
  try {
    copyFileSync(file, unfinished)
    flush(unfinished, 'r+')
    renameSync(unfinished, kept)
  } finally {
    rmSync(unfinished, { force: true })
  }
  return kept
}

/**
 * Writes a framework as a file of its own, or in place of `replaced`, of which a copy is kept. All or nothing: until the
 * last step the old file is there, unchanged.
 */
export function putFrameworkFile(
  folder: string,
  id: FrameworkId,
  text: string,
  replaced: string | null,
  time: Date,
): Result<null, StoreError> {
  return attempt(folder, () => {
    mkdirSync(folder, { recursive: true })
    if (replaced !== null) keepCopy(replaced, time)
    writeWhole(replaced ?? newFile(folder, id), new TextEncoder().encode(text))
    return null
  })
}

/** Moves a file to where removed ones are kept; answers where it lies now. */
export function putAwayFrameworkFile(file: string, time: Date): Result<string, StoreError> {
  return attempt(file, () => {
    const folder = join(file, '..')
    const kept = nameToKeep(file, folder, time)
    renameSync(file, kept)
    flushFolder(folder)
    return kept
  })
}
