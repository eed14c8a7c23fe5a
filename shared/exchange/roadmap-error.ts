// Why a roadmap file cannot be read. `where` names the place in the file; the screens say what to do. What is optional here was
// not said yet by files that came in before.
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
  /** Not a byte, or spaces alone. */
  | { readonly code: 'empty'; readonly where: string }
  /** What a disk or a copy leaves behind that was interrupted. */
  | { readonly code: 'only-nuls'; readonly where: string }
  /** Not UTF-8: a picture, an archive, a spreadsheet. `where` is the first byte that is none: `byte 12`. */
  | { readonly code: 'not-text'; readonly where: string }
  /** Text all right, but stored by an editor in the other form of Unicode. */
  | { readonly code: 'utf-16'; readonly where: string }
  /** `where` is line:column. */
  | { readonly code: 'not-json'; readonly where: string }
  /** A return file with review notes, where a roadmap was expected: it is for the agency to open. */
  | { readonly code: 'return-file'; readonly where: string }
  /** Text of something else; `found` is how it begins. */
  | { readonly code: 'not-ours'; readonly where: string; readonly found?: string }
  /** JSON that calls itself something else, or nothing. */
  | { readonly code: 'other-format'; readonly where: string; readonly found: string | null }
  /** The version is missing or no version that ever was. */
  | { readonly code: 'unknown-version'; readonly where: string; readonly found?: string }
  | { readonly code: 'too-new'; readonly where: string; readonly fileVersion: number; readonly ours: number }
  /** The content was changed or cut after it was written. */
  | { readonly code: 'digest-mismatch'; readonly where: string; readonly isSigned?: boolean }
  /** The content is whole, but its signature is not that of the key it names. */
  | { readonly code: 'wrong-signature'; readonly where: string; readonly fingerprint?: string }
  /** A rule is broken that nothing can repair; `where` is the first place, `problems` are all of them. */
  | { readonly code: 'broken'; readonly where: string; readonly problems: readonly Problem[] }
  /** Items wait for each other in a circle: their names in order. */
  | { readonly code: 'cycle'; readonly where: string; readonly names: readonly string[] }
