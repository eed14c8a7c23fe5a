// Brings a document up to date with what the backend says has changed.
import type { DocumentPatch } from '../../shared/contract/contract.ts'
import { replaceIn, type Replacement } from '../../shared/base/replacements.ts'
import type { Item } from '../../shared/domain/item.ts'
import type { PlanDocument } from '../../shared/domain/plan.ts'
import type { ItemIndex } from './item-index.ts'

function merge<T extends { readonly id: string }>(
  rows: readonly T[],
  change: { readonly put: readonly T[]; readonly remove: readonly string[] } | undefined,
): readonly T[] {
  if (!change) return rows
  const put = new Map(change.put.map(row => [row.id, row]))
  const removed = new Set(change.remove)
  const kept: T[] = []
  for (const row of rows) {
    if (removed.size > 0 && removed.has(row.id)) continue
    const replacement = put.size > 0 ? put.get(row.id) : undefined
    if (replacement !== undefined) put.delete(row.id)
    kept.push(replacement ?? row)
  }
  for (const row of put.values()) kept.push(row)
  return kept
}

/** Most changes replace a few items and touch no other: these are found by their ids. */
function mergeItems(
  items: readonly Item[],
  change: DocumentPatch['items'],
  itemsById: ItemIndex,
): readonly Item[] {
  if (!change || change.remove.length > 0) return merge(items, change)
  const replacements: Replacement<Item>[] = []
  for (const item of change.put) {
    const before = itemsById.get(item.id)
    if (!before) return merge(items, change)
    replacements.push([before, item])
  }
  return replaceIn(items, replacements)
}

/** The document after the change, whose items `itemsById` has by id; rows that did not change keep their identity. Applying a patch twice changes nothing more. */
export function applyPatch(document: PlanDocument, patch: DocumentPatch, itemsById: ItemIndex): PlanDocument {
  return {
    plan: patch.plan ?? document.plan,
    agencies: merge(document.agencies, patch.agencies),
    items: mergeItems(document.items, patch.items, itemsById),
    dependencies: merge(document.dependencies, patch.dependencies),
    assessments: merge(document.assessments, patch.assessments),
    evidence: merge(document.evidence, patch.evidence),
    mappings: patch.mappings ?? document.mappings,
    reviewNotes: merge(document.reviewNotes, patch.reviewNotes),
    systems: merge(document.systems, patch.systems),
    decisions: merge(document.decisions, patch.decisions),
  }
}
