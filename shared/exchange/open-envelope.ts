// The rungs that every file of ours climbs, whatever it carries: JSON, format and version, envelope, digest, signature.
import type * as z from 'zod'
import { parseJson } from '../base/parse-json.ts'
import { toPlace } from '../base/place.ts'
import { toProblems } from '../base/problem.ts'
import { err, ok, type Err, type Result } from '../base/result.ts'
import { MAX_ROWS, MAX_ROWS_IN_ALL } from '../domain/roadmap-limits.ts'
import { digestOfCanonical, findCanonicalJson } from './digest.ts'
import { envelopeSchema, REVIEW_FORMAT, type FileFormat } from './envelope.ts'
import { findLongList } from './long-list.ts'
import type { RoadmapError } from './roadmap-error.ts'
import { findUnsayable } from './unsayable.ts'
import { toSigner, type RoadmapSigner, type RoadmapTools } from './signature.ts'

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

export function broken(error: z.ZodError, within: readonly string[] = []): Err<RoadmapError> {
  const problems = toProblems(error).map(problem => ({ ...problem, path: [...within, ...problem.path] }))
  return err({ code: 'broken', where: toPlace(problems[0]?.path ?? []), problems })
}

/** Of a stranger's text so much as a sentence can hold. */
function shortened(text: string): string {
  const line = text
    .replaceAll(/[\s\p{Cc}]+/gu, ' ')
    .trim()
    .toWellFormed()
  return line.length > MAX_FOUND ? `${line.slice(0, MAX_FOUND - 1).toWellFormed()}…` : line
}
const MAX_FOUND = 40

/** What says against a text before it is looked at as JSON. Nothing that begins otherwise was ever a file of ours. */
function findForeign(text: string): RoadmapError | null {
  if (/^\s*\{/.test(text)) return null
  if (/^\s*$/.test(text)) return { code: 'empty', where: '' }
  if (/^\0+$/.test(text)) return { code: 'only-nuls', where: '' }
  return { code: 'not-ours', where: '1:1', found: shortened(text.slice(0, 10 * MAX_FOUND)) }
}

/** The value of a text that begins like a file of ours. */
export function parseFile(text: string): Result<unknown, RoadmapError> {
  const foreign = findForeign(text)
  if (foreign !== null) return err(foreign)
  const json = parseJson(text)
  return json.ok ? json : err({ code: 'not-json', where: `${json.error.line}:${json.error.column}` })
}

/** Only a file of this format, of a version we know, is looked at further: an unknown version is never taken for the oldest. */
export function checkVersion(
  value: unknown,
  format: FileFormat,
  newest: number,
): Result<number, RoadmapError> {
  const given = isObject(value) ? value['format'] : undefined
  if (given === REVIEW_FORMAT && format !== REVIEW_FORMAT)
    return err({ code: 'return-file', where: 'format' })
  if (!isObject(value) || given !== format)
    return err({
      code: 'other-format',
      where: 'format',
      found: given === undefined ? null : shortened(JSON.stringify(given)),
    })
  const { version } = value
  if (typeof version !== 'number' || !Number.isInteger(version) || version < 1) {
    const found = version === undefined ? {} : { found: shortened(JSON.stringify(version)) }
    return err({ code: 'unknown-version', where: 'version', ...found })
  }
  if (version > newest) return err({ code: 'too-new', where: 'version', fileVersion: version, ours: newest })
  return ok(version)
}

export interface OpenedFile<Payload> {
  readonly payload: Payload
  /** Over the content as it stands in the file: the identity of what was sent. */
  readonly digest: string
  /** Whose signature the file carries, checked; null where it is not signed. */
  readonly signer: RoadmapSigner | null
}

/** A file of one version whose content is what was written, by whoever it says. */
export function openEnvelope<Payload extends z.ZodType>(
  value: unknown,
  {
    format,
    version,
    payload: schema,
  }: {
    readonly format: FileFormat
    readonly version: number
    readonly payload: Payload
  },
  tools: RoadmapTools,
): Result<OpenedFile<z.infer<Payload>>, RoadmapError> {
  const long = findLongList(value, MAX_ROWS, MAX_ROWS_IN_ALL)
  if (long !== null) {
    const problems = [{ path: long, code: 'too-large', limit: MAX_ROWS } as const]
    return err({ code: 'broken', where: toPlace(long), problems })
  }
  const envelope = envelopeSchema(version, schema, format).safeParse(value)
  if (!envelope.success) return broken(envelope.error)
  // The payload as it stands in the file, not the copy of the schema: a key called `__proto__` must stay visible.
  const { payload } = value as { readonly payload: z.infer<Payload> }
  const { digest, signature } = envelope.data
  const canonical = findCanonicalJson(payload)
  if (canonical === null || digestOfCanonical(canonical, tools) !== digest) {
    const problem = findUnsayable(payload, 'payload')
    if (problem !== null) return err({ code: 'broken', where: toPlace(problem.path), problems: [problem] })
    return err({ code: 'digest-mismatch', where: 'digest', isSigned: signature !== undefined })
  }
  if (signature === undefined) return ok({ payload, digest, signer: null })
  const signer = toSigner(signature, tools)
  return tools.isSignedBy(canonical, signature)
    ? ok({ payload, digest, signer })
    : err({ code: 'wrong-signature', where: 'signature', fingerprint: signer.fingerprint })
}
