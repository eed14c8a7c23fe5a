// What stands above and below the documents of an office: its logo and address, and who signs. Kept on this computer.
import * as z from 'zod'
import { lineSchema } from '../base/text.ts'

/** A picture of a letterhead, not a photograph: what is chosen is made smaller before it is stored. */
export const MAX_LOGO_LENGTH = 600_000

export const letterheadSchema = z
  .strictObject({
    /** A PNG picture as data URI; empty where there is none. */
    logo: z
      .string()
      .max(MAX_LOGO_LENGTH)
      .regex(/^(data:image\/png;base64,[A-Za-z0-9+/]+={0,2})?$/),
    address: lineSchema,
    /** Where documents are signed: `Mojosari`. */
    place: lineSchema,
    post: lineSchema,
    name: lineSchema,
    rank: lineSchema,
    /** NIP, as it is written on paper. */
    number: lineSchema,
  })
  .readonly()
export type Letterhead = z.infer<typeof letterheadSchema>

/** Lines that are empty are filled in by hand. */
export const EMPTY_LETTERHEAD: Letterhead = {
  logo: '',
  address: '',
  place: '',
  post: '',
  name: '',
  rank: '',
  number: '',
}
