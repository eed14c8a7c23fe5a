// Milestones by name: a new one, and an item that becomes one or is one no longer.
import { Diamond } from 'lucide-react'
import type { Item } from '../../../shared/domain/item.ts'
import type { Action } from '../../state/actions.ts'
import { runAnnounced } from '../../state/app-store.ts'
import { canWrite } from '../../state/availability.ts'
import { announce } from '../../state/notice.ts'
import { addItem } from './add-item.ts'

async function switchMilestone({ id, name, milestone }: Item): Promise<void> {
  const isMilestone = !milestone
  const result = await runAnnounced({ type: 'item.update', id, fields: { milestone: isMilestone } })
  if (result.ok) announce({ kind: 'milestone', name, isMilestone })
}

/** `selected` are the items that are selected and in sight: only one alone is changed. */
export function milestoneActions(selected: () => readonly Item[]): readonly Action[] {
  const chosen = () => {
    const items = selected()
    return items.length === 1 ? items[0] : undefined
  }
  return [
    {
      id: 'item.addMilestone',
      group: 'item',
      title: t => t('milestones.add'),
      alsoFoundBy: t => t('palette.words.milestone'),
      icon: Diamond,
      run: () => addItem({ milestone: true }),
      isAvailable: canWrite,
    },
    {
      id: 'item.milestone',
      group: 'item',
      title: t => t(chosen()?.milestone === true ? 'milestones.release' : 'milestones.make'),
      alsoFoundBy: t => t('palette.words.milestone'),
      icon: Diamond,
      run() {
        const item = chosen()
        if (item) void switchMilestone(item)
      },
      isAvailable: () => chosen() !== undefined && canWrite(),
    },
  ]
}
