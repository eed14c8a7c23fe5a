// What can be done by name and key on the timeline of the region: everything that changes its look, and the ways out of it.
import { Building2, PanelRight } from 'lucide-react'
import { flushSync } from 'react-dom'
import type { Item } from '../../../../shared/domain/item.ts'
import type { Row } from '../../../../shared/schedule/rows.ts'
import type { ItemMenu } from '../../../parts/roadmap/timeline/row-menu.tsx'
import { timelineActions } from '../../../parts/roadmap/timeline/timeline-actions.ts'
import { registerActions } from '../../../state/actions.ts'
import { regionSource } from '../../../state/region-timeline.ts'

const DETAILS = '[data-region-item]'

/** The details of the selected item with the focus in them: they stand before the next key comes. */
export function openItemDetails(): void {
  flushSync(() => regionSource.view.showInspector(true))
  document.querySelector<HTMLElement>(DETAILS)?.focus()
}

/** Of one item the way to its agency as well: several may be of many. */
export const regionMenu: ItemMenu = (items, t) => [
  {
    id: 'view',
    title: t('palette.group.view'),
    lines: items.length > 1 ? ['region.details'] : ['region.details', 'region.agency'],
  },
]

/** `rows` are those that are shown now. Returns how to withdraw the actions. */
export function registerRegionActions(
  rows: () => readonly Row[],
  openAgency: (item: Item) => void,
): () => void {
  const { planStore, view } = regionSource
  const selected = () => {
    const { selectedId } = view.useView.getState()
    return selectedId === null ? undefined : planStore.getState().itemsById.get(selectedId)
  }
  const isSelected = () => selected() !== undefined
  return registerActions([
    ...timelineActions(regionSource, rows),
    {
      id: 'region.agency',
      group: 'view',
      title: t => t('regionTimeline.openAgency'),
      shortcut: 'Shift+Enter',
      isLocalKey: true,
      icon: Building2,
      run() {
        const item = selected()
        if (item) openAgency(item)
      },
      isAvailable: isSelected,
    },
    {
      id: 'region.details',
      group: 'view',
      title: t => t('regionTimeline.details'),
      shortcut: 'Enter',
      isLocalKey: true,
      icon: PanelRight,
      run: openItemDetails,
      isAvailable: isSelected,
    },
  ])
}
