// All words a user can read, Indonesian first. English has exactly the same keys: its type is that of the Indonesian one.
import { en } from './en/index.ts'
import { id } from './id/index.ts'

/** The shape of the Indonesian catalogue with every text widened to `string`. */
export type Widen<T> = { readonly [K in keyof T]: T[K] extends string ? string : Widen<T[K]> }
export type Messages = Widen<typeof id>

export const catalogue = { id, en } as const satisfies Record<'id' | 'en', Messages>
