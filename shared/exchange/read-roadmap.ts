// Reads a `.spbe` file from a stranger: a ladder on which every rung either passes the content on or says why not.
// Reading changes nothing stored: whoever calls writes only after the whole file is good.
import type { CivilDate } from '../base/civil-date.ts'
import { ok, type Result } from '../base/result.ts'
import type { PlanDocument } from '../domain/plan.ts'
import { checkRoadmap } from './check-document.ts'
import { decodeRoadmap } from './decode-roadmap.ts'
import { ROADMAP_FORMAT } from './envelope.ts'
import { broken, checkVersion, openEnvelope, parseFile } from './open-envelope.ts'
import { repairDocument, type Repair } from './repair.ts'
import type { RoadmapError } from './roadmap-error.ts'
import type { RoadmapSigner, RoadmapTools } from './signature.ts'
import { roadmapV1Schema, roadmapV1ShapeSchema } from './v1/payload.ts'

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

/** A file of version 1 whose content is what was written, by whoever it says. */
const openV1 = (value: unknown, tools: RoadmapTools) =>
  openEnvelope(value, { format: ROADMAP_FORMAT, version: 1, payload: roadmapV1ShapeSchema }, tools)

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
  const json = parseFile(text)
  return json.ok ? readRoadmapValue(json.value, tools) : json
}

/** Like `readRoadmap`, from the JSON that a file holds; the value stays as it is. */
export function readRoadmapValue(value: unknown, tools: RoadmapTools): Result<ReadRoadmap, RoadmapError> {
  const version = checkVersion(value, ROADMAP_FORMAT, ROADMAP_VERSION)
  if (!version.ok) return version
  const opened = OPEN[version.value as Version](value, tools)
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
