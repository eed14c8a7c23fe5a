// Where a text is not JSON, and which rule it breaks there. jsonc-parser goes on after a fault, so several are found at
// once; what JSON is, `JSON.parse` alone decides.
import { createScanner, parseTree, printParseErrorCode, type ParseError } from 'jsonc-parser'
import type { JsonFault, JsonFaultCode } from './json-fault.ts'
import { createPlaces } from './text-place.ts'

/** More levels than any file of ours has; a text of a million brackets must not exhaust the stack. */
const MAX_DEPTH = 100
/** What follows a fault is often only its echo. */
const MAX_FAULTS = 20

const BY_NAME: Readonly<Record<string, JsonFaultCode>> = {
  InvalidSymbol: 'word',
  InvalidNumberFormat: 'number',
  UnexpectedEndOfNumber: 'number',
  PropertyNameExpected: 'key',
  ValueExpected: 'value',
  ColonExpected: 'colon',
  CommaExpected: 'comma',
  CloseBraceExpected: 'brace-open',
  CloseBracketExpected: 'bracket-open',
  EndOfFileExpected: 'end',
  InvalidCommentToken: 'comment',
  UnexpectedEndOfComment: 'comment',
  UnexpectedEndOfString: 'text-open',
  InvalidUnicode: 'escape',
  InvalidEscapeCharacter: 'escape',
  InvalidCharacter: 'character',
}

/** The commonest slips get a name of their own: a comma before the end, one inside a number, quotes of a word processor. */
function toCode({ error, offset }: ParseError, text: string): JsonFaultCode {
  const code = BY_NAME[printParseErrorCode(error)] ?? 'word'
  const before = text.slice(Math.max(0, offset - 200), offset)
  if ((code === 'key' || code === 'value') && /[}\]]/.test(text[offset] ?? '') && /,\s*$/.test(before))
    return 'last-comma'
  if (code === 'key' && /\d/.test(text[offset] ?? '') && /\d,$/.test(before)) return 'decimal-comma'
  return code === 'word' && /['‘’“”«»`]/.test(text[offset] ?? '') ? 'quote' : code
}

/** Offset of the bracket that opens one level too many; null where none does. */
function findTooDeep(text: string): number | null {
  const scanner = createScanner(text, true)
  for (let depth = 0; ; ) {
    scanner.scan()
    const at = scanner.getTokenOffset()
    if (at >= text.length) return null
    // By the sign itself: a text that holds nothing but a bracket is no bracket.
    if (text[at] === '{' || text[at] === '[') depth += 1
    else if (text[at] === '}' || text[at] === ']') depth -= 1
    if (depth > MAX_DEPTH) return at
  }
}

/** What keeps a text from being read part by part; null where nothing does. */
export function findDepthFault(text: string): JsonFault | null {
  const at = findTooDeep(text)
  return at === null ? null : { code: 'too-deep', ...createPlaces(text)(at) }
}

/**
 * The faults of a text that is not JSON, at most one in a line and never none: `{"a" 1,\n'b': 2}` gives a missing colon
 * in line 1 and a wrong quote in line 2.
 */
export function findJsonFaults(text: string): readonly [JsonFault, ...JsonFault[]] {
  const tooDeep = findDepthFault(text)
  if (tooDeep !== null) return [tooDeep]
  const errors: ParseError[] = []
  parseTree(text, errors, { disallowComments: true, allowTrailingComma: false })
  const placeOf = createPlaces(text)
  const lines = new Set<number>()
  const faults: JsonFault[] = []
  for (const error of errors.toSorted((a, b) => a.offset - b.offset)) {
    const place = placeOf(error.offset)
    if (lines.has(place.line) || faults.length === MAX_FAULTS) continue
    lines.add(place.line)
    faults.push({ code: toCode(error, text), ...place })
  }
  const [first = { code: 'value', line: 1, column: 1 }, ...rest] = faults
  return [first, ...rest]
}
