// The text of a chosen file, or the rule that keeps it from being one: told before anything is sent.
import { err, ok, type Result } from '../../../../shared/base/result.ts'
import { withoutMark } from '../../../../shared/base/text-place.ts'
import { decodeUtf8 } from '../../../../shared/base/utf8.ts'
import {
  MAX_FRAMEWORK_BYTES,
  type FrameworkProblem,
  type FrameworkRule,
} from '../../../../shared/domain/framework-problem.ts'

function refuse(rule: FrameworkRule): Result<never, FrameworkProblem> {
  return err({ rule, where: '', place: null })
}

export async function readText(file: File): Promise<Result<string, FrameworkProblem>> {
  if (file.size > MAX_FRAMEWORK_BYTES) return refuse('file-too-large')
  let bytes: ArrayBuffer
  try {
    bytes = await file.arrayBuffer()
  } catch {
    // A folder was dropped, or the file has gone since it was chosen.
    return refuse('unreadable')
  }
  const text = decodeUtf8(new Uint8Array(bytes))
  return text === null ? refuse('not-utf8') : ok(withoutMark(text))
}
