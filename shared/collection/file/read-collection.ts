// Reads a collection from a stranger: archive → list → digest → signature → schema → what stands twice → the parts, one after the
// other. A part is unpacked when it is asked for, so that never more than one is in memory.
import * as z from 'zod'
import { openZip, type ZipFile } from '../../archive/read-zip.ts'
import type { ZipFault } from '../../archive/zip-fault.ts'
import { toPlace } from '../../base/place.ts'
import { err, ok, type Err, type Result } from '../../base/result.ts'
import { MAX_FRAMEWORK_BYTES } from '../../domain/framework-problem.ts'
import { MAX_ROADMAP_BYTES } from '../../domain/roadmap-limits.ts'
import type { CollectionError } from '../../exchange/collection-error.ts'
import { checkCollectionSize, COLLECTION_LIMITS, COLLECTION_LIST } from '../../exchange/collection-file.ts'
import { COLLECTION_FORMAT } from '../../exchange/envelope.ts'
import { broken, checkVersion, openEnvelope, parseFile } from '../../exchange/open-envelope.ts'
import type { RoadmapError } from '../../exchange/roadmap-error.ts'
import type { RoadmapSigner, RoadmapTools } from '../../exchange/signature.ts'
import { damagedKey, keyKey, noteKey, overlapPair, ruleKey, unitKey } from '../collection-state.ts'
import {
  COLLECTION_VERSION,
  collectionV1Schema,
  type CollectionList,
  type ListedFile,
  type ListedFramework,
} from './collection-list.ts'

/** What the parts are called inside. */
export const PLAN_PART = 'rencana.spbe'
export const filePart = ({ digest }: Pick<ListedFile, 'digest'>) => `berkas/${digest.slice(7)}.spbe`
export const frameworkPart = ({ id }: Pick<ListedFramework, 'id'>) =>
  `instrumen/${id.replaceAll(':', '%3A')}.json`

export interface OpenedCollection {
  readonly list: CollectionList
  readonly signer: RoadmapSigner | null
  /** The text of a part, unpacked now. */
  readonly readPlan: () => Result<string, CollectionError>
  readonly readFile: (file: ListedFile) => Result<string, CollectionError>
  /** Null where it is not inside. Its text is that which the list names. */
  readonly readFramework: (framework: ListedFramework) => Result<string | null, CollectionError>
}

/** The place of the first entry whose key stands before it already. */
function findSecond<T>(entries: readonly T[], keyOf: (entry: T) => string | null): number | null {
  const seen = new Set<string>()
  for (const [place, entry] of entries.entries()) {
    const key = keyOf(entry)
    if (key !== null && seen.has(key)) return place
    if (key !== null) seen.add(key)
  }
  return null
}

/** What no schema of one entry sees: nothing stands twice, and of a roadmap one file counts at most. */
function checkList(list: CollectionList): Result<CollectionList, RoadmapError> {
  const seconds: readonly (readonly [name: keyof CollectionList, place: number | null])[] = [
    ['files', findSecond(list.files, ({ digest }) => digest)],
    [
      'files',
      findSecond(list.files, ({ roadmapId, standing }) => (standing === 'current' ? roadmapId : null)),
    ],
    ['frameworks', findSecond(list.frameworks, ({ id }) => id)],
    ['damaged', findSecond(list.damaged, damagedKey)],
    ['keys', findSecond(list.keys, keyKey)],
    ['rules', findSecond(list.rules, ruleKey)],
    ['units', findSecond(list.units, unitKey)],
    ['overlaps', findSecond(list.overlaps, overlapPair)],
    ['notes', findSecond(list.notes, noteKey)],
  ]
  const problems = seconds.flatMap(([name, place]) =>
    place === null ? [] : [{ path: ['payload', name, place], code: 'duplicate' } as const],
  )
  const [first] = problems
  return first === undefined ? ok(list) : err({ code: 'broken', where: toPlace(first.path), problems })
}

/** The list alone, by its text: what is saved is read back with it before it is packed. */
export function readList(
  text: string,
  tools: RoadmapTools,
): Result<Pick<OpenedCollection, 'list' | 'signer'>, RoadmapError> {
  const json = parseFile(text)
  if (!json.ok) return json
  const version = checkVersion(json.value, COLLECTION_FORMAT, COLLECTION_VERSION)
  if (!version.ok) return version
  const opened = openEnvelope(
    json.value,
    { format: COLLECTION_FORMAT, version: COLLECTION_VERSION, payload: z.unknown() },
    tools,
  )
  if (!opened.ok) return opened
  const parsed = collectionV1Schema.safeParse(opened.value.payload)
  if (!parsed.success) return broken(parsed.error, ['payload'])
  const checked = checkList(parsed.data)
  return checked.ok ? ok({ list: checked.value, signer: opened.value.signer }) : checked
}

function toError(fault: ZipFault, part: string): Err<CollectionError> {
  if (fault.code === 'too-much') return err({ ...fault, part })
  if (fault.code === 'damaged' && fault.part === '') return err({ code: 'cut' })
  return err(fault)
}

function readPart(zip: ZipFile, names: ReadonlySet<string>, part: string, mostBytes: number) {
  if (!names.has(part)) return err({ code: 'missing', part } as const)
  const text = zip.readText(part, mostBytes)
  return text.ok ? text : toError(text.error, part)
}

/** What says that bytes are no archive at all. */
function findForeign(bytes: Uint8Array): CollectionError | null {
  if (bytes.every(byte => byte === 0)) return { code: 'only-nuls' }
  const [a, b] = bytes
  if (a === 0x50 && b === 0x4b) return null
  return { code: a === 0x7b ? 'roadmap-file' : 'not-ours' }
}

/** Opens the list; of everything else nothing is unpacked before it is asked for. */
export function openCollectionArchive(
  bytes: Uint8Array,
  tools: RoadmapTools,
): Result<OpenedCollection, CollectionError> {
  const size = checkCollectionSize(bytes.length)
  if (!size.ok) return size
  const foreign = findForeign(bytes)
  if (foreign !== null) return err(foreign)
  const opened = openZip(bytes, COLLECTION_LIMITS)
  if (!opened.ok) return toError(opened.error, '')
  const zip = opened.value
  const names = new Set(zip.names)
  if (!names.has(COLLECTION_LIST)) return err({ code: 'other-archive', found: zip.names[0] ?? null })
  const text = readPart(zip, names, COLLECTION_LIST, MAX_ROADMAP_BYTES)
  if (!text.ok) return text
  const read = readList(text.value, tools)
  if (!read.ok) return err({ code: 'list', error: read.error })
  return ok({
    ...read.value,
    readPlan: () => readPart(zip, names, PLAN_PART, MAX_ROADMAP_BYTES),
    readFile: file => readPart(zip, names, filePart(file), MAX_ROADMAP_BYTES),
    readFramework: framework => {
      if (!framework.isInside) return ok(null)
      const part = frameworkPart(framework)
      const found = readPart(zip, names, part, MAX_FRAMEWORK_BYTES)
      if (!found.ok) return found
      return tools.sha256Hex(found.value) === framework.sha256
        ? found
        : err({ code: 'other-content', part, name: part })
    },
  })
}
