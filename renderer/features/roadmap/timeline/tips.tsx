// What is said beside the pointer: the result of a drag before the drop, or what a bar is about.
import type { CSSProperties, ReactNode } from 'react'
import { toDay, type DayNumber } from '../../../../shared/base/civil-date.ts'
import type { Dependency } from '../../../../shared/domain/dependency.ts'
import type { ItemId } from '../../../../shared/domain/item.ts'
import { formatDay, formatGain, formatIndex } from '../../../../shared/messages/format.ts'
import { useApp } from '../../../state/app-store.ts'
import { useCompare } from '../../../state/compare.ts'
import { useWords } from '../../../state/i18n.ts'
import { usePlanView } from '../../../state/plan-view.ts'
import { itemNotes, readMarkFacts } from '../item-marks.ts'
import { shiftLabel } from '../../../parts/shift-label.ts'
import { gainOf, movedSince, sharedSteps } from '../item-words.ts'
import { fixedReason } from './drag.ts'
import { useInteraction, type Tip } from '../../../state/interaction.ts'

/** Room a tip wants at the right and bottom edge of the page. */
const WIDTH = 290
const HEIGHT = 190

function useName() {
  const itemsById = useApp(state => state.itemsById)
  return (id: ItemId) => itemsById.get(id)?.name ?? ''
}

function Dates({ start, end }: { start: DayNumber; end: DayNumber }) {
  const { language } = useWords()
  const last = formatDay(end, language)
  return <strong className="num">{start === end ? last : `${formatDay(start, language)} – ${last}`}</strong>
}

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

function DragTip({ ids }: { ids: readonly ItemId[] }) {
  const { t, language } = useWords()
  const [first] = ids
  const stored = useApp(state => (first ? state.itemsById.get(first) : undefined))
  const item = usePlanView(state => (first ? state.preview.get(first) : undefined))
  const scheduled = usePlanView(state => (first ? state.schedule.get(first) : undefined))
  if (!item || !scheduled) return null
  const start = toDay(item.start)
  const end = toDay(item.end)
  const { effective } = scheduled
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
      <Outcome />
    </>
  )
}

function BarTip({ id }: { id: ItemId }) {
  const { t, language } = useWords()
  const { schedule, projection } = usePlanView()
  const item = useApp(state => state.itemsById.get(id))
  const comparison = useCompare(state => state.shown)
  const scheduled = schedule.get(id)
  if (!item || !scheduled) return null
  const moved = movedSince(id, scheduled, comparison, t)
  const { start, end } = scheduled.effective
  const gain = projection ? gainOf(projection, id) : 0
  return (
    <>
      <strong>{item.name}</strong>
      <Dates start={start} end={end} />
      {projection && (
        <span>
          {gain > 0 ? t('roadmap.barGain', { gain: formatGain(gain, language) }) : t('roadmap.barNoGain')}
        </span>
      )}
      {projection &&
        sharedSteps(projection, id).map(({ day, gain: together, others }) => (
          <span key={day}>
            {t('projection.shared', {
              date: formatDay(day, language),
              count: others,
              gain: formatGain(together, language),
            })}
          </span>
        ))}
      {itemNotes(item, readMarkFacts(), t, language).map((note, place) => (
        // Two dependencies may say the same.
        <span key={place}>{note}</span>
      ))}
      {moved !== '' && <span>{moved}</span>}
    </>
  )
}

/** Which two an arrow ties, how, and with how many days between them. */
function ArrowTip({ dependency }: { dependency: Dependency }) {
  const { t } = useWords()
  const name = useName()
  const { kind, lagDays, predecessorId, successorId } = dependency
  const says = ({ 'finish-start': 'waits', 'start-start': 'starts', 'finish-finish': 'ends' } as const)[kind]
  const lag =
    lagDays === 0
      ? t('timeline.arrow.noLag')
      : t(lagDays > 0 ? 'timeline.arrow.lag' : 'timeline.arrow.overlap', { count: Math.abs(lagDays) })
  return (
    <>
      <strong>{t(`timeline.link.${says}`, { from: name(predecessorId), to: name(successorId) })}</strong>
      <span>
        {t(`domain.dependencyKind.${kind}`)} · {lag}
      </span>
      <span>{t('timeline.arrow.press')}</span>
    </>
  )
}

function Content({ tip }: { tip: Tip }): ReactNode {
  const { t } = useWords()
  const name = useName()
  const itemsById = useApp(state => state.itemsById)
  const preview = usePlanView(state => state.preview)
  switch (tip.kind) {
    case 'drag':
      return <DragTip ids={tip.ids} />
    case 'bar':
      return <BarTip id={tip.id} />
    case 'group':
      return <Dates {...tip.span} />
    case 'arrow':
      return <ArrowTip dependency={tip.dependency} />
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
    case 'lasso':
      return <strong>{t('timeline.selected', { count: tip.count })}</strong>
    case 'text':
      return tip.lines.map(line => <span key={line}>{line}</span>)
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

/**
 * Below and right of the pointer, where there is room. What is dragged stays free: a bar has its tip above its row, a line
 * that is drawn has it on the side to which it leads.
 */
function placeOf(tip: Tip): CSSProperties {
  const { innerWidth, innerHeight } = window
  const left = Math.max(8, Math.min(tip.x + 14, innerWidth - WIDTH - 8))
  const above = (y: number) => ({ bottom: innerHeight - y })
  if (tip.kind === 'drag') {
    const { top, bottom } = tip.row
    return { left, ...(top > HEIGHT ? above(top - 4) : { top: bottom + 4 }) }
  }
  const leadsLeft = tip.kind === 'link' && tip.x < tip.from.x && tip.x > WIDTH
  const leadsUp = tip.kind === 'link' && tip.y < tip.from.y && tip.y > HEIGHT
  const isLow = leadsUp || tip.y + HEIGHT > innerHeight
  return {
    ...(leadsLeft ? { right: innerWidth - tip.x + 14 } : { left }),
    ...(isLow ? above(tip.y - 12) : { top: tip.y + 16 }),
  }
}

export function Tips() {
  const tip = useInteraction(state => state.tip)
  if (!tip) return null
  return (
    <div className="rm-tip" style={{ ...placeOf(tip), maxWidth: WIDTH }} role="status">
      <Content tip={tip} />
    </div>
  )
}
