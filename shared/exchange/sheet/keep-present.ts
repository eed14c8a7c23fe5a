// What a spreadsheet cannot say is taken from the plan of the same identity that is here: assessments, evidence, mappings, review notes, decisions,
// the bin, and the order in which lists happen to stand, so that a file without a change is no change.
import type { Agency } from '../../domain/agency.ts'
import type { Dependency } from '../../domain/dependency.ts'
import { outsideBin, type Item, type ItemId } from '../../domain/item.ts'
import type { PlanDocument } from '../../domain/plan.ts'
import type { System } from '../../domain/system.ts'

export interface SheetContent extends Pick<PlanDocument, 'plan' | 'agencies' | 'items' | 'dependencies'> {
  /** Null where the file has no sheet of them. */
  readonly systems: readonly System[] | null
}

/** What was there before in its order, then what is new. */
function inOrderOf<Entry>(
  entries: readonly Entry[],
  before: readonly Entry[],
  keyOf: (entry: Entry) => string,
): readonly Entry[] {
  const places = new Map(before.map((entry, place) => [keyOf(entry), place]))
  const placeOf = (entry: Entry) => places.get(keyOf(entry)) ?? before.length
  return entries.toSorted((a, b) => placeOf(a) - placeOf(b))
}

const isBefore = (a: Pick<Item, 'position' | 'id'>, b: Pick<Item, 'position' | 'id'>) =>
  a.position === b.position ? a.id < b.id : a.position < b.position

/** The places of the items here, where the rows still stand in their order and none is new among them; else counted anew. */
function withPositions(items: readonly Item[], here: ReadonlyMap<ItemId, Item>): readonly Item[] {
  const kept = items.map(item => ({ ...item, position: here.get(item.id)?.position ?? Number.NaN }))
  const known = kept.filter(({ position }) => !Number.isNaN(position))
  const last = [...here.values()].reduce((highest, { position }) => Math.max(highest, position), 0)
  const isInOrder = known.every((item, at) => at === 0 || isBefore(known[at - 1] ?? item, item))
  const isNewBehind = kept.every((item, at) => at >= known.length === Number.isNaN(item.position))
  if (!isInOrder || !isNewBehind) return items.map((item, at) => ({ ...item, position: at + 1 }))
  return kept.map((item, at) =>
    Number.isNaN(item.position) ? { ...item, position: Math.floor(last) + 1 + at - known.length } : item,
  )
}

function likeHere(item: Item, here: Item | undefined): Item {
  if (here === undefined) return item
  return {
    ...item,
    costs: inOrderOf(item.costs, here.costs, cost => `${cost.year} ${cost.source}`),
    effects: inOrderOf(item.effects, here.effects, effect => `${effect.frameworkId} ${effect.indicatorId}`),
  }
}

/** Agencies that only deleted items or systems that were kept name are in no list of the file, where somebody took them out. */
function withAgenciesOf(
  items: readonly Item[],
  systems: readonly System[],
  agencies: readonly Agency[],
  present: readonly Agency[],
): readonly Agency[] {
  const listed = new Set(agencies.map(({ id }) => id))
  const named = new Set([
    ...items.flatMap(item => [item.leadAgencyId, ...item.supportingAgencyIds]),
    ...systems.map(({ agencyId }) => agencyId),
  ])
  return [...agencies, ...present.filter(({ id }) => named.has(id) && !listed.has(id))]
}

const NOTHING_HERE = { assessments: [], evidence: [], mappings: [], reviewNotes: [], decisions: [] } as const

/** The whole document. Without a plan here everything that the file cannot say is empty. */
export function completeDocument(content: SheetContent, present: PlanDocument | null): PlanDocument {
  const { plan, agencies, items, dependencies } = content
  const here = new Map(outsideBin(present?.items ?? []).map(item => [item.id, item]))
  const placed = withPositions(
    items.map(item => likeHere(item, here.get(item.id))),
    here,
  )
  if (present === null)
    return { ...NOTHING_HERE, plan, agencies, items: placed, dependencies, systems: content.systems ?? [] }

  const inFile = new Set(placed.map(({ id }) => id))
  const binned = present.items.filter(item => item.deletedOn !== null && !inFile.has(item.id))
  const ids = new Set([...inFile, ...binned.map(({ id }) => id)])
  const isOfBin = ({ predecessorId, successorId }: Dependency) =>
    ids.has(predecessorId) && ids.has(successorId) && !(inFile.has(predecessorId) && inFile.has(successorId))
  const systems = content.systems ?? present.systems
  /** What was said of an item that the file no longer has is of the plan. */
  const ofItemHere = <Said extends { readonly itemId: ItemId | null }>(one: Said): Said =>
    one.itemId === null || ids.has(one.itemId) ? one : { ...one, itemId: null }
  return {
    plan,
    agencies: withAgenciesOf(binned, systems, agencies, present.agencies),
    items: [...placed, ...binned],
    dependencies: [...dependencies, ...present.dependencies.filter(isOfBin)],
    assessments: present.assessments,
    evidence: present.evidence.map(ofItemHere),
    mappings: present.mappings,
    reviewNotes: present.reviewNotes,
    systems,
    decisions: present.decisions.map(ofItemHere),
  }
}
