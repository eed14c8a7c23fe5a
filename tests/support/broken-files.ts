// The kept folder of files with one defect each, named for it. Those that would be large lie there packed.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'

const FOLDER = join(import.meta.dirname, '../fixtures/broken')

export interface BrokenFile {
  /** As whoever sends it calls it: `cut-short.spbe`. */
  readonly name: string
  readonly bytes: Uint8Array
}

export function brokenFiles(kind: 'spbe' | 'xlsx' | 'kumpulan'): readonly BrokenFile[] {
  return readdirSync(join(FOLDER, kind))
    .toSorted()
    .map(file => {
      const bytes = readFileSync(join(FOLDER, kind, file))
      return file.endsWith('.gz')
        ? { name: file.slice(0, -3), bytes: gunzipSync(bytes) }
        : { name: file, bytes: Uint8Array.from(bytes) }
    })
}
