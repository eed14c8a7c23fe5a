// The connections of all collected roadmaps: the same table, count and diagram as in a plan, to look at.
import { useEffect, useMemo, useState } from 'react'
import { toDay } from '../../../shared/base/civil-date.ts'
import type { Connectivity } from '../../../shared/connectivity/connectivity.ts'
import { listSharedNames } from '../../../shared/connectivity/shared-names.ts'
import type { CollectionView } from '../../../shared/contract/collection.ts'
import type { AppError } from '../../../shared/contract/errors.ts'
import { Connections } from '../../parts/connectivity/connections.tsx'
import { useApp } from '../../state/app-store.ts'
import { readConnectivity } from '../../state/collection.ts'
import { errorText } from '../../state/error-text.ts'
import { useWords } from '../../state/i18n.ts'
import { Fault } from '../../ui/fault.tsx'
import type { Names } from './use-names.ts'

export function ConnectivityView({ view, names }: { readonly view: CollectionView; readonly names: Names }) {
  const { t } = useWords()
  const { planId, region, horizon } = view.region
  const today = useApp(state => state.today)
  const [read, setRead] = useState<Connectivity | AppError | null>(null)
  useEffect(() => {
    const visit = { isOver: false }
    void readConnectivity(planId).then(reply => {
      if (!visit.isOver) setRead(reply.ok ? reply.value : reply.error)
      return reply
    })
    return () => {
      visit.isOver = true
    }
    // oxlint-disable-next-line react/exhaustive-effect-dependencies -- whatever came in since may have changed it
  }, [planId, view])
  const sharedNames = useMemo(
    () => (read === null || 'code' in read ? [] : listSharedNames(read.connections)),
    [read],
  )
  const agencies = useMemo(() => view.board.map(({ agency }) => agency), [view])
  if (read === null) return null
  if ('code' in read) return <Fault>{errorText(read, t)}</Fault>
  return (
    <section className="cn-region" aria-label={t('connectivity.region.title')}>
      <p className="co-hint">{t('connectivity.region.hint')}</p>
      {sharedNames.length === 0 ? null : (
        <details className="co-shared-names">
          <summary>{t('connectivity.region.sharedNames', { count: sharedNames.length })}</summary>
          <p>{t('connectivity.region.sharedNamesHint')}</p>
          <ul>
            {sharedNames.map(({ name, agencyIds }) => (
              <li key={name}>
                <strong>{name}</strong> {agencyIds.map(names.agency).join(', ')}
              </li>
            ))}
          </ul>
        </details>
      )}
      {read.connections.length === 0 ? (
        <p className="co-none">{t('connectivity.region.none')}</p>
      ) : (
        <Connections
          connectivity={read}
          agencies={agencies}
          horizon={horizon}
          today={toDay(today)}
          of={region}
        />
      )}
    </section>
  )
}
