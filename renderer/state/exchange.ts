// Roadmap files: one that was chosen, dropped or given by the system on its way in, the open plan on its way out.
import { create } from 'zustand'
import { err, ok, type Result } from '../../shared/base/result.ts'
import type { AppError } from '../../shared/contract/errors.ts'
import type { GivenRoadmap, RoadmapCheck } from '../../shared/contract/roadmap-files.ts'
import type { PlanId } from '../../shared/domain/plan.ts'
import { checkRoadmapSize, decodeRoadmap } from '../../shared/exchange/decode-roadmap.ts'
import type { RoadmapError } from '../../shared/exchange/roadmap-error.ts'
import { bridge } from '../host.ts'
import { inOrder, inOrderAfterAll, useApp } from './app-store.ts'
import { announce } from './notice.ts'
import { storePending } from './pending-edits.ts'
import { offerFile } from './save-file.ts'

/** The ids of the actions, for buttons that stand elsewhere. */
export const SEND_ACTION = 'roadmap.send'
export const OPEN_ACTION = 'roadmap.openFile'

interface Exchange {
  /** The window that sends is open. A file that comes meanwhile waits for its end. */
  readonly isSending: boolean
  /** The file in the window that opens one; null while it is closed. */
  readonly given: GivenRoadmap | null
  /** How many files have come: two of one name are two. */
  readonly number: number
}

export const useExchange = create<Exchange>()(() => ({ isSending: false, given: null, number: 0 }))
const { getState, setState } = useExchange

export function openSend(): void {
  setState({ isSending: true })
}

export function closeSend(): void {
  setState({ isSending: false })
}

function takeGiven(given: GivenRoadmap | null): void {
  if (given !== null) setState(({ number }) => ({ given, number: number + 1 }))
}

/** Closes the window of this file; that of another one, which came meanwhile, stays. */
export function closeGiven(given: GivenRoadmap): void {
  setState(state => (state.given === given ? { given: null } : state))
}

async function readText(file: File): Promise<Result<string, RoadmapError>> {
  const size = checkRoadmapSize(file.size)
  if (!size.ok) return size
  try {
    return decodeRoadmap(new Uint8Array(await file.arrayBuffer()))
  } catch {
    // A folder was dropped, or the file has gone since it was chosen.
    return err({ code: 'unreadable', where: '' })
  }
}

/** Opens the window with a file that was chosen or dropped. */
export async function takeFile(file: File): Promise<void> {
  takeGiven({ name: file.name, content: await readText(file) })
}

/** What would become of a file, beside everything that was typed before. */
export async function checkRoadmap({ content }: GivenRoadmap): Promise<Result<RoadmapCheck, AppError>> {
  if (!content.ok) return ok({ state: 'broken', error: content.error })
  await storePending()
  return inOrder(() => bridge.call('roadmap.check', { text: content.value }))
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
