// Filters, grouping and time scale of the roadmap.
import { Crosshair, Minus, Plus, Search, X } from 'lucide-react'
import { memo } from 'react'
import { CATEGORIES } from '../../../shared/domain/item.ts'
import type { PlanDocument } from '../../../shared/domain/plan.ts'
import { GROUPINGS } from '../../../shared/domain/table-view.ts'
import { useWords } from '../../state/i18n.ts'
import { clearFilters, groupRowsBy, searchFor, toggleFilter, useTable } from '../../state/table-view.ts'
import { revealToday, scaleTo, useView, zoomTo } from '../../state/view-store.ts'
import { Button, IconButton } from '../../ui/button.tsx'
import { Segmented } from '../../ui/segmented.tsx'
import { Select } from '../../ui/select.tsx'
import { CategoryIcon } from './category-icon.tsx'

const ALL = 'all'
export const ZOOM_FACTOR = 1.3

export const Toolbar = memo(function Toolbar({
  document,
  isFiltered,
}: {
  document: PlanDocument
  isFiltered: boolean
}) {
  const { t } = useWords()
  const { categories, agencyIds } = useTable(state => state.filters)
  const search = useTable(state => state.search)
  const grouping = useTable(state => state.groupings[0] ?? 'none')
  const zoom = useView(state => state.zoom)
  const pixelsPerDay = useView(state => state.pixelsPerDay)
  const used = new Set(
    document.items.flatMap(item =>
      item.deletedOn === null ? [item.leadAgencyId, ...item.supportingAgencyIds] : [],
    ),
  )
  const agencies = document.agencies.filter(agency => used.has(agency.id) || agencyIds.includes(agency.id))
  return (
    <div className="rm-toolbar">
      <div className="rm-chips" role="group" aria-label={t('roadmap.filter.category')}>
        {CATEGORIES.map(category => (
          <button
            key={category}
            type="button"
            className="rm-chip"
            aria-pressed={categories.length === 0 || categories.includes(category)}
            onClick={() => toggleFilter('categories', category)}
          >
            <CategoryIcon category={category} />
            {t(`domain.category.${category}`)}
          </button>
        ))}
      </div>
      <Select
        label={t('roadmap.filter.agency')}
        hideLabel
        value={agencyIds[0] ?? ALL}
        options={[
          { id: ALL, label: t('roadmap.filter.allAgencies') },
          ...agencies.map(agency => ({ id: agency.id as string, label: agency.shortName })),
        ]}
        onChange={id => {
          for (const one of agencyIds) toggleFilter('agencyIds', one)
          const chosen = agencies.find(agency => agency.id === id)
          if (chosen) toggleFilter('agencyIds', chosen.id)
        }}
      />
      <Select
        label={t('roadmap.filter.grouping')}
        hideLabel
        value={grouping}
        options={(['none', ...GROUPINGS] as const).map(id => ({
          id,
          label: t(`roadmap.filter.groupBy.${id}`),
        }))}
        onChange={id => groupRowsBy(id === 'none' ? [] : [id])}
      />
      <label className="rm-search">
        <Search size={14} aria-hidden="true" />
        <input
          type="search"
          value={search}
          placeholder={t('common.search')}
          aria-label={t('roadmap.filter.search')}
          data-roadmap-search
          onChange={event => searchFor(event.target.value)}
          onKeyDown={event => {
            if (event.key !== 'Escape') return
            searchFor('')
            event.currentTarget.blur()
          }}
        />
      </label>
      {isFiltered && (
        <Button variant="quiet" size="s" icon={X} onPress={clearFilters}>
          {t('roadmap.filter.clear')}
        </Button>
      )}
      <div className="rm-zoom">
        <IconButton
          size="s"
          icon={Crosshair}
          label={t('roadmap.zoom.today')}
          shortcut="T"
          onPress={revealToday}
        />
        <IconButton
          size="s"
          icon={Minus}
          label={t('roadmap.zoom.out')}
          shortcut="-"
          onPress={() => scaleTo(pixelsPerDay / ZOOM_FACTOR)}
        />
        <Segmented
          label={t('roadmap.zoom.label')}
          value={zoom ?? 'free'}
          options={[
            { id: 'month', label: t('roadmap.zoom.month') },
            { id: 'quarter', label: t('roadmap.zoom.quarter') },
            { id: 'year', label: t('roadmap.zoom.year') },
            { id: 'fit', label: t('roadmap.zoom.fit') },
          ]}
          onChange={id => {
            if (id !== 'free') zoomTo(id)
          }}
        />
        <IconButton
          size="s"
          icon={Plus}
          label={t('roadmap.zoom.in')}
          shortcut="+"
          onPress={() => scaleTo(pixelsPerDay * ZOOM_FACTOR)}
        />
      </div>
    </div>
  )
})
