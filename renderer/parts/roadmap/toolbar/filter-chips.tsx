// The filters that are on, each of which can be taken away, and how many items they leave.
import { X } from 'lucide-react'
import { useRef } from 'react'
import type { Framework } from '../../../../shared/domain/framework.ts'
import type { PlanDocument } from '../../../../shared/domain/plan.ts'
import { formatNumber } from '../../../../shared/messages/format.ts'
import { type Translate, useWords } from '../../../state/i18n.ts'
import { type ActiveFilter, listActiveFilters } from '../../../state/active-filters.ts'
import { useSource, useShownSchedule, useShownTable } from '../../../state/timeline-source.ts'
import { Button } from '../../../ui/button.tsx'
import { Chip } from '../../../ui/chip.tsx'
import { unfilter } from './unfilter.ts'

function filterWords(
  filter: ActiveFilter,
  leadOnly: boolean,
  t: Translate,
  document: PlanDocument,
  framework: Framework | null,
): string {
  const named = (kind: string, value: string) => t('table.filter.chip', { kind, value })
  switch (filter.kind) {
    case 'text':
      return t('table.filter.text', { text: filter.value })
    case 'categories':
      return named(t('table.column.category'), t(`domain.category.${filter.value}`))
    case 'statuses':
      return named(t('table.column.status'), t(`domain.status.${filter.value}`))
    case 'agencyIds': {
      const name = document.agencies.find(agency => agency.id === filter.value)?.shortName ?? filter.value
      return leadOnly
        ? named(t('views.filter.lead'), name)
        : named(t('table.column.agency'), t('views.filter.withSupporting', { name }))
    }
    case 'indicatorIds': {
      const indicator = framework?.indicators.find(one => one.id === filter.value)
      const name = indicator ? `I${indicator.number} ${indicator.shortName}` : filter.value
      return named(t('domain.indicator'), name)
    }
    case 'late':
    case 'held':
    case 'noMoney':
    case 'warnings':
    case 'openNotes':
      return t(`table.filter.flag.${filter.kind}`)
  }
}

export function FilterChips({
  document,
  matchCount,
  itemCount,
  hidden,
}: {
  document: PlanDocument
  matchCount: number
  itemCount: number
  /** What the search finds behind the filters, in words. */
  hidden: string
}) {
  const { t, language } = useWords()
  const line = useRef<HTMLDivElement>(null)
  const source = useSource()
  const { removeFilter } = source.table
  const filters = useShownTable(state => state.filters)
  const framework = useShownSchedule(state => state.framework)
  const active = listActiveFilters(filters)
  if (active.length === 0) return null
  /** What was pressed goes away: the focus moves to what is left, so that a keyboard stays where it was. */
  const keepFocus = (change: () => void) => {
    const tools = line.current?.closest('.rm-tools')
    change()
    setTimeout(() => {
      const left = ['.rm-filter-line button', '.rm-menus button'].map(selector =>
        tools?.querySelector<HTMLElement>(selector),
      )
      left.find(button => button)?.focus()
    })
  }
  return (
    <div ref={line} className="rm-filter-line" role="group" aria-label={t('table.filter.active')}>
      {active.map(filter => {
        const label = filterWords(filter, filters.leadOnly, t, document, framework)
        return (
          <Chip
            key={`${filter.kind} ${'value' in filter ? filter.value : ''}`}
            label={label}
            removeLabel={t('table.filter.remove', { name: label })}
            onRemove={() => keepFocus(() => removeFilter(filter))}
          />
        )
      })}
      <Button variant="quiet" size="s" icon={X} onPress={() => keepFocus(() => unfilter(source))}>
        {t('roadmap.filter.clear')}
      </Button>
      {hidden !== '' && <span className="rm-filter-hidden">{hidden}</span>}
      <span className="rm-filter-count num" role="status">
        {t('table.filter.shown', { shown: formatNumber(matchCount, language), count: itemCount })}
      </span>
    </div>
  )
}
