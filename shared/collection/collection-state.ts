// Everything that is kept of a collection beside the plan it is looked at from and the texts of its files.
import type { CollectedFile, CollectedNote, DamagedFile } from '../contract/collection.ts'
import type { AgencyId } from '../domain/agency.ts'
import type { FrameworkId, IndicatorId } from '../domain/framework.ts'
import type { CoverageRule } from './coverage-rule.ts'
import type { OverlapDecision } from './overlaps.ts'

export interface KeptFile extends CollectedFile {
  /** SHA-256 of the bytes as they came. */
  readonly source: string
}

export interface KeptDamaged extends DamagedFile {
  /** A person has said that it needs no attention. */
  readonly isDismissed: boolean
}

export interface KnownKey {
  readonly agencyId: AgencyId
  readonly publicKey: string
}

export interface KeptRule {
  readonly frameworkId: FrameworkId
  readonly indicatorId: IndicatorId
  readonly rule: CoverageRule
}

export interface KeptUnit {
  readonly agencyId: AgencyId
  readonly isExpected: boolean
}

export interface KeptOverlap {
  readonly pair: string
  readonly decision: OverlapDecision
  readonly decidedAt: string
}

export interface CollectionState {
  readonly files: readonly KeptFile[]
  readonly damaged: readonly KeptDamaged[]
  /** By which the files of the agencies are known. */
  readonly keys: readonly KnownKey[]
  /** As far as somebody has said otherwise than the framework proposes. */
  readonly rules: readonly KeptRule[]
  /** As far as somebody has said otherwise than the list of agencies proposes. */
  readonly units: readonly KeptUnit[]
  readonly overlaps: readonly KeptOverlap[]
  readonly notes: readonly CollectedNote[]
}

export const fileKey = ({ digest }: Pick<KeptFile, 'digest'>) => digest
export const damagedKey = ({ source }: Pick<KeptDamaged, 'source'>) => source
export const keyKey = ({ agencyId }: Pick<KnownKey, 'agencyId'>) => agencyId
export const ruleKey = ({ frameworkId, indicatorId }: KeptRule) => `${frameworkId} ${indicatorId}`
export const unitKey = ({ agencyId }: Pick<KeptUnit, 'agencyId'>) => agencyId
export const overlapPair = ({ pair }: Pick<KeptOverlap, 'pair'>) => pair
export const noteKey = ({ roadmapId, note }: Pick<CollectedNote, 'roadmapId' | 'note'>) =>
  `${roadmapId} ${note.id}`
