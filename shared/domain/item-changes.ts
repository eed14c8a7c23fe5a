// What has become of one item, field by field. Which fields there are and how each is compared stands in one table that the
// compiler keeps complete: a field that is added to an item does not compile before it has its line here.
import type { Cost, Effect, Item } from './item.ts'

/** One entry of a list before and after; null where it was not, or is not, in the list. */
export interface Part<Value> {
  readonly before: Value | null
  readonly after: Value | null
}

/**
 * How a field is compared: as a whole; as a list whose entries are found again by what the function says of them (their
 * order means nothing); or not at all.
 */
type Comparing<Value> =
  | 'whole'
  | 'not'
  | (Value extends readonly (infer Entry)[] ? (entry: Entry) => string : never)

const itself = (text: string) => text

/** In the order in which the details show them. */
const FIELDS = {
  name: 'whole',
  category: 'whole',
  theme: 'whole',
  start: 'whole',
  end: 'whole',
  milestone: 'whole',
  status: 'whole',
  progressPercent: 'whole',
  actualEnd: 'whole',
  acceptedOn: 'whole',
  leadAgencyId: 'whole',
  pinned: 'whole',
  effects: ({ frameworkId, indicatorId }: Effect) => `${frameworkId} ${indicatorId}`,
  costs: ({ year, source }: Cost) => `${year} ${source}`,
  budgetStatus: 'whole',
  budgetCode: 'whole',
  description: 'whole',
  output: 'whole',
  executor: 'whole',
  supportingAgencyIds: itself,
  nature: 'whole',
  planReference: 'whole',
  evidenceLagDays: 'whole',
  risk: 'whole',
  notes: 'whole',
  durationWeeks: 'whole',
  budgetChancePercent: 'whole',
  evidenceChancePercent: 'whole',
  connectedTo: itself,
  relatedServices: itself,
  staffNeeds: ({ role }: Item['staffNeeds'][number]) => role,
  links: itself,
  commitment: 'whole',
  // What an item is found by; whether it is there at all; where it stands among the others, which says nothing about it.
  id: 'not',
  deletedOn: 'not',
  position: 'not',
} as const satisfies { readonly [Field in keyof Item]: Comparing<Item[Field]> }

type ComparedAs<How> = {
  [Field in keyof Item]: (typeof FIELDS)[Field] extends How ? Field : never
}[keyof Item]

export type WholeField = ComparedAs<'whole'>
export type ListField = Exclude<keyof Item, ComparedAs<'whole' | 'not'>>
export type ComparedField = WholeField | ListField

export type WholeChange<Field extends WholeField = WholeField> = Field extends WholeField
  ? { readonly field: Field; readonly before: Item[Field]; readonly after: Item[Field] }
  : never
/** Only the entries that came, went or changed. */
export type ListChange<Field extends ListField = ListField> = Field extends ListField
  ? { readonly field: Field; readonly parts: readonly Part<Item[Field][number]>[] }
  : never
export type FieldChange = WholeChange | ListChange

const ORDER = Object.keys(FIELDS) as readonly (keyof Item)[]

/** Every field that is compared, in the order of the details. */
export const COMPARED_FIELDS = ORDER.filter((field): field is ComparedField => FIELDS[field] !== 'not')

/** Whether two values without functions say the same; the order of keys means nothing. */
function isSame(a: unknown, b: unknown): boolean {
  if (a === b) return true
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false
  const keys = Object.keys(a)
  return (
    keys.length === Object.keys(b).length &&
    keys.every(key => isSame(Reflect.get(a, key), Reflect.get(b, key)))
  )
}

/**
 * The entries that differ, in the order of the list before, then what is new. Of entries that are called alike the first
 * belongs to the first. `['a', 'b']` and `['b', 'c']` give `a → null` and `null → c`.
 */
export function findChangedParts<Entry>(
  before: readonly Entry[],
  after: readonly Entry[],
  keyOf: (entry: Entry) => string,
): readonly Part<Entry>[] {
  const waiting = new Map<string, Entry[]>()
  for (const entry of after) {
    const alike = waiting.get(keyOf(entry))
    if (alike) alike.push(entry)
    else waiting.set(keyOf(entry), [entry])
  }
  const changed = before.flatMap((entry): readonly Part<Entry>[] => {
    const match = waiting.get(keyOf(entry))?.shift() ?? null
    return match !== null && isSame(entry, match) ? [] : [{ before: entry, after: match }]
  })
  const added = [...waiting.values()].flat().map(entry => ({ before: null, after: entry }))
  return [...changed, ...added]
}

/**
 * The fields that differ between two states of one item, in the order of the details. Only the description changed:
 * `[{ field: 'description', before: 'lama', after: 'baru' }]`.
 */
export function findFieldChanges(before: Item, after: Item): readonly FieldChange[] {
  const changes: FieldChange[] = []
  for (const field of COMPARED_FIELDS) {
    // Most fields of most items are the very same value.
    if (before[field] === after[field]) continue
    const how: unknown = FIELDS[field]
    // The table ties each field to its own types; a loop over all of them cannot say so to the compiler.
    if (typeof how === 'function') {
      const lists = [before[field], after[field]] as unknown as readonly [
        readonly unknown[],
        readonly unknown[],
      ]
      const parts = findChangedParts(...lists, how as (entry: unknown) => string)
      if (parts.length > 0) changes.push({ field, parts } as FieldChange)
    } else if (!isSame(before[field], after[field]))
      changes.push({ field, before: before[field], after: after[field] } as FieldChange)
  }
  return changes
}
