// The names that the recap speaks of: agencies by their short names, indicators by number and short name.
import { useMemo } from 'react'
import type { CollectionView } from '../../../shared/contract/collection.ts'
import type { AgencyId } from '../../../shared/domain/agency.ts'
import type { Framework, Indicator, IndicatorId } from '../../../shared/domain/framework.ts'

export interface Names {
  readonly agency: (id: AgencyId) => string
  readonly indicator: (id: IndicatorId) => Indicator | undefined
  /** `11 Manajemen Data`. */
  readonly indicatorText: (id: IndicatorId) => string
}

export function useNames(view: CollectionView, framework: Framework): Names {
  return useMemo(() => {
    const agencies = new Map(view.board.map(({ agency }) => [agency.id, agency.shortName]))
    const indicators = new Map(framework.indicators.map(one => [one.id, one]))
    return {
      agency: id => agencies.get(id) ?? id,
      indicator: id => indicators.get(id),
      indicatorText: id => {
        const found = indicators.get(id)
        return found ? `${found.number} ${found.shortName}` : id
      },
    }
  }, [view, framework])
}
