// What one collected roadmap brings to the region: its items without their long texts, and who leads them. Kept beside the
// file itself, so that a picture of the region does not read every file again.
import type { Commitment } from '../domain/commitment.ts'
import { namesOf, type Agency, type AgencyId } from '../domain/agency.ts'
import type { Dependency } from '../domain/dependency.ts'
import type { FrameworkId } from '../domain/framework.ts'
import { newItem, outsideBin, type Item } from '../domain/item.ts'
import type { PlanDocument, PlanId } from '../domain/plan.ts'
import type { System } from '../domain/system.ts'
import { fromItemColumns, toItemColumns, type ItemColumns } from './item-columns.ts'

export interface Contribution {
  readonly roadmapId: PlanId
  /** Whose roadmap it is, as the file has it. */
  readonly agencyId: AgencyId
  /** Those that the items and systems name. */
  readonly agencies: readonly Agency[]
  readonly evidenceLagDays: PlanDocument['plan']['evidenceLagDays']
  /** Outside of the bin; what the region does not need is empty. */
  readonly items: readonly Item[]
  readonly dependencies: readonly Dependency[]
  /** That of the head of its agency for the roadmap as a whole. */
  readonly commitment: Commitment | null
  /** Without their notes. */
  readonly systems: readonly System[]
}

/** Fields that no picture of the region shows or computes with. */
const LEFT_OUT = {
  description: '',
  output: '',
  executor: '',
  durationWeeks: null,
  budgetChancePercent: null,
  evidenceChancePercent: null,
  planReference: '',
  staffNeeds: [],
  risk: '',
  notes: '',
  links: [],
} as const satisfies Partial<Item>

/** A contribution of a document that has been read and found sound. */
export function toContribution({ plan, agencies, items, dependencies, systems }: PlanDocument): Contribution {
  const kept = outsideBin(items)
  const named = new Set([
    plan.agencyId,
    ...kept.map(item => item.leadAgencyId),
    ...systems.map(system => system.agencyId),
  ])
  return {
    roadmapId: plan.id,
    agencyId: plan.agencyId,
    agencies: agencies.filter(agency => named.has(agency.id)),
    evidenceLagDays: plan.evidenceLagDays,
    items: kept.map(item => ({ ...item, ...LEFT_OUT })),
    dependencies,
    commitment: plan.commitment,
    systems: systems.map(system => ({ ...system, note: '' })),
  }
}

/** A contribution as one line of text. */
export function writeContribution(contribution: Contribution): string {
  return JSON.stringify({ ...contribution, items: toItemColumns(contribution.items) })
}

/** What came later than the oldest texts is not in them, and their items stand one after the other. */
type Written = Omit<Contribution, 'items' | 'systems' | 'commitment'> &
  Partial<Pick<Contribution, 'systems' | 'commitment'>> & {
    readonly items: ItemColumns | readonly Parameters<typeof newItem>[0][]
  }

/** Back from `writeContribution`. The text is one of ours: it is checked no further than that it has the parts. */
export function requireContribution(text: string): Contribution {
  const { items, systems = [], commitment = null, ...rest } = JSON.parse(text) as Written
  return {
    ...rest,
    commitment,
    items: 'columns' in items ? fromItemColumns(items) : items.map(newItem),
    systems,
  }
}

interface BoardIndex {
  readonly byId: ReadonlyMap<AgencyId, Agency>
  /** The place of the first that is called so. */
  readonly places: ReadonlyMap<string, number>
}

/** A board is asked for every agency of every roadmap. */
const indexes = new WeakMap<readonly Agency[], BoardIndex>()

function indexOf(board: readonly Agency[]): BoardIndex {
  const known = indexes.get(board)
  if (known) return known
  const places = new Map<string, number>()
  board.forEach((agency, place) => {
    for (const name of namesOf(agency)) if (!places.has(name)) places.set(name, place)
  })
  const made = { byId: new Map(board.toReversed().map(agency => [agency.id, agency])), places }
  indexes.set(board, made)
  return made
}

/** The agency of the board that is meant by one of a file: the same id, else the first of the same name. */
export function findOnBoard(agency: Agency, board: readonly Agency[]): Agency | undefined {
  const { byId, places } = indexOf(board)
  const place = Math.min(...namesOf(agency).map(name => places.get(name) ?? board.length))
  return byId.get(agency.id) ?? board[place]
}

/** Which agency of the board one of a roadmap is: that whose roadmap it is where the board does not have it. */
export function createAgencyFinder(
  { agencyId, agencies }: Contribution,
  board: readonly Agency[],
): (id: AgencyId) => Agency {
  const found = new Map<AgencyId, Agency>()
  const find = (id: AgencyId): Agency => {
    const lead = agencies.find(agency => agency.id === id)
    const own = agencies.find(agency => agency.id === agencyId)
    return (
      (lead && findOnBoard(lead, board)) ??
      (own && findOnBoard(own, board)) ??
      own ??
      lead ?? { id, name: id, shortName: id, kind: 'agency' as const }
    )
  }
  return id => {
    const known = found.get(id)
    if (known) return known
    const agency = find(id)
    found.set(id, agency)
    return agency
  }
}

/** Whether anything in it raises an indicator of the framework. */
export function raises({ items }: Pick<Contribution, 'items'>, frameworkId: FrameworkId): boolean {
  return items.some(({ effects }) => effects.some(effect => effect.frameworkId === frameworkId))
}
