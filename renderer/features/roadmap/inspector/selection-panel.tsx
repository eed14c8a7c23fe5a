// The panel at the right while several items are selected: what they are together, and what can be done to all of them.
import { ListChecks, Lock, Trash2, X } from 'lucide-react'
import { memo, useMemo } from 'react'
import { CATEGORIES, totalRupiah, type Item } from '../../../../shared/domain/item.ts'
import { formatDay, formatGain, formatNumber, formatRupiah } from '../../../../shared/messages/format.ts'
import type { Row } from '../../../../shared/schedule/rows.ts'
import { runAction } from '../../../state/actions.ts'
import { useApp } from '../../../state/app-store.ts'
import { useWords } from '../../../state/i18n.ts'
import { usePlanView } from '../../../state/plan-view.ts'
import { showInspector, useView } from '../../../state/view-store.ts'
import { Button, IconButton } from '../../../ui/button.tsx'
import { CategoryIcon } from '../../../parts/category-icon.tsx'
import { focusGrid } from '../../../parts/roadmap/focus-grid.ts'
import { idsInSight } from '../../../parts/roadmap/selection.ts'
import { ItemLink } from './item-link.tsx'

/** So many are named; more would be a list of its own, and the timeline is one. */
const SHOWN = 50

/** From the first day to the last of the items, as they are scheduled now. */
function useReach(items: readonly Item[]): string {
  const { language } = useWords()
  const schedule = usePlanView(state => state.schedule)
  usePlanView(state => state.version)
  let start = Infinity
  let end = -Infinity
  for (const { id } of items) {
    const span = schedule.get(id)?.effective
    start = Math.min(start, span?.start ?? start)
    end = Math.max(end, span?.end ?? end)
  }
  return start <= end ? `${formatDay(start, language)} – ${formatDay(end, language)}` : '–'
}

export const SelectionPanel = memo(function SelectionPanel({
  rows,
  isReadOnly,
}: {
  rows: readonly Row[]
  isReadOnly: boolean
}) {
  const { t, language } = useWords()
  const selectedIds = useView(state => state.selectedIds)
  const itemsById = useApp(state => state.itemsById)
  // Not that of each frame of a drag: the list stays in its order until the drop.
  const effects = usePlanView(state => state.settledProjection?.effects)
  const items = useMemo(
    () => idsInSight(rows, selectedIds).flatMap(id => itemsById.get(id) ?? []),
    [rows, selectedIds, itemsById],
  )
  const reach = useReach(items)
  const gains = useMemo(
    () =>
      items
        .map(({ id }) => ({
          id,
          gain: (effects?.get(id) ?? []).reduce((sum, outcome) => sum + outcome.gain, 0),
        }))
        .toSorted((a, b) => b.gain - a.gain),
    [items, effects],
  )
  const gain = gains.reduce((sum, one) => sum + one.gain, 0)
  const hidden = selectedIds.size - items.length
  return (
    <aside
      className="rm-inspector"
      aria-label={t('selection.label')}
      onKeyDown={event => {
        if (event.key === 'Escape' && !event.defaultPrevented) focusGrid()
      }}
    >
      <header>
        <h2 className="rm-many-title">{t('timeline.selected', { count: items.length })}</h2>
        <IconButton size="s" icon={X} label={t('inspector.close')} onPress={() => showInspector(false)} />
      </header>
      <dl className="rm-many">
        {CATEGORIES.map(category => {
          const count = items.filter(item => item.category === category).length
          return (
            count > 0 && (
              <div key={category}>
                <dt>
                  <CategoryIcon category={category} /> {t(`domain.category.${category}`)}
                </dt>
                <dd className="num">{formatNumber(count, language)}</dd>
              </div>
            )
          )
        })}
        <div>
          <dt>{t('selection.reach')}</dt>
          <dd className="num">{reach}</dd>
        </div>
        <div>
          <dt>{t('inspector.budget.title')}</dt>
          <dd className="num">
            {formatRupiah(
              items.reduce((sum, item) => sum + totalRupiah(item), 0),
              language,
            )}
          </dd>
        </div>
        <div>
          <dt>{t('inspector.effects.title')}</dt>
          <dd className="num">{formatGain(gain, language)}</dd>
        </div>
      </dl>
      {hidden > 0 && <p className="rm-hint">{t('selection.hidden', { count: hidden })}</p>}
      {!isReadOnly && (
        <div className="rm-many-actions">
          <Button
            variant="primary"
            icon={ListChecks}
            shortcut="E"
            onPress={() => runAction('item.bulkEdit')}
            isDisabled={items.length < 2}
          >
            {t('selection.edit')}
          </Button>
          <Button
            icon={Lock}
            shortcut="P"
            onPress={() => runAction('item.pin')}
            isDisabled={items.length === 0}
          >
            {t('inspector.pinned')}
          </Button>
          <Button
            variant="danger"
            icon={Trash2}
            shortcut="Delete"
            onPress={() => runAction('item.remove')}
            isDisabled={items.length === 0}
          >
            {t('inspector.remove')}
          </Button>
        </div>
      )}
      <ol className="rm-many-items" aria-label={t('selection.byGain')}>
        {gains.slice(0, SHOWN).map(one => (
          <li key={one.id}>
            <ItemLink id={one.id} />
            <span className="num">{one.gain > 0 && formatGain(one.gain, language)}</span>
          </li>
        ))}
      </ol>
      {gains.length > SHOWN && (
        <p className="rm-hint">{t('projection.andMore', { count: gains.length - SHOWN })}</p>
      )}
    </aside>
  )
})
