// All words a user can read, Indonesian first. English has exactly the same keys: its type is that of the Indonesian ones.
import { en } from './en/index.ts'
import { id } from './id/index.ts'
import type { WordsOf } from './widen.ts'

type Areas = typeof id
export type Area = keyof Areas
export type Messages = { readonly [A in Area]: WordsOf<Areas[A]> }

const everyArea = Object.fromEntries(Object.entries(id).map(([area, words]) => [area, words()])) as Messages
export const catalogue = { id: everyArea, en } as const satisfies Record<'id' | 'en', Messages>
