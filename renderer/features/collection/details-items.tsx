// The items of an agency, or those behind one cell of the heat map.
import { useEffect, useState } from 'react'
import type { BoardRow, RegionalItemView } from '../../../shared/contract/collection.ts'
import { formatDay, formatRupiahShort } from '../../../shared/messages/format.ts'
import { CategoryIcon } from '../../parts/category-icon.tsx'
import { listItems, look, useCollection } from '../../state/collection.ts'
import { useWords } from '../../state/i18n.ts'
import { announce } from '../../state/notice.ts'
import { Button } from '../../ui/button.tsx'
import type { DetailProps } from './detail-props.ts'
import { ItemNote } from './item-note.tsx'

/** So many more at a time: a panel is no place for thousands. */
const PAGE = 100

export function DetailItems({ row, view, names, isReadOnly }: DetailProps & { readonly row: BoardRow }) {
  const { t, language } = useWords()
  const indicatorId = useCollection(state => state.looked?.indicatorId ?? null)
  const [items, setItems] = useState<readonly RegionalItemView[] | null>(null)
  const [shown, setShown] = useState(PAGE)
  const { planId } = view.region
  const agencyId = row.agency.id
  useEffect(() => {
    const visit = { isOver: false }
    void listItems(planId, { agencyId, indicatorId }).then(reply => {
      if (visit.isOver) return reply
      if (reply.ok) setItems(reply.value)
      else announce({ kind: 'error', error: reply.error })
      return reply
    })
    return () => {
      visit.isOver = true
    }
    // Whatever came in since may have changed them.
    // oxlint-disable-next-line react/exhaustive-effect-dependencies
  }, [planId, agencyId, indicatorId, view])
  const ownRoadmaps = new Set(
    view.files.filter(file => file.agencyId === agencyId).map(({ roadmapId }) => roadmapId),
  )
  if (row.state === 'own') ownRoadmaps.add(planId)
  const own = view.board.find(({ state }) => state === 'own')?.agency.shortName ?? ''
  const plannerOf = ({ roadmapId }: RegionalItemView) =>
    view.files.find(file => file.roadmapId === roadmapId)?.agencyName ?? own
  const indicator = indicatorId === null ? undefined : names.indicator(indicatorId)
  const title = indicator
    ? t('collection.details.cellItems', { number: indicator.number, name: indicator.shortName })
    : t('collection.details.allItems')
  return (
    <section aria-label={title}>
      <h3>{title}</h3>
      {indicatorId === null ? null : (
        <Button size="s" variant="quiet" onPress={() => look({ agencyId, indicatorId: null })}>
          {t('collection.details.showAll')}
        </Button>
      )}
      {items?.length === 0 ? <p className="co-hint">{t('collection.details.noItems')}</p> : null}
      <ul className="co-items">
        {items?.slice(0, shown).map(item => (
          <li key={`${item.roadmapId} ${item.id}`} tabIndex={-1} data-write-home>
            <p className="co-item-name">
              <CategoryIcon category={item.category} />
              {item.name}
            </p>
            <p className="co-hint num">
              {t('collection.details.item', {
                start: formatDay(item.start, language),
                end: formatDay(item.end, language),
                counts: formatDay(item.deliveredOn, language),
              })}
              {' · '}
              {formatRupiahShort(item.rupiah, language)}
            </p>
            {ownRoadmaps.has(item.roadmapId) ? null : (
              <p className="co-hint">{t('collection.details.elsewhere', { agency: plannerOf(item) })}</p>
            )}
            {item.effects
              .filter(effect => indicatorId === null || effect.indicatorId === indicatorId)
              .map(effect => (
                <p key={effect.indicatorId} className="co-hint">
                  {names.indicatorText(effect.indicatorId)}
                  {': '}
                  {t('collection.details.levels', { from: effect.from, to: effect.to })}
                </p>
              ))}
            <ItemNote item={item} view={view} agency={plannerOf(item)} isReadOnly={isReadOnly} />
          </li>
        ))}
      </ul>
      {items !== null && items.length > shown ? (
        <Button size="s" variant="quiet" onPress={() => setShown(shown + PAGE)}>
          {t('collection.overlaps.more', { count: Math.min(PAGE, items.length - shown) })}
        </Button>
      ) : null}
    </section>
  )
}
