// Finds items by name and goes from one to the next. Rows stay as they are, so that what is found is seen among its
// neighbours; a switch in the box makes the search a filter as well.
import { ChevronDown, ChevronUp, Funnel, Search } from 'lucide-react'
import { formatNumber } from '../../../../shared/messages/format.ts'
import { useWords } from '../../../state/i18n.ts'
import { runAction } from '../../../state/actions.ts'
import { useSource, useShownPlan, useShownTable, useShownView } from '../../../state/timeline-source.ts'
import { IconButton } from '../../../ui/button.tsx'
import { focusGrid } from '../focus-grid.ts'
import type { PlanRows } from '../use-plan-rows.ts'
import { hiddenHitsText, jumpToHit } from './hits.ts'

export function SearchBox({ hits, hiddenHits }: Pick<PlanRows, 'hits' | 'hiddenHits'>) {
  const { t, language } = useWords()
  const { view, table } = useSource()
  const { clearFilters, filterBySearch, searchFor } = table
  const search = useShownTable(state => state.search)
  const searchFilters = useShownTable(state => state.searchFilters)
  const selectedId = useShownView(state => state.selectedId)
  const foundName = useShownPlan(({ itemsById }) =>
    selectedId === null ? undefined : itemsById.get(selectedId)?.name,
  )
  const isSearching = search.trim() !== ''
  const place = selectedId === null ? -1 : hits.indexOf(selectedId)
  const found =
    place < 0
      ? t('table.search.hits', { count: hits.length })
      : `${formatNumber(place + 1, language)}/${formatNumber(hits.length, language)}`
  const goOn = (step: 1 | -1) => {
    if (hits.length > 0 || hiddenHits === 0) jumpToHit(view, hits, step)
    else {
      // All there is to go to is hidden: the filters give way, as they do for any row that is asked for by name.
      clearFilters()
      setTimeout(() => runAction(step === 1 ? 'view.nextHit' : 'view.previousHit'))
    }
  }
  const onKeyDown = (event: React.KeyboardEvent<HTMLInputElement>) => {
    // F3 goes on from everywhere on the screen; here the cursor stays where it is.
    if (event.key === 'Enter' || event.key === 'F3') {
      event.preventDefault()
      goOn(event.shiftKey ? -1 : 1)
    }
    if (event.key === 'Escape') {
      event.preventDefault()
      // Once takes the text back, once more leads to the rows, as in the details.
      if (search === '') focusGrid()
      else searchFor('')
    }
  }
  return (
    <div className="rm-search" role="search">
      <Search size={14} aria-hidden="true" />
      <input
        type="text"
        value={search}
        placeholder={t('common.search')}
        aria-label={t('table.search.label')}
        autoComplete="off"
        data-roadmap-search
        // Who comes by key begins a new search; a click then puts the caret where it was made.
        onFocus={event => event.target.select()}
        onChange={event => searchFor(event.target.value)}
        onKeyDown={onKeyDown}
      />
      <span className="rm-search-count num" role="status">
        {isSearching ? found : ''}
        {isSearching && place >= 0 && <span className="visually-hidden">: {foundName}</span>}
        {hiddenHits > 0 && (
          <span className="visually-hidden">, {hiddenHitsText(hits.length, hiddenHits, t)}</span>
        )}
      </span>
      {isSearching && (
        <>
          <IconButton
            size="s"
            icon={ChevronUp}
            label={t('table.search.previous')}
            shortcut="Shift+Enter"
            onPress={() => goOn(-1)}
            isDisabled={hits.length + hiddenHits === 0}
          />
          <IconButton
            size="s"
            icon={ChevronDown}
            label={t('table.search.next')}
            shortcut="Enter"
            onPress={() => goOn(1)}
            isDisabled={hits.length + hiddenHits === 0}
          />
        </>
      )}
      {(isSearching || searchFilters) && (
        <IconButton
          size="s"
          icon={Funnel}
          label={t('table.search.filter')}
          isPressed={searchFilters}
          onPress={() => filterBySearch(!searchFilters)}
        />
      )}
    </div>
  )
}
