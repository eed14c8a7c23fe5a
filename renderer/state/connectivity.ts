// The connections of the open plan, worked out when somebody looks.
import { useMemo } from 'react'
import { toDay } from '../../shared/base/civil-date.ts'
import { workOutConnectivity, type Connectivity } from '../../shared/connectivity/connectivity.ts'
import type { PlanDocument } from '../../shared/domain/plan.ts'
import { horizonOf } from '../../shared/projection/plan-input.ts'
import { createForwardPass } from '../../shared/schedule/forward-pass.ts'
import { useApp } from './app-state.ts'

export function useConnectivity({ plan, items, dependencies, systems }: PlanDocument): Connectivity {
  const today = useApp(state => state.today)
  const itemsById = useApp(state => state.itemsById)
  return useMemo(() => {
    // A pass of its own: it asks for no framework, as the engine of the projection does.
    const { schedule } = createForwardPass(toDay(today), itemsById, dependencies)
    return workOutConnectivity({
      systems,
      items: items
        .toSorted((a, b) => a.position - b.position || (a.id < b.id ? -1 : 1))
        .map(item => ({ ...item, end: schedule.get(item.id)?.effective.end ?? toDay(item.end) })),
      today: toDay(today),
      horizon: horizonOf(plan),
    })
  }, [today, itemsById, dependencies, systems, items, plan])
}
