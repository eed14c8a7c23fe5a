// Reads a `.spbe` file from a stranger: a ladder on which every rung either passes the content on or says why not.
// Reading changes nothing stored: whoever calls writes only after the whole file is good.
import type * as z from 'zod'
import type { CivilDate } from '../base/civil-date.ts'
import { parseJson } from '../base/parse-json.ts'
import { toPlace } from '../base/place.ts'
import { toProblems } from '../base/problem.ts'
import { err, ok, type Err, type Result } from '../base/result.ts'
import type { PlanDocument } from '../domain/plan.ts'
import { MAX_ROWS, MAX_ROWS_IN_ALL } from '../domain/roadmap-limits.ts'
import { checkRoadmap } from './check-document.ts'
import { decodeRoadmap } from './decode-roadmap.ts'
import { digestOfCanonical, findCanonicalJson } from './digest.ts'
import { envelopeSchema, ROADMAP_FORMAT } from './envelope.ts'
import { repairDocument, type Repair } from './repair.ts'
import { findLongList } from './long-list.ts'
import { findUnsayable } from './unsayable.ts'
import type { RoadmapError } from './roadmap-error.ts'
import { toSigner, type RoadmapSigner, type RoadmapTools } from './signature.ts'
import { roadmapV1Schema, roadmapV1ShapeSchema, type RoadmapV1Shape } from './v1/payload.ts'

export interface ReadRoadmap {
  readonly document: PlanDocument
  /** What its sender counted: 1, 2, … */
  readonly revision: number
  readonly madeOn: CivilDate
  readonly repairs: readonly Repair[]
  /** Over the content as it stands in the file: the identity of what was sent. */
  readonly digest: string
  /** Whose signature the file carries, checked; null where it is not signed. It vouches for what was read, before any repair. */
  readonly signer: RoadmapSigner | null
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
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

/** What says against a text before it is looked at as JSON. Nothing that begins otherwise was ever a roadmap file. */
function findForeign(text: string): RoadmapError | null {
  if (/^\s*\{/.test(text)) return null
  if (/^\s*$/.test(text)) return { code: 'empty', where: '' }
  if (/^\0+$/.test(text)) return { code: 'only-nuls', where: '' }
  return { code: 'not-ours', where: '1:1', found: shortened(text.slice(0, 10 * MAX_FOUND)) }
}

function broken(error: z.ZodError, within: readonly string[] = []): Err<RoadmapError> {
  const problems = toProblems(error).map(problem => ({ ...problem, path: [...within, ...problem.path] }))
  return err({ code: 'broken', where: toPlace(problems[0]?.path ?? []), problems })
}

/** Only a file of ours, of a version we know, is looked at further: an unknown version is never taken for the oldest. */
function checkVersion(value: unknown): Result<Version, RoadmapError> {
  const format = isObject(value) ? value['format'] : undefined
  if (!isObject(value) || format !== ROADMAP_FORMAT)
    return err({
      code: 'other-format',
      where: 'format',
      found: format === undefined ? null : shortened(JSON.stringify(format)),
    })
  const { version } = value
  if (typeof version !== 'number' || !Number.isInteger(version) || version < 1) {
    const found = version === undefined ? {} : { found: shortened(JSON.stringify(version)) }
    return err({ code: 'unknown-version', where: 'version', ...found })
  }
  if (version > ROADMAP_VERSION)
    return err({ code: 'too-new', where: 'version', fileVersion: version, ours: ROADMAP_VERSION })
  return ok(version as Version)
}

interface OpenedV1 extends Pick<ReadRoadmap, 'digest' | 'signer'> {
  readonly payload: RoadmapV1Shape
}

/** A file of version 1 whose content is what was written, by whoever it says. */
function openV1(value: unknown, tools: RoadmapTools): Result<OpenedV1, RoadmapError> {
  const long = findLongList(value, MAX_ROWS, MAX_ROWS_IN_ALL)
  if (long !== null) {
    const problems = [{ path: long, code: 'too-large', limit: MAX_ROWS } as const]
    return err({ code: 'broken', where: toPlace(long), problems })
  }
  const envelope = envelopeSchema(1, roadmapV1ShapeSchema).safeParse(value)
  if (!envelope.success) return broken(envelope.error)
  // The payload as it stands in the file, not the copy of the schema: a key called `__proto__` must stay visible.
  const { payload } = value as { readonly payload: RoadmapV1Shape }
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

/** One entry per version that ever was. Those before the newest end with a step that turns them into the next. */
const OPEN = { 1: openV1 } as const
type Version = keyof typeof OPEN
export const ROADMAP_VERSION = 1 satisfies Version

/**
 * Reads the bytes of a `.spbe` file: size → text → JSON → format and version → digest → signature → repair → schema →
 * invariants. A dependency on an item that is not in the file is mended and listed: `{ document, revision, madeOn, signer: null,
 * repairs: [{ code: 'dependency-removed', where: 'payload.document.dependencies[0]', found: 'd-1' }] }`.
 */
export function readRoadmap(bytes: Uint8Array, tools: RoadmapTools): Result<ReadRoadmap, RoadmapError> {
  const text = decodeRoadmap(bytes)
  return text.ok ? readRoadmapText(text.value, tools) : text
}

/** Like `readRoadmap`, for a text whose size its reader has limited: the contract, or who wrote it. */
export function readRoadmapText(text: string, tools: RoadmapTools): Result<ReadRoadmap, RoadmapError> {
  const foreign = findForeign(text)
  if (foreign !== null) return err(foreign)
  const json = parseJson(text)
  if (!json.ok) return err({ code: 'not-json', where: `${json.error.line}:${json.error.column}` })
  const version = checkVersion(json.value)
  if (!version.ok) return version
  const opened = OPEN[version.value](json.value, tools)
  if (!opened.ok) return opened
  const { payload, digest, signer } = opened.value
  const { document, repairs } = repairDocument(payload.document)
  const parsed = roadmapV1Schema.safeParse({ ...payload, document })
  if (!parsed.success) return broken(parsed.error, ['payload'])
  const checked = checkRoadmap(parsed.data)
  if (!checked.ok) return checked
  const { revision, madeOn } = parsed.data
  return ok({ document: checked.value, revision, madeOn, repairs, digest, signer })
}
