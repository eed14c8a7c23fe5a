// The connections of all collected roadmaps: the same table, count and diagram as in a plan, to look at.
import { useEffect, useMemo, useState } from 'react'
import { toDay } from '../../../shared/base/civil-date.ts'
import type { Connectivity } from '../../../shared/connectivity/connectivity.ts'
import type { CollectionView } from '../../../shared/contract/collection.ts'
import type { AppError } from '../../../shared/contract/errors.ts'
import { Connections } from '../../parts/connectivity/connections.tsx'
import { useApp } from '../../state/app-store.ts'
import { readConnectivity } from '../../state/collection.ts'
import { errorText } from '../../state/error-text.ts'
import { useWords } from '../../state/i18n.ts'
import { Fault } from '../../ui/fault.tsx'

export function ConnectivityView({ view }: { readonly view: CollectionView }) {
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
  const agencies = useMemo(() => view.board.map(({ agency }) => agency), [view])
  if (read === null) return null
  if ('code' in read) return <Fault>{errorText(read, t)}</Fault>
  return (
    <section className="cn-region" aria-label={t('connectivity.region.title')}>
      <p className="co-hint">{t('connectivity.region.hint')}</p>
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
