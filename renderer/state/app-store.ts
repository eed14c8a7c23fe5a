// The ways to change what the page knows of the backend's data. That is only a cache: every change goes through a command
// and comes back as a patch.
import { addDays } from '../../shared/base/civil-date.ts'
import { err, ok, type Result } from '../../shared/base/result.ts'
import type { CollectionBefore } from '../../shared/contract/collection-files.ts'
import type {
  CommandOutcome,
  OpenPlan,
  PlanSummary,
  Request,
  Settings,
  StartState,
  TakenCollection,
} from '../../shared/contract/contract.ts'
import type { AppError } from '../../shared/contract/errors.ts'
import type { Command, StepLabel } from '../../shared/domain/command.ts'
import type { Item, ItemId } from '../../shared/domain/item.ts'
import { numberItems } from '../../shared/domain/number-items.ts'
import type { PlanId } from '../../shared/domain/plan.ts'
import { bridge, onConnection } from '../host.ts'
import { NO_HISTORY, useApp, type Place, type Screen } from './app-state.ts'
import { applyPatch } from './apply-patch.ts'
import { resetAssessment } from './assessment-view.ts'
import { isForTheField, isStorageTrouble } from './error-kind.ts'
import { takeFrameworks } from './framework-language.ts'
import { setLanguage } from './i18n.ts'
import { changeIndex, type ItemIndex } from './item-index.ts'
import { showViews } from './named-views.ts'
import { countMidnights } from './midnight.ts'
import { announce } from './notice.ts'
import { storePending } from './pending-edits.ts'
import { stepText } from './step-text.ts'
import { resetTable } from './table-view.ts'
import { forgetUnstored, noteRefused, refusedOf, withChanges, withUnstored } from './unstored-items.ts'
import { resetView, selectMade } from './view-store.ts'

export { useApp, type Place, type Screen }

const { getState, setState } = useApp

/** The main line of a plan; itself where it is none of several. */
export function mainLineId(planId: PlanId | undefined): PlanId | undefined {
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
    resetAssessment()
  }
  showViews(open?.views ?? [])
  const items = open ? withUnstored(open.document.plan.id, open.document.items) : []
  setState({
    document: open && { ...open.document, items },
    itemsById: numberItems(items),
    history: open?.history ?? NO_HISTORY,
    changeNumber: open?.changeNumber ?? 0,
    choosingPlan: false,
  })
}

function receive(outcome: CommandOutcome): void {
  const { document, itemsById, changeNumber } = getState()
  const { items: stored } = outcome.patch
  // Also where another plan is open by now: once they are stored, rows are not shown beside what the store has.
  stored?.put.forEach(item => forgetUnstored(item.id))
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
  // What was typed meanwhile is newer than this answer.
  const items = stored && { ...stored, put: stored.put.map(item => withChanges(outcome.planId, item)) }
  const next = applyPatch(document, items ? { ...outcome.patch, items } : outcome.patch, itemsById)
  setState({
    document: next,
    itemsById: items ? changeIndex(itemsById, items.put, items.remove) : itemsById,
    history: outcome.history,
    changeNumber: outcome.changeNumber,
  })
}

/** Shows items before they are stored; the answer of the store replaces them. */
export function showItems(put: readonly Item[], remove: readonly ItemId[]): void {
  const { document, itemsById } = getState()
  if (!document) return
  setState({
    document: applyPatch(document, { items: { put, remove } }, itemsById),
    itemsById: changeIndex(itemsById, put, remove),
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
  setState({
    phase: 'ready',
    start: { ...start, frameworks: takeFrameworks(start.frameworks) },
    today: start.today,
  })
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
    const planId = getState().document?.plan.id
    const isBehind = planId !== undefined && refusedOf(planId).length > 0
    if (failed || (waiting === 0 && isBehind)) setState({ saveState: 'failed' })
    else if (waiting === 0) setState({ saveState: 'saved' })
    return reply
  })
}

/** A new row that cannot be written now stays in sight and is sent again; one that breaks a rule goes. */
function refuse(command: Command, error: AppError): void {
  if (command.type !== 'item.add') return
  const { id } = command.item
  if (isStorageTrouble(error)) noteRefused(id)
  else if (forgetUnstored(id)) showItems([], [id])
}

async function send(planId: PlanId, command: Command): Promise<Result<CommandOutcome, AppError>> {
  const answer = await bridge.call('plan.run', { planId, command })
  // Before the next one is sent: it may be made from what this one has stored.
  if (answer.ok) receive(answer.value)
  else refuse(command, answer.error)
  return answer
}

/** Rows that were refused go before anything else: what comes next may be about them. Answers what still stands in the way. */
async function sendRefused(planId: PlanId): Promise<AppError | null> {
  for (const item of refusedOf(planId)) {
    const answer = await send(planId, { type: 'item.add', item })
    if (!answer.ok && isStorageTrouble(answer.error)) return answer.error
  }
  return null
}

/** Like `inOrder`, for what is made of everything that is shown: rows that were refused before are stored first. */
export function inOrderAfterAll<T>(
  planId: PlanId,
  work: () => Promise<Result<T, AppError>>,
): Promise<Result<T, AppError>> {
  return inOrder(async () => {
    const trouble = await sendRefused(planId)
    return trouble ? err(trouble) : work()
  })
}

type Gone = Extract<AppError, { readonly code: 'not-found' }>['what']

/**
 * Runs a command on a plan, the open one unless another is named; one that is made of what is stored is made when its turn comes. Errors are announced,
 * but for those of the input itself (`invalid`, `cycle`): they are for the caller's field to show. A command that is made and
 * finds what it changes gone says what: it is not sent.
 */
export async function runCommand(
  command: Command | (() => Command | Gone),
  planId = getState().document?.plan.id,
): Promise<Result<null, AppError>> {
  if (!planId) return err({ code: 'not-found', what: 'plan' })
  const reply = await inOrder(async () => {
    // Made of another plan's items it would write them here: the lines of a plan have the same ones.
    if (typeof command === 'function' && getState().document?.plan.id !== planId)
      return err({ code: 'not-found', what: 'plan' })
    const trouble = await sendRefused(planId)
    const made = typeof command === 'function' ? command() : command
    if (typeof made === 'string') return err({ code: 'not-found', what: made })
    if (!trouble) return send(planId, made)
    refuse(made, trouble)
    return err(trouble)
  })
  if (reply.ok) return ok(null)
  if (!isForTheField(reply.error)) announce({ kind: 'error', error: reply.error })
  return reply
}

async function storeRefused(): Promise<void> {
  const planId = getState().document?.plan.id
  if (!planId || refusedOf(planId).length === 0) return
  await inOrderAfterAll(planId, () => Promise.resolve(ok(null)))
}

/** Runs a command that no field belongs to: whatever is wrong with it is announced. */
export async function runAnnounced(command: Command, planId?: PlanId): Promise<Result<null, AppError>> {
  const result = await runCommand(command, planId)
  if (!result.ok && isForTheField(result.error)) announce({ kind: 'error', error: result.error })
  return result
}

/** Items that a step has brought back, out of the bin or out of nowhere, are what is looked at then. */
function selectBack({ patch }: CommandOutcome, before: ItemIndex): void {
  const back = (patch.items?.put ?? []).filter(
    ({ id, deletedOn }) => deletedOn === null && before.get(id)?.deletedOn !== null,
  )
  selectMade(back.map(({ id }) => id))
}

async function step(method: 'plan.undo' | 'plan.redo'): Promise<void> {
  await storePending()
  const planId = getState().document?.plan.id
  if (!planId) return
  const { itemsById: before } = getState()
  const reply = await inOrderAfterAll<StepLabel | null>(planId, async () => {
    // Only now everything that was asked for before is stored, and the step on top is known.
    const { undo: undone, redo: redone } = getState().history
    const label = method === 'plan.undo' ? undone : redone
    if (!label) return ok(null)
    const answer = await bridge.call(method, { planId })
    if (!answer.ok) return answer
    receive(answer.value)
    selectBack(answer.value, before)
    return ok(label)
  })
  if (!reply.ok) announce({ kind: 'error', error: reply.error })
  else if (reply.value)
    announce({ kind: method === 'plan.undo' ? 'undone' : 'redone', step: stepText(reply.value) })
}
export const undo = () => step('plan.undo')
export const redo = () => step('plan.redo')

async function openWith(
  reply: Promise<Result<OpenPlan, AppError>>,
  screen: Screen = 'roadmap',
): Promise<Result<null, AppError>> {
  const result = await reply
  if (!result.ok) {
    if (result.error.code !== 'invalid' && result.error.code !== 'stopped')
      announce({ kind: 'error', error: result.error })
    return result
  }
  showDocument(result.value)
  setState({ place: { screen } })
  await refreshPlans()
  return ok(null)
}
export const openSample = () => openWith(bridge.call('plan.openSample', null))
export const openPlan = (planId: PlanId) => openWith(bridge.call('plan.open', { planId }))
/** Makes a roadmap file a plan and opens it. */
export async function openRoadmap(request: Request<'roadmap.open'>): Promise<Result<null, AppError>> {
  await storePending()
  return openWith(inOrder(() => bridge.call('roadmap.open', request)))
}
/** Puts the review notes of a return file on their plan and opens it. */
export async function takeReviewNotes(text: string): Promise<Result<null, AppError>> {
  await storePending()
  return openWith(inOrder(() => bridge.call('roadmap.takeNotes', { text })))
}
/** Takes a collection in and opens its plan on the board; answers the file that holds what was here before. */
export async function takeCollection(
  call: () => Promise<Result<TakenCollection, AppError>>,
): Promise<Result<CollectionBefore | null, AppError>> {
  await storePending()
  let before: CollectionBefore | null = null
  const taking = inOrder(async () => {
    const taken = await call()
    if (!taken.ok) return taken
    before = taken.value.before
    return ok(taken.value.open)
  })
  const opened = await openWith(taking, 'collection')
  return opened.ok ? ok(before) : opened
}
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
      // What was announced during the break went past this page, and what was typed may not have come through.
      if (isConnected) void reload().then(storeRefused)
    }),
  ]
  return () => stops.forEach(stop => stop())
}
