// Changes of the list of applications and data sets, each one step.
import type { Connection } from '../../../shared/connectivity/connectivity.ts'
import type { System, SystemId } from '../../../shared/domain/system.ts'
import { runAnnounced, undo } from '../../state/app-store.ts'
import { say } from '../../state/i18n.ts'
import { newId } from '../../state/new-id.ts'
import { showToast } from '../../ui/toast-store.ts'

const withUndo = (message: string) =>
  showToast({
    message,
    key: 'history',
    actionLabel: say('common.undo'),
    onAction: () => void undo(),
  })

/** What only items name, as they name it. */
function toSystem({ name, kind, agencyId }: Connection): System {
  return { id: newId<SystemId>(), name: name.trim(), kind, agencyId, connectedOn: null, note: '' }
}

export async function recordSystems(connections: readonly Connection[]): Promise<void> {
  const reply = await runAnnounced({ type: 'system.put', systems: connections.map(toSystem) })
  if (reply.ok) withUndo(say('connectivity.recorded', { count: connections.length }))
}

export async function removeSystem({ systemId, name }: Connection): Promise<boolean> {
  if (systemId === null) return false
  const reply = await runAnnounced({ type: 'system.remove', ids: [systemId] })
  if (reply.ok) withUndo(say('connectivity.removed', { name }))
  return reply.ok
}
