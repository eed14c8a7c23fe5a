// What several tips are made of.
import type { DayNumber } from '../../../../shared/base/civil-date.ts'
import type { ItemId } from '../../../../shared/domain/item.ts'
import { formatDay } from '../../../../shared/messages/format.ts'
import { useWords } from '../../../state/i18n.ts'
import { useShownPlan } from '../../../state/timeline-source.ts'

export function useItemName(): (id: ItemId) => string {
  const itemsById = useShownPlan(state => state.itemsById)
  return id => itemsById.get(id)?.name ?? ''
}

export function Dates({ start, end }: { start: DayNumber; end: DayNumber }) {
  const { language } = useWords()
  const last = formatDay(end, language)
  return <strong className="num">{start === end ? last : `${formatDay(start, language)} – ${last}`}</strong>
}
