// Branded identifiers. One helper makes them all, so that two brands are never equal by a copy slip.
import * as z from 'zod'

/** The schema of one kind of id: 1 to 80 letters, digits, `.`, `_`, `:` or `-`. */
// A brand is a type and nothing else: there is no argument from which it could be inferred.
// oxlint-disable-next-line typescript/no-unnecessary-type-parameters
export function idSchema<const Name extends string>() {
  return z
    .string()
    .regex(/^[A-Za-z0-9._:-]{1,80}$/)
    .brand<Name>()
}
