// Schedule and projection of the open plan, kept up to date with the document and with what a drag previews.
import { create } from 'zustand'
import { replacementsBetween } from '../../shared/base/replacements.ts'
import { findBaseline, type Assessment } from '../../shared/domain/assessment.ts'
import type { Dependency } from '../../shared/domain/dependency.ts'
import type { Framework } from '../../shared/domain/framework.ts'
import type { Item, ItemId } from '../../shared/domain/item.ts'
import type { PlanDocument } from '../../shared/domain/plan.ts'
import { createPlanEngine } from '../../shared/projection/create-plan-engine.ts'
import type { PlanEngine } from '../../shared/projection/plan-engine.ts'
import { toEngineInput } from '../../shared/projection/plan-input.ts'
import type { Projection } from '../../shared/projection/projection.ts'
import type { Moves, ScheduledItem, Span, Violation } from '../../shared/schedule/scheduled-item.ts'
import { useApp } from './app-store.ts'
import type { ItemIndex } from './item-index.ts'

export interface PlanView {
  readonly framework: Framework | null
  readonly schedule: ReadonlyMap<ItemId, ScheduledItem>
  readonly violations: readonly Violation[]
  readonly projection: Projection | null
  /** The projection without the drag under way; the same one where there is none. */
  readonly settledProjection: Projection | null
  /** Items as they would be if the drag under way ended now. */
  readonly preview: ReadonlyMap<ItemId, Item>
  /** How the items that the drag under way has moved stood before it began. */
  readonly beforePreview: ReadonlyMap<ItemId, ScheduledItem>
  /** Rises with every change: the schedule is updated in place. */
  readonly version: number
  /** The version of the last change that was not part of a drag. */
  readonly settledVersion: number
}

const NO_MOVES: PlanView['beforePreview'] = new Map()

export const NO_PLAN_VIEW: PlanView = {
  framework: null,
  schedule: new Map(),
  violations: [],
  projection: null,
  settledProjection: null,
  preview: new Map(),
  beforePreview: NO_MOVES,
  version: 0,
  settledVersion: 0,
}

export const usePlanView = create<PlanView>()(() => NO_PLAN_VIEW)

/** The plan as it is shown now, for what is painted or said once and follows no change by itself. */
export const readPlanView = (): PlanView => usePlanView.getState()

let engine: PlanEngine | null = null

/** The days from the first effective start to the last effective end of the shown plan; null without items. */
export const readExtent = (): Span | null => engine?.extent() ?? null

/** The dependencies an item waits for, then those that wait for it. */
export const dependenciesOf = (id: ItemId): readonly Dependency[] => engine?.dependenciesOf(id) ?? []

/** `moves` are those of a preview; what was noted first is where the item stood before the drag. */
function show(preview: ReadonlyMap<ItemId, Item>, moves: Moves = new Map()): void {
  if (!engine) return
  const { schedule, violations, projection } = engine
  usePlanView.setState(state => ({
    schedule,
    violations,
    projection,
    settledProjection: preview.size > 0 ? state.settledProjection : projection,
    preview,
    beforePreview: preview.size > 0 ? withMoves(state.beforePreview, moves) : NO_MOVES,
    version: state.version + 1,
    settledVersion: preview.size > 0 ? state.settledVersion : state.version + 1,
  }))
}

function withMoves(known: PlanView['beforePreview'], moves: Moves): PlanView['beforePreview'] {
  const noted = new Map(known)
  for (const [id, before] of moves) if (before !== null && !noted.has(id)) noted.set(id, before)
  return noted
}

/**
 * What a preview shows, on the fields that are stored now; null where nothing is left to preview: the item is gone, or
 * what was previewed is stored.
 */
function onStored({ start, end, progressPercent }: Item, stored: Item | undefined): Item | null {
  if (!stored || stored.deletedOn !== null) return null
  const isStored = start === stored.start && end === stored.end && progressPercent === stored.progressPercent
  return isStored ? null : { ...stored, start, end, progressPercent }
}

/** A drag under way goes on where only settings or the day have changed. */
function rebuild(document: PlanDocument, isSamePlan: boolean): void {
  const { start, today, itemsById } = useApp.getState()
  const shown = isSamePlan ? [...usePlanView.getState().preview.values()] : []
  const previewed = shown.flatMap(item => onStored(item, itemsById.get(item.id)) ?? [])
  const framework = start?.frameworks.find(one => one.id === document.plan.activeFrameworkId) ?? null
  engine = framework && createPlanEngine(toEngineInput(document, framework, today), itemsById)
  if (!engine)
    usePlanView.setState(state => ({
      ...NO_PLAN_VIEW,
      version: state.version + 1,
      settledVersion: state.version + 1,
    }))
  else {
    usePlanView.setState({ framework })
    show(new Map())
    if (previewed.length > 0) previewItems(previewed)
  }
}

interface Stored {
  readonly document: PlanDocument
  readonly itemsById: ItemIndex
}

interface ItemChanges {
  readonly changed: readonly Item[]
  readonly removed: readonly ItemId[]
}

function itemChanges(now: Stored, previous: Stored): ItemChanges {
  const [before, after] = [previous.document.items, now.document.items]
  const replacements = replacementsBetween(before, after)
  if (replacements?.every(([old, item]) => old.id === item.id))
    return { changed: replacements.map(([, item]) => item), removed: [] }
  return {
    changed: after.filter(item => previous.itemsById.get(item.id) !== item),
    removed: before.flatMap(item => (now.itemsById.has(item.id) ? [] : [item.id])),
  }
}

function update(now: Stored, previous: Stored): void {
  if (!engine) return
  const { document } = now
  const { preview } = usePlanView.getState()
  const { changed, removed } = itemChanges(now, previous)
  const stillPreviewed = new Map(preview)
  for (const id of removed) stillPreviewed.delete(id)
  for (const item of changed) {
    const shown = preview.get(item.id)
    if (!shown) continue
    // What was previewed may be stored now; or the preview has gone on since, and stands on the new fields.
    const rebased = onStored(shown, item)
    if (rebased) stillPreviewed.set(item.id, rebased)
    else stillPreviewed.delete(item.id)
  }
  if (removed.length > 0) engine.removeItems(removed)
  if (changed.length > 0) engine.putItems(changed.map(item => stillPreviewed.get(item.id) ?? item))
  if (document.dependencies !== previous.document.dependencies) engine.setDependencies(document.dependencies)
  show(stillPreviewed)
}

/** Shows what schedule and projection would be with these items, until they are stored or `endPreview` takes them back. */
export function previewItems(items: readonly Item[]): void {
  if (!engine) return
  const { preview } = usePlanView.getState()
  const moves = engine.putItems(items)
  show(new Map([...preview, ...items.map(item => [item.id, item] as const)]), moves)
}

/** Back to the stored items, for these ids. */
export function endPreview(ids: readonly ItemId[]): void {
  const { preview } = usePlanView.getState()
  const ended = ids.filter(id => preview.has(id))
  if (!engine || ended.length === 0) return
  const { itemsById } = useApp.getState()
  const moves = engine.putItems(ended.flatMap(id => itemsById.get(id) ?? []))
  const rest = new Map(preview)
  for (const id of ended) rest.delete(id)
  show(rest, moves)
}

/** What the projection climbs from. */
function activeBaseline(document: PlanDocument): Assessment | null {
  return findBaseline(document, document.plan.activeFrameworkId)
}

/** Follows the document; returns how to stop. */
export function followDocument(): () => void {
  const { document } = useApp.getState()
  if (document) rebuild(document, false)
  return useApp.subscribe((now, previous) => {
    if (!now.document) return
    const { document } = previous
    const sameSetting =
      document &&
      now.document.plan === document.plan &&
      activeBaseline(now.document) === activeBaseline(document) &&
      now.today === previous.today &&
      now.start?.frameworks === previous.start?.frameworks
    if (!sameSetting) rebuild(now.document, now.document.plan.id === document?.plan.id)
    else if (now.document !== document)
      update(
        { document: now.document, itemsById: now.itemsById },
        { document, itemsById: previous.itemsById },
      )
  })
}
