// The row door: what comes out of the database is checked once, against the schema that files and commands obey too.
import { DamagedRowError } from './store-error.ts'

interface Schema<T> {
  safeParse(value: unknown): { success: true; data: T } | { success: false; error: { message: string } }
}

/** The checked value of a stored row; throws where the row breaks today's rules. */
export function requireRow<T>(schema: Schema<T>, value: unknown, what: string): T {
  const parsed = schema.safeParse(value)
  if (!parsed.success) throw new DamagedRowError(`${what}: ${parsed.error.message}`)
  return parsed.data
}
