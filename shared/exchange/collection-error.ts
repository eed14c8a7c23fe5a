// Why a collection (`.spbe-kumpulan`) cannot be opened. What is wrong in a file inside it is said as of that file by itself.
import type { ZipLimit } from '../archive/zip-fault.ts'
import type { RoadmapError } from './roadmap-error.ts'

export type CollectionError =
  /** A folder, a file that is gone, or one that nobody may read. */
  | { readonly code: 'unreadable' }
  | { readonly code: 'empty' }
  /** What a disk or a copy leaves behind that was interrupted. */
  | { readonly code: 'only-nuls' }
  | { readonly code: 'too-large'; readonly bytes: number; readonly limitBytes: number }
  /** One roadmap that was given the name of a collection. */
  | { readonly code: 'roadmap-file' }
  | { readonly code: 'not-ours' }
  /** An archive of something else; `found` is the first of the files in it, null where it is empty. */
  | { readonly code: 'other-archive'; readonly found: string | null }
  /** Its end is missing. */
  | { readonly code: 'cut' }
  | { readonly code: 'password' }
  /** `part` is the file inside the file whose bytes are not what was packed. */
  | { readonly code: 'damaged'; readonly part: string }
  /** The list names a file that is not inside. */
  | { readonly code: 'missing'; readonly part: string }
  | { readonly code: 'too-much'; readonly what: ZipLimit; readonly limit: number; readonly part: string }
  /** What is wrong in the list of what is inside. */
  | { readonly code: 'list'; readonly error: RoadmapError }
  /** What is wrong in one of the files; `name` is what its sender called it. */
  | { readonly code: 'part'; readonly part: string; readonly name: string; readonly error: RoadmapError }
  /** A sound file, but not the one that the list names. */
  | { readonly code: 'other-content'; readonly part: string; readonly name: string }
