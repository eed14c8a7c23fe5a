// Roadmap files, spreadsheets and collections among them, that the system gives to the program: on the command line, by a double click, to a second instance.
import { readFileSync, statSync } from 'node:fs'
import { basename, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { GivenRoadmap } from '../../shared/contract/roadmap-files.ts'
import {
  isOpenedName,
  readGiven,
  refuseSize,
  unreadableGiven,
  type GivenContent,
} from '../../shared/exchange/sheet/given-file.ts'

const toBase64 = (bytes: Uint8Array) =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('base64')

/** What a file holds, or why that cannot be said; its size is looked at before it is read. */
export function readGivenFile(file: string): GivenContent {
  try {
    return refuseSize(file, statSync(file).size) ?? readGiven(file, readFileSync(file), toBase64)
  } catch {
    // A folder, a file that is gone, or one that nobody may read: the page says so.
    return unreadableGiven(file)
  }
}

/** An argument, not an option. */
const isRoadmapName = (name: string) => isOpenedName(name) && !name.startsWith('-')

/** Some desktops name a file by its address. */
function toPath(named: string, folder: string): string | null {
  if (!named.startsWith('file:')) return resolve(folder, named)
  try {
    return fileURLToPath(named)
  } catch {
    return null
  }
}

/** The first argument that ends like a roadmap file, read; null where there is none. Relative to the folder of its caller. */
export function findGiven(args: readonly string[], folder: string): GivenRoadmap | null {
  const named = args.find(isRoadmapName)
  const file = named === undefined ? null : toPath(named, folder)
  return file === null ? null : { name: basename(file), ...readGivenFile(file) }
}

export interface GivenFiles {
  /** The one that nobody has taken yet, once. */
  readonly take: () => GivenRoadmap | null
  /** Keeps a file until a page takes it, and tells who follows; a newer one takes its place. */
  readonly keep: (given: GivenRoadmap | null) => void
  readonly follow: (listener: () => void) => void
}

/** Keeps a file until a page asks for it: a window that is still loading must not miss it. */
export function keepGiven(first: GivenRoadmap | null): GivenFiles {
  let waiting = first
  let tell = () => {}
  return {
    take() {
      const given = waiting
      waiting = null
      return given
    },
    keep(given) {
      if (given === null) return
      waiting = given
      tell()
    },
    follow(listener) {
      tell = listener
    },
  }
}
