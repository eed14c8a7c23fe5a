// How the scalar fields of an item lie in the columns of table item. Effects, costs and supporting agencies have tables
// of their own (items.ts).
import type { Item } from '../../shared/domain/item.ts'
import type { Row, SqlValue } from './database.ts'

type ListField = 'effects' | 'costs' | 'supportingAgencyIds'
export type ScalarField = Exclude<keyof Item, ListField>
type Kind = 'plain' | 'boolean' | 'json'

const FIELDS: Readonly<Record<ScalarField, readonly [column: string, kind: Kind]>> = {
  id: ['id', 'plain'],
  name: ['name', 'plain'],
  category: ['category', 'plain'],
  theme: ['theme', 'plain'],
  description: ['description', 'plain'],
  output: ['output', 'plain'],
  leadAgencyId: ['lead_agency_id', 'plain'],
  executor: ['executor', 'plain'],
  start: ['start', 'plain'],
  end: ['end', 'plain'],
  milestone: ['milestone', 'boolean'],
  actualEnd: ['actual_end', 'plain'],
  acceptedOn: ['accepted_on', 'plain'],
  evidenceLagDays: ['evidence_lag_days', 'plain'],
  durationWeeks: ['duration_weeks', 'json'],
  budgetChancePercent: ['budget_chance_percent', 'plain'],
  evidenceChancePercent: ['evidence_chance_percent', 'plain'],
  progressPercent: ['progress_percent', 'plain'],
  status: ['status', 'plain'],
  pinned: ['pinned', 'boolean'],
  budgetCode: ['budget_code', 'plain'],
  budgetStatus: ['budget_status', 'plain'],
  planReference: ['plan_reference', 'plain'],
  nature: ['nature', 'plain'],
  staffNeeds: ['staff_needs', 'json'],
  connectedTo: ['connected_to', 'json'],
  relatedServices: ['related_services', 'json'],
  risk: ['risk', 'plain'],
  commitment: ['commitment', 'json'],
  notes: ['notes', 'plain'],
  links: ['links', 'json'],
  position: ['position', 'plain'],
  deletedOn: ['deleted_on', 'plain'],
}

const ENTRIES = Object.entries(FIELDS) as readonly [ScalarField, (typeof FIELDS)[ScalarField]][]

export const ITEM_COLUMNS: readonly string[] = ENTRIES.map(([, [column]]) => `"${column}"`)

function toSql(value: Item[ScalarField], kind: Kind): SqlValue {
  if (value === null || typeof value === 'string' || typeof value === 'number') return value
  return kind === 'boolean' ? Number(value) : JSON.stringify(value)
}

function fromSql(value: unknown, kind: Kind): unknown {
  if (kind === 'boolean') return value === 1
  return kind === 'json' && typeof value === 'string' ? JSON.parse(value) : value
}

/** The values of an item in the order of `ITEM_COLUMNS`. */
export function toColumns(item: Item): readonly SqlValue[] {
  return ENTRIES.map(([field, [, kind]]) => toSql(item[field], kind))
}

/** The scalar fields of a row, unchecked. */
export function toScalars(row: Row): Record<string, unknown> {
  const fields: Record<string, unknown> = {}
  for (const [field, [column, kind]] of ENTRIES) fields[field] = fromSql(row[column], kind)
  return fields
}
