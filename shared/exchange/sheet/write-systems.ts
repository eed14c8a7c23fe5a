// The sheet of applications and data sets: one row each.
import type { Agency } from '../../domain/agency.ts'
import type { System } from '../../domain/system.ts'
import { agencyTags } from './agency-tags.ts'
import { dayCell, FILLED_ROWS, textCell, type OpenSheet } from './cells.ts'
import { SYSTEM_FIELDS, type ListField, type SystemField } from './fields.ts'
import type { SheetWords } from './sheet-words.ts'
import type { Lists } from './write-lists.ts'

const CHOSEN: readonly (readonly [SystemField, ListField])[] = [
  ['kind', 'systemKind'],
  ['agency', 'agencyShortName'],
]

export function writeSystems(
  systems: readonly System[],
  agencies: readonly Agency[],
  lists: Lists,
  { t }: SheetWords,
): OpenSheet {
  const tags = agencyTags(agencies)
  const lastRow = Math.max(FILLED_ROWS, systems.length)
  const sorted = systems.toSorted((a, b) =>
    a.name === b.name ? (a.id < b.id ? -1 : 1) : a.name < b.name ? -1 : 1,
  )
  return {
    name: t('sheet.name.systems'),
    columns: [44, 14, 22, 20, 50, 20],
    columnLooks: ['text', 'text', 'text', 'date', 'text', 'text'],
    hasHead: true,
    choices: CHOSEN.map(([field, list]) =>
      lists.choices(list, { column: SYSTEM_FIELDS.indexOf(field), firstRow: 1, lastRow }),
    ),
    rows: [
      SYSTEM_FIELDS.map(field =>
        textCell(t(`sheet.system.${field}`), field === 'connectedOn' ? 'numberHead' : 'head'),
      ),
      ...sorted.map(({ name, kind, agencyId, connectedOn, note, id }) => [
        textCell(name),
        textCell(t(`connectivity.kind.${kind}`)),
        textCell(tags.get(agencyId) ?? agencyId),
        dayCell(connectedOn),
        textCell(note),
        textCell(id),
      ]),
    ],
  }
}
