// Branded identifiers. One helper makes them all, so that two brands are never equal by a copy slip.
import * as z from 'zod'

/** Longest identifier accepted anywhere, in characters. */
export const MAX_ID_LENGTH = 80

/** The schema of one kind of id: 1 to 80 letters, digits, `.`, `_`, `:` or `-`. */
export function idSchema<const Name extends string>() {
  return z
    .string()
    .regex(/^[A-Za-z0-9._:-]{1,80}$/)
    .brand<Name>()
}
