// What zod says of the shape of a framework file, as rules of ours: zod speaks English and knows no lines.
import type * as z from 'zod'
import type { JsonPath } from '../base/json-places.ts'
import type { FrameworkRule, ValueKind } from './framework-problem.ts'

/** A broken rule by its path in the file; the line comes when the text is at hand. */
export interface BrokenRule {
  readonly rule: FrameworkRule
  readonly path: JsonPath
  /** The name is at fault, not the value. */
  readonly isKey?: boolean
  readonly found?: string
  readonly expected?: string
}

const KINDS: Readonly<Record<string, ValueKind>> = {
  string: 'text',
  number: 'number',
  int: 'number',
  boolean: 'truth',
  array: 'list',
  object: 'object',
  record: 'object',
}

function toPath(path: readonly PropertyKey[]): JsonPath {
  return path.map(part => (typeof part === 'number' ? part : String(part)))
}

function kindOf(expected: string, path: JsonPath): ValueKind {
  const kind = KINDS[expected] ?? 'text'
  return kind === 'text' && path[0] === 'inForce' ? 'day' : kind
}

function toSizeRule(origin: string, isSmall: boolean): FrameworkRule {
  if (origin === 'string') return isSmall ? 'empty-text' : 'long-text'
  if (origin === 'array') return isSmall ? 'empty-list' : 'long-list'
  return isSmall ? 'too-low' : 'too-high'
}

/** Limits of a number are said as signs (`≥ 1`), those of a text or list as their length. */
function toLimit(origin: string, sign: '≥' | '>' | '≤' | '<', limit: number | bigint): string {
  return origin === 'string' || origin === 'array' ? String(limit) : `${sign} ${limit}`
}

function isRule(value: unknown): value is 'control-character' | 'empty-text' {
  return value === 'control-character' || value === 'empty-text'
}

function toRules(issue: z.core.$ZodIssue, isThere: (path: JsonPath) => boolean): readonly BrokenRule[] {
  const path = toPath(issue.path)
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map(key => ({ rule: 'unknown-key', path: [...path, key], isKey: true, found: key }))
    case 'invalid_key':
      return [
        {
          rule: path.at(-2) === 'levelNames' ? 'bad-kind' : 'bad-level-key',
          path,
          isKey: true,
          found: String(path.at(-1)),
        },
      ]
    case 'invalid_type':
      if (!isThere(path)) return [{ rule: 'missing', path, expected: String(path.at(-1) ?? '') }]
      if (issue.expected === 'int') return [{ rule: 'not-whole', path }]
      return [{ rule: 'wrong-type', path, expected: kindOf(issue.expected, path) }]
    case 'too_small': {
      const expected = toLimit(issue.origin, issue.inclusive === false ? '>' : '≥', issue.minimum)
      return [{ rule: toSizeRule(issue.origin, true), path, expected }]
    }
    case 'too_big': {
      const expected = toLimit(issue.origin, issue.inclusive === false ? '<' : '≤', issue.maximum)
      return [{ rule: toSizeRule(issue.origin, false), path, expected }]
    }
    case 'invalid_format':
      return [{ rule: path.at(-1) === 'kind' ? 'bad-kind' : 'bad-id', path }]
    case 'invalid_value':
      return [{ rule: 'unknown-choice', path, expected: issue.values.map(String).join(', ') }]
    case 'custom': {
      const rule: unknown = issue.params?.['rule']
      return isRule(rule) ? [{ rule, path }] : []
    }
    default:
      throw new Error(`the schema of a framework file has a rule without words: ${issue.code}`)
  }
}

/** The rules that a file breaks by its shape. `isThere` says whether the file has something at a path. */
export function shapeRules(error: z.ZodError, isThere: (path: JsonPath) => boolean): readonly BrokenRule[] {
  return error.issues.flatMap(issue => toRules(issue, isThere))
}
