// Why a roadmap file cannot be read. `where` names the place in the file; the screens say what to do.
import type { Problem } from '../base/problem.ts'

export type RoadmapError =
  /** A folder, a file that is gone, or one that nobody may read. */
  | { readonly code: 'unreadable'; readonly where: string }
  | {
      readonly code: 'too-large'
      readonly where: string
      readonly bytes: number
      readonly limitBytes: number
    }
  /** Not UTF-8: a picture, an archive, a spreadsheet. */
  | { readonly code: 'not-text'; readonly where: string }
  /** `where` is line:column. */
  | { readonly code: 'not-json'; readonly where: string }
  /** A return file with review notes, where a roadmap was expected: it is for the agency to open. */
  | { readonly code: 'return-file'; readonly where: string }
  /** JSON, but not a roadmap. */
  | { readonly code: 'not-ours'; readonly where: string }
  /** The version is missing or no version that ever was. */
  | { readonly code: 'unknown-version'; readonly where: string }
  | { readonly code: 'too-new'; readonly where: string; readonly fileVersion: number; readonly ours: number }
  /** The content was changed or cut after it was written. */
  | { readonly code: 'digest-mismatch'; readonly where: string }
  /** The content is whole, but its signature is not that of the key it names. */
  | { readonly code: 'wrong-signature'; readonly where: string }
  /** A rule is broken that nothing can repair; `where` is the first place, `problems` are all of them. */
  | { readonly code: 'broken'; readonly where: string; readonly problems: readonly Problem[] }
  /** Items wait for each other in a circle: their names in order. */
  | { readonly code: 'cycle'; readonly where: string; readonly names: readonly string[] }
