// JSON.parse as a Result that names the place: people mend files in a text editor, which shows lines.
import type { JsonFault } from './json-fault.ts'
import { findDepthFault, findJsonFaults } from './json-faults.ts'
import { err, ok, type Result } from './result.ts'
import { withoutMark, type TextPlace } from './text-place.ts'

function parse<E>(text: string, faultOf: () => E): Result<unknown, E> {
  try {
    return ok(JSON.parse(text))
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error
    return err(faultOf())
  }
}

/** `{"a":1,\n"b":}` is refused at `{ line: 2, column: 5 }`, empty text at line 1, column 1. */
export function parseJson(source: string): Result<unknown, TextPlace> {
  const text = withoutMark(source)
  return parse(text, () => {
    const [{ line, column }] = findJsonFaults(text)
    return { line, column }
  })
}

/** Like `parseJson`, with every fault and its rule; for a text whose parts are to be found again by `indexJson`. */
export function parseJsonStrictly(text: string): Result<unknown, readonly JsonFault[]> {
  const parsed = parse(text, () => findJsonFaults(text))
  if (!parsed.ok) return parsed
  const tooDeep = findDepthFault(text)
  return tooDeep === null ? parsed : err([tooDeep])
}
