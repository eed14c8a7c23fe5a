// Every rung that raises the index, with its item and where the index stands at the end of that day.
import type { DayNumber } from '../base/civil-date.ts'
import type { PlanBrief } from '../brief/plan-brief.ts'
import type { Item } from '../domain/item.ts'
import type { IndexUnits, RungGain } from '../projection/projection.ts'

export interface Rise extends RungGain {
  readonly day: DayNumber
  readonly item: Item
  readonly index: IndexUnits
}

export function listRises({ projection, items }: Pick<PlanBrief, 'projection' | 'items'>): readonly Rise[] {
  const byId = new Map(items.map(({ item }) => [item.id, item]))
  return projection.steps.flatMap(({ day, index, gains }) =>
    gains.flatMap(gain => {
      const item = byId.get(gain.itemId)
      return item === undefined ? [] : [{ ...gain, day, index, item }]
    }),
  )
}
