// Search, filters, groups, columns, named views and time scale of the roadmap.
import { memo, type ReactNode, useEffect, useRef } from 'react'
import { CATEGORIES } from '../../../shared/domain/item.ts'
import type { PlanDocument } from '../../../shared/domain/plan.ts'
import { useWords } from '../../state/i18n.ts'
import { useSource, useShownTable } from '../../state/timeline-source.ts'
import { openToolbarMenu } from '../../state/toolbar-menu.ts'
import { CategoryIcon } from '../category-icon.tsx'
import { ColumnMenu } from './toolbar/column-menu.tsx'
import { FilterChips } from './toolbar/filter-chips.tsx'
import { FilterMenu } from './toolbar/filter-menu.tsx'
import { GroupMenu } from './toolbar/group-menu.tsx'
import { hiddenHitsText } from './toolbar/hits.ts'
import { SearchBox } from './toolbar/search-box.tsx'
import { registerTableActions } from './toolbar/table-actions.ts'
import './toolbar/toolbar.css'
import { ZoomControls } from './toolbar/zoom-controls.tsx'
import type { PlanRows } from './use-plan-rows.ts'

/** Shows what each colour and sign means, and filters by it. */
function CategoryChips() {
  const { t } = useWords()
  const { toggleFilter } = useSource().table
  const categories = useShownTable(state => state.filters.categories)
  return (
    <div className="rm-categories" role="group" aria-label={t('table.column.category')}>
      {CATEGORIES.map(category => (
        <button
          key={category}
          type="button"
          className="rm-category"
          title={t(`domain.category.${category}`)}
          aria-label={t(`domain.category.${category}`)}
          aria-pressed={categories.includes(category)}
          onClick={() => toggleFilter('categories', category)}
        >
          <CategoryIcon category={category} />
          <span className="rm-category-name">{t(`domain.category.${category}`)}</span>
        </button>
      ))}
    </div>
  )
}

interface ToolbarProps extends Pick<PlanRows, 'hits' | 'hiddenHits' | 'matchCount' | 'itemCount'> {
  readonly document: PlanDocument
  /** The menu of named views, where there are any. */
  readonly views?: ReactNode
}

export const Toolbar = memo(function Toolbar({
  document,
  hits,
  hiddenHits,
  matchCount,
  itemCount,
  views,
}: ToolbarProps) {
  const { t } = useWords()
  const source = useSource()
  const latest = useRef(hits)
  useEffect(() => {
    latest.current = hits
  }, [hits])
  useEffect(() => {
    const withdraw = registerTableActions(source, () => latest.current)
    return () => {
      withdraw()
      openToolbarMenu(null)
    }
  }, [source])
  return (
    <div className="rm-tools">
      <div className="rm-toolbar">
        <SearchBox hits={hits} hiddenHits={hiddenHits} />
        <CategoryChips />
        <div className="rm-menus">
          <FilterMenu document={document} />
          <GroupMenu />
          <ColumnMenu />
          {views}
        </div>
        <ZoomControls />
      </div>
      <FilterChips
        document={document}
        matchCount={matchCount}
        itemCount={itemCount}
        hidden={hiddenHitsText(hits.length, hiddenHits, t)}
      />
    </div>
  )
})
