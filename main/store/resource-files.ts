// Data files beside the database: frameworks, the agency list, the sample plan.
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'

export interface ResourceFile {
  /** Full path, for messages. */
  readonly file: string
  /** Null where it cannot be read: no permission, a folder of that name, larger than any such file may be. */
  readonly bytes: Uint8Array | null
}

const MAX_BYTES = 32 * 1024 * 1024

function readBytes(file: string): Uint8Array | null {
  try {
    return statSync(file).size > MAX_BYTES ? null : readFileSync(file)
  } catch (error) {
    if (error instanceof Error && 'code' in error) return null
    throw error
  }
}

/** The files of one kind in a folder, by name; none where there is no such folder. */
export function readFolder(ending: string, ...parts: readonly string[]): readonly ResourceFile[] {
  const folder = join(...parts)
  if (!existsSync(folder) || !statSync(folder).isDirectory()) return []
  return readdirSync(folder)
    .filter(name => name.toLowerCase().endsWith(ending))
    .toSorted()
    .map(name => ({ file: join(folder, name), bytes: readBytes(join(folder, name)) }))
}
