// What the rows can be filtered by.
import { Funnel } from 'lucide-react'
import { useMemo } from 'react'
import { CATEGORIES, STATUSES } from '../../../../shared/domain/item.ts'
import type { PlanDocument } from '../../../../shared/domain/plan.ts'
import { useWords } from '../../../state/i18n.ts'
import { FLAG_FILTERS, listActiveFilters } from '../../../state/active-filters.ts'
import { useSource, useShownSchedule, useShownTable } from '../../../state/timeline-source.ts'
import { Checkbox } from '../../../ui/checkbox.tsx'
import { CheckList } from '../../../ui/check-list.tsx'
import { PopoverButton } from '../../../ui/popover-button.tsx'
import { CATEGORY_ICON } from '../../category-icon.tsx'
import { useMenu } from './use-menu.ts'

/** Agencies that lead or help somewhere, and those that are filtered by already. */
function useAgencies(document: PlanDocument) {
  const agencyIds = useShownTable(state => state.filters.agencyIds)
  return useMemo(() => {
    const used = new Set(agencyIds)
    for (const item of document.items) {
      if (item.deletedOn !== null) continue
      used.add(item.leadAgencyId)
      for (const id of item.supportingAgencyIds) used.add(id)
    }
    return document.agencies.filter(agency => used.has(agency.id))
  }, [document.items, document.agencies, agencyIds])
}

function FilterPanel({ document }: { document: PlanDocument }) {
  const { t } = useWords()
  const { table } = useSource()
  const { filterLeadOnly, setFilter, toggleFlag } = table
  const filters = useShownTable(state => state.filters)
  const framework = useShownSchedule(state => state.framework)
  const agencies = useAgencies(document)
  const flags = FLAG_FILTERS.filter(flag => filters[flag])
  return (
    <div className="rm-filter-panel">
      <div>
        <CheckList
          label={t('table.column.category')}
          options={CATEGORIES.map(id => ({ id, label: t(`domain.category.${id}`), icon: CATEGORY_ICON[id] }))}
          selected={filters.categories}
          onChange={ids => setFilter('categories', ids)}
        />
        <CheckList
          label={t('table.filter.state')}
          options={FLAG_FILTERS.map(id => ({ id, label: t(`table.filter.flag.${id}`) }))}
          selected={flags}
          onChange={ids => {
            for (const flag of FLAG_FILTERS) if (ids.includes(flag) !== filters[flag]) toggleFlag(flag)
          }}
        />
      </div>
      <CheckList
        label={t('table.column.status')}
        options={STATUSES.map(id => ({ id, label: t(`domain.status.${id}`) }))}
        selected={filters.statuses}
        onChange={ids => setFilter('statuses', ids)}
      />
      <div>
        <CheckList
          label={t('roadmap.filter.agency')}
          options={agencies.map(({ id, shortName }) => ({ id, label: shortName }))}
          selected={filters.agencyIds}
          onChange={ids => setFilter('agencyIds', ids)}
        />
        <div className="rm-filter-role">
          <Checkbox
            label={t('views.filter.supporting')}
            isSelected={!filters.leadOnly}
            onChange={isIncluded => filterLeadOnly(!isIncluded)}
          />
        </div>
      </div>
      {framework && (
        <CheckList
          label={t('domain.indicator')}
          options={framework.indicators.map(({ id, number, shortName }) => ({
            id,
            label: `I${number} ${shortName}`,
          }))}
          selected={filters.indicatorIds}
          onChange={ids => setFilter('indicatorIds', ids)}
        />
      )}
    </div>
  )
}

export function FilterMenu({ document }: { document: PlanDocument }) {
  const { t } = useWords()
  const count = useShownTable(state => listActiveFilters(state.filters).length)
  return (
    <PopoverButton
      {...useMenu('filter')}
      label={t('table.filter.title')}
      icon={Funnel}
      count={count}
      shortcut="F"
      size="l"
    >
      <FilterPanel document={document} />
    </PopoverButton>
  )
}
