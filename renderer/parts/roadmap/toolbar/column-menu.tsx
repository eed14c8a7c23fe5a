// Which columns the table shows, and in which order.
import { ArrowDown, ArrowUp, Columns3 } from 'lucide-react'
import { useLayoutEffect, useRef } from 'react'
import type { ColumnId } from '../../../../shared/domain/table-view.ts'
import { useWords } from '../../../state/i18n.ts'
import { announce } from '../../../state/notice.ts'
import { resizeTable, useTableWidth } from '../../../state/table-width.ts'
import { useSource, useShownTable } from '../../../state/timeline-source.ts'
import { Button, IconButton } from '../../../ui/button.tsx'
import { Checkbox } from '../../../ui/checkbox.tsx'
import { PopoverButton } from '../../../ui/popover-button.tsx'
import { requireColumn } from '../table/columns.ts'
import { useMenu } from './use-menu.ts'

/** A line that changes its place is put anew into the page and loses the focus; it gets it back here. */
function useKeptFocus() {
  const list = useRef<HTMLUListElement>(null)
  const wanted = useRef<{ readonly id: ColumnId; readonly part: string } | null>(null)
  useLayoutEffect(() => {
    const { current: at } = wanted
    wanted.current = null
    const line = at && list.current?.querySelector(`[data-column="${at.id}"]`)
    const exact = line?.querySelector<HTMLElement>(`[data-part="${at?.part}"] :is(button, input):enabled`)
    ;(exact ?? line?.querySelector<HTMLElement>(':is(button, input):enabled'))?.focus()
  })
  return {
    list,
    keep: (id: ColumnId, part: string) => {
      wanted.current = { id, part }
    },
  }
}

function ColumnPanel() {
  const { t } = useWords()
  const { columns: offered, table } = useSource()
  const { moveColumn, showColumns, showDefaultColumns } = table
  const columns = useShownTable(state => state.columns)
  const room = useTableWidth()
  const widest = Math.min(room.needed, room.max)
  const shown = columns.map(({ id }) => id)
  const { list, keep } = useKeptFocus()
  const toggle = (id: ColumnId, isShown: boolean) => {
    keep(id, 'shown')
    showColumns(isShown ? [...shown, id] : shown.filter(one => one !== id))
  }
  const move = (id: ColumnId, part: 'up' | 'down') => {
    keep(id, part)
    const index = shown.indexOf(id) + (part === 'up' ? -1 : 1)
    moveColumn(id, index)
    announce({ kind: 'column-placed', column: id, place: index + 1, count: shown.length })
  }
  return (
    <>
      <ul className="rm-column-list" ref={list}>
        {[...shown, ...offered.filter(id => !shown.includes(id))].map(id => {
          const name = requireColumn(id).title(t)
          const place = shown.indexOf(id)
          return (
            <li key={id} data-column={id}>
              <span data-part="shown">
                <Checkbox
                  label={name}
                  isSelected={place >= 0}
                  onChange={isShown => toggle(id, isShown)}
                  isDisabled={id === 'name'}
                />
              </span>
              {place > 0 && (
                <>
                  <span data-part="up">
                    <IconButton
                      size="s"
                      icon={ArrowUp}
                      label={t('table.columns.up', { name })}
                      onPress={() => move(id, 'up')}
                      isDisabled={place === 1}
                    />
                  </span>
                  <span data-part="down">
                    <IconButton
                      size="s"
                      icon={ArrowDown}
                      label={t('table.columns.down', { name })}
                      onPress={() => move(id, 'down')}
                      isDisabled={place === shown.length - 1}
                    />
                  </span>
                </>
              )}
            </li>
          )
        })}
      </ul>
      {room.isScrolling && (
        <>
          <p className="rm-column-hint">{t('columns.scrolled')}</p>
          {room.width < widest && (
            <Button size="s" onPress={() => resizeTable(widest)}>
              {t('columns.widen')}
            </Button>
          )}
        </>
      )}
      <Button
        size="s"
        variant="quiet"
        onPress={() => {
          showDefaultColumns()
          resizeTable(null)
        }}
      >
        {t('table.columns.reset')}
      </Button>
    </>
  )
}

export function ColumnMenu() {
  const { t } = useWords()
  return (
    <PopoverButton {...useMenu('columns')} label={t('table.columns.title')} icon={Columns3} shortcut="K">
      <ColumnPanel />
    </PopoverButton>
  )
}
