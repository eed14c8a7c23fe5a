// Schedule and projection of the open plan, kept up to date with the document and with what a drag previews.
import { create } from 'zustand'
import type { Framework } from '../../shared/domain/framework.ts'
import type { Item, ItemId } from '../../shared/domain/item.ts'
import type { PlanDocument } from '../../shared/domain/plan.ts'
import { createPlanEngine } from '../../shared/projection/create-plan-engine.ts'
import type { PlanEngine } from '../../shared/projection/plan-engine.ts'
import { toEngineInput } from '../../shared/projection/plan-input.ts'
import type { Projection } from '../../shared/projection/projection.ts'
import type { ScheduledItem, Violation } from '../../shared/schedule/scheduled-item.ts'
import { useApp } from './app-store.ts'

interface PlanView {
  readonly framework: Framework | null
  readonly schedule: ReadonlyMap<ItemId, ScheduledItem>
  readonly violations: readonly Violation[]
  readonly projection: Projection | null
  /** Items as they would be if the drag under way ended now. */
  readonly preview: ReadonlyMap<ItemId, Item>
  /** The schedule as it was before the drag under way began; null while there is none. */
  readonly beforePreview: ReadonlyMap<ItemId, ScheduledItem> | null
  /** Rises with every change: the schedule is updated in place. */
  readonly version: number
  /** The version of the last change that was not part of a drag. */
  readonly settledVersion: number
}

const NOTHING: PlanView = {
  framework: null,
  schedule: new Map(),
  violations: [],
  projection: null,
  preview: new Map(),
  beforePreview: null,
  version: 0,
  settledVersion: 0,
}

export const usePlanView = create<PlanView>()(() => NOTHING)

let engine: PlanEngine | null = null

function show(preview: ReadonlyMap<ItemId, Item>): void {
  if (!engine) return
  usePlanView.setState(state => ({
    schedule: engine?.schedule ?? state.schedule,
    violations: engine?.violations ?? state.violations,
    projection: engine?.projection ?? state.projection,
    preview,
    beforePreview: preview.size > 0 ? state.beforePreview : null,
    version: state.version + 1,
    settledVersion: preview.size > 0 ? state.settledVersion : state.version + 1,
  }))
}

function rebuild(document: PlanDocument): void {
  const { start, today } = useApp.getState()
  const framework = start?.frameworks.find(one => one.id === document.plan.activeFrameworkId) ?? null
  engine = framework && createPlanEngine(toEngineInput(document, framework, today))
  if (!engine)
    usePlanView.setState(state => ({
      ...NOTHING,
      version: state.version + 1,
      settledVersion: state.version + 1,
    }))
  else {
    usePlanView.setState({ framework })
    show(new Map())
  }
}

function update(document: PlanDocument, previous: PlanDocument): void {
  if (!engine) return
  const { preview } = usePlanView.getState()
  const before = new Map(previous.items.map(item => [item.id, item]))
  const changed = document.items.filter(item => before.get(item.id) !== item)
  const now = new Set(document.items.map(item => item.id))
  const removed = previous.items.filter(item => !now.has(item.id)).map(item => item.id)
  const stillPreviewed = new Map(preview)
  for (const id of removed) stillPreviewed.delete(id)
  for (const item of changed) {
    const shown = preview.get(item.id)
    if (!shown) continue
    // What was previewed is stored now; or the preview has gone on since, and stands on the new fields.
    if (shown.start === item.start && shown.end === item.end) stillPreviewed.delete(item.id)
    else stillPreviewed.set(item.id, { ...item, start: shown.start, end: shown.end })
  }
  if (removed.length > 0) engine.removeItems(removed)
  if (changed.length > 0) engine.putItems(changed.map(item => stillPreviewed.get(item.id) ?? item))
  if (document.dependencies !== previous.dependencies) engine.setDependencies(document.dependencies)
  show(stillPreviewed)
}

/** Shows what schedule and projection would be with these items, until they are stored or `endPreview` takes them back. */
export function previewItems(items: readonly Item[]): void {
  if (!engine) return
  const { preview, beforePreview } = usePlanView.getState()
  if (!beforePreview) usePlanView.setState({ beforePreview: new Map(engine.schedule) })
  engine.putItems(items)
  show(new Map([...preview, ...items.map(item => [item.id, item] as const)]))
}

/** Back to the stored items, for these ids. */
export function endPreview(ids: readonly ItemId[]): void {
  const { preview } = usePlanView.getState()
  const ended = ids.filter(id => preview.has(id))
  if (!engine || ended.length === 0) return
  const { itemsById } = useApp.getState()
  engine.putItems(ended.flatMap(id => itemsById.get(id) ?? []))
  const rest = new Map(preview)
  for (const id of ended) rest.delete(id)
  show(rest)
}

/** Follows the document; returns how to stop. */
export function followDocument(): () => void {
  const { document } = useApp.getState()
  if (document) rebuild(document)
  return useApp.subscribe((state, previous) => {
    if (!state.document) return
    const sameSetting =
      previous.document &&
      state.document.plan === previous.document.plan &&
      state.document.baseline === previous.document.baseline &&
      state.today === previous.today &&
      state.start?.frameworks === previous.start?.frameworks
    if (!sameSetting) rebuild(state.document)
    else if (previous.document && state.document !== previous.document)
      update(state.document, previous.document)
  })
}
