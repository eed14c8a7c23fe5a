// The menu of a row or a bar: what can be done with what is selected. It is made of actions of the registry; those that cannot be
// done now are left out.
import type { LucideIcon } from 'lucide-react'
import { lazy, Suspense, useEffect, useLayoutEffect, type RefObject } from 'react'
import type { Item } from '../../../../shared/domain/item.ts'
import { isGroup, isItem, type Row } from '../../../../shared/schedule/rows.ts'
import { isAvailable, runAction, useActions, type Action } from '../../../state/actions.ts'
import { useWords, type Translate } from '../../../state/i18n.ts'
import { openRowMenu, useInteraction } from '../../../state/interaction.ts'
import { useSource, type TimelineSource } from '../../../state/timeline-source.ts'
import type { MenuEntry, MenuGroup } from '../../../ui/menu.tsx'
import { focusGrid } from '../focus-grid.ts'
import { selectedInSight } from '../selection.ts'
import { nameOfGroup } from './fold-group.ts'
import { LEFT_PADDING } from './paint-table.ts'
import { ROW_HEIGHT, rowTop } from './bar-layout.ts'
import type { Frame } from './frame.ts'

// Menus need much code; a timeline without one need not hold it.
const ContextMenu = lazy(() => import('../../../ui/context-menu.tsx'))

/** One of several actions, of which one may be how things are already. */
export interface ChoiceLine {
  readonly id: string
  readonly title: string
  readonly icon: LucideIcon
  readonly choices: readonly { readonly actionId: string; readonly label: string }[]
  readonly chosenId: string | null
}

export interface MenuPart {
  readonly id: string
  /** Said to those who do not see the line that parts it from others. */
  readonly title: string
  /** An action by its id, or a choice. */
  readonly lines: readonly (string | ChoiceLine)[]
}

/** What is offered for the selected items, of which there is at least one. */
export type ItemMenu = (items: readonly Item[], t: Translate) => readonly MenuPart[]

function toEntry({ id, title, icon, shortcut, isDanger }: Action, t: Translate): MenuEntry {
  return { id, label: title(t), icon, shortcut, isDanger }
}

function toGroups(
  parts: readonly MenuPart[],
  actions: readonly Action[],
  t: Translate,
): readonly MenuGroup[] {
  const find = (id: string) => actions.find(action => action.id === id && isAvailable(action))
  return parts.flatMap(({ id, title, lines }) => {
    const entries = lines.flatMap((line): MenuEntry | [] => {
      if (typeof line === 'string') {
        const action = find(line)
        return action ? toEntry(action, t) : []
      }
      const offered = line.choices.filter(choice => find(choice.actionId))
      if (offered.length === 0) return []
      const choices: MenuGroup = {
        id: line.id,
        title: line.title,
        entries: offered.map(({ actionId, label }) => ({ id: actionId, label })),
        selectedId: line.chosenId,
      }
      return { id: line.id, label: line.title, icon: line.icon, choices }
    })
    return entries.length === 0 ? [] : { id, title, entries }
  })
}

const groupParts = (t: Translate): readonly MenuPart[] => [
  {
    id: 'fold',
    title: t('table.groups.first'),
    lines: ['view.foldGroup', 'view.collapseAll', 'view.expandAll'],
  },
]

function partsOf(row: Row, items: readonly Item[], itemMenu: ItemMenu, t: Translate) {
  if (isGroup(row)) return groupParts(t)
  return items.length > 0 ? itemMenu(items, t) : []
}

function labelOf(row: Row, items: readonly Item[], source: TimelineSource, t: Translate): string {
  if (items.length > 1 && isItem(row)) return t('timeline.selected', { count: items.length })
  if (isItem(row)) return row.name
  return nameOfGroup(row, source, t)
}

interface RowMenuProps {
  readonly itemMenu: ItemMenu
  readonly rows: readonly Row[]
  readonly activeIndex: number
  readonly frame: Frame
  readonly scroller: RefObject<HTMLElement | null>
  readonly grid: RefObject<HTMLElement | null>
  readonly scrollToRow: (index: number) => void
}

export function RowMenu(props: RowMenuProps) {
  const { rows, activeIndex, frame, scroller, grid, scrollToRow } = props
  const menu = useInteraction(state => state.rowMenu)
  const row = rows[activeIndex]
  // Asked for by key, it opens at the name of the row, which comes into sight and has the focus again afterwards.
  useLayoutEffect(() => {
    if (menu !== 'asked') return
    scrollToRow(activeIndex)
    grid.current?.focus({ preventScroll: true })
    const view = frame.view()
    const box = scroller.current?.getBoundingClientRect()
    openRowMenu(
      view && box && activeIndex >= 0
        ? {
            x: box.left + LEFT_PADDING,
            y: box.top + rowTop(activeIndex, view) + ROW_HEIGHT,
            isByKey: true,
          }
        : null,
    )
  })
  // Nothing of it stays behind on another screen.
  useEffect(() => () => openRowMenu(null), [])
  if (menu === null || menu === 'asked' || !row) return null
  return <OpenMenu {...props} row={row} at={menu} />
}

function OpenMenu({
  itemMenu,
  rows,
  row,
  at,
}: RowMenuProps & {
  readonly row: Row
  readonly at: { readonly x: number; readonly y: number; readonly isByKey: boolean }
}) {
  const { t } = useWords()
  const source = useSource()
  const actions = useActions(state => state.actions)
  const items = selectedInSight(source, rows)
  const groups = toGroups(partsOf(row, items, itemMenu, t), actions, t)
  if (groups.length === 0) return null
  const choose = (id: string) => {
    openRowMenu(null)
    // Once the menu is gone: what opens under it would lose the focus to the closing menu.
    setTimeout(() => {
      if (window.document.activeElement === window.document.body) focusGrid()
      runAction(id)
    })
  }
  return (
    <Suspense>
      <ContextMenu
        label={t('timeline.menuOf', { name: labelOf(row, items, source, t) })}
        at={at}
        isByKey={at.isByKey}
        groups={groups}
        onChoose={choose}
        onClose={() => openRowMenu(null)}
      />
    </Suspense>
  )
}
