// All frameworks the program found: the shipped ones and those a user has added to the data folder.
import { err, ok, type Result } from '../../shared/base/result.ts'
import { decodeUtf8 } from '../../shared/base/utf8.ts'
import type { FrameworkFileProblem, FrameworkState } from '../../shared/contract/frameworks.ts'
import {
  MAX_FRAMEWORK_BYTES,
  MAX_FRAMEWORKS,
  type FrameworkProblem,
} from '../../shared/domain/framework-problem.ts'
import type { Framework, FrameworkId, IndicatorId, Indicator } from '../../shared/domain/framework.ts'
import { parseFramework, placeOfId } from '../../shared/domain/parse-framework.ts'
import { readFolder, type ResourceFile } from '../store/resource-files.ts'

/** More of them help nobody, and the list crosses to the page. */
const MAX_PROBLEMS = 100

interface Source extends ResourceFile {
  /** Put there by the user; the others are shipped. */
  readonly isOwn: boolean
}

/** A framework with the file it was read from. */
export interface ShelfEntry {
  readonly framework: Framework
  readonly file: string
  readonly text: string
  readonly isOwn: boolean
}

export interface FrameworkShelf {
  readonly frameworks: readonly Framework[]
  /** Files that could not be used, with the reason. */
  readonly problems: readonly FrameworkFileProblem[]
  find(id: FrameworkId): Framework | undefined
  findIndicator(id: FrameworkId, indicatorId: IndicatorId): Indicator | undefined
  findEntry(id: FrameworkId): ShelfEntry | undefined
}

type Problems = readonly FrameworkProblem[]

function ofTheFile(rule: FrameworkProblem['rule'], expected?: string): Result<never, Problems> {
  return err([{ rule, where: '', place: null, ...(expected === undefined ? {} : { expected }) }])
}

function decode({ bytes }: ResourceFile): Result<string, Problems> {
  if (bytes === null) return ofTheFile('unreadable')
  if (bytes.length > MAX_FRAMEWORK_BYTES) return ofTheFile('file-too-large')
  const text = decodeUtf8(bytes)
  return text === null ? ofTheFile('not-utf8') : ok(text)
}

/** Shipped frameworks come first, so that a file of the user cannot take the place of an official one. */
function refuseSecond(text: string, found: Framework, taken: ShelfEntry | undefined): Problems {
  if (taken === undefined) return []
  const rule = taken.isOwn ? 'id-of-own' : 'id-of-shipped'
  return [{ rule, where: 'id', place: placeOfId(text), found: found.id, expected: taken.framework.title }]
}

function cut(problems: Problems): Pick<FrameworkFileProblem, 'problems' | 'more'> {
  return { problems: problems.slice(0, MAX_PROBLEMS), more: Math.max(0, problems.length - MAX_PROBLEMS) }
}

/** Reads the files in the order given; of two frameworks with the same id the first counts. */
export function shelve(sources: readonly Source[]): FrameworkShelf {
  const byId = new Map<FrameworkId, ShelfEntry>()
  const problems: FrameworkFileProblem[] = []
  const accept = (source: Source): Result<ShelfEntry, Problems> => {
    const text = decode(source)
    if (!text.ok) return text
    const parsed = parseFramework(text.value)
    if (!parsed.ok) return parsed
    const second = refuseSecond(text.value, parsed.value, byId.get(parsed.value.id))
    if (second.length > 0) return err(second)
    if (byId.size >= MAX_FRAMEWORKS) return ofTheFile('too-many-frameworks', String(MAX_FRAMEWORKS))
    const { file, isOwn } = source
    return ok({ framework: parsed.value, file, text: text.value, isOwn })
  }
  for (const source of sources) {
    const accepted = accept(source)
    if (accepted.ok) byId.set(accepted.value.framework.id, accepted.value)
    else problems.push({ file: source.file, isOwn: source.isOwn, ...cut(accepted.error) })
  }
  const indicators = new Map(
    [...byId].map(([id, { framework }]) => [
      id,
      new Map(framework.indicators.map(indicator => [indicator.id, indicator])),
    ]),
  )
  return {
    frameworks: [...byId.values()].map(({ framework }) => framework),
    problems,
    find: id => byId.get(id)?.framework,
    findIndicator: (id, indicatorId) => indicators.get(id)?.get(indicatorId),
    findEntry: id => byId.get(id),
  }
}

/** A shelf that can be read anew while the program runs. */
export interface LiveShelf extends FrameworkShelf {
  /** Looks into the folders again; answers whether anything is different now. */
  reload(): boolean
}

export function loadFrameworks(resourcesFolder: string, dataFolder: string): LiveShelf {
  const read = (): readonly Source[] =>
    [
      { folder: resourcesFolder, isOwn: false },
      { folder: dataFolder, isOwn: true },
    ].flatMap(({ folder, isOwn }) =>
      readFolder('.json', folder, 'frameworks').map(file => ({ ...file, isOwn })),
    )
  let sources = read()
  let shelf = shelve(sources)
  return {
    get frameworks() {
      return shelf.frameworks
    },
    get problems() {
      return shelf.problems
    },
    find: id => shelf.find(id),
    findIndicator: (id, indicatorId) => shelf.findIndicator(id, indicatorId),
    findEntry: id => shelf.findEntry(id),
    reload() {
      const found = read()
      if (sameSources(sources, found)) return false
      sources = found
      shelf = shelve(found)
      return true
    },
  }
}

function sameBytes(a: Uint8Array | null, b: Uint8Array | null): boolean {
  if (a === null || b === null) return a === b
  return a.length === b.length && a.every((byte, index) => byte === b[index])
}

function sameSources(a: readonly Source[], b: readonly Source[]): boolean {
  return (
    a.length === b.length &&
    a.every((source, index) => {
      const other = b[index]
      return other !== undefined && source.file === other.file && sameBytes(source.bytes, other.bytes)
    })
  )
}

/** What a page knows of the shelf. */
export function toFrameworkState(shelf: FrameworkShelf): FrameworkState {
  return {
    frameworks: shelf.frameworks,
    ownFrameworkIds: shelf.frameworks.flatMap(({ id }) => (shelf.findEntry(id)?.isOwn === true ? id : [])),
    frameworkProblems: shelf.problems,
  }
}

/** Half a character, which a script may send, would be written as another one. */
function parseStorable(text: string): Result<Framework, Problems> {
  if (!text.isWellFormed()) return ofTheFile('not-utf8')
  return new TextEncoder().encode(text).length > MAX_FRAMEWORK_BYTES
    ? ofTheFile('file-too-large')
    : parseFramework(text)
}

/** What is wrong with a text that would be put on the shelf as a file of its own. */
export function checkText(text: string): Result<Framework, Pick<FrameworkFileProblem, 'problems' | 'more'>> {
  const parsed = parseStorable(text)
  return parsed.ok ? parsed : err(cut(parsed.error))
}
