// What was refused in the details of an item: the sentence for its field, and the text of a field that went away. It stays
// as long as the page lives, until it is corrected, taken back, or its item or plan goes.
import { create } from 'zustand'
import type { AppError } from '../../shared/contract/errors.ts'
import type { ItemId } from '../../shared/domain/item.ts'
import type { PlanId } from '../../shared/domain/plan.ts'
import { choosePlan, isLineOfOpenPlan, navigate, openPlan, useApp } from './app-store.ts'
import { announce } from './notice.ts'

export interface ItemKey {
  readonly planId: PlanId
  readonly itemId: ItemId
}

interface Refusal {
  readonly error: AppError | null
  /** Null while the field is there: it has the text itself. */
  readonly text: string | null
  readonly label: string
  /** Each refused text is told about once. */
  readonly isTold: boolean
}

type Fields = ReadonlyMap<string, Refusal>

const NONE: Refusal = { error: null, text: null, label: '', isTold: false }
const NO_FIELDS: Fields = new Map()

const useRefusals = create<{ readonly byItem: ReadonlyMap<string, ItemKey & { readonly fields: Fields }> }>()(
  () => ({ byItem: new Map() }),
)
const { getState, setState } = useRefusals

const keyOf = ({ planId, itemId }: ItemKey) => `${planId} ${itemId}`

export function useItemRefusals(item: ItemKey): Fields {
  return useRefusals(({ byItem }) => byItem.get(keyOf(item))?.fields ?? NO_FIELDS)
}

export function refusalsOf(item: ItemKey): Fields {
  return getState().byItem.get(keyOf(item))?.fields ?? NO_FIELDS
}

function put(item: ItemKey, fields: Fields): void {
  const byItem = new Map(getState().byItem)
  if (fields.size === 0) byItem.delete(keyOf(item))
  else byItem.set(keyOf(item), { ...item, fields })
  setState({ byItem })
}

function putField(item: ItemKey, field: string, refusal: Refusal): void {
  const fields = new Map(refusalsOf(item))
  if (refusal.error === null && refusal.text === null) fields.delete(field)
  else fields.set(field, refusal)
  put(item, fields)
}

/** Items of other lines of the plan can be come back to; of them only their plan is looked at. */
function isThere({ planId, itemId }: ItemKey): boolean {
  const { document, itemsById } = useApp.getState()
  return document?.plan.id === planId ? itemsById.get(itemId)?.deletedOn === null : isLineOfOpenPlan(planId)
}

export function putError(item: ItemKey, field: string, error: AppError | null): void {
  const before = refusalsOf(item).get(field) ?? NONE
  if (before.error !== error) putField(item, field, { ...before, error })
}

/** The text with which a field goes away, or null: it goes away with none. */
export function keepText(item: ItemKey, field: string, text: string | null, label: string): void {
  const before = refusalsOf(item).get(field) ?? NONE
  if (before.text === text || (text !== null && !isThere(item))) return
  putField(item, field, { ...before, text, label, isTold: false })
  if (!open.has(keyOf(item))) tellKept(item)
}

/** Forgets the fields of a line that is removed. */
export function forgetFields(item: ItemKey, prefix: string): void {
  put(item, new Map([...refusalsOf(item)].filter(([field]) => !field.startsWith(prefix))))
}

const open = new Set<string>()

/** The details of an item are shown, until what this returns is called. */
export function openDetails(item: ItemKey): () => void {
  open.add(keyOf(item))
  return () => {
    open.delete(keyOf(item))
    const fields = refusalsOf(item)
    if (fields.size === 0) return
    // A sentence without its text would stand there without a reason.
    put(item, isThere(item) ? new Map([...fields].filter(([, { text }]) => text !== null)) : NO_FIELDS)
    tellKept(item)
  }
}

function tellKept(item: ItemKey): void {
  const fields = refusalsOf(item)
  const kept = [...fields].filter(([, { text }]) => text !== null)
  const [first] = kept
  if (!first || kept.every(([, { isTold }]) => isTold)) return
  put(
    item,
    new Map([...fields].map(([field, one]) => [field, one.text === null ? one : { ...one, isTold: true }])),
  )
  announce({
    kind: 'refused',
    name: useApp.getState().itemsById.get(item.itemId)?.name ?? '',
    itemId: item.itemId,
    // All of them: an answer that comes late takes the place of what was just said.
    labels: kept.map(([, { label }]) => label),
    goBack: () => void goToItem(item, { field: first[0] }),
  })
}

/** Leads to an item of any line of the plan; false where that cannot be opened any more. */
export async function goToItem(
  { planId, itemId }: ItemKey,
  at: { readonly field?: string } = {},
): Promise<boolean> {
  if (useApp.getState().document?.plan.id !== planId && !(await openPlan(planId)).ok) return false
  choosePlan(false)
  navigate({ screen: 'roadmap', itemId, ...at })
  return true
}

/** Once other items wait for each other, nobody knows whether a circle would still close: it is not said any more. */
function forgetCycles(): void {
  for (const { fields, ...item } of getState().byItem.values())
    for (const [field, { error }] of fields) if (error?.code === 'cycle') putError(item, field, null)
}

/**
 * Forgets what belongs to items that are deleted, or to a plan that is closed, and what the dependencies of now may allow;
 * returns how to stop.
 */
export function followRefusals(): () => void {
  return useApp.subscribe((now, before) => {
    if (now.document?.dependencies !== before.document?.dependencies) forgetCycles()
    if (now.itemsById === before.itemsById && now.document?.plan.id === before.document?.plan.id) return
    for (const item of getState().byItem.values()) if (!isThere(item)) put(item, NO_FIELDS)
  })
}
