// A moment on the user's own clock, for lists of what was made when: `2026-11-23T09:05:00`. Never calculated with.
import * as z from 'zod'
import { civilDateSchema } from './civil-date.ts'

const CLOCK = /^T([01]\d|2[0-3]):[0-5]\d:[0-5]\d$/

export const localTimeSchema = z
  .string()
  .refine(text => civilDateSchema.safeParse(text.slice(0, 10)).success && CLOCK.test(text.slice(10)), {
    params: { code: 'wrong-pattern' },
  })
