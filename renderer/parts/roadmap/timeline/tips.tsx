// What is said beside the pointer: the result of a drag before the drop, or what a bar is about.
import type { CSSProperties, ReactNode } from 'react'
import type { Dependency } from '../../../../shared/domain/dependency.ts'
import type { ItemId } from '../../../../shared/domain/item.ts'
import { formatDay, formatGain } from '../../../../shared/messages/format.ts'
import { useWords } from '../../../state/i18n.ts'
import {
  useSource,
  useShownComparison,
  useShownPlan,
  useShownSchedule,
} from '../../../state/timeline-source.ts'
import { itemNotes, readMarkFacts } from '../item-marks.ts'
import { comparedWords, gainOf, sharedSteps } from '../item-words.ts'
import type { TimelineEditing } from './editing.ts'
import { Dates, useItemName } from './tip-parts.tsx'
import { useInteraction, type Tip } from '../../../state/interaction.ts'

/** Room a tip wants at the right and bottom edge of the page. */
const WIDTH = 290
const HEIGHT = 190

function BarTip({ id }: { id: ItemId }) {
  const { t, language } = useWords()
  const source = useSource()
  const { schedule, projection } = useShownSchedule(state => state)
  const item = useShownPlan(state => state.itemsById.get(id))
  const comparison = useShownComparison()
  const scheduled = schedule.get(id)
  if (!item || !scheduled) return null
  const compared = comparedWords(id, scheduled, comparison, t)
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
      {itemNotes(item, readMarkFacts(source), t, language).map((note, place) => (
        // Two dependencies may say the same.
        <span key={place}>{note}</span>
      ))}
      {compared !== '' && <span>{compared}</span>}
    </>
  )
}

/** Which two an arrow ties, how, and with how many days between them. */
function ArrowTip({ dependency }: { dependency: Dependency }) {
  const { t } = useWords()
  const name = useItemName()
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

function Content({ tip, editing }: { tip: Tip; editing: TimelineEditing | null }): ReactNode {
  const { t } = useWords()
  switch (tip.kind) {
    case 'bar':
      return <BarTip id={tip.id} />
    case 'group':
      return <Dates {...tip.span} />
    case 'arrow':
      return <ArrowTip dependency={tip.dependency} />
    case 'lasso':
      return <strong>{t('timeline.selected', { count: tip.count })}</strong>
    case 'text':
      return tip.lines.map(line => <span key={line}>{line}</span>)
    case 'drag':
    case 'progress':
    case 'fixed':
    case 'link':
      return editing && <editing.EditTip tip={tip} />
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

export function Tips({ editing }: { editing: TimelineEditing | null }) {
  const tip = useInteraction(state => state.tip)
  if (!tip) return null
  return (
    <div className="rm-tip" style={{ ...placeOf(tip), maxWidth: WIDTH }} role="status">
      <Content tip={tip} editing={editing} />
    </div>
  )
}
