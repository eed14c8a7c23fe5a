// The mapping table between two frameworks as it counts for the open plan: its own where it has one, else the shipped
// one. The first change makes the shipped table one of the plan's own.
import type { Language } from '../../shared/contract/contract.ts'
import type { FrameworkId } from '../../shared/domain/framework.ts'
import type { ShippedMapping } from '../../shared/domain/mapping-file.ts'
import {
  findMapping,
  pairOf,
  rowsInUse,
  type MappingRow,
  type MappingWay,
} from '../../shared/domain/mapping.ts'
import type { PlanDocument } from '../../shared/domain/plan.ts'
import { runCommand, useApp } from './app-store.ts'

export interface MappingTable {
  readonly rows: readonly MappingRow[]
  /** The plan has a table of its own. */
  readonly isOwn: boolean
  /** What came with the application; undefined where nothing did. */
  readonly shipped: ShippedMapping | undefined
}

const NO_ROWS: readonly MappingRow[] = []

/** What a plan stores of a shipped row: its reason in Indonesian, so that a file means the same everywhere. */
function toRows(shipped: ShippedMapping | undefined): readonly MappingRow[] {
  return shipped?.rows.map(row => ({ ...row, why: row.why.id })) ?? NO_ROWS
}

export function mappingTableOf(
  document: Pick<PlanDocument, 'mappings'>,
  mappings: readonly ShippedMapping[],
  way: MappingWay,
): MappingTable {
  const shipped = findMapping(mappings, way)
  const own = findMapping(document.mappings, way)
  return { rows: own?.rows ?? toRows(shipped), isOwn: own !== undefined, shipped }
}

type Shipped = ShippedMapping | undefined
function findShippedWhy(shipped: Shipped, row: MappingRow) {
  return shipped?.rows.find(one => pairOf(one) === pairOf(row))?.why
}

/** The reason of a row: a shipped one in the language of the page, one that somebody wrote as it was typed. */
export function whyText(shipped: Shipped, row: MappingRow, language: Language): string {
  const why = findShippedWhy(shipped, row)
  return why !== undefined && why.id === row.why ? why[language] : row.why
}

/** What to store when a reason was typed: who leaves the shipped one of the page means it in every language. */
export function typedWhy(shipped: Shipped, row: MappingRow, typed: string, language: Language): string {
  const why = findShippedWhy(shipped, row)
  return why !== undefined && why[language] === typed.trim() ? why.id : typed.trim()
}

/**
 * Stores other rows for the table, made of those that are stored when the turn comes. Rows that say nothing any more leave
 * it on this occasion: they are not on the screen, and with them no table is accepted.
 */
export function changeRows(
  way: MappingWay,
  change: (rows: readonly MappingRow[]) => readonly MappingRow[],
): ReturnType<typeof runCommand> {
  return runCommand(() => {
    const { document, start } = useApp.getState()
    const { rows } = mappingTableOf(document ?? { mappings: [] }, start?.mappings ?? [], way)
    const find = (id: FrameworkId) => start?.frameworks.find(framework => framework.id === id)
    const [from, to] = [find(way.fromFrameworkId), find(way.toFrameworkId)]
    const present = from && to ? rowsInUse(rows, from, to) : rows
    return { type: 'mapping.put', mapping: { ...way, rows: change(present) } }
  })
}

export function resetMapping(way: MappingWay): ReturnType<typeof runCommand> {
  return runCommand({ type: 'mapping.reset', way })
}
