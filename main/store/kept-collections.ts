// What a collection was before another one was taken into it: files in the data folder, the newest ten.
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { COLLECTION_ENDING } from '../../shared/exchange/collection-file.ts'
import { toFileStamp } from './file-stamp.ts'

const KEPT = 10

const listKept = (folder: string) =>
  existsSync(folder) ? readdirSync(folder).filter(name => name.endsWith(COLLECTION_ENDING)) : []

/** A place that is free, named for the moment: names in order are in the order of their age. */
export function placeForKept(folder: string, time: Date): { readonly name: string; readonly file: string } {
  mkdirSync(folder, { recursive: true })
  for (let n = 1; ; n += 1) {
    const name = `${toFileStamp(time)}${n === 1 ? '' : `.${n}`}${COLLECTION_ENDING}`
    const file = join(folder, name)
    if (!existsSync(file)) return { name, file }
  }
}

/** In base64; null for any name that is not one of ours. */
export function readKept(folder: string, name: string): string | null {
  return listKept(folder).includes(name) ? readFileSync(join(folder, name)).toString('base64') : null
}

export function thinOutKept(folder: string): void {
  for (const name of listKept(folder).toSorted().toReversed().slice(KEPT))
    rmSync(join(folder, name), { force: true })
}
