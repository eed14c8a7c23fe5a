// A reason why a roadmap file could not be read, as it comes back in a file: the notes on damaged files of a collection.
import * as z from 'zod'
import { PROBLEM_CODES } from '../base/problem.ts'
import type { RoadmapError } from './roadmap-error.ts'

const MOST_TEXT = 5_000
const MOST_STEPS = 20
/** More of them help nobody who asks for another file. */
export const MOST_PROBLEMS = 1_000

const text = z.string().max(MOST_TEXT)
const count = z.number().int().min(0)
const where = text

const problemSchema = z
  .strictObject({
    path: z
      .array(z.union([text, count]))
      .max(MOST_STEPS)
      .readonly(),
    code: z.enum(PROBLEM_CODES),
    limit: z.number().exactOptional(),
  })
  .readonly()

const plain = (
  code: 'unreadable' | 'empty' | 'only-nuls' | 'not-text' | 'utf-16' | 'not-json' | 'return-file',
) => z.strictObject({ code: z.literal(code), where }).readonly()

export const roadmapErrorSchema: z.ZodType<RoadmapError> = z.discriminatedUnion('code', [
  plain('unreadable'),
  plain('empty'),
  plain('only-nuls'),
  plain('not-text'),
  plain('utf-16'),
  plain('not-json'),
  plain('return-file'),
  z.strictObject({ code: z.literal('too-large'), where, bytes: count, limitBytes: count }).readonly(),
  z.strictObject({ code: z.literal('not-ours'), where, found: text.exactOptional() }).readonly(),
  z.strictObject({ code: z.literal('other-format'), where, found: text.nullable() }).readonly(),
  z.strictObject({ code: z.literal('unknown-version'), where, found: text.exactOptional() }).readonly(),
  z.strictObject({ code: z.literal('too-new'), where, fileVersion: count, ours: count }).readonly(),
  z
    .strictObject({ code: z.literal('digest-mismatch'), where, isSigned: z.boolean().exactOptional() })
    .readonly(),
  z.strictObject({ code: z.literal('wrong-signature'), where, fingerprint: text.exactOptional() }).readonly(),
  z
    .strictObject({
      code: z.literal('broken'),
      where,
      problems: z.array(problemSchema).max(MOST_PROBLEMS).readonly(),
    })
    .readonly(),
  z
    .strictObject({ code: z.literal('cycle'), where, names: z.array(text).max(MOST_PROBLEMS).readonly() })
    .readonly(),
])
