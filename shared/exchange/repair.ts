// Named repairs of a roadmap that has the right shape but does not hold together. Each says what it changed and where;
// what a person must decide (a cycle, an unknown lead agency) is not repaired but refused by check-document.ts.
import { requireCanonicalJson } from './digest.ts'
import type { RoadmapV1Shape } from './v1/payload.ts'

export const REPAIR_CODES = [
  /** The same row stood twice; one was left out. */
  'copy-left-out',
  /** Another row had the same id but other content; it got an id of its own. */
  'id-replaced',
  /** A second row for the same thing, with other content, was left out; the first counts. */
  'second-left-out',
  /** A dependency named an item that is not in the file. */
  'dependency-removed',
  /** An item named a supporting agency that is not in the file, or named one twice. */
  'supporting-agency-removed',
] as const
export type RepairCode = (typeof REPAIR_CODES)[number]

export interface Repair {
  readonly code: RepairCode
  /** `payload.document.items[3]` */
  readonly where: string
  /** The id of what was repaired. */
  readonly found: string
}

type Document = RoadmapV1Shape['document']
type Part =
  | 'agencies'
  | 'items'
  | 'dependencies'
  | 'assessments'
  | 'evidence'
  | 'mappings'
  | 'reviewNotes'
  | 'systems'
  | 'decisions'

/** A row with its place in the file, which stays the same while rows before it are left out. */
interface Placed<Row> {
  readonly where: string
  readonly row: Row
}

function place<Row>(part: Part, rows: readonly Row[]): Placed<Row>[] {
  return rows.map((row, index) => ({ where: `payload.document.${part}[${index}]`, row }))
}

function freeId(id: string, taken: ReadonlySet<string>): string {
  for (let n = 2; ; n += 1) {
    const candidate = `${id.slice(0, 70)}:${n}`
    if (!taken.has(candidate)) return candidate
  }
}

/** Leaves out rows whose key was there before. With `replaceId`, a row of other content stays under a new id instead. */
function onePerKey<Row>(
  rows: readonly Placed<Row>[],
  keyOf: (row: Row) => string,
  repairs: Repair[],
  replaceId?: (row: Row, id: string) => Row,
): Placed<Row>[] {
  const taken = new Set(rows.map(({ row }) => keyOf(row)))
  if (taken.size === rows.length) return [...rows]
  const met = new Map<string, Set<string>>()
  return rows.flatMap(({ where, row }): Placed<Row>[] => {
    const key = keyOf(row)
    const content = requireCanonicalJson(row)
    const before = met.get(key)
    if (before === undefined) {
      met.set(key, new Set([content]))
      return [{ where, row }]
    }
    const isCopy = before.has(content)
    before.add(content)
    if (isCopy || replaceId === undefined) {
      repairs.push({ code: isCopy ? 'copy-left-out' : 'second-left-out', where, found: key })
      return []
    }
    const id = freeId(key, taken)
    taken.add(id)
    repairs.push({ code: 'id-replaced', where: `${where}.id`, found: key })
    return [{ where, row: replaceId(row, id) }]
  })
}

function keepSupportingAgencies(
  { where, row }: Placed<Document['items'][number]>,
  agencyIds: ReadonlySet<string>,
  repairs: Repair[],
): Document['items'][number] {
  const kept = new Set<string>()
  row.supportingAgencyIds.forEach((id, index) => {
    if (agencyIds.has(id) && !kept.has(id)) kept.add(id)
    else
      repairs.push({
        code: 'supporting-agency-removed',
        where: `${where}.supportingAgencyIds[${index}]`,
        found: id,
      })
  })
  return kept.size === row.supportingAgencyIds.length ? row : { ...row, supportingAgencyIds: [...kept] }
}

/** One mapping per way, one row per pair. */
function repairMappings(mappings: Document['mappings'], repairs: Repair[]): Document['mappings'] {
  const ways = onePerKey(
    place('mappings', mappings ?? []),
    row => `${row.fromFrameworkId} ${row.toFrameworkId}`,
    repairs,
  )
  return ways.map(({ where, row }) => {
    const placed = row.rows.map((pair, index) => ({ where: `${where}.rows[${index}]`, row: pair }))
    const pairs = onePerKey(placed, pair => `${pair.fromIndicatorId} ${pair.toIndicatorId}`, repairs)
    return pairs.length === row.rows.length ? row : { ...row, rows: pairs.map(pair => pair.row) }
  })
}

/** The document without what could be mended, and the list of what was: nothing is changed in silence. */
export function repairDocument(document: Document): {
  readonly document: Document
  readonly repairs: readonly Repair[]
} {
  const repairs: Repair[] = []
  const withId = <Row>(row: Row, id: string): Row => ({ ...row, id })
  const byId = (row: { readonly id: string }) => row.id

  const agencies = onePerKey(place('agencies', document.agencies), byId, repairs)
  const agencyIds = new Set(agencies.map(({ row }) => row.id))
  const items = onePerKey(place('items', document.items), byId, repairs, withId)
  const itemIds = new Set(items.map(({ row }) => row.id))
  const dependencies = onePerKey(
    onePerKey(place('dependencies', document.dependencies), byId, repairs, withId),
    ({ predecessorId, successorId }) => `${predecessorId} ${successorId}`,
    repairs,
  )
  const assessments = onePerKey(place('assessments', document.assessments), byId, repairs, withId)
  const evidence = onePerKey(place('evidence', document.evidence), byId, repairs, withId)
  return {
    document: {
      ...document,
      agencies: agencies.map(({ row }) => row),
      items: items.map(item => keepSupportingAgencies(item, agencyIds, repairs)),
      dependencies: dependencies.flatMap(({ where, row }) => {
        if (itemIds.has(row.predecessorId) && itemIds.has(row.successorId)) return [row]
        repairs.push({ code: 'dependency-removed', where, found: row.id })
        return []
      }),
      assessments: assessments.map(({ where, row }) => ({
        ...row,
        levels: onePerKey(
          row.levels.map((level, index) => ({ where: `${where}.levels[${index}]`, row: level })),
          level => level.indicatorId,
          repairs,
        ).map(level => level.row),
      })),
      evidence: evidence.map(({ row }) => row),
      ...(document.mappings && { mappings: repairMappings(document.mappings, repairs) }),
      ...(document.reviewNotes && {
        reviewNotes: onePerKey(place('reviewNotes', document.reviewNotes), byId, repairs).map(
          ({ row }) => row,
        ),
      }),
      ...(document.systems && {
        systems: onePerKey(place('systems', document.systems), byId, repairs, withId).map(({ row }) => row),
      }),
      ...(document.decisions && {
        decisions: onePerKey(place('decisions', document.decisions), byId, repairs, withId).map(
          ({ row }) => row,
        ),
      }),
    },
    repairs,
  }
}
