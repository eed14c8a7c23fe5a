// What is said beside the pointer while something is being changed: where a drag would leave things, or why it cannot be.
import { toDay } from '../../../../shared/base/civil-date.ts'
import type { ItemId } from '../../../../shared/domain/item.ts'
import { formatDay, formatGain, formatIndex } from '../../../../shared/messages/format.ts'
import { useApp } from '../../../state/app-store.ts'
import { useWords } from '../../../state/i18n.ts'
import { usePlanView } from '../../../state/plan-view.ts'
import { shiftLabel } from '../../../parts/shift-label.ts'
import type { EditTip as Said } from '../../../parts/roadmap/timeline/editing.ts'
import { Dates, useItemName } from '../../../parts/roadmap/timeline/tip-parts.tsx'
import { fixedReason } from '../../../parts/roadmap/drag.ts'

/** Index at the end, what the drag makes of it, and the day of the target, as the drag would leave them. */
function Outcome() {
  const { t, language } = useWords()
  const projection = usePlanView(state => state.projection)
  const settled = usePlanView(state => state.settledProjection)
  if (!projection) return null
  const change = projection.final - (settled ?? projection).final
  const reached = projection.target.reachedOn
  return (
    <>
      <span className="num">
        {t('roadmap.drag.projection', {
          value: formatIndex(projection.final, language),
          change: change === 0 ? t('roadmap.drag.unchanged') : formatGain(change, language),
        })}
      </span>
      <span>
        {reached === null
          ? t('roadmap.drag.targetNever')
          : t('roadmap.drag.target', { date: formatDay(reached, language) })}
      </span>
    </>
  )
}

function DragTip({ ids, awaitedId }: { ids: readonly ItemId[]; awaitedId: ItemId | null }) {
  const { t, language } = useWords()
  const [first] = ids
  const itemsById = useApp(state => state.itemsById)
  const stored = first ? itemsById.get(first) : undefined
  const item = usePlanView(state => (first ? state.preview.get(first) : undefined))
  const scheduled = usePlanView(state => (first ? state.schedule.get(first) : undefined))
  if (!item || !scheduled) return null
  const start = toDay(item.start)
  const end = toDay(item.end)
  const { effective } = scheduled
  const awaited = awaitedId ? itemsById.get(awaitedId) : undefined
  const moved = stored
    ? shiftLabel({ start: start - toDay(stored.start), end: end - toDay(stored.end) }, t, language)
    : ''
  return (
    <>
      {ids.length > 1 && <span>{t('domain.items', { count: ids.length })}</span>}
      <Dates start={start} end={end} />
      {moved !== '' && <strong className="num">{moved}</strong>}
      {!item.milestone && <span>{t('roadmap.drag.duration', { count: end - start + 1 })}</span>}
      {effective.start > start && (
        <span>
          {t('timeline.pushed')} <Dates start={effective.start} end={effective.end} />
        </span>
      )}
      {awaited && <span>{t('timeline.fixed.waits', { name: awaited.name })}</span>}
      <Outcome />
    </>
  )
}

export function EditTip({ tip }: { readonly tip: Said }) {
  const { t } = useWords()
  const name = useItemName()
  const itemsById = useApp(state => state.itemsById)
  const preview = usePlanView(state => state.preview)
  switch (tip.kind) {
    case 'drag':
      return <DragTip ids={tip.ids} awaitedId={tip.awaitedId} />
    case 'progress':
      return (
        <strong className="num">
          {t('timeline.progress', { percent: preview.get(tip.id)?.progressPercent ?? 0 })}
        </strong>
      )
    case 'fixed': {
      const item = itemsById.get(tip.id)
      return item && <span>{t(`timeline.fixed.${fixedReason(item)}`)}</span>
    }
    case 'link': {
      const { draft, cycle } = tip
      if (draft.toId === null) return <span>{t('timeline.link.aim')}</span>
      if (cycle) {
        const names = [...cycle, cycle[0]].flatMap(id => (id ? name(id) : []))
        return <span>{t('timeline.link.cycle', { names: names.join(' → ') })}</span>
      }
      return (
        <span>
          {t(
            `timeline.link.${draft.fromEnd === 'start' ? 'starts' : draft.toEnd === 'end' ? 'ends' : 'waits'}`,
            {
              from: name(draft.fromId),
              to: name(draft.toId),
            },
          )}
        </span>
      )
    }
  }
}
