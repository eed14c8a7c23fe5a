// Typing into a cell of the table: Tab walks the cells, Enter goes on below, Escape takes the text back. What can be read is
// on its way to the store when the next cell opens; nobody waits for the answer.
import { useLayoutEffect, useRef, useState } from 'react'
import type { Item, ItemFields } from '../../../../shared/domain/item.ts'
import type { PlanId } from '../../../../shared/domain/plan.ts'
import { typesNothing } from '../../../state/actions.ts'
import { useApp } from '../../../state/app-store.ts'
import { errorText, problemText } from '../../../state/error-text.ts'
import { type Translate, useWords } from '../../../state/i18n.ts'
import { type CellEdit, editCell, useInteraction } from '../../../state/interaction.ts'
import { announce } from '../../../state/notice.ts'
import { readPlanView } from '../../../state/plan-view.ts'
import { goToItem } from '../../../state/refusals.ts'
import { storeNewItem, takeBackNewItem, updateAtOnce } from '../../../state/show-first.ts'
import { isBeingTyped, isToBeAdded } from '../../../state/unstored-items.ts'
import { select } from '../../../state/view-store.ts'
import type { CellContext } from '../../../parts/roadmap/table/cell-context.ts'
import { requireColumn } from '../../../parts/roadmap/table/columns.ts'
import { ROW_HEIGHT, rowTop } from '../../../parts/roadmap/timeline/bar-layout.ts'
import { nameEdge, type ColumnPlace } from '../../../parts/roadmap/timeline/column-places.ts'
import type { Frame } from '../../../parts/roadmap/timeline/frame.ts'
import { typeInto } from '../grid-actions.ts'
import { watchDates } from '../moved-notice.ts'
import { findCellEdit } from './cell-edits.ts'
import { searchChoice, typeOn } from './choice-search.ts'
import { forgetRefused, keepRefused, refusedIn } from './refused-texts.ts'
import type { PaintedColumn } from '../../../parts/roadmap/timeline/scene.ts'

const LEAST_WIDTH = 96

export type EditMove = 'next-cell' | 'previous-cell' | 'below' | 'stay'

interface EditorProps {
  readonly edit: CellEdit
  readonly planId: PlanId
  readonly item: Item
  readonly rowIndex: number
  readonly columns: readonly PaintedColumn[]
  readonly cells: CellContext
  readonly frame: Frame
  /** Where the editing goes on; `stay` gives the focus back to the grid. */
  readonly onMove: (move: EditMove) => void
}

/** Stores a cell; what is refused later is kept for the next time, or put back into the hand where nothing else is typed. */
async function storeCell(
  edit: CellEdit,
  typed: { readonly planId: PlanId; readonly item: Item; readonly text: string },
  fields: Partial<ItemFields>,
  t: Translate,
) {
  const { planId, item, text } = typed
  const tellMoved = watchDates(item)
  const result = await updateAtOnce(item, fields, planId)
  if (result?.ok) tellMoved()
  if (!result || result.ok) return
  const [problem] = result.error.code === 'invalid' ? result.error.problems : []
  const reason = problem ? problemText(problem, t) : errorText(result.error, t)
  keepRefused({ ...edit, planId }, { text, reason })
  const { activeElement } = window.document
  const isFree = activeElement === window.document.body || activeElement?.getAttribute('role') === 'treegrid'
  const isHere = useApp.getState().document?.plan.id === planId
  if (isFree && isHere && useInteraction.getState().cell === null) editCell({ ...edit, newBelow: null })
}

/** The cell is gone with a text that could not be taken over: the way back opens it again, with text and reason. */
function tellLeft(cell: CellEdit & { readonly planId: PlanId }, item: Item, label: string): void {
  const goBack = async () => {
    if (!(await goToItem(cell))) return
    // Once the roadmap is on the screen.
    setTimeout(() => typeInto(item, cell.column))
  }
  announce({
    kind: 'refused',
    name: item.name,
    itemId: item.id,
    labels: [label],
    goBack: () => void goBack(),
  })
}

/** With its cell, but never out of sight: where that is scrolled away it waits at the edge. */
function editorLeft(place: ColumnPlace, columns: readonly ColumnPlace[]): number | string {
  if (place.id === 'name') return place.x
  const edge = nameEdge(columns)
  return `max(${edge}px, min(${place.x}px - var(--table-left), var(--table-width) - ${LEAST_WIDTH}px))`
}

export function CellEditor({ edit, planId, item, rowIndex, columns, cells, frame, onMove }: EditorProps) {
  const { t } = useWords()
  const column = requireColumn(edit.column)
  const typing = findCellEdit(edit.column)
  const place = columns.find(one => one.id === edit.column)
  const options = typing?.options?.(cells)
  const shown = typing?.text(item, cells) ?? ''
  // What the cell said when it was opened: only who typed something else changes it.
  const [initial] = useState(() =>
    options ? (options.find(option => option.label === shown)?.value ?? '') : shown,
  )
  const cell = { ...edit, planId }
  const [kept] = useState(() => refusedIn(cell))
  /** What typing means: in a list the choice it finds, or itself, to be refused with the reason. */
  const meant = (typed: string) => searchChoice(typed, options ?? [])?.value ?? typed
  const [text, setText] = useState(kept?.text ?? (edit.typed === undefined ? initial : meant(edit.typed)))
  const isChoice = options?.some(({ value }) => value === text) === true
  /** Typed in the list since it was opened or walked. */
  const searched = useRef(kept === undefined || isChoice ? (edit.typed ?? '') : kept.text)
  const [error, setError] = useState<string | null>(kept?.reason ?? null)
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
  // Before the next key comes.
  useLayoutEffect(() => {
    field.current?.focus({ preventScroll: true })
    if (field.current instanceof HTMLInputElement && edit.typed === undefined) field.current.select()
    // Only when it opens.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [])

  // Another line of the plan, with the same items, may have been opened under the editor.
  const isOpen = () => useApp.getState().document?.plan.id === planId
  const storedItem = () => (isOpen() ? useApp.getState().itemsById.get(item.id) : item)

  /** Sends what was typed on its way; false where it cannot be read, and the sentence says why. */
  const send = (): boolean => {
    const stored = storedItem()
    const isNew = isToBeAdded(item.id)
    if (!stored || !typing || (text === initial && !isNew)) {
      forgetRefused(cell)
      return true
    }
    // Dates that keys have moved just now count as well.
    const moved = isOpen() ? readPlanView().preview.get(item.id) : undefined
    const read = typing.read(text, moved ?? stored, cells)
    if (!read.ok) {
      setError(read.error)
      return false
    }
    forgetRefused(cell)
    if (isNew) void storeNewItem({ ...stored, ...read.value }, planId)
    else void storeCell(edit, { planId, item: stored, text }, read.value, t)
    return true
  }
  const focusAgain = () => field.current?.focus({ preventScroll: true })
  const settle = (move: EditMove) => {
    if (isSettled.current) return
    if (!send()) return
    isSettled.current = true
    onMove(move)
  }
  const cancel = () => {
    if (isSettled.current) return
    isSettled.current = true
    forgetRefused(cell)
    onMove('stay')
    // A row that was opened for typing is not wanted then.
    if (edit.newBelow === null || !isBeingTyped(item.id)) return
    select(edit.newBelow)
    takeBackNewItem(item.id)
    announce({ kind: 'row-gone' })
  }
  /** The cell or the page goes away while there is something in it. */
  const leave = () => {
    if (isSettled.current) return
    isSettled.current = true
    if (!send()) {
      const stored = storedItem()
      const read = stored && typing?.read(text, stored, cells)
      if (stored && read && !read.ok) {
        keepRefused(cell, { text, reason: read.error })
        if (stored.deletedOn === null) tellLeft(cell, stored, column.title(t))
      }
      // Its own name is a good one.
      if (stored && isToBeAdded(item.id)) void storeNewItem(stored, planId)
    }
    if (useInteraction.getState().cell === edit) editCell(null)
  }
  const latest = useRef(leave)
  useLayoutEffect(() => {
    latest.current = leave
  })
  useLayoutEffect(() => {
    const go = () => latest.current()
    window.addEventListener('pagehide', go)
    return () => {
      window.removeEventListener('pagehide', go)
      go()
    }
  }, [latest])

  const change = (value: string) => {
    setText(value)
    setError(null)
  }
  const onKeyDown = (event: React.KeyboardEvent) => {
    // Keys that type nothing go on to the page.
    if (!typesNothing(event.nativeEvent)) event.stopPropagation()
    if (event.key === 'Tab') {
      event.preventDefault()
      settle(event.shiftKey ? 'previous-cell' : 'next-cell')
    } else if (event.key === 'Enter') {
      event.preventDefault()
      // A key that is held down makes one row.
      if (!event.repeat) settle('below')
    } else if (event.key === 'Escape') {
      event.preventDefault()
      cancel()
    } else if (options) {
      const typed = typeOn(searched.current, event)
      if (typed === null) return
      event.preventDefault()
      searched.current = typed
      change(typed === '' ? initial : meant(typed))
    }
  }
  if (!place || !typing) return null
  const common = {
    ref: field,
    value: text,
    'aria-label': t('timeline.edit.label', { column: column.title(t), name: item.name }),
    'aria-invalid': error !== null,
    'aria-describedby': error === null ? undefined : 'cell-error',
    onKeyDown,
    onBlur: () => {
      if (isSettled.current) return
      if (!send()) {
        // Once the browser has given the focus away.
        setTimeout(focusAgain)
        return
      }
      isSettled.current = true
      // Meanwhile another cell may have been opened.
      if (useInteraction.getState().cell === edit) editCell(null)
    },
  }
  return (
    <div
      ref={box}
      className="rm-cell-editor"
      style={{
        left: editorLeft(place, columns),
        minWidth: Math.max(place.width, LEAST_WIDTH),
        height: ROW_HEIGHT,
      }}
      onPointerDown={event => event.stopPropagation()}
    >
      {options ? (
        <select
          {...common}
          onChange={event => {
            searched.current = ''
            change(event.target.value)
          }}
        >
          {isChoice ? null : (
            <option value={text} hidden>
              {text}
            </option>
          )}
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
