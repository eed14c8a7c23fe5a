// What the menu of a row or a bar of the plan offers, and the actions that are there for it.
import { CircleDot, Diff } from 'lucide-react'
import { STATUSES, type Item } from '../../../shared/domain/item.ts'
import type { ItemMenu } from '../../parts/roadmap/timeline/row-menu.tsx'
import type { Action } from '../../state/actions.ts'
import { useApp } from '../../state/app-store.ts'
import { canWrite } from '../../state/availability.ts'
import { useCompare } from '../../state/compare.ts'
import { openDifferencesOf } from '../../state/compare-dialogs.ts'
import { updateManyAtOnce } from '../../state/show-first.ts'
import { statusFields } from './item-status.ts'

const statusAction = (status: Item['status']) => `item.status.${status}`

/** Each status by name. Of several the day on which they are done has to be asked: the window that changes them together does. */
export function statusActions(selected: () => readonly Item[]): readonly Action[] {
  return STATUSES.map(
    (status): Action => ({
      id: statusAction(status),
      group: 'item',
      title: t => t('timeline.action.status', { status: t(`domain.status.${status}`) }),
      icon: CircleDot,
      run() {
        const items = selected()
        const [item] = items
        if (!item || items.every(one => one.status === status)) return
        void updateManyAtOnce(items, statusFields(item, status, useApp.getState().today))
      },
      isAvailable() {
        const { length } = selected()
        return length > 0 && (length === 1 || status !== 'done') && canWrite()
      },
    }),
  )
}

/** What has become of the item since what the plan is compared with. */
export function differenceAction(selected: () => readonly Item[]): Action {
  return {
    id: 'item.differences',
    group: 'item',
    title: t => t('revisions.actions.ofItem'),
    icon: Diff,
    run: () => openDifferencesOf(selected()[0]?.id ?? null),
    isAvailable: () => selected().length === 1 && useCompare.getState().shown !== null,
  }
}

export const itemMenu: ItemMenu = (items, t) => {
  const [item] = items
  const end = { id: 'remove', title: t('inspector.remove'), lines: ['item.remove'] }
  const view = {
    id: 'view',
    title: t('palette.group.view'),
    lines: ['item.details', items.length > 1 ? 'revision.differences' : 'item.differences'],
  }
  if (!item) return []
  const status = {
    id: 'status',
    title: t('inspector.status'),
    icon: CircleDot,
    choices: STATUSES.map(one => ({ actionId: statusAction(one), label: t(`domain.status.${one}`) })),
    chosenId: items.every(one => one.status === item.status) ? statusAction(item.status) : null,
  }
  if (items.length > 1)
    return [
      {
        id: 'change',
        title: t('palette.group.item'),
        lines: ['item.bulkEdit', 'item.duplicate', status, 'item.pin'],
      },
      view,
      end,
    ]
  return [
    view,
    {
      id: 'rows',
      title: t('roadmap.grid'),
      lines: ['item.below', 'item.duplicate', 'item.up', 'item.down'],
    },
    {
      id: 'change',
      title: t('palette.group.item'),
      lines: [status, 'item.link', 'item.pin'],
    },
    end,
  ]
}
