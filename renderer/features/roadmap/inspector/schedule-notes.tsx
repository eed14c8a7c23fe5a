// Where the bar really stands, where that is not where the plan puts it, and why.
import { TriangleAlert } from 'lucide-react'
import type { Item } from '../../../../shared/domain/item.ts'
import type { PlanDocument } from '../../../../shared/domain/plan.ts'
import { formatDate, formatDay } from '../../../../shared/messages/format.ts'
import { shiftOf } from '../../../../shared/schedule/move-span.ts'
import type { Span } from '../../../../shared/schedule/scheduled-item.ts'
import { useApp } from '../../../state/app-store.ts'
import { useWords } from '../../../state/i18n.ts'
import { usePlanView } from '../../../state/plan-view.ts'
import { shiftWords } from '../../../parts/roadmap/item-words.ts'

/** The dates that were typed and those that hold, one under the other: the fields above show only the first. */
function TwoDates(props: { readonly planned: Span; readonly effective: Span; readonly reason: string }) {
  const { t, language } = useWords()
  const { planned, effective, reason } = props
  const dates = ({ start, end }: Span) =>
    start === end ? formatDay(end, language) : `${formatDay(start, language)} – ${formatDay(end, language)}`
  const why = [shiftWords(shiftOf(planned, effective), t), reason].filter(one => one !== '').join(', ')
  return (
    <div className="rm-note rm-two-dates">
      <TriangleAlert size={14} aria-hidden="true" />
      <div>
        <dl>
          <dt>{t('inspector.plannedDates')}</dt>
          <dd className="num">{dates(planned)}</dd>
          <dt>{t('inspector.effectiveDates')}</dt>
          <dd className="num">
            <strong>{dates(effective)}</strong>
          </dd>
        </dl>
        {why !== '' && <p>{why}</p>}
      </div>
    </div>
  )
}

/** Why the bar does not stand where the plan puts it. */
export function ScheduleNotes({ item, document }: { item: Item; document: PlanDocument }) {
  const { t, language } = useWords()
  const schedule = usePlanView(state => state.schedule)
  const violations = usePlanView(state => state.violations)
  usePlanView(state => state.version)
  const itemsById = useApp(state => state.itemsById)
  const scheduled = schedule.get(item.id)
  if (!scheduled) return null
  const nameOfPredecessor = (dependencyId: string) => {
    const dependency = document.dependencies.find(one => one.id === dependencyId)
    return (dependency && itemsById.get(dependency.predecessorId)?.name) ?? ''
  }
  const [driver] = scheduled.drivers
  const { planned, effective } = scheduled
  const isElsewhere = planned.start !== effective.start || planned.end !== effective.end
  const waits = effective.start !== planned.start && driver !== undefined
  const notes = [
    scheduled.late ? t('inspector.late', { date: formatDate(item.end, language) }) : '',
    ...violations
      .filter(violation => violation.itemId === item.id)
      .map(violation =>
        t('inspector.violation', {
          name: nameOfPredecessor(violation.dependencyId),
          days: violation.byDays,
        }),
      ),
  ].filter(note => note !== '')
  return (
    <>
      {isElsewhere && (
        <TwoDates
          planned={planned}
          effective={effective}
          reason={waits ? t('roadmap.drag.waits', { name: nameOfPredecessor(driver) }) : ''}
        />
      )}
      {notes.map(note => (
        <p key={note} className="rm-note">
          <TriangleAlert size={14} aria-hidden="true" />
          {note}
        </p>
      ))}
    </>
  )
}
