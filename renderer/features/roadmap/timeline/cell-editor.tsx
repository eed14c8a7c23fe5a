// Typing into a cell of the table: Tab walks the cells, Enter goes on in a new row below, Escape takes the text back.
import { useEffect, useLayoutEffect, useRef, useState } from 'react'
import type { Item, ItemId } from '../../../../shared/domain/item.ts'
import { runAnnounced, runCommand, undo, useApp } from '../../../state/app-store.ts'
import { errorText, problemText } from '../../../state/error-text.ts'
import { useWords } from '../../../state/i18n.ts'
import type { CellContext } from '../table/cell-context.ts'
import { requireColumn } from '../table/columns.ts'
import { ROW_HEIGHT, rowTop } from './bar-layout.ts'
import type { Frame } from './frame.ts'
import { select } from '../../../state/view-store.ts'
import { editCell, useInteraction, type CellEdit } from '../../../state/interaction.ts'
import type { PaintedColumn } from './scene.ts'

export type EditMove = 'next-cell' | 'previous-cell' | 'new-row' | 'next-row' | 'stay'

interface EditorProps {
  readonly edit: CellEdit
  readonly item: Item
  readonly rowIndex: number
  readonly columns: readonly PaintedColumn[]
  readonly cells: CellContext
  readonly frame: Frame
  /** Where the editing goes on; `stay` gives the focus back to the grid. */
  readonly onMove: (move: EditMove) => void
}

export function CellEditor({ edit, item, rowIndex, columns, cells, frame, onMove }: EditorProps) {
  const { t } = useWords()
  const column = requireColumn(edit.column)
  const place = columns.find(one => one.id === edit.column)
  const options = column.edit?.options?.(cells)
  const shown = column.edit?.text(item, cells) ?? ''
  const initial = options ? (options.find(option => option.label === shown)?.value ?? '') : shown
  const [text, setText] = useState(initial)
  const [error, setError] = useState<string | null>(null)
  const box = useRef<HTMLDivElement>(null)
  const field = useRef<HTMLInputElement & HTMLSelectElement>(null)
  // The field also loses the focus when it goes away by a key: then everything is settled already.
  const isSettled = useRef(false)

  useLayoutEffect(() => {
    const follow = frame.onPaint(view => {
      if (box.current) box.current.style.transform = `translateY(${rowTop(rowIndex, view)}px)`
    })
    const view = frame.view()
    if (view && box.current) box.current.style.transform = `translateY(${rowTop(rowIndex, view)}px)`
    return () => {
      follow()
    }
  }, [frame, rowIndex])
  useEffect(() => {
    field.current?.focus({ preventScroll: true })
    if (field.current instanceof HTMLInputElement) field.current.select()
  }, [])

  /** True when there is nothing left to say about what was typed. */
  const store = async (typed: string): Promise<boolean> => {
    if (typed === initial || !column.edit) return true
    const latest = useApp.getState().itemsById.get(item.id)
    const read = latest && column.edit.read(typed, latest, cells)
    if (!read) return true
    if (!read.ok) {
      setError(read.error)
      return false
    }
    const result = await runCommand({ type: 'item.update', id: item.id, fields: read.value })
    if (result.ok) return true
    const [problem] = result.error.code === 'invalid' ? result.error.problems : []
    setError(problem ? problemText(problem, t) : errorText(result.error, t))
    return false
  }
  const settle = async (move: EditMove) => {
    if (isSettled.current) return
    isSettled.current = true
    if (await store(text)) onMove(move)
    else {
      isSettled.current = false
      field.current?.focus({ preventScroll: true })
    }
  }
  const takeBack = async (above: ItemId) => {
    // Another window may have taken a step since: then only the row itself goes.
    if (useApp.getState().history.undo?.code === 'item.add') await undo()
    else await runAnnounced({ type: 'item.delete', ids: [item.id] })
    select(above)
  }
  const cancel = () => {
    if (isSettled.current) return
    isSettled.current = true
    // A row that was made for typing and got no text was not wanted.
    if (edit.newBelow !== null && text === initial) void takeBack(edit.newBelow)
    onMove('stay')
  }
  const onKeyDown = (event: React.KeyboardEvent) => {
    event.stopPropagation()
    if (event.key === 'Tab') {
      event.preventDefault()
      void settle(event.shiftKey ? 'previous-cell' : 'next-cell')
    } else if (event.key === 'Enter') {
      event.preventDefault()
      void settle(edit.column === 'name' ? 'new-row' : 'next-row')
    } else if (event.key === 'Escape') {
      event.preventDefault()
      cancel()
    }
  }
  if (!place || !column.edit) return null
  const common = {
    ref: field,
    value: text,
    'aria-label': t('timeline.edit.label', { column: column.title(t), name: item.name }),
    'aria-invalid': error !== null,
    'aria-describedby': error === null ? undefined : 'cell-error',
    onKeyDown,
    onBlur: () => {
      if (isSettled.current) return
      isSettled.current = true
      void store(text).then(isStored => {
        // Meanwhile another cell may have been opened.
        if (isStored) {
          if (useInteraction.getState().cell === edit) editCell(null)
        } else {
          isSettled.current = false
          field.current?.focus({ preventScroll: true })
        }
      })
    },
  }
  const change = (value: string) => {
    setText(value)
    setError(null)
  }
  return (
    <div
      ref={box}
      className="rm-cell-editor"
      style={{ left: place.x, width: Math.max(place.width, 96), height: ROW_HEIGHT }}
      onPointerDown={event => event.stopPropagation()}
    >
      {options ? (
        <select {...common} onChange={event => change(event.target.value)}>
          {options.map(option => (
            <option key={option.value} value={option.value}>
              {option.label}
            </option>
          ))}
        </select>
      ) : (
        <input {...common} onChange={event => change(event.target.value)} />
      )}
      {error !== null && (
        <p id="cell-error" role="alert">
          {error}
        </p>
      )}
    </div>
  )
}
