// What the page knows of the backend's data, and the ways to change it. Only a cache: every change goes through a
// command and comes back as a patch.
import { create } from 'zustand'
import { addDays, type CivilDate } from '../../shared/base/civil-date.ts'
import { err, ok, type Result } from '../../shared/base/result.ts'
import {
  DEFAULT_SETTINGS,
  type CommandOutcome,
  type HistoryState,
  type OpenPlan,
  type PlanSummary,
  type Request,
  type Settings,
  type StartState,
} from '../../shared/contract/contract.ts'
import type { AppError } from '../../shared/contract/errors.ts'
import type { Command } from '../../shared/domain/command.ts'
import type { ItemId } from '../../shared/domain/item.ts'
import { numberItems } from '../../shared/domain/number-items.ts'
import type { PlanDocument, PlanId } from '../../shared/domain/plan.ts'
import { bridge, onConnection } from '../host.ts'
import { applyPatch } from './apply-patch.ts'
import { isForTheField, isStorageTrouble } from './error-kind.ts'
import { setLanguage } from './i18n.ts'
import { changeIndex, type ItemIndex } from './item-index.ts'
import { showViews } from './named-views.ts'
import { countMidnights } from './midnight.ts'
import { announce } from './notice.ts'
import { storePending } from './pending-edits.ts'
import { stepText } from './step-text.ts'
import { resetTable } from './table-view.ts'
import { resetView } from './view-store.ts'

export type Screen = 'overview' | 'roadmap' | 'settings'
export interface Place {
  readonly screen: Screen
  /** The item to select and bring into view. */
  readonly itemId?: ItemId
  /** A field of its details to lead the focus into. */
  readonly field?: string
  /** The year to which the roadmap zooms. */
  readonly year?: number
  /** A part of the settings, by its id. */
  readonly section?: string
}

interface AppState {
  readonly phase: 'loading' | 'failed' | 'ready'
  readonly startError: AppError | null
  readonly start: StartState | null
  readonly today: CivilDate
  readonly settings: Settings
  readonly document: PlanDocument | null
  readonly itemsById: ItemIndex
  readonly history: HistoryState
  /** Number of the last change seen; see `CommandOutcome.changeNumber`. */
  readonly changeNumber: number
  readonly saveState: 'saved' | 'saving' | 'failed'
  /** False while the host does not answer: nothing that is done now is stored. */
  readonly isConnected: boolean
  readonly place: Place
  /** True while the user begins another plan though one is open. */
  readonly choosingPlan: boolean
}

const NO_HISTORY: HistoryState = { undo: null, redo: null }

export const useApp = create<AppState>()(() => ({
  phase: 'loading',
  startError: null,
  start: null,
  today: '1970-01-01' as CivilDate,
  settings: DEFAULT_SETTINGS,
  document: null,
  itemsById: numberItems([]),
  history: NO_HISTORY,
  changeNumber: 0,
  saveState: 'saved',
  isConnected: true,
  place: { screen: 'roadmap' },
  choosingPlan: false,
}))

const { getState, setState } = useApp

function mainLineId(planId: PlanId | undefined): PlanId | undefined {
  return getState().start?.plans.find(plan => plan.id === planId)?.scenario?.originId ?? planId
}

/** Whether a plan is the open one or another line of it. */
export function isLineOfOpenPlan(planId: PlanId): boolean {
  return mainLineId(planId) === mainLineId(getState().document?.plan.id)
}

/** Takes over which plans there are; everything else of the start state stays. */
export function showPlans(plans: readonly PlanSummary[]): void {
  setState(({ start }) => ({ start: start && { ...start, plans } }))
}

function showDocument(open: OpenPlan | null): void {
  // Filters and selection belong to the plan that was looked at, and to its other lines: they have the same items.
  if (mainLineId(open?.document.plan.id) !== mainLineId(getState().document?.plan.id)) {
    resetView()
    resetTable()
  }
  showViews(open?.views ?? [])
  setState({
    document: open?.document ?? null,
    itemsById: numberItems(open?.document.items ?? []),
    history: open?.history ?? NO_HISTORY,
    changeNumber: open?.changeNumber ?? 0,
    choosingPlan: false,
  })
}

function receive(outcome: CommandOutcome): void {
  const { document, itemsById, changeNumber } = getState()
  // The event and the reply of one change both come here; the second has nothing new.
  if (!document || outcome.changeNumber <= changeNumber) return
  if (outcome.changeNumber > changeNumber + 1) {
    void reload()
    return
  }
  if (document.plan.id !== outcome.planId) {
    setState({ changeNumber: outcome.changeNumber })
    return
  }
  const next = applyPatch(document, outcome.patch)
  const { items } = outcome.patch
  setState({
    document: next,
    itemsById: items ? changeIndex(itemsById, items.put, items.remove) : itemsById,
    history: outcome.history,
    changeNumber: outcome.changeNumber,
  })
}

/** A change of another window was missed, so the patches no longer fit: read the open plan as it is. */
async function reload(): Promise<void> {
  const planId = getState().document?.plan.id
  if (!planId) return
  const reply = await bridge.call('plan.open', { planId })
  if (!reply.ok) {
    announce({ kind: 'error', error: reply.error })
    return
  }
  const { document, changeNumber, choosingPlan } = getState()
  // Newer changes, or another plan, may have come while the answer was under way.
  if (document?.plan.id !== planId || reply.value.changeNumber < changeNumber) return
  showDocument(reply.value)
  setState({ choosingPlan })
}

/** Resolves when the page speaks the language of the settings. */
function showSettings(settings: Settings): Promise<void> {
  setState({ settings })
  return setLanguage(settings.language)
}

/** Asks for everything at start; also the way back after an error. */
export async function loadApp(): Promise<void> {
  setState({ phase: 'loading', startError: null })
  const reply = await bridge.call('app.start', null)
  if (!reply.ok) {
    setState({ phase: 'failed', startError: reply.error })
    return
  }
  await showStart(reply.value)
}

/** Takes over everything the backend says at start. The first picture speaks the language of the user. */
export async function showStart(start: StartState): Promise<void> {
  await showSettings(start.settings)
  setState({ phase: 'ready', start, today: start.today })
  showDocument(start.open)
  countMidnights(passed => setState({ today: addDays(start.today, passed) }))
}

let queue: Promise<unknown> = Promise.resolve()
let waiting = 0

/** Sends changes one after the other, so that two quick edits are stored in the order they were made. */
export function inOrder<T>(send: () => Promise<Result<T, AppError>>): Promise<Result<T, AppError>> {
  waiting += 1
  setState({ saveState: 'saving' })
  const result = queue.then(send)
  queue = result
  return result.then(reply => {
    waiting -= 1
    const failed = !reply.ok && isStorageTrouble(reply.error)
    if (failed) setState({ saveState: 'failed' })
    else if (waiting === 0) setState({ saveState: 'saved' })
    return reply
  })
}

/**
 * Runs a command on the open plan; one that is made of what is stored is made when its turn comes. Errors are announced,
 * but for those of the input itself (`invalid`, `cycle`): they are for the caller's field to show.
 */
export async function runCommand(command: Command | (() => Command)): Promise<Result<null, AppError>> {
  const planId = getState().document?.plan.id
  if (!planId) return err({ code: 'not-found', what: 'plan' })
  const reply = await inOrder(async () => {
    const answer = await bridge.call('plan.run', {
      planId,
      command: typeof command === 'function' ? command() : command,
    })
    // Before the next one is sent: it may be made from what this one has stored.
    if (answer.ok) receive(answer.value)
    return answer
  })
  if (reply.ok) return ok(null)
  if (!isForTheField(reply.error)) announce({ kind: 'error', error: reply.error })
  return reply
}

/** Runs a command that no field belongs to: whatever is wrong with it is announced. */
export async function runAnnounced(command: Command): Promise<Result<null, AppError>> {
  const result = await runCommand(command)
  if (!result.ok && isForTheField(result.error)) announce({ kind: 'error', error: result.error })
  return result
}

async function step(method: 'plan.undo' | 'plan.redo'): Promise<void> {
  await storePending()
  const planId = getState().document?.plan.id
  if (!planId) return
  const reply = await inOrder(async () => {
    // Only now everything that was asked for before is stored, and the step on top is known.
    const { undo: undone, redo: redone } = getState().history
    const label = method === 'plan.undo' ? undone : redone
    if (!label) return ok(null)
    const answer = await bridge.call(method, { planId })
    if (!answer.ok) return answer
    receive(answer.value)
    return ok(label)
  })
  if (!reply.ok) announce({ kind: 'error', error: reply.error })
  else if (reply.value)
    announce({ kind: method === 'plan.undo' ? 'undone' : 'redone', step: stepText(reply.value) })
}
export const undo = () => step('plan.undo')
export const redo = () => step('plan.redo')

async function openWith(reply: Promise<Result<OpenPlan, AppError>>): Promise<Result<null, AppError>> {
  const result = await reply
  if (!result.ok) {
    if (result.error.code !== 'invalid') announce({ kind: 'error', error: result.error })
    return result
  }
  showDocument(result.value)
  setState({ place: { screen: 'roadmap' } })
  await refreshPlans()
  return ok(null)
}
export const openSample = () => openWith(bridge.call('plan.openSample', null))
export const openPlan = (planId: PlanId) => openWith(bridge.call('plan.open', { planId }))
export const createPlan = (plan: Request<'plan.create'>) => openWith(bridge.call('plan.create', plan))

/** The list of plans changed with the last call; everything else of the start state did not. */
async function refreshPlans(): Promise<void> {
  const reply = await bridge.call('app.start', null)
  if (reply.ok) showPlans(reply.value.plans)
}

/** Opens the page on which a new plan is begun; `false` goes back to the open one. */
export function choosePlan(choosing: boolean): void {
  setState({ choosingPlan: choosing })
}

export async function updateSettings(change: Partial<Settings>): Promise<void> {
  const speaking = showSettings({ ...getState().settings, ...change })
  const reply = await inOrder(() => bridge.call('settings.update', change))
  await speaking
  if (!reply.ok) announce({ kind: 'error', error: reply.error })
}

export function navigate(place: Place): void {
  setState({ place })
}

/** Begins to listen to the backend; returns how to stop. */
export function listenToBackend(onMenuAction: (action: string) => void): () => void {
  const stops = [
    bridge.on('plan.changed', receive),
    bridge.on('plans.changed', ({ plans }) => showPlans(plans)),
    bridge.on('data.replaced', ({ changeNumber }) => {
      if (changeNumber > getState().changeNumber) void loadApp()
    }),
    bridge.on('menu.action', ({ action }) => onMenuAction(action)),
    onConnection(isConnected => {
      setState({ isConnected })
      // What was announced during the break went past this page.
      if (isConnected) void reload()
    }),
  ]
  return () => stops.forEach(stop => stop())
}
