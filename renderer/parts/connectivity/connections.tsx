// Connections to look at: figures, what is shown of them, and the table or the diagram. The same for a plan and for a region.
import { Search, Share2, Table2 } from 'lucide-react'
import { useEffect, useMemo, useRef, useState } from 'react'
import type { DayNumber } from '../../../shared/base/civil-date.ts'
import type { Connectivity } from '../../../shared/connectivity/connectivity.ts'
import type { Agency, AgencyId } from '../../../shared/domain/agency.ts'
import type { ItemId } from '../../../shared/domain/item.ts'
import { formatNumber } from '../../../shared/messages/format.ts'
import type { Span } from '../../../shared/schedule/scheduled-item.ts'
import { useWords } from '../../state/i18n.ts'
import { Button } from '../../ui/button.tsx'
import { Segmented } from '../../ui/segmented.tsx'
import { ConnectionDiagram } from './connection-diagram.tsx'
import {
  CONNECTION_FILTERS,
  listConnections,
  PASSES,
  type ConnectionFilter,
  type ConnectionOrder,
} from './connection-list.ts'
import type { ConnectionEdits } from './connection-row.tsx'
import { ConnectionTable } from './connection-table.tsx'
import { registerConnectionActions } from './connection-actions.ts'
import { Figures } from './figures.tsx'
import './connectivity.css'

const VIEWS = [
  { id: 'table', icon: Table2 },
  { id: 'diagram', icon: Share2 },
] as const
export type ConnectionView = (typeof VIEWS)[number]['id']

export interface ConnectionsProps {
  readonly connectivity: Connectivity
  /** In the order in which they are shown. */
  readonly agencies: readonly Pick<Agency, 'id' | 'name' | 'shortName'>[]
  readonly horizon: Span
  readonly today: DayNumber
  /** Of which plan or region they are, for the name of a file. */
  readonly of: string
  readonly onItem?: ((id: ItemId) => void) | undefined
  readonly edits?: ConnectionEdits | undefined
}

export function Connections(props: ConnectionsProps) {
  const { t, language } = useWords()
  const { connectivity, agencies, of } = props
  const { connections } = connectivity
  const [shown, setShown] = useState<ConnectionView>('table')
  const [filter, setFilter] = useState<ConnectionFilter>('all')
  const [query, setQuery] = useState('')
  const [order, setOrder] = useState<ConnectionOrder | null>(null)
  const search = useRef<HTMLInputElement>(null)
  const groups = useMemo(
    () => listConnections(connections, { filter, query, order }, agencies),
    [connections, filter, query, order, agencies],
  )
  const agencyName = useMemo(() => {
    const byId = new Map(agencies.map(agency => [agency.id, agency]))
    return (id: AgencyId) => byId.get(id) ?? { name: id, shortName: id }
  }, [agencies])
  const latest = useRef({ groups, agencyName, of })
  useEffect(() => {
    latest.current = { groups, agencyName, of }
  })
  useEffect(
    () =>
      registerConnectionActions({
        onShow: setShown,
        onSearch() {
          search.current?.focus()
          // What was typed before gives way to the new search.
          search.current?.select()
        },
        now: () => latest.current,
      }),
    [],
  )
  const hasNamed = connections.some(PASSES.named)
  const filters = CONNECTION_FILTERS.filter(id => id !== 'named' || hasNamed || filter === 'named')
  return (
    <>
      <Figures connectivity={connectivity} horizon={props.horizon} today={props.today} onFilter={setFilter} />
      <div className="cn-bar">
        <Segmented
          label={t('connectivity.view.label')}
          value={shown}
          options={VIEWS.map(({ id, icon }) => ({ id, icon, label: t(`connectivity.view.${id}`) }))}
          onChange={setShown}
        />
        <div className="ui-control cn-search">
          <Search size={15} aria-hidden />
          <input
            ref={search}
            className="ui-input"
            type="search"
            value={query}
            placeholder={t('connectivity.search')}
            aria-label={t('connectivity.search')}
            onChange={event => setQuery(event.currentTarget.value)}
          />
        </div>
        <Segmented
          label={t('connectivity.filter.label')}
          value={filter}
          options={filters.map(id => ({
            id,
            label: `${t(`connectivity.filter.${id}`)} ${formatNumber(connections.filter(PASSES[id]).length, language)}`,
          }))}
          onChange={setFilter}
        />
      </div>
      {groups.length === 0 ? (
        <div className="cn-none">
          <p>{t('connectivity.filterEmpty')}</p>
          <Button
            onPress={() => {
              setFilter('all')
              setQuery('')
            }}
          >
            {t('connectivity.clearFilter')}
          </Button>
        </div>
      ) : shown === 'table' ? (
        <ConnectionTable
          groups={groups}
          order={order}
          onOrder={setOrder}
          agencyName={agencyName}
          onItem={props.onItem}
          edits={props.edits}
        />
      ) : (
        <ConnectionDiagram groups={groups} agencyName={agencyName} of={of} />
      )}
    </>
  )
}
