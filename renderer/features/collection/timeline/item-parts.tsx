// What the details of an item of the region are made of.
import type { ReactNode } from 'react'
import type { CollectionView, WholeRegionalItem } from '../../../../shared/contract/collection.ts'
import type { AgencyId } from '../../../../shared/domain/agency.ts'
import type { Framework } from '../../../../shared/domain/framework.ts'
import { totalRupiah, type Item } from '../../../../shared/domain/item.ts'
import {
  formatDate,
  formatDay,
  formatGain,
  formatNumber,
  formatRupiah,
} from '../../../../shared/messages/format.ts'
import { EVIDENCE_TONE } from '../../../parts/evidence-tone.ts'
import { useWords } from '../../../state/i18n.ts'
import { useRegionTimeline } from '../../../state/region-timeline.ts'
import { useShownSchedule, useSource } from '../../../state/timeline-source.ts'
import { Badge } from '../../../ui/badge.tsx'
import { Button } from '../../../ui/button.tsx'
import { itemNotes, readMarkFacts } from '../../../parts/roadmap/item-marks.ts'
import { FactList, type Fact } from '../facts.tsx'
import type { Names } from '../use-names.ts'

const isSaid = (fact: Fact | null): fact is Fact => fact !== null && fact[1] !== ''

export function ItemWho({
  item,
  view,
  whole,
  names,
  onAgency,
}: {
  readonly item: Item
  readonly view: CollectionView
  readonly whole: WholeRegionalItem | null
  readonly names: Names
  readonly onAgency: (id: AgencyId) => void
}) {
  const { t } = useWords()
  const origin = useRegionTimeline(state => state.picture)?.originOf(item.id)
  const lead = names.agency(item.leadAgencyId)
  const nameOf = (id: AgencyId) => whole?.agencies.find(one => one.id === id)?.shortName ?? names.agency(id)
  const fullName = view.board.find(({ agency }) => agency.id === item.leadAgencyId)?.agency.name ?? lead
  const facts: readonly (Fact | null)[] = [
    [t('inspector.leadAgency'), fullName],
    item.supportingAgencyIds.length === 0
      ? null
      : [t('inspector.supportingAgencies'), item.supportingAgencyIds.map(nameOf).join(', ')],
    whole ? [t('inspector.executor'), whole.item.executor] : null,
    origin && origin.agencyId !== item.leadAgencyId
      ? [t('regionTimeline.item.of'), names.agency(origin.agencyId)]
      : null,
    [t('inspector.theme'), t(`domain.theme.${item.theme}`)],
    [
      t('inspector.status'),
      t('regionTimeline.item.progress', {
        status: t(`domain.status.${item.status}`),
        percent: item.progressPercent,
      }),
    ],
  ]
  return (
    <>
      <FactList facts={facts.filter(isSaid)} />
      <Button size="s" onPress={() => onAgency(item.leadAgencyId)}>
        {t('regionTimeline.openAgencyOf', { agency: lead })}
      </Button>
    </>
  )
}

export function ItemWhen({ item }: { readonly item: Item }) {
  const { t, language } = useWords()
  const source = useSource()
  const scheduled = useShownSchedule(state => state.schedule.get(item.id))
  const origin = useRegionTimeline(state => state.picture)?.originOf(item.id)
  const itemsById = source.planStore.getState().itemsById
  if (!scheduled) return null
  const { effective, planned } = scheduled
  const isMoved = effective.start !== planned.start || effective.end !== planned.end
  const span = (from: string, to: string) => t('regionTimeline.item.span', { start: from, end: to })
  const waitsFor = source
    .dependenciesOf(item.id)
    .filter(({ successorId }) => successorId === item.id)
    .flatMap(({ predecessorId }) => itemsById.get(predecessorId)?.name ?? [])
  const facts: readonly (Fact | null)[] = [
    [
      t('regionTimeline.item.dates'),
      span(formatDay(effective.start, language), formatDay(effective.end, language)),
    ],
    isMoved
      ? [
          t('regionTimeline.item.planned'),
          span(formatDate(item.start, language), formatDate(item.end, language)),
        ]
      : null,
    origin ? [t('regionTimeline.item.counts'), formatDay(origin.deliveredOn, language)] : null,
    waitsFor.length > 0 ? [t('regionTimeline.item.waitsFor'), waitsFor.join(', ')] : null,
  ]
  const notes = itemNotes(item, readMarkFacts(source), t, language)
  return (
    <>
      <FactList facts={facts.filter(isSaid)} />
      {notes.length === 0 ? null : (
        <ul className="co-notes">
          {notes.map(note => (
            <li key={note}>{note}</li>
          ))}
        </ul>
      )}
    </>
  )
}

function Part({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <section aria-label={title}>
      <h3>{title}</h3>
      {children}
    </section>
  )
}

export function ItemMoney({ item }: { readonly item: Item }) {
  const { t, language } = useWords()
  const lines = item.costs.toSorted((a, b) => a.year - b.year || (a.source < b.source ? -1 : 1))
  const facts: readonly Fact[] = lines.map(({ year, source, rupiah }) => [
    t('regionTimeline.item.moneyLine', { year, source: t(`domain.source.${source}`) }),
    formatRupiah(rupiah, language),
  ])
  return (
    <Part title={t('regionTimeline.item.money')}>
      {lines.length === 0 ? <p className="co-hint">{t('regionTimeline.item.noMoney')}</p> : null}
      <FactList facts={facts} />
      {lines.length > 1 ? (
        <FactList facts={[[t('regionTimeline.item.total'), formatRupiah(totalRupiah(item), language)]]} />
      ) : null}
    </Part>
  )
}

export function ItemEffects({
  item,
  framework,
  names,
}: {
  readonly item: Item
  readonly framework: Framework
  readonly names: Names
}) {
  const { t, language } = useWords()
  const outcomes = useShownSchedule(state => state.projection?.effects.get(item.id)) ?? []
  return (
    <Part title={t('regionTimeline.item.effects')}>
      {outcomes.length === 0 ? (
        <p className="co-hint">{t('regionTimeline.item.noEffects', { indexName: framework.indexName })}</p>
      ) : null}
      <ul className="co-items">
        {outcomes.map(({ indicatorId, from, to, gain }) => (
          <li key={indicatorId}>
            {t('regionTimeline.item.effect', { indicator: names.indicatorText(indicatorId), from, to })}
            <p className="co-hint num">
              {gain > 0
                ? t('regionTimeline.item.gain', { gain: formatGain(gain, language) })
                : t('regionTimeline.item.noGain')}
            </p>
          </li>
        ))}
      </ul>
    </Part>
  )
}

export function ItemEvidence({
  whole: { evidence },
  framework,
}: {
  readonly whole: WholeRegionalItem
  readonly framework: Framework
}) {
  const { t } = useWords()
  const numberOf = new Map(framework.indicators.map(({ id, number }) => [id, number]))
  return (
    <Part title={t('regionTimeline.item.evidence')}>
      {evidence.length === 0 ? <p className="co-hint">{t('regionTimeline.item.noEvidence')}</p> : null}
      <ul className="co-items">
        {evidence.map(({ id, name, state, indicatorId, level }) => (
          <li key={id} className="co-evidence">
            <span>
              {name}
              <span className="co-hint">
                {t('regionTimeline.item.evidenceOf', { number: numberOf.get(indicatorId) ?? '', level })}
              </span>
            </span>
            <Badge tone={EVIDENCE_TONE[state]}>{t(`domain.evidenceState.${state}`)}</Badge>
          </li>
        ))}
      </ul>
    </Part>
  )
}

export function ItemTexts({ whole: { item } }: { readonly whole: WholeRegionalItem }) {
  const { t, language } = useWords()
  const { commitment, budgetStatus } = item
  const facts: readonly (Fact | null)[] = [
    [t('inspector.details.description'), item.description],
    [t('inspector.details.output'), item.output],
    budgetStatus === 'none' ? null : [t('inspector.budget.status'), t(`domain.budgetStatus.${budgetStatus}`)],
    [t('inspector.budget.code'), item.budgetCode],
    [t('inspector.lists.connectedTo'), item.connectedTo.join(', ')],
    commitment
      ? [
          t('inspector.commitment.title'),
          [commitment.name, commitment.post, formatDate(commitment.date, language)]
            .filter(text => text !== '')
            .join(', '),
        ]
      : null,
    item.staffNeeds.length === 0
      ? null
      : [
          t('inspector.lists.staffNeeds'),
          item.staffNeeds.map(({ role, months }) => `${role} (${formatNumber(months, language)})`).join(', '),
        ],
    [t('inspector.details.notes'), item.notes],
  ]
  return <FactList facts={facts.filter(isSaid)} />
}
