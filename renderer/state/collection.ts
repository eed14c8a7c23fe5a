// The recap of the region: what was collected, files on their way in, and what a person decides about them.
import { create } from 'zustand'
import type { Result } from '../../shared/base/result.ts'
import type { MoneyRow } from '../../shared/domain/sum-money.ts'
import type { Connectivity } from '../../shared/connectivity/connectivity.ts'
import type {
  CollectedFile,
  CollectionView,
  ComparedFiles,
  FileOutcome,
  OverlapView,
  RegionalItemView,
  SentFile,
} from '../../shared/contract/collection.ts'
import { MAX_SENT_FILES, type Method, type Reply, type Request } from '../../shared/contract/contract.ts'
import type { AppError } from '../../shared/contract/errors.ts'
import { alreadyHere, toSentFile } from '../../shared/collection/sent-file.ts'
import type { AgencyId } from '../../shared/domain/agency.ts'
import type { IndicatorId } from '../../shared/domain/framework.ts'
import type { PlanId } from '../../shared/domain/plan.ts'
import type { ReviewNoteId } from '../../shared/domain/review-note.ts'
import { readGiven, refuseSize, sheetsLast, unreadableGiven } from '../../shared/exchange/sheet/given-file.ts'
import { bridge } from '../host.ts'
import { announce } from './notice.ts'
import { offerFile } from './save-file.ts'

/** One file of an intake: what became of it, or why it did not come in. */
export type IntakeLine =
  | FileOutcome
  | { readonly name: string; readonly verdict: 'failed'; readonly error: AppError }

export interface Intake {
  readonly total: number
  readonly lines: readonly IntakeLine[]
  readonly state: 'running' | 'done' | 'stopped'
  /** Seconds since it began. */
  readonly seconds: number
}

/** Where the file of notes went: to a place that was chosen, or to the downloads. */
export interface SavedNotes {
  readonly file: string
  readonly isHandedOver: boolean
}

/** What is looked at beside the board: an agency, or one of its cells. */
export interface Looked {
  readonly agencyId: AgencyId
  readonly indicatorId: IndicatorId | null
  /** Where it is one of its review notes that somebody asked for. */
  readonly noteId?: ReviewNoteId | undefined
}

interface Collection {
  readonly planId: PlanId | null
  readonly view: CollectionView | null
  readonly error: AppError | null
  readonly intake: Intake | null
  readonly looked: Looked | null
}

const NOTHING: Collection = { planId: null, view: null, error: null, intake: null, looked: null }
export const useCollection = create<Collection>()(() => NOTHING)
const { getState, setState } = useCollection

/** Reads the region of this plan; what was shown of another one goes. */
export async function loadCollection(planId: PlanId): Promise<void> {
  if (getState().planId !== planId) setState({ ...NOTHING, planId })
  const reply = await bridge.call('collection.read', { planId })
  if (getState().planId !== planId) return
  if (reply.ok) setState({ view: reply.value, error: null })
  else setState({ error: reply.error })
}

/** Follows what comes in, here or in another window; returns how to stop. */
export function followCollection(): () => void {
  return bridge.on('collection.changed', () => {
    const { planId, intake } = getState()
    // While files come in, the region is read once they have.
    if (planId !== null && intake?.state !== 'running') void loadCollection(planId)
  })
}

export function look(looked: Looked | null): void {
  setState({ looked })
}

/** Files at a time: few enough that the page goes on between them, and that one call stays small. */
const AT_ONCE = 20
/** Characters of all files of one call together. */
const CALL_CHARACTERS = 8_000_000

type Read = Result<SentFile, FileOutcome>

async function readFile(file: File): Promise<Read> {
  const { name } = file
  const refused = refuseSize(name, file.size)
  if (refused !== null) return toSentFile(name, '', refused)
  let bytes: Uint8Array<ArrayBuffer>
  try {
    bytes = new Uint8Array(await file.arrayBuffer())
  } catch {
    // It has gone since it was chosen, or nobody may read it.
    return toSentFile(name, '', unreadableGiven(name))
  }
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes))
  const source = Array.from(hash, byte => byte.toString(16).padStart(2, '0')).join('')
  return toSentFile(name, source, readGiven(name, bytes))
}

const lengthOf = (file: SentFile) => ('text' in file ? file.text : file.base64).length

/** Those of a call, in order: not too many, not too long together. */
function inCalls(files: readonly SentFile[]): readonly (readonly SentFile[])[] {
  const calls: SentFile[][] = []
  let length = 0
  for (const file of files) {
    const own = lengthOf(file)
    const last = calls.at(-1)
    if (last === undefined || last.length >= MAX_SENT_FILES || length + own > CALL_CHARACTERS) {
      calls.push([file])
      length = own
    } else {
      last.push(file)
      length += own
    }
  }
  return calls
}

async function send(
  planId: PlanId,
  intake: string,
  files: readonly SentFile[],
): Promise<readonly IntakeLine[]> {
  const lines: IntakeLine[] = []
  for (const call of inCalls(files)) {
    const reply = await bridge.call('collection.add', { planId, intake, files: call })
    if (reply.ok) lines.push(...reply.value)
    else lines.push(...call.map(({ name }) => ({ name, verdict: 'failed' as const, error: reply.error })))
  }
  return lines
}

/** Reads some files and takes in those that have not come before; the lines in the order of the files. */
async function takeSome(
  planId: PlanId,
  intake: string,
  files: readonly File[],
): Promise<readonly IntakeLine[]> {
  const read = await Promise.all(files.map(readFile))
  const sound = read.flatMap(one => (one.ok ? [one.value] : []))
  const known = await bridge.call('collection.known', { planId, sources: sound.map(({ source }) => source) })
  const here = new Map(known.ok ? known.value.map(({ source, file }) => [source, file]) : [])
  const sent = await send(
    planId,
    intake,
    sound.filter(({ source }) => !here.has(source)),
  )
  const answers = sent.values()
  return read.flatMap((one): readonly IntakeLine[] => {
    if (!one.ok) return [one.error]
    const file = here.get(one.value.source)
    if (file !== undefined) return [alreadyHere(one.value.name, file)]
    const answer = answers.next()
    return answer.done === true ? [] : [answer.value]
  })
}

/** Takes files in, one after the other; those that have come in stay whatever becomes of the rest. */
export async function takeFiles(planId: PlanId, files: readonly File[]): Promise<void> {
  if (getState().intake?.state === 'running') return
  const began = performance.now()
  const seconds = () => (performance.now() - began) / 1_000
  setState({ intake: { total: files.length, lines: [], state: 'running', seconds: 0 } })
  const intake = crypto.randomUUID()
  const sorted = files.toSorted((a, b) => sheetsLast(a.name, b.name))
  for (let first = 0; first < sorted.length; first += AT_ONCE) {
    if (getState().intake?.state !== 'running') break
    const lines = await takeSome(planId, intake, sorted.slice(first, first + AT_ONCE))
    setState(({ intake }) => ({
      intake: intake && { ...intake, lines: [...intake.lines, ...lines], seconds: seconds() },
    }))
  }
  // A stop that came while the last of them were read has stopped nothing.
  setState(({ intake }) => ({
    intake: intake && { ...intake, state: intake.lines.length === intake.total ? 'done' : 'stopped' },
  }))
  await loadCollection(planId)
}

/** After the files that are being read now. */
export function stopIntake(): void {
  setState(({ intake }) => ({
    intake: intake?.state === 'running' ? { ...intake, state: 'stopped' } : intake,
  }))
}

export function closeIntake(): void {
  if (getState().intake?.state !== 'running') setState({ intake: null })
}

type Deciding =
  | 'choose'
  | 'putAside'
  | 'restore'
  | 'trust'
  | 'dismiss'
  | 'setRule'
  | 'setExpected'
  | 'writeNote'
  | 'removeEntry'
type DecidingMethod = `collection.${Deciding}` & Method

/** Sends a decision and shows the region as it is after it; what goes wrong is announced. True where it is stored. */
export async function decide<M extends DecidingMethod>(method: M, request: Request<M>): Promise<boolean> {
  const reply: Reply<DecidingMethod> = await bridge.call(method, request)
  if (reply.ok) setState({ view: reply.value, error: null })
  else announce({ kind: 'error', error: reply.error })
  return reply.ok
}

/** Makes the return file of a roadmap; null where nobody chose a place. What goes wrong is announced. */
export async function sendNotes(planId: PlanId, roadmapId: PlanId): Promise<SavedNotes | null> {
  const reply = await bridge.call('collection.sendNotes', { planId, roadmapId })
  if (!reply.ok) announce({ kind: 'error', error: reply.error })
  if (!reply.ok || reply.value.state === 'cancelled') return null
  if (reply.value.state === 'written') return { file: reply.value.file, isHandedOver: false }
  const { name, text } = reply.value
  offerFile(name, new TextEncoder().encode(text), 'application/json')
  return { file: name, isHandedOver: true }
}

export function compareFile(
  planId: PlanId,
  { digest }: CollectedFile,
): Promise<Result<ComparedFiles | null, AppError>> {
  return bridge.call('collection.compare', { planId, digest })
}

export function listItems(
  planId: PlanId,
  looked: { readonly agencyId: AgencyId | null; readonly indicatorId: IndicatorId | null },
): Promise<Result<readonly RegionalItemView[], AppError>> {
  return bridge.call('collection.items', { planId, ...looked })
}

export function listOverlaps(planId: PlanId): Promise<Result<readonly OverlapView[], AppError>> {
  return bridge.call('collection.overlaps', { planId })
}

export function decideOverlap(
  request: Request<'collection.decideOverlap'>,
): Promise<Result<readonly OverlapView[], AppError>> {
  return bridge.call('collection.decideOverlap', request)
}

export function readConnectivity(planId: PlanId): Promise<Result<Connectivity, AppError>> {
  return bridge.call('collection.connectivity', { planId })
}

export function listMoney(planId: PlanId): Promise<Result<readonly MoneyRow[], AppError>> {
  return bridge.call('collection.money', { planId })
}
