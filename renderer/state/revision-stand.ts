// Which revision the open plan is as it stands now, for what is printed of it.
import { useEffect, useState } from 'react'
import type { PlanId } from '../../shared/domain/plan.ts'
import type { RevisionStand } from '../../shared/domain/revision.ts'
import { bridge } from '../host.ts'
import { inOrder, useApp } from './app-store.ts'

interface Known {
  readonly planId: PlanId
  readonly stand: RevisionStand | { readonly state: 'unknown' }
}

/** Null until it was answered; unknown where that cannot be found out. */
export function useRevisionStand(): Known['stand'] | null {
  const document = useApp(state => state.document)
  const planId = document?.plan.id
  const [known, setKnown] = useState<Known | null>(null)
  useEffect(() => {
    if (planId === undefined) return
    const visit = { isOver: false }
    const read = async () => {
      // Behind everything that is on its way: it makes the plan another one.
      const reply = await inOrder(() => bridge.call('revision.stand', { planId }))
      if (!visit.isOver) setKnown({ planId, stand: reply.ok ? reply.value : { state: 'unknown' } })
    }
    void read()
    const stop = bridge.on('revisions.changed', () => void read())
    return () => {
      visit.isOver = true
      stop()
    }
    // oxlint-disable-next-line react/exhaustive-effect-dependencies -- every change of the plan may make it another one
  }, [planId, document])
  return known?.planId === planId ? (known?.stand ?? null) : null
}
