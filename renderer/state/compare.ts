// What the open plan is compared with, a revision or another line of it, looked at with the framework and the day of today.
import { create } from 'zustand'
import { ok, type Result } from '../../shared/base/result.ts'
import type { AppError } from '../../shared/contract/errors.ts'
import { isActive, type ItemId } from '../../shared/domain/item.ts'
import type { PlanDocument, PlanId } from '../../shared/domain/plan.ts'
import type { RevisionId, RevisionSummary } from '../../shared/domain/revision.ts'
import { createPlanEngine } from '../../shared/projection/create-plan-engine.ts'
import { toEngineInput } from '../../shared/projection/plan-input.ts'
import type { Projection } from '../../shared/projection/projection.ts'
import type { Span } from '../../shared/schedule/scheduled-item.ts'
import { bridge, onConnection } from '../host.ts'
import { inOrder, inOrderAfterAll, useApp } from './app-store.ts'
import { followLanguage, say, type Translate } from './i18n.ts'
import { findLines, lineName } from './lines.ts'
import { announce } from './notice.ts'

interface Measured {
  readonly document: PlanDocument
  /** Effective spans of the items that are active in it; empty where the framework is not there. */
  readonly spans: ReadonlyMap<ItemId, Span>
  /** The items that are part of it, inactive ones too: what is not among them is new. */
  readonly itemIds: ReadonlySet<ItemId>
  /** Null where the framework is not there. */
  readonly projection: Projection | null
}

/** A scenario is any other line of the plan, the main line included. */
export type ComparisonChoice =
  | { readonly kind: 'revision'; readonly id: RevisionId }
  | { readonly kind: 'scenario'; readonly id: PlanId }

export type Comparison = ComparisonChoice &
  Measured & {
    /** `Revisi 2 · Rapat Bappeda`, `Skenario hemat`. */
    readonly label: string
  }

/** The revisions of another line of the open plan, newest first. */
export interface LineRevisions {
  readonly planId: PlanId
  readonly revisions: readonly RevisionSummary[]
}

interface Compare {
  /** Newest first. */
  readonly revisions: readonly RevisionSummary[]
  /** Removed revisions of the plan, newest first: they can be brought back. */
  readonly removed: readonly RevisionSummary[]
  /** Those of the other lines, so that a scenario can be held against a revision of the main line. */
  readonly ofOthers: readonly LineRevisions[]
  readonly shown: Comparison | null
  /** What was chosen is being opened. */
  readonly isLoading: boolean
}

const NOTHING: Compare = { revisions: [], removed: [], ofOthers: [], shown: null, isLoading: false }

export const useCompare = create<Compare>()(() => NOTHING)

const { getState, setState } = useCompare

const openPlanId = (): PlanId | null => useApp.getState().document?.plan.id ?? null

/** `Revisi 2`, or with its name `Revisi 2 · Rapat Bappeda`. */
export function revisionLabel({ number, name }: RevisionSummary, t: Translate): string {
  return name === '' ? t('revisions.number', { number }) : t('revisions.named', { number, name })
}

function findInOthers(id: RevisionId) {
  return getState()
    .ofOthers.flatMap(({ planId, revisions }) => revisions.map(revision => ({ planId, revision })))
    .find(({ revision }) => revision.id === id)
}

/** What a choice is called now; undefined where it is gone. */
function findLabel(choice: ComparisonChoice): string | undefined {
  const nameOf = (planId: PlanId) => {
    const line = useApp.getState().start?.plans.find(plan => plan.id === planId)
    return line && lineName(line, say)
  }
  if (choice.kind === 'scenario') return nameOf(choice.id)
  const own = getState().revisions.find(one => one.id === choice.id)
  if (own) return revisionLabel(own, say)
  const other = findInOthers(choice.id)
  const line = other && nameOf(other.planId)
  return line && say('views.compare.ofLine', { line, revision: revisionLabel(other.revision, say) })
}

/** Two curves that are measured differently cannot be compared: both plans take the framework and the day of the page. */
function measure(document: PlanDocument): Measured {
  const { start, today, document: open } = useApp.getState()
  const framework = start?.frameworks.find(one => one.id === open?.plan.activeFrameworkId)
  const itemIds = new Set(document.items.flatMap(({ id, deletedOn }) => (deletedOn === null ? id : [])))
  if (!framework) return { document, itemIds, spans: new Map(), projection: null }
  const { schedule, projection } = createPlanEngine(toEngineInput(document, framework, today))
  const spans = new Map<ItemId, Span>()
  for (const item of document.items) {
    const scheduled = isActive(item) ? schedule.get(item.id) : undefined
    if (scheduled) spans.set(item.id, scheduled.effective)
  }
  return { document, itemIds, spans, projection }
}

function show(choice: ComparisonChoice, document: PlanDocument): void {
  const label = findLabel(choice)
  setState({
    isLoading: false,
    shown: label === undefined ? null : { ...choice, label, ...measure(document) },
  })
}

function receive(all: readonly RevisionSummary[]): void {
  const revisions = all.filter(revision => !revision.isRemoved)
  setState({ revisions, removed: all.filter(revision => revision.isRemoved) })
  relabel()
}

/** What is shown may have another name now, or have been removed. */
function relabel(): void {
  const { shown } = getState()
  if (!shown) return
  const label = findLabel(shown)
  if (label === undefined) void showComparison(null)
  else if (label !== shown.label) setState({ shown: { ...shown, label } })
}

function put(changed: RevisionSummary): void {
  const { revisions, removed } = getState()
  const others = [...revisions, ...removed].filter(one => one.id !== changed.id)
  receive([...others, changed].toSorted((a, b) => b.number - a.number))
}

// Answers may overtake each other, and come when another plan is open: only the last question of its kind counts.
let lastList = 0
let lastChoice = 0

function otherLineIds(planId: PlanId, plans = useApp.getState().start?.plans ?? []): readonly PlanId[] {
  return findLines(plans, planId).flatMap(({ id }) => (id === planId ? [] : id))
}

async function loadRevisions(): Promise<void> {
  const planId = openPlanId()
  if (!planId) return
  lastList += 1
  const asked = lastList
  const list = (id: PlanId) => bridge.call('revision.list', { planId: id })
  const [reply, ofOthers] = await Promise.all([
    list(planId),
    Promise.all(
      otherLineIds(planId).map(async (id): Promise<readonly LineRevisions[]> => {
        const answer = await list(id)
        // A line that has been removed meanwhile has nothing to offer.
        return answer.ok ? [{ planId: id, revisions: answer.value.filter(one => !one.isRemoved) }] : []
      }),
    ),
  ])
  if (asked !== lastList || openPlanId() !== planId) return
  setState({ ofOthers: ofOthers.flat().filter(({ revisions }) => revisions.length > 0) })
  if (reply.ok) receive(reply.value)
  else announce({ kind: 'error', error: reply.error })
}

/** Draws a revision or another line behind the plan; null ends the comparison. */
export async function showComparison(choice: ComparisonChoice | null): Promise<void> {
  lastChoice += 1
  const asked = lastChoice
  const planId = openPlanId()
  if (!choice || !planId) {
    setState({ shown: null, isLoading: false })
    return
  }
  setState({ isLoading: true })
  const reply =
    choice.kind === 'revision'
      ? await bridge.call('revision.open', {
          planId: findInOthers(choice.id)?.planId ?? planId,
          revisionId: choice.id,
        })
      : await bridge.call('plan.read', { planId: choice.id })
  if (asked !== lastChoice) return
  if (reply.ok) show(choice, reply.value)
  else {
    setState({ isLoading: false })
    announce({ kind: 'error', error: reply.error })
  }
}

/** The last revision made here and the plan it froze. */
let lastMade: { readonly id: RevisionId; readonly document: PlanDocument } | null = null

/** The revision that froze the plan as it is now, if it was made here. */
function findSameAsNow(): RevisionSummary | undefined {
  const { document, saveState } = useApp.getState()
  if (!lastMade || lastMade.document !== document || saveState !== 'saved') return undefined
  const { id } = lastMade
  return getState().revisions.find(one => one.id === id)
}

export interface MadeRevision {
  readonly revision: RevisionSummary
  /** False where nothing has changed since that revision, so that no second one was made. */
  readonly isNew: boolean
}

/** Freezes the plan as it is stored now. Without a name, an unchanged plan is not frozen twice. */
export async function makeRevision(name = ''): Promise<Result<MadeRevision, AppError>> {
  const same = name === '' ? findSameAsNow() : undefined
  if (same) return ok({ revision: same, isNew: false })
  const planId = openPlanId()
  if (!planId) return { ok: false, error: { code: 'not-found', what: 'plan' } }
  // Behind the edits that are still on their way: they belong into it.
  const reply = await inOrderAfterAll(planId, () => bridge.call('revision.make', { planId, name }))
  if (!reply.ok) {
    announce({ kind: 'error', error: reply.error })
    return reply
  }
  const { document } = useApp.getState()
  if (document?.plan.id === planId) {
    lastMade = { id: reply.value.id, document }
    put(reply.value)
  }
  return ok({ revision: reply.value, isNew: true })
}

async function change(
  send: (planId: PlanId) => Promise<Result<RevisionSummary, AppError>>,
): Promise<Result<null, AppError>> {
  const planId = openPlanId()
  if (!planId) return { ok: false, error: { code: 'not-found', what: 'plan' } }
  const reply = await inOrder(() => send(planId))
  if (!reply.ok) {
    // What is wrong with a name is for its field to say.
    if (reply.error.code !== 'invalid') announce({ kind: 'error', error: reply.error })
    return reply
  }
  if (openPlanId() === planId) put(reply.value)
  return ok(null)
}

export const renameRevision = (revisionId: RevisionId, name: string) =>
  change(planId => bridge.call('revision.rename', { planId, revisionId, name }))
export const removeRevision = (revisionId: RevisionId) =>
  change(planId => bridge.call('revision.remove', { planId, revisionId }))
export const restoreRevision = (revisionId: RevisionId) =>
  change(planId => bridge.call('revision.restore', { planId, revisionId }))

function forget(): void {
  lastList += 1
  lastChoice += 1
  lastMade = null
  setState(NOTHING)
}

/** Follows the open plan and its revisions, whoever changes them; returns how to stop. */
export function followRevisions(): () => void {
  void loadRevisions()
  const stops = [
    useApp.subscribe((state, previous) => {
      if (state.document?.plan.id !== previous.document?.plan.id) {
        forget()
        void loadRevisions()
        return
      }
      // A backup may have brought other revisions; lines come and go with theirs.
      const lineIds = ({ start, document }: typeof state) =>
        document && start ? otherLineIds(document.plan.id, start.plans).join() : ''
      if (
        state.start?.frameworks !== previous.start?.frameworks ||
        (state.start?.plans !== previous.start?.plans && lineIds(state) !== lineIds(previous))
      )
        void loadRevisions()
      const { shown } = getState()
      if (!shown) return
      const isMeasuredAnew =
        state.document?.plan.activeFrameworkId !== previous.document?.plan.activeFrameworkId ||
        state.today !== previous.today ||
        state.start?.frameworks !== previous.start?.frameworks
      if (isMeasuredAnew) setState({ shown: { ...shown, ...measure(shown.document) } })
      if (state.start?.plans !== previous.start?.plans) relabel()
    }),
    followLanguage(relabel),
    bridge.on('revisions.changed', ({ planId }) => {
      const id = openPlanId()
      if (id && [id, ...otherLineIds(id)].includes(planId)) void loadRevisions()
    }),
    // Another window works on the other line.
    bridge.on('plan.changed', ({ planId }) => {
      const { shown } = getState()
      if (shown?.kind === 'scenario' && shown.id === planId)
        void showComparison({ kind: 'scenario', id: shown.id })
    }),
    // What was announced during a break went past this page.
    onConnection(isConnected => {
      if (isConnected) void loadRevisions()
    }),
  ]
  return () => stops.forEach(stop => stop())
}
