// Every error a call can answer. The renderer turns each code into a sentence; the compiler keeps that table complete.
import type { Problem } from '../base/problem.ts'
import type { FrameworkUse } from './frameworks.ts'

/** Why a file could not be written outside: no room, in use, not writable, or read again it is not what was written. */
export type NotWrittenReason = 'full' | 'locked' | 'refused' | 'different'

export type AppError =
  /** The input breaks a rule; `problems` say where. Nothing was changed. */
  | { readonly code: 'invalid'; readonly problems: readonly Problem[] }
  /** The dependency would close a circle; the names of the items on it, in order. */
  | { readonly code: 'cycle'; readonly names: readonly string[] }
  | {
      readonly code: 'not-found'
      readonly what:
        | 'plan'
        | 'item'
        | 'dependency'
        | 'agency'
        | 'gate'
        | 'file'
        | 'assessment'
        | 'evidence'
        | 'system'
        | 'decision'
        | 'framework'
        | 'backup'
        | 'revision'
        | 'view'
        | 'review-note'
    }
  /** The agency still leads or supports so many items and owns so many systems together, or owns the plan. */
  | { readonly code: 'agency-in-use'; readonly count: number }
  /** The text is no framework file; a check says why. Nothing was changed. */
  | { readonly code: 'framework-broken' }
  /** Frameworks or plans are not what they were when the text was checked: it must be checked again. */
  | { readonly code: 'framework-changed' }
  /** A shipped framework is neither replaced nor removed. */
  | { readonly code: 'framework-shipped' }
  | { readonly code: 'framework-in-use'; readonly uses: readonly FrameworkUse[] }
  | { readonly code: 'nothing-to-undo' }
  | { readonly code: 'nothing-to-redo' }
  /** The data file is held by another window or program, so this one may only read. */
  | { readonly code: 'read-only' }
  | { readonly code: 'disk-full'; readonly file: string }
  | { readonly code: 'file-locked'; readonly file: string }
  | { readonly code: 'folder-not-writable'; readonly file: string }
  /** A backup or data file that is not a sound database of ours. */
  | { readonly code: 'file-damaged'; readonly file: string }
  /** Written by a newer version of the program. */
  | {
      readonly code: 'file-too-new'
      readonly file: string
      readonly fileVersion: number
      readonly ours: number
    }
  /** The text is no roadmap file; a check says why. Nothing was changed. */
  | { readonly code: 'roadmap-broken' }
  /** The file could not be written where the user wanted it, or what lies there is not what was written. */
  | {
      readonly code: 'roadmap-not-written'
      readonly file: string
      readonly reason: NotWrittenReason
    }
  /** The same of any other file than a roadmap that is sent. */
  | { readonly code: 'file-not-written'; readonly file: string; readonly reason: NotWrittenReason }
  /** The text is no collection; a check says why. Nothing was changed. */
  | { readonly code: 'collection-broken' }
  /** The user did not want to wait for the end. Nothing was changed. */
  | { readonly code: 'stopped' }
  /** More was collected than one file may hold. Nothing was written. */
  | { readonly code: 'collection-too-large'; readonly bytes: number; readonly limitBytes: number }
  | { readonly code: 'collection-too-many'; readonly count: number; readonly limit: number }
  /** What is kept of a collection breaks a rule of its file at this place, which we would refuse to read. Nothing was written. */
  | { readonly code: 'collection-unsayable'; readonly where: string }
  /** Plans are not what they were when the file was checked: it must be checked again. */
  | { readonly code: 'roadmap-changed' }
  /** A file was to be signed, and this computer has no key. Nothing was sent. */
  | { readonly code: 'signing-key-missing' }
  /** The file of the key is no such file any more, or sealed by a secret store that does not open it here. Nothing was sent. */
  | {
      readonly code: 'signing-key-unreadable'
      readonly file: string
      readonly reason: 'damaged' | 'sealed'
    }
  /** The shipped sample could not be read. */
  | { readonly code: 'roadmap-unreadable'; readonly where: string }
  | { readonly code: 'unknown-method' }
  /** The host went away: the window can show what it has but nothing is saved. */
  | { readonly code: 'disconnected' }
  /** A defect of ours; the log holds the details under this id. */
  | { readonly code: 'internal'; readonly logId: string }
