// The command `collect`: a folder of roadmap files as the window Rekap OPD takes them in, by the same backend on a data folder
// of its own that is gone afterwards. Nothing that is stored on this computer is read or changed but the user's frameworks.
import { createHash } from 'node:crypto'
import { cpSync, existsSync, mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import type { Result } from '../../../shared/base/result.ts'
import type {
  CollectionView,
  FileOutcome,
  RegionalItemView,
  SentFile,
} from '../../../shared/contract/collection.ts'
import { MAX_SENT_FILES, type Method, type Replies, type Request } from '../../../shared/contract/contract.ts'
import { toSentFile } from '../../../shared/collection/sent-file.ts'
import type { Framework } from '../../../shared/domain/framework.ts'
import type { ReadRoadmap } from '../../../shared/exchange/read-roadmap.ts'
import { sheetsLast, type GivenContent } from '../../../shared/exchange/sheet/given-file.ts'
import { createBackend } from '../../services/backend.ts'
import { loadFrameworks } from '../../services/framework-shelf.ts'
import { readRoadmapFile } from '../../services/headless.ts'
import { readGivenFile } from '../given-files.ts'
import type { Surroundings } from './surroundings.ts'

const OWN_FRAMEWORKS = 'frameworks'
/** Whose roadmap the region is looked at from, where nobody says: it is they who collect. */
const COLLECTOR = 'diskominfo'

/** A file, called as it is from the folder that was named; or what it is where it cannot be taken in. */
export type FoundFile = Result<SentFile, FileOutcome>

export function readFile(name: string, file: string): FoundFile {
  const given = readGivenFile(file)
  return toSentFile(name, sourceOf(given), given)
}

function sourceOf(given: GivenContent): string {
  const bytes =
    'sheet' in given
      ? given.sheet.ok && Buffer.from(given.sheet.value, 'base64')
      : given.content.ok && given.content.value
  return bytes === false ? '' : createHash('sha256').update(bytes).digest('hex')
}

/** Every file in the folder and below it, by name, spreadsheets last; those that begin with a dot are passed over, as in a file chooser. */
export function readFolder(folder: string): readonly FoundFile[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile() && !entry.name.startsWith('.'))
    .map(entry => join(entry.parentPath, entry.name))
    .toSorted()
    .toSorted(sheetsLast)
    .map(file => readFile(relative(folder, file), file))
}

export const isFolder = (path: string) => statSync(path, { throwIfNoEntry: false })?.isDirectory() === true

interface HostFile {
  readonly name: string
  readonly text: string
  readonly read: ReadRoadmap
}

/** The newest roadmap of the collector among the files; without one the first sound one. A spreadsheet is never it: it says too little of itself. */
export function findHostFile(files: readonly FoundFile[]): HostFile | null {
  const sound = files.flatMap((file): HostFile[] => {
    if (!file.ok || !('text' in file.value)) return []
    const { name, text } = file.value
    const read = readRoadmapFile(text)
    return read.ok ? [{ name, text, read: read.value }] : []
  })
  const own = sound
    .filter(({ read }) => read.document.plan.agencyId === COLLECTOR)
    .toSorted((a, b) => b.read.revision - a.read.revision)
  return own[0] ?? sound[0] ?? null
}

export interface Collected {
  readonly outcomes: readonly FileOutcome[]
  readonly view: CollectionView
  readonly items: readonly RegionalItemView[]
  readonly money: Replies['collection.money']
  readonly connectivity: Replies['collection.connectivity']
  readonly framework: Framework
}

/** The region as seen from `hostText`. Answers the id of the framework where that is not on this computer. */
export async function collect(
  at: Surroundings,
  hostText: string,
  files: readonly FoundFile[],
  onProgress: (done: number) => void,
): Promise<Collected | { readonly missingFramework: string }> {
  const dataFolder = mkdtempSync(join(tmpdir(), 'peta-rencana-collect-'))
  const own = join(at.dataFolder, OWN_FRAMEWORKS)
  if (existsSync(own)) cpSync(own, join(dataFolder, OWN_FRAMEWORKS), { recursive: true })
  const backend = createBackend({
    dataFolder,
    resourcesFolder: at.resourcesFolder,
    host: 'web',
    appVersion: '',
    today: at.today,
    now: () => new Date(),
  })
  const must = async <M extends Method>(method: M, request: Request<M>): Promise<Replies[M]> => {
    const reply = (await backend.call(method, request)) as Result<Replies[M], unknown>
    if (!reply.ok) throw new Error(`${method}: ${JSON.stringify(reply.error)}`)
    return reply.value
  }
  try {
    const { document } = await must('roadmap.open', { way: 'new', text: hostText })
    const { id: planId, activeFrameworkId } = document.plan
    const framework = loadFrameworks(at.resourcesFolder, dataFolder).frameworks.find(
      ({ id }) => id === activeFrameworkId,
    )
    if (framework === undefined) return { missingFramework: activeFrameworkId }
    const outcomes = await takeAll(
      files,
      calls => must('collection.add', { planId, files: calls }),
      onProgress,
    )
    return {
      outcomes,
      view: await must('collection.read', { planId }),
      money: await must('collection.money', { planId }),
      connectivity: await must('collection.connectivity', { planId }),
      items: await must('collection.items', { planId, agencyId: null, indicatorId: null }),
      framework,
    }
  } finally {
    backend.close()
    rmSync(dataFolder, { recursive: true, force: true })
  }
}

async function takeAll(
  files: readonly FoundFile[],
  add: (files: Request<'collection.add'>['files']) => Promise<readonly FileOutcome[]>,
  onProgress: (done: number) => void,
): Promise<readonly FileOutcome[]> {
  const outcomes: FileOutcome[] = []
  for (let first = 0; first < files.length; first += MAX_SENT_FILES) {
    const some = files.slice(first, first + MAX_SENT_FILES)
    const sent = some.flatMap(file => (file.ok ? [file.value] : []))
    const answers = (sent.length === 0 ? [] : await add(sent)).values()
    for (const file of some) {
      const answer = file.ok ? answers.next() : null
      if (answer !== null && answer.done !== true) outcomes.push(answer.value)
      else if (!file.ok) outcomes.push(file.error)
    }
    onProgress(Math.min(files.length, first + MAX_SENT_FILES))
  }
  return outcomes
}
