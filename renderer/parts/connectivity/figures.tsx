// The figures of the connections: how many there are today, how many by the end of the plan, how many nobody plans; and their
// number over the years.
import { toYearMonthDay } from '../../../shared/base/civil-date.ts'
import type { Connectivity } from '../../../shared/connectivity/connectivity.ts'
import { formatNumber } from '../../../shared/messages/format.ts'
import type { Span } from '../../../shared/schedule/scheduled-item.ts'
import { useWords } from '../../state/i18n.ts'
import { KpiCard } from '../../ui/card.tsx'
import { CountChart } from './count-chart.tsx'
import type { ConnectionFilter } from './connection-list.ts'
import './connectivity.css'

export function Figures(props: {
  readonly connectivity: Connectivity
  readonly horizon: Span
  readonly today: number
  /** Shows what a figure counts. */
  readonly onFilter: (filter: ConnectionFilter) => void
}) {
  const { t, language } = useWords()
  const { connectivity, horizon, onFilter } = props
  const { total, connected, byEnd, later, open } = connectivity.tally
  const value = (count: number) => t('connectivity.figure.connectedValue', { count, total })
  const added = byEnd - connected
  const { year } = toYearMonthDay(horizon.end)
  return (
    <div className="cn-figures">
      <KpiCard
        label={t('connectivity.figure.connected')}
        value={value(connected)}
        tone="good"
        note={t('connectivity.figure.connectedNote', {
          percent: formatNumber(total === 0 ? 0 : Math.round((100 * connected) / total), language),
        })}
        onPress={() => onFilter('connected')}
      />
      <KpiCard
        label={t('connectivity.figure.byEnd', { year })}
        value={value(byEnd)}
        note={[
          added > 0
            ? t('connectivity.figure.byEndNote', { count: added })
            : t('connectivity.figure.byEndNone'),
          ...(later > 0 ? [t('connectivity.figure.later', { count: later })] : []),
        ].join(' · ')}
        onPress={() => onFilter('planned')}
      />
      <KpiCard
        label={t('connectivity.figure.open')}
        value={formatNumber(open, language)}
        tone={open > 0 ? 'warn' : undefined}
        note={open > 0 ? t('connectivity.figure.openNote') : t('connectivity.figure.openNone')}
        onPress={() => onFilter('open')}
      />
      <CountChart connectivity={connectivity} horizon={horizon} today={props.today} />
    </div>
  )
}
