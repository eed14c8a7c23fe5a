// Roadmap files: one that was chosen, dropped or given by the system on its way in, the open plan on its way out.
import { create } from 'zustand'
import { ok, type Result } from '../../shared/base/result.ts'
import type { AppError } from '../../shared/contract/errors.ts'
import type { GivenRoadmap, RoadmapCheck, SheetCheck } from '../../shared/contract/roadmap-files.ts'
import type { PlanId } from '../../shared/domain/plan.ts'
import {
  OPENED_ENDINGS,
  readGiven,
  refuseSize,
  unreadableGiven,
  type GivenContent,
} from '../../shared/exchange/sheet/given-file.ts'
import { bridge } from '../host.ts'
import { inOrder, inOrderAfterAll, useApp } from './app-store.ts'
import { announce } from './notice.ts'
import { storePending } from './pending-edits.ts'
import { offerFile } from './save-file.ts'

/** The ids of the actions, for buttons that stand elsewhere. */
export const SEND_ACTION = 'roadmap.send'
export const OPEN_ACTION = 'roadmap.openFile'
export const EXPORT_ACTION = 'sheet.export'
export const TEMPLATE_ACTION = 'sheet.template'
export const REVIEW_ACTION = 'review.open'

/** What can be opened, as the chooser of the system wants it. */
export const OPENED_FILES = OPENED_ENDINGS.join(',')

interface Exchange {
  /** The window that sends is open. A file that comes meanwhile waits for its end. */
  readonly isSending: boolean
  /** The window with the review notes of the plan is open. */
  readonly isReviewing: boolean
  /** The file in the window that opens one; null while it is closed. */
  readonly given: GivenRoadmap | null
  /** How many files have come: two of one name are two. */
  readonly number: number
}

export const useExchange = create<Exchange>()(() => ({
  isSending: false,
  isReviewing: false,
  given: null,
  number: 0,
}))
const { getState, setState } = useExchange

export function openSend(): void {
  setState({ isSending: true })
}

export function closeSend(): void {
  setState({ isSending: false })
}

export function openReview(): void {
  setState({ isReviewing: true })
}

export function closeReview(): void {
  setState({ isReviewing: false })
}

function takeGiven(given: GivenRoadmap | null): void {
  if (given !== null) setState(({ number }) => ({ given, number: number + 1 }))
}

/** Closes the window of this file; that of another one, which came meanwhile, stays. */
export function closeGiven(given: GivenRoadmap): void {
  setState(state => (state.given === given ? { given: null } : state))
}

async function readContent(file: File): Promise<GivenContent> {
  const refused = refuseSize(file.name, file.size)
  if (refused !== null) return refused
  try {
    return readGiven(file.name, new Uint8Array(await file.arrayBuffer()))
  } catch {
    // A folder was dropped, or the file has gone since it was chosen.
    return unreadableGiven(file.name)
  }
}

/** Opens the window with a file that was chosen or dropped. */
export async function takeFile(file: File): Promise<void> {
  takeGiven({ name: file.name, ...(await readContent(file)) })
}

/** A file that can be opened: what it would become, its text, and what was assumed where it is a spreadsheet. */
export interface SoundFile extends Extract<RoadmapCheck, { readonly state: 'sound' }> {
  readonly text: string
  readonly sheet: Pick<Extract<SheetCheck, { readonly state: 'read' }>, 'identity' | 'assumed'> | null
}

/** A return file, with its text. */
export interface ReviewCheck extends Extract<RoadmapCheck, { readonly state: 'review' }> {
  readonly text: string
}

export type FileCheck =
  | SoundFile
  | ReviewCheck
  | Extract<RoadmapCheck, { readonly state: 'broken' }>
  | Extract<SheetCheck, { readonly state: 'broken-sheet' }>

async function checkText(text: string): Promise<Result<FileCheck, AppError>> {
  const reply = await inOrder(() => bridge.call('roadmap.check', { text }))
  if (!reply.ok) return reply
  switch (reply.value.state) {
    case 'broken':
      return ok(reply.value)
    case 'review':
      return ok({ ...reply.value, text })
    case 'sound':
      return ok({ ...reply.value, text, sheet: null })
  }
}

async function checkSheet(base64: string): Promise<Result<FileCheck, AppError>> {
  const reply = await inOrder(() => bridge.call('roadmap.checkSheet', { base64 }))
  if (!reply.ok) return reply
  if (reply.value.state === 'broken-sheet') return ok(reply.value)
  const { check, text, identity, assumed } = reply.value
  return ok(check.state === 'sound' ? { ...check, text, sheet: { identity, assumed } } : check)
}

/** One roadmap or its return file, in any form. */
export type GivenOne = Exclude<GivenRoadmap, { readonly collection: unknown }>

/** What would become of a file, beside everything that was typed before. */
export async function checkFile(given: GivenOne): Promise<Result<FileCheck, AppError>> {
  if ('sheet' in given) {
    if (!given.sheet.ok) return ok({ state: 'broken-sheet', error: given.sheet.error })
    await storePending()
    return checkSheet(given.sheet.value)
  }
  if (!given.content.ok) return ok({ state: 'broken', error: given.content.error })
  await storePending()
  return checkText(given.content.value)
}

/**
 * Sends the plan, signed where the settings say so; true where that is over, false where nobody chose a place. What goes wrong is for the window to show,
 * or announced where it was closed meanwhile.
 */
export async function sendRoadmap(planId: PlanId): Promise<Result<boolean, AppError>> {
  await storePending()
  const stored = await inOrderAfterAll(planId, () => Promise.resolve(ok(null)))
  if (!stored.ok) return stored
  const reply = await bridge.call('roadmap.send', { planId, sign: useApp.getState().settings.signsFiles })
  if (!reply.ok) {
    if (!getState().isSending) announce({ kind: 'error', error: reply.error })
    return reply
  }
  const sent = reply.value
  if (sent.state === 'cancelled') return ok(false)
  if (sent.state === 'written') announce({ kind: 'sent', file: sent.file, revision: sent.revision.number })
  else {
    offerFile(sent.name, new TextEncoder().encode(sent.text), 'application/json')
    announce({ kind: 'handed-over', file: sent.name })
  }
  return ok(true)
}

async function fetchGiven(): Promise<void> {
  const reply = await bridge.call('roadmap.take', null)
  if (reply.ok) takeGiven(reply.value)
}

/** Follows what the system gives to the program, from the start on; returns how to stop. */
export function followGiven(): () => void {
  void fetchGiven()
  return bridge.on('roadmap.given', () => void fetchGiven())
}
