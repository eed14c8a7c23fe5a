// The agencies that a file brings with it: they belong to the plan, and a region adds its own.
import { AGENCY_KINDS, agencyIdSchema, agencySchema, type Agency } from '../../domain/agency.ts'
import { toProblems } from '../../base/problem.ts'
import { domain as en } from '../../messages/en/domain.ts'
import { domain } from '../../messages/id/domain.ts'
import { toPlain } from '../../messages/paste/words.ts'
import type { ReadSheet } from '../../workbook/read-workbook.ts'
import { findListField } from './headers.ts'
import type { ListField } from './fields.ts'
import type { Report } from './report.ts'
import { findTable, placeIn } from './table.ts'

const KINDS: ReadonlyMap<string, Agency['kind']> = new Map(
  AGENCY_KINDS.flatMap(kind =>
    [kind, domain().agencyKind[kind], en.agencyKind[kind]].map(word => [toPlain(word), kind] as const),
  ),
)

const FIELD_OF: Readonly<Record<string, ListField>> = {
  id: 'agencyId',
  name: 'agencyName',
  shortName: 'agencyShortName',
  kind: 'agencyKind',
}

/**
 * The agencies of the sheet of lists; `known` are those here, whose ids a row without one takes by its name. Null where the
 * file has no such list.
 */
export function readAgencies(
  sheet: ReadSheet | undefined,
  known: readonly Agency[],
  newId: () => string,
  report: Report,
): readonly Agency[] | null {
  const table = sheet && findTable(sheet, findListField, field => field, report)
  if (!table) return null
  const columnOf = new Map([...table.columns].map(([column, field]) => [field, column]))
  if (!columnOf.has('agencyName') && !columnOf.has('agencyShortName')) return null

  const agencies = new Map<string, Agency>()
  for (const { number, cells } of table.rows) {
    const placeOf = (field: ListField) => placeIn(table, columnOf.get(field) ?? 0, number)
    const textOf = (field: ListField) => {
      const column = columnOf.get(field)
      return column === undefined ? null : report.textOf(cells.get(column), placeOf(field))
    }
    const [longName, shortName, kindText, idText] = (
      ['agencyName', 'agencyShortName', 'agencyKind', 'agencyId'] as const
    ).map(textOf)
    const name = longName ?? shortName
    if (name === null || name === undefined) continue
    const same = known.find(one => one.name === name && one.shortName === (shortName ?? name))
    const id = idText ?? same?.id ?? newId()
    const kind = kindText === null || kindText === undefined ? 'agency' : KINDS.get(toPlain(kindText))
    if (kind === undefined) report.refuse(placeOf('agencyKind'), 'unknown-choice', kindText ?? '')
    if (agencies.has(id)) {
      report.refuse(placeOf('agencyId'), 'duplicate', id)
      continue
    }
    const agency = { id, name, shortName: shortName ?? name, kind: kind ?? 'agency' }
    const parsed = agencySchema.safeParse(agency)
    if (parsed.success) agencies.set(id, parsed.data)
    else
      for (const { path, code, limit } of toProblems(parsed.error))
        report.refuse(placeOf(FIELD_OF[String(path[0])] ?? 'agencyName'), code, name, limit)
    // A row that is refused is there all the same: what names it is not wrong as well.
    if (!parsed.success && agencyIdSchema.safeParse(id).success)
      agencies.set(id, { ...agency, id: agencyIdSchema.parse(id) })
  }
  return agencies.size === 0 ? null : [...agencies.values()]
}
