// The picture of the region from what is stored: the board, the heat map, the projection by the rules of the indicators.
import {
  raises,
  requireContribution,
  toContribution,
  type Contribution,
} from '../../../shared/collection/contribution.ts'
import { defaultRule, type CoverageRule } from '../../../shared/collection/coverage-rule.ts'
import { projectRegion, type AgencyShare, type Region } from '../../../shared/collection/region.ts'
import type { RegionalLadder, RegionalRung } from '../../../shared/collection/regional-ladder.ts'
import type {
  AgencyState,
  BoardRow,
  CollectedFile,
  CollectedNote,
  CollectionView,
  DamagedFile,
  RegionalIndicator,
  RegionalRungView,
  RegionView,
} from '../../../shared/contract/collection.ts'
import type { Agency, AgencyId } from '../../../shared/domain/agency.ts'
import type { Commitment } from '../../../shared/domain/commitment.ts'
import type { Framework, Indicator, IndicatorId } from '../../../shared/domain/framework.ts'
import type { PlanDocument } from '../../../shared/domain/plan.ts'
import { calledNow } from '../../../shared/domain/review-note.ts'
import type { PlanEngineInput } from '../../../shared/projection/plan-engine.ts'
import { toEngineInput } from '../../../shared/projection/plan-input.ts'
import { listCollectedFiles } from '../../store/collected-files.ts'
import { listCollectedNotes } from '../../store/collected-notes.ts'
import { listCountedDigests, requireContributionText } from '../../store/collected-texts.ts'
import { listExpected, listRules } from '../../store/collection-settings.ts'
import { listDamagedFiles } from '../../store/damaged-files.ts'
import { readPragma, type ReadDb } from '../../store/database.ts'
import type { Store } from '../../store/open-store.ts'
import type { Session } from '../session.ts'

/** Sections stand on the list for their items; they send within the file of the agency they belong to. */
const isExpectedByDefault = ({ kind }: Agency) => kind !== 'section'

export interface RegionState {
  readonly document: PlanDocument
  readonly framework: Framework
  readonly region: Region
  readonly rules: ReadonlyMap<IndicatorId, CoverageRule>
  readonly isExpected: (agency: Agency) => boolean
  /** Digests of files that count and in which nothing raises an indicator of the framework. */
  readonly uncounted: ReadonlySet<string>
  /** Of the files that count, by digest. */
  readonly commitments: ReadonlyMap<string, Commitment | null>
  readonly files: readonly CollectedFile[]
  readonly damaged: readonly DamagedFile[]
  /** What the region was made of: the plan it is seen from first. */
  readonly contributions: readonly Contribution[]
  readonly input: PlanEngineInput
  /** Another one whenever the data, the day or the framework is another. */
  readonly version: string
}

interface Kept {
  /** Contributions by digest: a file never changes. */
  readonly contributions: Map<string, Contribution>
  /** What was worked out last, and of which state of the data. */
  last: { readonly key: string; readonly state: RegionState } | null
}

const keptOf = new WeakMap<Store, Kept>()

function keepFor(store: Store): Kept {
  const known = keptOf.get(store)
  if (known) return known
  const made: Kept = { contributions: new Map(), last: null }
  keptOf.set(store, made)
  return made
}

/** Another one whenever anything was written, here or by another window. */
function dataKey(db: ReadDb): string {
  const own = db.find('SELECT total_changes() AS count')
  return `${String(readPragma(db, 'data_version'))} ${String(own?.['count'])}`
}

function contributionsOf(
  { store: { reader } }: Session,
  { plan }: PlanDocument,
  kept: Kept['contributions'],
): ReadonlyMap<string, Contribution> {
  const digests = listCountedDigests(reader, plan.id)
  const current = new Set(digests)
  for (const digest of kept.keys()) if (!current.has(digest)) kept.delete(digest)
  return new Map(
    digests.map(digest => {
      const contribution =
        kept.get(digest) ?? requireContribution(requireContributionText(reader, plan.id, digest))
      kept.set(digest, contribution)
      return [digest, contribution]
    }),
  )
}

function readState(
  session: Session,
  document: PlanDocument,
  framework: Framework,
  kept: Kept,
): Omit<RegionState, 'version'> {
  const db = session.store.reader
  const { plan, agencies } = document
  const rules = listRules(db, plan.id, framework.id)
  const said = listExpected(db, plan.id)
  const isExpected = (agency: Agency) => said.get(agency.id) ?? isExpectedByDefault(agency)
  const collected = contributionsOf(session, document, kept.contributions)
  const contributions = [toContribution(document), ...collected.values()]
  const input = toEngineInput(document, framework, session.options.today())
  const region = projectRegion({
    ...input,
    board: agencies,
    units: new Set(agencies.filter(isExpected).map(({ id }) => id)),
    contributions,
    ruleOf: indicator => rules.get(indicator.id) ?? defaultRule(indicator),
  })
  return {
    document,
    framework,
    region,
    rules,
    isExpected,
    uncounted: new Set(
      [...collected].flatMap(([digest, one]) => (raises(one, framework.id) ? [] : [digest])),
    ),
    commitments: new Map([...collected].map(([digest, one]) => [digest, one.commitment])),
    files: listCollectedFiles(db, plan.id),
    damaged: listDamagedFiles(db, plan.id),
    contributions,
    input,
  }
}

/** The region as the stored data, the day and the framework have it now; null where its framework is not here. */
export function readRegion(session: Session, document: PlanDocument): RegionState | null {
  const framework = session.frameworks.find(document.plan.activeFrameworkId)
  if (framework === undefined) return null
  const kept = keepFor(session.store)
  const key = [
    dataKey(session.store.reader),
    document.plan.id,
    session.options.today(),
    session.frameworks.frameworks.indexOf(framework),
  ].join(' ')
  if (kept.last?.key === key && kept.last.state.framework === framework) return kept.last.state
  const state = { ...readState(session, document, framework, kept), version: key }
  // Nothing but reading has happened since the key was made.
  kept.last = { key, state }
  return state
}

/** What has come of each agency: a board asks for every one of them. */
interface Intake {
  readonly current: ReadonlyMap<AgencyId, CollectedFile>
  readonly rivals: ReadonlySet<AgencyId>
  readonly damaged: ReadonlySet<AgencyId | null>
  readonly listed: ReadonlySet<AgencyId>
}

function intakeOf({ document, files, damaged }: RegionState): Intake {
  const of = (standing: CollectedFile['standing']) => files.filter(file => file.standing === standing)
  return {
    current: new Map(
      of('current')
        .toReversed()
        .map(file => [file.agencyId, file]),
    ),
    rivals: new Set(of('rival').map(({ agencyId }) => agencyId)),
    damaged: new Set(damaged.map(({ agencyId }) => agencyId)),
    listed: new Set(document.agencies.map(({ id }) => id)),
  }
}

function stateOf(
  agency: Agency,
  { current: currents, rivals, damaged }: Intake,
  { document, isExpected, uncounted }: RegionState,
): AgencyState {
  const current = currents.get(agency.id)
  if (rivals.has(agency.id)) return 'conflict'
  if (damaged.has(agency.id)) return 'damaged'
  if (current !== undefined) {
    if (current.signerVerdict === 'changed' || current.signerVerdict === 'signature-missing')
      return 'signature'
    if (uncounted.has(current.digest)) return 'uncounted'
    // Until somebody has looked at what is new.
    const isNews = (current.changedRows ?? 0) > 0 && current.decidedAt === null
    return isNews ? 'newer' : 'complete'
  }
  if (agency.id === document.plan.agencyId) return 'own'
  return isExpected(agency) ? 'missing' : 'excused'
}

function toRow(share: AgencyShare, intake: Intake, state: RegionState): BoardRow {
  const { agency, itemCount, elsewhereCount, rupiah, gain, cells } = share
  const { document, isExpected, commitments } = state
  const current = intake.current.get(agency.id)
  return {
    agency,
    isOnList: intake.listed.has(agency.id),
    isExpected: isExpected(agency),
    state: stateOf(agency, intake, state),
    digest: current?.digest ?? null,
    revision: current?.revision ?? null,
    madeOn: current?.madeOn ?? null,
    commitment:
      agency.id === document.plan.agencyId
        ? document.plan.commitment
        : (commitments.get(current?.digest ?? '') ?? null),
    signature: current?.signerVerdict ?? null,
    changedRows: current?.changedRows ?? null,
    itemCount,
    elsewhereCount,
    rupiah,
    gain,
    cells: [...cells].map(([indicatorId, { from, to }]) => ({ indicatorId, from, to })),
  }
}

/** An agency that has sent a file without a single item still has its place. */
function rowsOf(state: RegionState): readonly BoardRow[] {
  const { region, files } = state
  const intake = intakeOf(state)
  const rows = region.shares.map(share => toRow(share, intake, state))
  const there = new Set(rows.map(({ agency }) => agency.id))
  const others = files.filter(file => !there.has(file.agencyId) && file.standing !== 'kept')
  const empty = [...new Map(others.map(file => [file.agencyId, file])).values()].map(file => {
    const agency: Agency = {
      id: file.agencyId,
      name: file.agencyName,
      shortName: file.agencyName,
      kind: 'agency',
    }
    const nothing = { itemCount: 0, elsewhereCount: 0, rupiah: 0, gain: 0, cells: new Map() }
    return toRow({ agency, ...nothing }, intake, state)
  })
  // Who is on no list and has nothing to show is no row.
  const isShown = ({ isOnList, digest, itemCount, state: standing }: BoardRow) =>
    isOnList || digest !== null || itemCount > 0 || standing === 'conflict'
  return [...rows, ...empty].filter(isShown)
}

function toRungView({
  rung,
  gain,
  countsOn,
  deliverer,
  deliveredBy,
  coverage,
}: RegionalRung): RegionalRungView {
  const last = coverage?.delivered[coverage.needed - 1] ?? null
  return {
    rung,
    gain,
    countsOn,
    deliveredOn: deliverer?.deliveredOn ?? null,
    deliveredBy,
    itemId: deliverer?.itemId ?? null,
    coverage: coverage && {
      sharePercent: coverage.sharePercent,
      needed: coverage.needed,
      units: coverage.units,
      delivered: coverage.delivered.length,
      last: last && { agencyId: last.agencyId, day: last.day },
      lacking: coverage.lacking,
    },
  }
}

function toIndicator(ladder: RegionalLadder, rules: RegionState['rules']): RegionalIndicator {
  const { indicator, rule, baseline, final, missingRung, rungs } = ladder
  return {
    indicatorId: indicator.id,
    rule,
    isDefault: !rules.has(indicator.id),
    baseline,
    final,
    missingRung,
    rungs: rungs.map(toRungView),
  }
}

function byIndicator(ladders: readonly RegionalLadder[]) {
  const rungs = new Map(ladders.map(ladder => [ladder.indicator.id, ladder.rungs]))
  return (indicatorId: Indicator['id'], rung: number) =>
    rungs.get(indicatorId)?.find(one => one.rung === rung)?.deliveredBy ?? null
}

function toView({ document, framework, region, rules, input: frame }: RegionState): RegionView {
  const { plan } = document
  const { projection, ladders, shares, jointGain } = region
  const agencyOf = byIndicator(ladders)
  const rungsOf = new Map(ladders.map(ladder => [ladder.indicator.id, ladder.rungs]))
  const plannedBy = ({ indicatorId, rung }: { readonly indicatorId: IndicatorId; readonly rung: number }) =>
    rungsOf.get(indicatorId)?.find(one => one.rung === rung)?.coverage?.delivered.length ?? 0
  return {
    planId: plan.id,
    region: plan.region,
    frameworkId: framework.id,
    horizon: frame.horizon,
    baselineDay: frame.baselineDay,
    baseline: projection.baseline,
    final: projection.final,
    target: projection.target,
    cycles: projection.cycles,
    steps: projection.steps.map(({ day, index, gains }) => ({
      day,
      index,
      gains: gains.map(({ indicatorId, rung, gain }) => ({
        agencyId: agencyOf(indicatorId, rung),
        indicatorId,
        rung,
        gain,
      })),
    })),
    jointGain,
    externalGain: projection.externalGain,
    openRungs: projection.gap.openRungs.map(open => ({ ...open, plannedBy: plannedBy(open) })),
    heldRungs: projection.held.map(({ indicatorId, rung, missingRung, gainIfReleased }) => ({
      indicatorId,
      rung,
      missingRung,
      gain: gainIfReleased,
    })),
    indicators: ladders.map(ladder => toIndicator(ladder, rules)),
    itemCount: shares.reduce((sum, share) => sum + share.itemCount, 0),
    rupiah: shares.reduce((sum, share) => sum + share.rupiah, 0),
  }
}

/** Items are called as the roadmap that counts calls them now; one that is gone from it keeps the name it had. */
function withNamesNow(
  notes: readonly CollectedNote[],
  { contributions }: Pick<RegionState, 'contributions'>,
): readonly CollectedNote[] {
  if (notes.length === 0) return notes
  const items = new Map(contributions.map(({ roadmapId, items: own }) => [roadmapId, own]))
  return notes.map(one => ({ ...one, note: calledNow(one.note, items.get(one.roadmapId) ?? []) }))
}

export function toCollectionView(session: Session, state: RegionState): CollectionView {
  const { document, files, damaged } = state
  const notes = withNamesNow(listCollectedNotes(session.store.reader, document.plan.id), state)
  return { region: toView(state), board: rowsOf(state), files, damaged, notes }
}
