// The command `collect`: a folder of roadmap files as the window Rekap OPD takes them in, by the same backend on a data folder
// of its own that is gone afterwards. Nothing that is stored on this computer is read or changed but the user's frameworks.
import { cpSync, existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Result } from '../../../shared/base/result.ts'
import type { CollectionCheck, CollectionHead } from '../../../shared/contract/collection-files.ts'
import type { CollectionView, FileOutcome, RegionalItemView } from '../../../shared/contract/collection.ts'
import { MAX_SENT_FILES, type Method, type Replies, type Request } from '../../../shared/contract/contract.ts'
import type { Framework } from '../../../shared/domain/framework.ts'
import type { PlanId } from '../../../shared/domain/plan.ts'
import type { CollectionError } from '../../../shared/exchange/collection-error.ts'
import type { ReadRoadmap } from '../../../shared/exchange/read-roadmap.ts'
import { createBackend } from '../../services/backend.ts'
import { loadFrameworks } from '../../services/framework-shelf.ts'
import { readRoadmapFile } from '../../services/headless.ts'
import type { FoundCollection, FoundFile, FoundFiles } from './found-files.ts'
import type { Surroundings } from './surroundings.ts'

const OWN_FRAMEWORKS = 'frameworks'
/** Whose roadmap the region is looked at from, where nobody says: it is they who collect. */
const COLLECTOR = 'diskominfo'
/** A folder comes in at once, in however many calls. */
const ONE_INTAKE = 'collect'
/** Of a name as a step of the history keeps it. */
const MOST_NAME = 160

export interface HostFile {
  readonly name: string
  readonly text: string
  readonly read: ReadRoadmap
}

/**
 * The newest roadmap of the collector among the files; null without one: seen from any other, the region would have another baseline
 * without anybody noticing. A spreadsheet is never it: it says too little of itself.
 */
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
  return own[0] ?? null
}

/** What became of a whole collection among the files. */
export type CollectionOutcome = { readonly name: string } & (
  | { readonly verdict: 'taken'; readonly count: number }
  /** Of another region, or seen from another plan. */
  | { readonly verdict: 'other-plan'; readonly title: string }
  | { readonly verdict: 'broken'; readonly error: CollectionError }
)

export interface Collected {
  readonly collections: readonly CollectionOutcome[]
  readonly outcomes: readonly FileOutcome[]
  readonly view: CollectionView
  readonly items: readonly RegionalItemView[]
  readonly money: Replies['collection.money']
  readonly connectivity: Replies['collection.connectivity']
  readonly overlaps: Replies['collection.overlaps']
  readonly framework: Framework
}

interface LookedAt {
  readonly found: FoundCollection
  readonly check: CollectionCheck
}

interface Sound {
  readonly name: string
  readonly base64: string
  readonly head: CollectionHead
}

/** Newest first. */
function listSound(looked: readonly LookedAt[]): readonly Sound[] {
  return looked
    .flatMap(({ found: { name, content }, check }): readonly Sound[] =>
      content.ok && check.state === 'sound' ? [{ name, base64: content.value, head: check.head }] : [],
    )
    .toSorted((a, b) => (a.head.savedAt < b.head.savedAt ? 1 : -1))
}

type Must = <M extends Method>(method: M, request: Request<M>) => Promise<Replies[M]>

/** Those of this plan are joined, what was decided in a newer one first; others are passed over. */
async function takeCollections(
  must: Must,
  planId: PlanId,
  looked: readonly LookedAt[],
): Promise<readonly CollectionOutcome[]> {
  for (const { head, base64, name } of listSound(looked)) {
    if (head.planId !== planId) continue
    const check = await must('collection.check', { base64 })
    if (check.state !== 'sound' || check.present === null || check.present.isSame) continue
    const seen = check.present.digest
    await must('collection.open', { way: 'add', base64, seen, file: name.slice(0, MOST_NAME) })
  }
  return looked.map(({ found: { name }, check }): CollectionOutcome => {
    if (check.state === 'broken') return { name, verdict: 'broken', error: check.error }
    const { head } = check
    return head.planId === planId
      ? { name, verdict: 'taken', count: head.fileCount }
      : { name, verdict: 'other-plan', title: head.title }
  })
}

const lookAt = (must: Must, collections: readonly FoundCollection[]) =>
  Promise.all(
    collections.map(async (found): Promise<LookedAt> => {
      const check: CollectionCheck = found.content.ok
        ? await must('collection.check', { base64: found.content.value })
        : { state: 'broken', error: found.content.error }
      return { found, check }
    }),
  )

/** Why there is nothing to look at: no plan to look from, or its instrument is not here. */
export type NotCollected = { readonly missingFramework: string } | { readonly missingPlan: true }

/** What the region may be looked at from: the newest sound collection, else the roadmap file. */
export interface Hosts {
  readonly collections: readonly FoundCollection[]
  readonly file: HostFile | null
}

export interface CollectingNews {
  readonly onHost: (host: Sound | HostFile) => void
  readonly onProgress: (done: number) => void
}

export async function collect(
  at: Surroundings,
  hosts: Hosts,
  { files, collections }: FoundFiles,
  { onHost, onProgress }: CollectingNews,
): Promise<Collected | NotCollected> {
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
  const must: Must = async <M extends Method>(method: M, request: Request<M>): Promise<Replies[M]> => {
    const reply = (await backend.call(method, request)) as Result<Replies[M], unknown>
    if (!reply.ok) throw new Error(`${method}: ${JSON.stringify(reply.error)}`)
    return reply.value
  }
  try {
    const seen = await lookAt(must, hosts.collections)
    const [newest] = listSound(seen)
    const host = newest ?? hosts.file
    if (host === null) return { missingPlan: true }
    onHost(host)
    const { document } =
      'base64' in host
        ? (await must('collection.open', { way: 'new', base64: host.base64 })).open
        : await must('roadmap.open', { way: 'new', text: host.text })
    const { id: planId, activeFrameworkId } = document.plan
    const framework = loadFrameworks(at.resourcesFolder, dataFolder).frameworks.find(
      ({ id }) => id === activeFrameworkId,
    )
    if (framework === undefined) return { missingFramework: activeFrameworkId }
    // Each file in it is checked: what was looked at for the host is not looked at twice.
    const looked = hosts.collections === collections ? seen : await lookAt(must, collections)
    const taken = await takeCollections(must, planId, looked)
    const outcomes = await takeAll(
      files,
      calls => must('collection.add', { planId, intake: ONE_INTAKE, files: calls }),
      onProgress,
    )
    return {
      collections: taken,
      outcomes,
      view: await must('collection.read', { planId }),
      money: await must('collection.money', { planId }),
      connectivity: await must('collection.connectivity', { planId }),
      overlaps: await must('collection.overlaps', { planId }),
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
