// Keterhubungan: which applications and data sets of which agency are connected to the data house, by when and by which item.
import { ListPlus, Network, Plus } from 'lucide-react'
import { useEffect, useRef, useState } from 'react'
import { toDay } from '../../../shared/base/civil-date.ts'
import type { Connection } from '../../../shared/connectivity/connectivity.ts'
import type { PlanDocument } from '../../../shared/domain/plan.ts'
import type { System } from '../../../shared/domain/system.ts'
import { horizonOf } from '../../../shared/projection/plan-input.ts'
import { PASSES } from '../../parts/connectivity/connection-list.ts'
import { Connections } from '../../parts/connectivity/connections.tsx'
import { registerActions } from '../../state/actions.ts'
import { navigate, useApp } from '../../state/app-store.ts'
import { canWrite } from '../../state/availability.ts'
import { useConnectivity } from '../../state/connectivity.ts'
import { useWords } from '../../state/i18n.ts'
import { Button } from '../../ui/button.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { SystemDialog } from './system-dialog.tsx'
import { recordSystems, removeSystem } from './system-edits.ts'
import '../../parts/connectivity/connectivity.css'

/** Null while nothing is edited; `new`, or the one that is. */
type Editing = System | 'new' | null

export function ConnectivityScreen({ document }: { readonly document: PlanDocument }) {
  const { t } = useWords()
  const today = useApp(state => state.today)
  const isReadOnly = useApp(state => state.start?.readOnly ?? false)
  const connectivity = useConnectivity(document)
  const [editing, setEditing] = useState<Editing>(null)
  const { connections } = connectivity
  const named = connections.filter(PASSES.named)
  const latest = useRef(named)
  useEffect(() => {
    latest.current = named
  })
  useEffect(() => {
    return registerActions([
      {
        id: 'connectivity.add',
        group: 'plan',
        title: translate => translate('connectivity.add'),
        shortcut: 'N',
        icon: Plus,
        run: () => setEditing('new'),
        isAvailable: canWrite,
      },
      {
        id: 'connectivity.recordAll',
        group: 'plan',
        title: translate => translate('connectivity.recordAll', { count: latest.current.length }),
        icon: ListPlus,
        run: () => void recordSystems(latest.current),
        isAvailable: () => canWrite() && latest.current.length > 0,
      },
    ])
  }, [])
  const subtitle = t('connectivity.subtitle', { title: document.plan.title })
  const edit = ({ systemId }: Connection) =>
    setEditing(document.systems.find(({ id }) => id === systemId) ?? null)
  const add = (
    <Button
      variant="primary"
      icon={Plus}
      shortcut="N"
      tooltip={t('connectivity.add')}
      isDisabled={isReadOnly}
      onPress={() => setEditing('new')}
    >
      {t('connectivity.addShort')}
    </Button>
  )
  return (
    <div className="cn-page">
      <header className="shell-head cn-head">
        <div>
          <h1>{t('connectivity.title')}</h1>
          <p title={subtitle}>{subtitle}</p>
        </div>
        {connections.length === 0 ? null : (
          <div className="cn-head-tools">
            {named.length === 0 ? null : (
              <Button
                variant="quiet"
                icon={ListPlus}
                isDisabled={isReadOnly}
                onPress={() => void recordSystems(named)}
              >
                {t('connectivity.recordAll', { count: named.length })}
              </Button>
            )}
            {add}
          </div>
        )}
      </header>
      {connections.length === 0 ? (
        <EmptyState
          icon={Network}
          title={t('connectivity.emptyTitle')}
          text={t('connectivity.emptyText')}
          actions={add}
        />
      ) : (
        <Connections
          connectivity={connectivity}
          agencies={document.agencies}
          horizon={horizonOf(document.plan)}
          today={toDay(today)}
          of={document.plan.title}
          onItem={itemId => navigate({ screen: 'roadmap', itemId })}
          edits={{
            isReadOnly,
            onEdit: edit,
            onRemove: removeSystem,
            onRecord: connection => void recordSystems([connection]),
          }}
        />
      )}
      {editing === null ? null : (
        <SystemDialog
          document={document}
          system={editing === 'new' ? null : editing}
          onClose={() => setEditing(null)}
        />
      )}
    </div>
  )
}
