// Four figures of the region: how many have sent, where the index ends, what nobody plans, what waits.
import { listAsked, tallySent } from '../../../shared/collection/board-tally.ts'
import { AGENCY_STATES, type CollectionView } from '../../../shared/contract/collection.ts'
import type { Framework } from '../../../shared/domain/framework.ts'
import { formatDay, formatGain, formatIndex, formatNumber } from '../../../shared/messages/format.ts'
import { bandOf, bandStep, toIndexUnits } from '../../../shared/projection/index-value.ts'
import { useWords } from '../../state/i18n.ts'
import { Badge } from '../../ui/badge.tsx'
import { KpiCard } from '../../ui/card.tsx'
import { toScaleTone } from '../../ui/tone.ts'
import { STATE_TONE } from './state-look.ts'
import type { Names } from './use-names.ts'

export function Cards(props: {
  readonly view: CollectionView
  readonly framework: Framework
  readonly names: Names
  /** Leads to where the figure comes from. */
  readonly onProjection: () => void
}) {
  const { t, language } = useWords()
  const { framework, names } = props
  const { region } = props.view
  const asked = listAsked(props.view)
  const states = AGENCY_STATES.flatMap(state => {
    const count = asked.filter(row => row.state === state).length
    return count === 0 ? [] : [{ state, count }]
  })
  const { sent, unasked } = tallySent(props.view)
  const open = region.openRungs.filter(({ plannedBy }) => plannedBy === 0)
  const [heaviest] = open
  const [held] = region.heldRungs
  const year = new Date(region.horizon.end * 86_400_000).getUTCFullYear()
  const target = formatIndex(toIndexUnits(region.target.value), language)
  return (
    <div className="co-cards">
      <KpiCard
        label={t('collection.card.files')}
        value={t('collection.card.filesValue', { count: sent, units: asked.length })}
        note={
          <>
            <span className="co-states" aria-hidden>
              {states.map(({ state, count }) => (
                <i key={state} data-tone={STATE_TONE[state]} data-state={state} style={{ flexGrow: count }} />
              ))}
            </span>
            {states
              .map(({ state, count }) => `${t(`collection.state.${state}`)} ${formatNumber(count, language)}`)
              .join(' · ')}
            {unasked === 0 ? null : ` · ${t('collection.card.unasked', { count: unasked })}`}
          </>
        }
      />
      <KpiCard
        label={t('collection.card.final', { year })}
        value={formatIndex(region.final, language)}
        onPress={props.onProjection}
        badge={
          <Badge tone={toScaleTone(...bandStep(framework, region.final))}>
            {bandOf(framework, region.final).name}
          </Badge>
        }
        note={[
          region.target.reachedOn === null
            ? t('collection.card.finalNote', { target, baseline: formatIndex(region.baseline, language) })
            : t('collection.card.finalReached', {
                target,
                date: formatDay(region.target.reachedOn, language),
              }),
          ...(region.externalGain === 0
            ? []
            : [t('collection.card.external', { gain: formatGain(region.externalGain, language) })]),
        ].join(' · ')}
      />
      <KpiCard
        label={t('collection.card.open')}
        value={t('collection.card.openValue', { count: open.length })}
        onPress={props.onProjection}
        note={
          heaviest
            ? t('collection.card.openNote', {
                name: names.indicatorText(heaviest.indicatorId),
                rung: heaviest.rung,
              })
            : t('collection.card.openNone')
        }
      />
      <KpiCard
        label={t('collection.card.held')}
        value={t('collection.card.heldValue', { count: region.heldRungs.length })}
        tone={held ? 'warn' : undefined}
        onPress={props.onProjection}
        note={
          held
            ? t('collection.card.heldNote', {
                name: names.indicatorText(held.indicatorId),
                rung: held.rung,
                missing: held.missingRung,
              })
            : t('collection.card.heldNone')
        }
      />
    </div>
  )
}
