// Two states of one collection, that of this computer and that of a file: what differs.
import { requireCanonicalJson, type DigestTools } from '../exchange/digest.ts'
import type { AgencyId } from '../domain/agency.ts'
import type { FrameworkId, IndicatorId } from '../domain/framework.ts'
import {
  damagedKey,
  fileKey,
  keyKey,
  noteKey,
  overlapPair,
  ruleKey,
  unitKey,
  type CollectionState,
  type KeptFile,
} from './collection-state.ts'
import type { CoverageRule } from './coverage-rule.ts'
import type { OverlapDecision } from './overlaps.ts'
import type { Standing } from './verdict.ts'

interface Sides<T> {
  /** Null where nobody has said anything. */
  readonly here: T | null
  readonly there: T | null
}

/** One thing that was decided otherwise. */
export type DecisionDifference =
  /** Which file counts. */
  | ({ readonly kind: 'file'; readonly file: KeptFile } & Sides<Standing>)
  | ({
      readonly kind: 'rule'
      readonly frameworkId: FrameworkId
      readonly indicatorId: IndicatorId
    } & Sides<CoverageRule>)
  /** Whether it is asked to send. */
  | ({ readonly kind: 'unit'; readonly agencyId: AgencyId } & Sides<boolean>)
  | ({ readonly kind: 'pair'; readonly pair: string } & Sides<OverlapDecision>)
  /** The public key by which the files of an agency are known. */
  | ({ readonly kind: 'key'; readonly agencyId: AgencyId } & Sides<string>)
  /** Whether it needs no attention. */
  | ({ readonly kind: 'damaged'; readonly fileName: string } & Sides<boolean>)

export interface CollectionDifference {
  /** Files that only the one or the other has. */
  readonly filesHere: number
  readonly filesThere: number
  /** Entries of review notes that only the one or the other has. */
  readonly entriesHere: number
  readonly entriesThere: number
  readonly decisions: readonly DecisionDifference[]
}

const missingIn = (keys: ReadonlySet<string>, others: ReadonlySet<string>) =>
  [...keys].filter(key => !others.has(key)).length

/** Those of which the one says something else than the other, or only one says anything. */
function listOthers<T, S>(
  here: readonly T[],
  there: readonly T[],
  keyOf: (entry: T) => string,
  saysOf: (entry: T) => S,
): readonly ({ readonly entry: T } & Sides<S>)[] {
  const own = new Map(here.map(entry => [keyOf(entry), entry]))
  const given = new Map(there.map(entry => [keyOf(entry), entry]))
  return [...new Map([...own, ...given])].flatMap(([key, entry]) => {
    const says = (one: T | undefined) => (one === undefined ? null : saysOf(one))
    const sides = { here: says(own.get(key)), there: says(given.get(key)) }
    const isSame = requireCanonicalJson(sides.here) === requireCanonicalJson(sides.there)
    return isSame ? [] : [{ entry, ...sides }]
  })
}

/** What stands otherwise in itself, and not because the one or the other has a file more of its roadmap or agency. */
function listStandings(here: readonly KeptFile[], there: readonly KeptFile[]): readonly DecisionDifference[] {
  const own = new Set(here.map(fileKey))
  const given = new Map(there.map(file => [file.digest, file]))
  const alone = [
    ...here.filter(file => !given.has(file.digest)),
    ...there.filter(file => !own.has(file.digest)),
  ]
  const moved = new Set<string>(
    alone.flatMap(({ roadmapId, agencyId }) => [`r ${roadmapId}`, `a ${agencyId}`]),
  )
  return here.flatMap((file): readonly DecisionDifference[] => {
    const other = given.get(file.digest)
    if (other === undefined || other.standing === file.standing) return []
    const isMoved = moved.has(`r ${file.roadmapId}`) || moved.has(`a ${file.agencyId}`)
    if (isMoved && other.decidedAt === file.decidedAt) return []
    return [{ kind: 'file', file, here: file.standing, there: other.standing }]
  })
}

function listDecisions(here: CollectionState, there: CollectionState): readonly DecisionDifference[] {
  return [
    ...listStandings(here.files, there.files),
    ...listOthers(here.rules, there.rules, ruleKey, ({ rule }) => rule).map(
      ({ entry: { frameworkId, indicatorId }, ...sides }) =>
        ({ kind: 'rule', frameworkId, indicatorId, ...sides }) as const,
    ),
    ...listOthers(here.units, there.units, unitKey, ({ isExpected }) => isExpected).map(
      ({ entry: { agencyId }, ...sides }) => ({ kind: 'unit', agencyId, ...sides }) as const,
    ),
    ...listOthers(here.overlaps, there.overlaps, overlapPair, ({ decision }) => decision).map(
      ({ entry: { pair }, ...sides }) => ({ kind: 'pair', pair, ...sides }) as const,
    ),
    ...listOthers(here.keys, there.keys, keyKey, ({ publicKey }) => publicKey).map(
      ({ entry: { agencyId }, ...sides }) => ({ kind: 'key', agencyId, ...sides }) as const,
    ),
    ...listOthers(here.damaged, there.damaged, damagedKey, ({ isDismissed }) => isDismissed).map(
      ({ entry: { fileName }, ...sides }) => ({ kind: 'damaged', fileName, ...sides }) as const,
    ),
  ]
}

export function compareCollections(here: CollectionState, there: CollectionState): CollectionDifference {
  const digests = (state: CollectionState) => new Set(state.files.map(fileKey))
  const entries = ({ notes }: CollectionState) =>
    new Set(notes.flatMap(one => one.note.entries.map(({ id }) => `${noteKey(one)} ${id}`)))
  const [own, given] = [digests(here), digests(there)]
  return {
    filesHere: missingIn(own, given),
    filesThere: missingIn(given, own),
    entriesHere: missingIn(entries(here), entries(there)),
    entriesThere: missingIn(entries(there), entries(here)),
    decisions: listDecisions(here, there),
  }
}

export function isNoDifference({ decisions, ...counts }: CollectionDifference): boolean {
  return decisions.length === 0 && Object.values(counts).every(count => count === 0)
}

/** The same for the same state: what a person has looked at can be told from what is there now. */
export function stateDigest(state: CollectionState, tools: DigestTools): string {
  const sorted = (entries: readonly unknown[]) => entries.map(requireCanonicalJson).toSorted()
  return tools.sha256Hex(requireCanonicalJson(Object.values(state).map(sorted)))
}
