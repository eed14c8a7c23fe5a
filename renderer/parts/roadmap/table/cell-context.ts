// What the cells of the table look up beside the item itself.
import type { CivilDate } from '../../../../shared/base/civil-date.ts'
import type { Language } from '../../../../shared/contract/contract.ts'
import type { Agency, AgencyId } from '../../../../shared/domain/agency.ts'
import type { Framework } from '../../../../shared/domain/framework.ts'
import type { ItemId } from '../../../../shared/domain/item.ts'
import type { CriticalPath } from '../../../../shared/projection/critical-path.ts'
import type { Projection } from '../../../../shared/projection/projection.ts'
import type { ScheduledItem } from '../../../../shared/schedule/scheduled-item.ts'
import type { Translate } from '../../../state/i18n.ts'

/** What sorting needs: everything that has no words. */
export interface CellFacts {
  readonly framework: Framework | null
  readonly schedule: ReadonlyMap<ItemId, ScheduledItem>
  readonly projection: Projection | null
  readonly agenciesById: ReadonlyMap<AgencyId, Agency>
  /** Numbers of the active framework's indicators, by id. */
  readonly numberOf: ReadonlyMap<string, number>
  /** Null while nobody looks at it: it is worked out on demand. */
  readonly critical: Pick<CriticalPath, 'floatDays'> | null
}

export interface CellContext extends CellFacts {
  readonly t: Translate
  readonly language: Language
  readonly agencies: readonly Agency[]
  readonly today: CivilDate
}

export function toCellFacts(
  agencies: readonly Agency[],
  plan: Pick<CellFacts, 'framework' | 'schedule' | 'projection' | 'critical'>,
): CellFacts {
  return {
    framework: plan.framework,
    schedule: plan.schedule,
    projection: plan.projection,
    critical: plan.critical,
    agenciesById: new Map(agencies.map(agency => [agency.id, agency])),
    numberOf: new Map(plan.framework?.indicators.map(one => [one.id, one.number])),
  }
}
