// Whether two documents say the same, whatever order the database gives their rows in, and in which parts they do not.
import type { Item } from '../domain/item.ts'
import type { PlanDocument } from '../domain/plan.ts'
import { requireCanonicalJson, type DigestTools } from './digest.ts'

function sorted(rows: readonly unknown[]): readonly string[] {
  return rows.map(requireCanonicalJson).toSorted()
}

const normalItem = (item: Item) => ({ ...item, supportingAgencyIds: item.supportingAgencyIds.toSorted() })

/** Each part in a form that says the same for the same content. */
function partsOf(document: PlanDocument): Readonly<Record<keyof PlanDocument, string>> {
  const {
    plan,
    agencies,
    items,
    dependencies,
    assessments,
    evidence,
    mappings,
    reviewNotes,
    systems,
    decisions,
  } = document
  return {
    plan: requireCanonicalJson({ ...plan, goals: sorted(plan.goals) }),
    agencies: sorted(agencies).join(),
    items: sorted(items.map(normalItem)).join(),
    dependencies: sorted(dependencies).join(),
    assessments: sorted(assessments.map(one => ({ ...one, levels: sorted(one.levels) }))).join(),
    evidence: sorted(evidence).join(),
    mappings: sorted(mappings.map(mapping => ({ ...mapping, rows: sorted(mapping.rows) }))).join(),
    reviewNotes: sorted(reviewNotes.map(note => ({ ...note, entries: sorted(note.entries) }))).join(),
    systems: sorted(systems).join(),
    decisions: sorted(decisions).join(),
  }
}

/** Throws like `requireCanonicalJson`, which the schemas of the domain leave no reason for. */
export function isSameContent(a: PlanDocument, b: PlanDocument): boolean {
  return listDifferentParts(a, b).length === 0
}

/** `['dependencies']` where nothing else differs; none where both say the same. */
export function listDifferentParts(a: PlanDocument, b: PlanDocument): readonly (keyof PlanDocument)[] {
  const [one, other] = [partsOf(a), partsOf(b)]
  const parts = Object.keys(one) as (keyof PlanDocument)[]
  return parts.filter(part => one[part] !== other[part])
}

export function isSameItem(a: Item, b: Item): boolean {
  return requireCanonicalJson(normalItem(a)) === requireCanonicalJson(normalItem(b))
}

/** The same for the same content: what a person has looked at can be told from what is there now. */
export function contentDigest(document: PlanDocument, tools: DigestTools): string {
  return `sha256-${tools.sha256Hex(requireCanonicalJson(partsOf(document)))}`
}
