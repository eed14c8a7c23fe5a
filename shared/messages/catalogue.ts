// All words a user can read, Indonesian first. English has exactly the same keys: its type is that of the Indonesian one.
import { en } from './en/index.ts'
import { id } from './id/index.ts'
import type { Widen } from './widen.ts'

export type Messages = Widen<typeof id>

export const catalogue = { id, en } as const satisfies Record<'id' | 'en', Messages>
