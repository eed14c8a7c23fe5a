// The index of the region over time, what each evaluation would see, who has a share in it, what nobody plans and what waits.
import type { CollectionView } from '../../../shared/contract/collection.ts'
import type { AgencyId } from '../../../shared/domain/agency.ts'
import type { Framework } from '../../../shared/domain/framework.ts'
import { formatDay, formatGain, formatIndex } from '../../../shared/messages/format.ts'
import { bandOf, bandStep } from '../../../shared/projection/index-value.ts'
import { useWords } from '../../state/i18n.ts'
import { Badge } from '../../ui/badge.tsx'
import { toScaleTone } from '../../ui/tone.ts'
import { RegionCurve } from './region-curve.tsx'
import type { Names } from './use-names.ts'
import './projection.css'

export function ProjectionView(props: {
  readonly view: CollectionView
  readonly framework: Framework
  readonly names: Names
  /** Shows a unit on the board. */
  readonly onUnit: (id: AgencyId) => void
}) {
  const { t, language } = useWords()
  const { view, framework, names } = props
  const { region, board } = view
  const shares = board
    .filter(({ gain }) => gain > 0)
    .toSorted((a, b) => b.gain - a.gain)
    .map(({ agency, gain }) => ({ id: agency.id as string, name: agency.shortName, gain }))
  const gains =
    region.jointGain === 0
      ? shares
      : [{ id: 'joint', name: t('collection.projection.joint'), gain: region.jointGain }, ...shares]
  const without = board.filter(({ gain, itemCount }) => gain === 0 && itemCount > 0).length
  const most = Math.max(1, ...gains.map(({ gain }) => gain))
  return (
    <div className="co-projection">
      <section className="co-panel" aria-label={t('collection.projection.title')}>
        <h2>{t('collection.projection.title')}</h2>
        <RegionCurve region={region} framework={framework} />
      </section>
      <section className="co-panel" aria-label={t('collection.projection.cycles')}>
        <h2>{t('collection.projection.cycles')}</h2>
        <table className="co-table">
          <thead>
            <tr>
              <th scope="col">{t('collection.projection.year')}</th>
              <th scope="col">{t('collection.projection.cutOff')}</th>
              <th scope="col" data-end>
                {t('collection.projection.index')}
              </th>
              <th scope="col">{t('overview.predicate')}</th>
            </tr>
          </thead>
          <tbody>
            {region.cycles.map(({ year, cutOff, index }) => (
              <tr key={year}>
                <th scope="row" className="num">
                  {year}
                </th>
                <td className="num">{formatDay(cutOff, language)}</td>
                <td className="num" data-end>
                  {formatIndex(index, language)}
                </td>
                <td>
                  <Badge tone={toScaleTone(...bandStep(framework, index))}>
                    {bandOf(framework, index).name}
                  </Badge>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      <section className="co-panel" aria-label={t('collection.projection.gains')}>
        <h2>{t('collection.projection.gains')}</h2>
        <p className="co-hint">
          {gains.length === 0 ? t('collection.projection.none') : t('collection.projection.gainsHint')}
        </p>
        <ul className="co-gains">
          {gains.map(({ id, name, gain }) => (
            <li key={id}>
              {id === 'joint' ? (
                <span>{name}</span>
              ) : (
                <button type="button" onClick={() => props.onUnit(id as AgencyId)}>
                  {name}
                </button>
              )}
              <i aria-hidden style={{ width: `${(gain / most) * 100}%` }} />
              <span className="num">{formatGain(gain, language)}</span>
            </li>
          ))}
        </ul>
        {gains.length === 0 ? null : (
          <dl className="co-whole num">
            <div>
              <dt>
                {t('collection.projection.whole', {
                  from: formatIndex(region.baseline, language),
                  to: formatIndex(region.final, language),
                })}
              </dt>
              <dd>{formatGain(region.final - region.baseline, language)}</dd>
            </div>
            {region.externalGain === 0 ? null : (
              <div>
                <dt>{t('collection.projection.external')}</dt>
                <dd>{formatGain(region.externalGain, language)}</dd>
              </div>
            )}
          </dl>
        )}
        {region.externalGain === 0 ? null : (
          <p className="co-hint">{t('collection.projection.externalHint')}</p>
        )}
        {without === 0 ? null : (
          <p className="co-hint">{t('collection.projection.without', { count: without })}</p>
        )}
      </section>
      {(['open', 'few'] as const).map(kind => {
        const rungs = region.openRungs.filter(({ plannedBy }) => (plannedBy === 0) === (kind === 'open'))
        if (kind === 'few' && rungs.length === 0) return null
        return (
          <section key={kind} className="co-panel" aria-label={t(`collection.projection.${kind}`)}>
            <h2>{t(`collection.projection.${kind}`)}</h2>
            <p className="co-hint">
              {rungs.length === 0 ? t('collection.card.openNone') : t('collection.projection.openHint')}
            </p>
            <ul className="co-rungs">
              {rungs.map(({ indicatorId, rung, gain, plannedBy }) => (
                <li key={`${indicatorId} ${rung}`}>
                  <span>{names.indicatorText(indicatorId)}</span>
                  <span>
                    {kind === 'open'
                      ? t('collection.projection.openRung', { rung })
                      : t('collection.projection.fewRung', { rung, count: plannedBy })}
                  </span>
                  <span className="num">{formatGain(gain, language)}</span>
                </li>
              ))}
            </ul>
          </section>
        )
      })}
      <section className="co-panel" aria-label={t('collection.projection.held')}>
        <h2>{t('collection.projection.held')}</h2>
        {region.heldRungs.length === 0 ? <p className="co-hint">{t('collection.card.heldNone')}</p> : null}
        <ul className="co-rungs">
          {region.heldRungs.map(({ indicatorId, rung, missingRung, gain }) => (
            <li key={`${indicatorId} ${rung}`}>
              <span>{names.indicatorText(indicatorId)}</span>
              <span>{t('collection.projection.heldRung', { rung, missing: missingRung })}</span>
              <span className="num">{formatGain(gain, language)}</span>
            </li>
          ))}
        </ul>
      </section>
    </div>
  )
}
