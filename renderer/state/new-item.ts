// A new item as it is proposed: owned by the plan's agency, after today, half a year long.
import { toCivilDate, toDay, type CivilDate } from '../../shared/base/civil-date.ts'
import { newItem, type Item } from '../../shared/domain/item.ts'
import type { PlanDocument } from '../../shared/domain/plan.ts'
import { startOfNextUnit, startOfUnit } from '../../shared/schedule/ticks.ts'

/** What the caller knows of the new item; the rest is proposed. */
export type Given = Pick<Item, 'id' | 'name'> &
  Partial<Pick<Item, 'category' | 'theme' | 'leadAgencyId' | 'effects' | 'position' | 'milestone'>>

/** Two quarters from the next one on, or from the first of the plan where that begins later. */
function proposedDates(document: PlanDocument, today: CivilDate): Pick<Item, 'start' | 'end'> {
  const nextQuarter = startOfNextUnit(startOfUnit(toDay(today), 'quarter'), 'quarter')
  const first = toDay(`${document.plan.firstYear}-01-01` as CivilDate)
  const start = Math.max(nextQuarter, first)
  const end = startOfNextUnit(startOfNextUnit(start, 'quarter'), 'quarter') - 1
  return { start: toCivilDate(start), end: toCivilDate(end) }
}

/**
 * On 2026-11-23 an item from 2027-01-01 to 2027-06-30, at the end of the list, an instrument of governance. A milestone has
 * the last of these days: on it the work is there.
 */
export function proposedItem(document: PlanDocument, today: CivilDate, given: Given): Item {
  const { start, end } = proposedDates(document, today)
  const milestone = given.milestone ?? false
  return {
    ...newItem({
      id: given.id,
      name: given.name,
      category: given.category ?? 'instrument',
      theme: given.theme ?? 'governance',
      leadAgencyId: given.leadAgencyId ?? document.plan.agencyId,
      position: given.position ?? Math.max(0, ...document.items.map(item => item.position)) + 1,
      start: milestone ? end : start,
      end,
    }),
    milestone,
    effects: given.effects ?? [],
  }
}
