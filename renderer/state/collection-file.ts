// The collection as one file: on its way out, looked at, and taken in; how far that has come.
import { create } from 'zustand'
import { decodeBase64 } from '../../shared/base/base64.ts'
import { ok, type Result } from '../../shared/base/result.ts'
import type {
  CollectionBefore,
  CollectionCheck,
  ComparedPlans,
} from '../../shared/contract/collection-files.ts'
import type { Request } from '../../shared/contract/contract.ts'
import type { AppError } from '../../shared/contract/errors.ts'
import type { GivenRoadmap } from '../../shared/contract/roadmap-files.ts'
import type { PlanId } from '../../shared/domain/plan.ts'
import { COLLECTION_MEDIA_TYPE } from '../../shared/exchange/collection-file.ts'
import { bridge } from '../host.ts'
import { inOrderAfterAll, takeCollection, useApp } from './app-store.ts'
import { announce } from './notice.ts'
import { storePending } from './pending-edits.ts'
import { reportFault } from './report-fault.ts'
import { offerFile } from './save-file.ts'

interface Progress {
  readonly done: number
  readonly total: number
}

interface CollectionFileState {
  /** The work of saving, where one is being saved. */
  readonly saving: string | null
  /** It takes long enough to be looked at. */
  readonly isLong: boolean
  /** Null until the first files are through. */
  readonly progress: Progress | null
}

export const useCollectionFile = create<CollectionFileState>()(() => ({
  saving: null,
  isLong: false,
  progress: null,
}))
const { getState, setState } = useCollectionFile

/** Follows how far it has come, from the start on; returns how to stop. */
export function followProgress(): () => void {
  return bridge.on('collection.progress', progress => setState({ progress }))
}

/** Ends one piece of work with a collection; whoever waits for it is told. */
export function stopCollection(job: string): void {
  void bridge.call('collection.stop', { job })
}

/** Where the file went: to a place that was chosen, or to the downloads. */
export interface SavedCollection {
  readonly file: string
  readonly isHandedOver: boolean
}

async function save(planId: PlanId, job: string): Promise<Result<SavedCollection | null, AppError>> {
  await storePending()
  // As it is stored by now.
  const stored = await inOrderAfterAll(planId, () => Promise.resolve(ok(null)))
  if (!stored.ok) return stored
  const sign = useApp.getState().settings.signsFiles
  const reply = await bridge.call('collection.save', { planId, sign, job })
  if (!reply.ok) return reply
  const saved = reply.value
  if (saved.state === 'cancelled') return ok(null)
  if (saved.state === 'written') return ok({ file: saved.file, isHandedOver: false })
  const bytes = decodeBase64(saved.base64)
  if (bytes === null) throw new Error('what was packed is no base64')
  offerFile(saved.name, bytes, COLLECTION_MEDIA_TYPE)
  return ok({ file: saved.name, isHandedOver: true })
}

/** A window that opens for less only startles. */
const LONG_MS = 600

/** One at a time; null where nobody chose a place, or one is being saved already. */
export async function saveCollection(planId: PlanId): Promise<Result<SavedCollection | null, AppError>> {
  if (getState().saving !== null) return ok(null)
  const job = crypto.randomUUID()
  setState({ saving: job, progress: null })
  const long = setTimeout(() => setState({ isLong: true }), LONG_MS)
  try {
    return await save(planId, job)
  } catch (error) {
    announce({ kind: 'file-failed', logId: await reportFault(error) })
    return ok(null)
  } finally {
    clearTimeout(long)
    setState({ saving: null, isLong: false, progress: null })
  }
}

export type GivenCollection = Extract<GivenRoadmap, { readonly collection: unknown }>

/** What is in a file, and what it would do here. */
export async function checkCollection(
  { collection }: GivenCollection,
  job: string,
): Promise<Result<CollectionCheck, AppError>> {
  if (!collection.ok) return ok({ state: 'broken', error: collection.error })
  await storePending()
  setState({ progress: null })
  const reply = await bridge.call('collection.check', { base64: collection.value, job })
  setState({ progress: null })
  return reply
}

/** The plan of the region here and in a collection, which is read again for it. */
export async function comparePlans(
  request: Request<'collection.comparePlans'>,
): Promise<Result<ComparedPlans, AppError>> {
  setState({ progress: null })
  const reply = await bridge.call('collection.comparePlans', request)
  setState({ progress: null })
  return reply
}

/** Takes it in and shows the board; answers the file that holds what was here before. */
export async function takeInCollection(
  request: Request<'collection.open'>,
): Promise<Result<CollectionBefore | null, AppError>> {
  setState({ progress: null })
  const taken = await takeCollection(() => bridge.call('collection.open', request))
  setState({ progress: null })
  return taken
}

/** What was before collections were taken in; see `takeCollectionBack`. */
export const listKeptCollections = () => bridge.call('collection.listKept', null)

export async function takeCollectionBack(
  { name }: Pick<CollectionBefore, 'name'>,
  job?: string,
): Promise<Result<CollectionBefore | null, AppError>> {
  setState({ progress: null })
  const request = job === undefined ? { name } : { name, job }
  const taken = await takeCollection(() => bridge.call('collection.takeBack', request))
  setState({ progress: null })
  return taken
}
