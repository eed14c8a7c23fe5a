// What is wrong with one field, as a code the user interface turns into a sentence.
import type * as z from 'zod'

export const PROBLEM_CODES = [
  'not-a-date',
  'end-before-start',
  'milestone-longer-than-a-day',
  'date-in-future',
  'required',
  'too-long',
  'too-small',
  'too-large',
  'not-a-whole-number',
  'wrong-pattern',
  'unknown-choice',
  'unknown-key',
  'wrong-type',
  'from-not-below-to',
  'level-out-of-range',
  'unknown-indicator',
  'unknown-framework',
  'unknown-agency',
  'unknown-item',
  'duplicate',
  'durations-out-of-order',
  'control-character',
  'actual-end-missing',
  'actual-end-not-done',
  'self-dependency',
  'number-out-of-range',
  'half-a-character',
  'too-deep',
] as const
export type ProblemCode = (typeof PROBLEM_CODES)[number]

export interface Problem {
  /** Where: `['effects', 0, 'from']`. */
  readonly path: readonly (string | number)[]
  readonly code: ProblemCode
  /** The limit that was passed, where there is one (characters, rupiah, level …). */
  readonly limit?: number
}

function isProblemCode(value: unknown): value is ProblemCode {
  return PROBLEM_CODES.some(code => code === value)
}

/** A key that nobody knows may be of any length; more of it helps nobody. */
const MAX_KEY_LENGTH = 80
/** Never half a character: what names it is stored and sent on. */
export const toShortKey = (key: string) => key.slice(0, MAX_KEY_LENGTH).toWellFormed()

function toProblem(issue: z.core.$ZodIssue): Problem {
  const path = issue.path.map(part => (typeof part === 'symbol' ? String(part) : part))
  switch (issue.code) {
    case 'custom': {
      const code: unknown = issue.params?.['code']
      return { path, code: isProblemCode(code) ? code : 'wrong-type' }
    }
    case 'too_small':
      return issue.origin === 'string'
        ? { path, code: 'required' }
        : { path, code: 'too-small', limit: Number(issue.minimum) }
    case 'too_big':
      return issue.origin === 'string'
        ? { path, code: 'too-long', limit: Number(issue.maximum) }
        : { path, code: 'too-large', limit: Number(issue.maximum) }
    case 'invalid_type':
      return { path, code: issue.expected === 'int' ? 'not-a-whole-number' : 'wrong-type' }
    case 'invalid_format':
      return { path, code: 'wrong-pattern' }
    case 'invalid_value':
      return { path, code: 'unknown-choice' }
    case 'unrecognized_keys':
      return { path: [...path, toShortKey(issue.keys[0] ?? '')], code: 'unknown-key' }
    default:
      return { path, code: 'wrong-type' }
  }
}

/** The problems of a failed zod parse, in the order zod found them; of one said twice of a place the narrower limit. */
export function toProblems(error: z.ZodError): readonly Problem[] {
  const problems = new Map<string, Problem>()
  for (const issue of error.issues) {
    const problem = toProblem(issue)
    problems.set(JSON.stringify([problem.code, ...problem.path]), problem)
  }
  return [...problems.values()]
}
