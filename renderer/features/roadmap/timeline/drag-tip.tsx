// What a drag would change, beside the pointer: dates, duration, the index at the end, the day of the target.
import { toDay } from '../../../../shared/base/civil-date.ts'
import { formatDay, formatGain, formatIndex } from '../../../../shared/messages/format.ts'
import { useWords } from '../../../state/i18n.ts'
import { usePlanView } from '../../../state/plan-view.ts'
import { useApp } from '../../../state/app-store.ts'
import type { DragTip } from './use-bar-drag.ts'

export function DragTipView({ tip }: { tip: DragTip }) {
  const { t, language } = useWords()
  const { preview, projection, schedule } = usePlanView()
  const stored = useApp(state => state.itemsById.get(tip.itemId))
  const item = preview.get(tip.itemId)
  const scheduled = schedule.get(tip.itemId)
  if (!item || !stored || !scheduled) return null
  const start = toDay(item.start)
  const end = toDay(item.end)
  const reached = projection?.target.reachedOn ?? null
  return (
    <div className="rm-tip" style={{ left: tip.x + 14, top: tip.y + 16 }} role="status">
      <strong className="num">
        {formatDay(start, language)} – {formatDay(end, language)}
      </strong>
      <span>{t('roadmap.drag.duration', { count: end - start + 1 })}</span>
      {scheduled.effective.start > start && (
        <span>
          {formatDay(scheduled.effective.start, language)} – {formatDay(scheduled.effective.end, language)}
        </span>
      )}
      {projection && (
        <span className="num">
          {t('roadmap.drag.projection', { value: formatIndex(projection.final, language) })} (
          {formatGain(projection.final - projection.baseline, language)})
        </span>
      )}
      {projection && (
        <span>
          {reached === null
            ? t('roadmap.drag.targetNever')
            : t('roadmap.drag.target', { date: formatDay(reached, language) })}
        </span>
      )}
    </div>
  )
}
