// What each yearly evaluation would see on its cut-off day; a row leads to its year on the roadmap.
import { CalendarCheck, ChevronRight } from 'lucide-react'
import type { Framework } from '../../../shared/domain/framework.ts'
import { formatDay, formatGain, formatIndex } from '../../../shared/messages/format.ts'
import { bandOf, bandStep } from '../../../shared/projection/index-value.ts'
import type { Projection } from '../../../shared/projection/projection.ts'
import { navigate } from '../../state/app-store.ts'
import { useWords } from '../../state/i18n.ts'
import { Badge } from '../../ui/badge.tsx'
import { toScaleTone } from '../../ui/tone.ts'

export function CycleTable(props: { readonly framework: Framework; readonly projection: Projection }) {
  const { t, language } = useWords()
  const { framework, projection } = props
  const rows = projection.cycles.map((cycle, index) => {
    const before = projection.cycles[index - 1]?.index ?? projection.baseline
    return { ...cycle, rise: cycle.index - before, band: bandOf(framework, cycle.index) }
  })
  return (
    <section className="ov-card" aria-label={t('overview.cycles')}>
      <header className="ov-card-head">
        <CalendarCheck size={16} aria-hidden />
        <h2>{t('overview.cycles')}</h2>
      </header>
      <p className="ov-card-hint">{t('overview.cyclesHint')}</p>
      <table className="ov-table">
        <thead>
          <tr>
            <th scope="col">{t('overview.year')}</th>
            <th scope="col">{t('overview.cutOff')}</th>
            <th scope="col" data-end>
              {t('overview.value')}
            </th>
            <th scope="col" data-end>
              {t('overview.change')}
            </th>
            <th scope="col">{t('overview.predicate')}</th>
            <th scope="col">
              <span className="visually-hidden">{t('shell.roadmap')}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map(row => (
            <tr key={row.year}>
              <th scope="row" className="num">
                {row.year}
              </th>
              <td className="num">{formatDay(row.cutOff, language)}</td>
              <td className="num" data-end data-strong>
                {formatIndex(row.index, language)}
              </td>
              <td className="num" data-end data-rise={row.rise > 0 || undefined}>
                {row.rise === 0 ? t('common.empty') : formatGain(row.rise, language)}
              </td>
              <td>
                <Badge tone={toScaleTone(...bandStep(framework, row.index))}>{row.band.name}</Badge>
              </td>
              <td className="ov-row-go">
                <button
                  type="button"
                  aria-label={t('overview.showYear', { year: row.year })}
                  onClick={() => navigate({ screen: 'roadmap', year: row.year })}
                >
                  <ChevronRight size={14} aria-hidden />
                </button>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
