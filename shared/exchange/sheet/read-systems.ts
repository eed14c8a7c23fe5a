// The sheet of applications and data sets, row by row. A file without the sheet says nothing of them.
import type { CivilDate } from '../../base/civil-date.ts'
import { toProblems } from '../../base/problem.ts'
import type { Agency, AgencyId } from '../../domain/agency.ts'
import type { Plan } from '../../domain/plan.ts'
import { SYSTEM_KINDS, systemSchema, type System, type SystemKind } from '../../domain/system.ts'
import { connectivity as en } from '../../messages/en/connectivity.ts'
import { connectivity } from '../../messages/id/connectivity.ts'
import { findAgency } from '../../messages/paste/match-agency.ts'
import { isNothing } from '../../messages/paste/read-cell.ts'
import { readPastedSpan } from '../../messages/paste/read-pasted-span.ts'
import { toPlain } from '../../messages/paste/words.ts'
import type { ReadRow } from '../../workbook/read-sheet.ts'
import type { ReadSheet } from '../../workbook/read-workbook.ts'
import { agencyTags } from './agency-tags.ts'
import type { SystemField } from './fields.ts'
import { findSystemField } from './headers.ts'
import type { Report } from './report.ts'
import { findTable, knownCells, placeIn, placeOfSheet, type Table } from './table.ts'

const KINDS: ReadonlyMap<string, SystemKind> = new Map([
  ...SYSTEM_KINDS.flatMap(kind =>
    [kind, connectivity().kind[kind], en.kind[kind]].map(word => [toPlain(word), kind] as const),
  ),
  ['app', 'application'],
  ['sistem', 'application'],
  ['basis data', 'dataset'],
  ['database', 'dataset'],
])

const FIELD_OF: Readonly<Record<string, SystemField>> = { name: 'name', note: 'note', id: 'id' }

export interface SystemsScope {
  readonly plan: Plan
  readonly agencies: readonly Agency[]
  readonly newId: () => string
  readonly report: Report
  readonly headOf: (field: SystemField) => string
}

class SystemRow {
  readonly table: Table<SystemField>
  readonly row: ReadRow
  readonly report: Report
  readonly #columns: ReadonlyMap<SystemField, number>

  constructor(table: Table<SystemField>, row: ReadRow, report: Report) {
    this.table = table
    this.row = row
    this.report = report
    this.#columns = new Map([...table.columns].map(([column, field]) => [field, column]))
  }

  placeOf(field: SystemField) {
    return placeIn(this.table, this.#columns.get(field) ?? this.#columns.get('name') ?? 0, this.row.number)
  }

  /** As it stands there; null where it is empty. */
  text(field: SystemField): string | null {
    const column = this.#columns.get(field)
    return column === undefined ? null : this.report.textOf(this.row.cells.get(column), this.placeOf(field))
  }

  kind(): SystemKind {
    const text = this.text('kind')
    if (text === null || isNothing(text)) {
      this.report.assume(this.placeOf('kind'), 'default')
      return 'application'
    }
    const kind = KINDS.get(toPlain(text))
    if (kind === undefined) this.report.refuse(this.placeOf('kind'), 'unknown-choice', text)
    return kind ?? 'application'
  }

  agencyId(plan: Plan, agencies: readonly Agency[], byTag: ReadonlyMap<string, AgencyId>): AgencyId {
    const text = this.text('agency')
    const exact = text === null ? undefined : byTag.get(text)
    if (exact !== undefined) return exact
    if (text === null || isNothing(text)) {
      this.report.assume(this.placeOf('agency'), 'default')
      return plan.agencyId
    }
    const found = findAgency(text, agencies)
    if (found === null) this.report.refuse(this.placeOf('agency'), 'unknown-agency', text)
    else if (!found.isExact)
      this.report.assume(this.placeOf('agency'), 'similar-name', text, found.agency.shortName)
    return found?.agency.id ?? plan.agencyId
  }

  connectedOn(): CivilDate | null {
    const text = this.text('connectedOn')
    if (text === null || isNothing(text)) return null
    const span = readPastedSpan(text)
    if (!span.ok) {
      this.report.refuse(this.placeOf('connectedOn'), span.error, text)
      return null
    }
    const { first, last, why } = span.value
    // Of a period nobody can say that it was there on an earlier day than its last.
    const assumption = why ?? (first === last ? null : 'last-day')
    if (assumption !== null) this.report.assumeDay(this.placeOf('connectedOn'), assumption, text, last)
    return last
  }

  id(taken: Set<string>, newId: () => string): string {
    const text = this.text('id')?.trim() ?? ''
    const id = text === '' ? newId() : text
    if (!taken.has(id)) {
      taken.add(id)
      return id
    }
    this.report.assume(this.placeOf('id'), 'row-copied', text)
    return newId()
  }
}

/** Null where the file has no such sheet. */
export function readSystems(sheet: ReadSheet | undefined, scope: SystemsScope): readonly System[] | null {
  if (sheet === undefined) return null
  const { plan, agencies, newId, report, headOf } = scope
  const table = findTable(sheet, findSystemField, field => field, report)
  if (table === null || ![...table.columns.values()].includes('name')) {
    report.refuse(placeOfSheet(sheet.name), 'missing-column', headOf('name'))
    return null
  }
  const byTag = new Map([...agencyTags(agencies)].map(([id, tag]) => [tag, id] as const))
  const taken = new Set<string>()
  return table.rows.flatMap((cells): readonly System[] => {
    if (report.isFull || knownCells(table, cells).size === 0) return []
    const row = new SystemRow(table, cells, report)
    const candidate = {
      id: row.id(taken, newId),
      name: row.text('name') ?? '',
      kind: row.kind(),
      agencyId: row.agencyId(plan, agencies, byTag),
      connectedOn: row.connectedOn(),
      note: row.text('note') ?? '',
    }
    const parsed = systemSchema.safeParse(candidate)
    if (parsed.success) return [parsed.data]
    for (const { path, code, limit } of toProblems(parsed.error)) {
      const field = FIELD_OF[String(path[0])] ?? 'name'
      const found = field === 'id' ? candidate.id : field === 'note' ? candidate.note : candidate.name
      report.refuse(row.placeOf(field), code, found, limit)
    }
    return []
  })
}
