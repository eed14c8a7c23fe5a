// JSON.parse as a Result that names the place: people mend files in a text editor, which shows lines.
import { err, ok, type Result } from './result.ts'

export interface TextPlace {
  readonly line: number
  readonly column: number
}

/** `{"a":1,\n"b":}` is refused at `{ line: 2, column: 5 }`, empty text at line 1, column 1. */
export function parseJson(source: string): Result<unknown, TextPlace> {
  // Some editors put a byte order mark first; JSON knows none.
  const text = source.startsWith('\uFEFF') ? source.slice(1) : source
  try {
    return ok(JSON.parse(text))
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error
    const lines = text.slice(0, findFirstFault(text)).split('\n')
    return err({ line: lines.length, column: (lines.at(-1) ?? '').length + 1 })
  }
}

const SPACE = /[ \t\n\r]*/y
const TOKEN =
  /([{}[\],:])|("(?:[ !#-[\]-\uffff]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*")|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y

type Expected = 'value' | 'first-value' | 'key' | 'first-key' | 'colon' | 'comma-or-end'

function next(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at
  return pattern.exec(text)
}

/** Index of the first token that JSON does not allow there. Engines tell it in their messages, but not always. */
function findFirstFault(text: string): number {
  const open: ('{' | '[')[] = []
  let expected: Expected = 'value'
  let at = 0
  for (;;) {
    at += next(SPACE, text, at)?.[0].length ?? 0
    const token = next(TOKEN, text, at)
    if (token === null) return at
    const [all, mark, string] = token
    const inside = open.at(-1)
    if (mark === ':') {
      if (expected !== 'colon') return at
      expected = 'value'
    } else if (mark === ',') {
      if (expected !== 'comma-or-end' || inside === undefined) return at
      expected = inside === '{' ? 'key' : 'value'
    } else if (mark === '}' || mark === ']') {
      const [opening, first] = mark === '}' ? (['{', 'first-key'] as const) : (['[', 'first-value'] as const)
      if (inside !== opening || (expected !== 'comma-or-end' && expected !== first)) return at
      open.pop()
      expected = 'comma-or-end'
    } else if (expected === 'key' || expected === 'first-key') {
      if (string === undefined) return at
      expected = 'colon'
    } else if (expected === 'value' || expected === 'first-value') {
      if (mark === '{' || mark === '[') open.push(mark)
      expected = mark === '{' ? 'first-key' : mark === '[' ? 'first-value' : 'comma-or-end'
    } else return at
    at += all.length
  }
}
