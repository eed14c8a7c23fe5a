// The pasted rows as a grid: what each column means above it, what was read in each cell, only the rows in sight drawn.
import { CircleAlert, CircleCheck, CircleHelp, CircleMinus, CircleSlash, TriangleAlert } from 'lucide-react'
import { useEffect, useId, useRef } from 'react'
import type { Column } from '../../../../shared/messages/paste/columns.ts'
import type { ColumnMeaning } from '../../../../shared/messages/paste/meaning.ts'
import { type PastedRow, type RowState, rowState } from '../../../../shared/messages/paste/read-rows.ts'
import { Select } from '../../../ui/select.tsx'
import { firstMarked, isEntering, meaningChoices } from './paste-model.ts'
import { CellContent, CellField } from './paste-cell.tsx'
import { meaningText, type PasteWords, rowText } from './paste-words.ts'
import { type Grid, type GridPlace, ROW_HEIGHT, useGrid } from './use-grid.ts'
import type { Preview } from './use-preview.ts'

const WIDTHS: Partial<Record<ColumnMeaning, number>> = {
  ignored: 120,
  name: 250,
  agency: 200,
  supporting: 190,
  progress: 130,
  schedule: 190,
  effects: 200,
}
/** With the row's state, its name and agency, four more columns fit a window of 1440 pixels. */
const USUAL_WIDTH = 150
/** `Rp 2.400.000.000` in full. */
const MONEY_WIDTH = 160
const widthOf = ({ meaning }: Column) =>
  WIDTHS[meaning] ?? (meaning.startsWith('cost') ? MONEY_WIDTH : USUAL_WIDTH)

const STATE_ICON = {
  ready: CircleCheck,
  attention: TriangleAlert,
  blocked: CircleAlert,
  'left-out': CircleSlash,
} as const satisfies Record<RowState, unknown>

/** `A` to `Z`, then `AA`: as the spreadsheet names its columns. */
function columnLetter(index: number): string {
  const last = String.fromCodePoint(65 + (index % 26))
  return index < 26 ? last : `${columnLetter(Math.floor(index / 26) - 1)}${last}`
}

function unitText({ unit, meaning }: Column, { t }: PasteWords): string {
  if (!meaning.startsWith('cost') || unit === 1) return ''
  return t(unit === 1e3 ? 'paste.inThousands' : unit === 1e6 ? 'paste.inMillions' : 'paste.inMilliards')
}

function TickAll({ preview, words }: { readonly preview: Preview; readonly words: PasteWords }) {
  const ref = useRef<HTMLInputElement>(null)
  const possible = preview.rows.filter(row => row.item !== null)
  const entering = possible.filter(row => isEntering(row, preview.ticks)).length
  const isMixed = entering > 0 && entering < possible.length
  useEffect(() => {
    if (ref.current) ref.current.indeterminate = isMixed
  }, [isMixed])
  return (
    <input
      ref={ref}
      type="checkbox"
      aria-label={words.t('paste.tickAll')}
      checked={possible.length > 0 && entering === possible.length}
      disabled={possible.length === 0}
      onChange={() => preview.setAllTicks(entering < possible.length)}
    />
  )
}

function Header({ preview, words }: { readonly preview: Preview; readonly words: PasteWords }) {
  const { t, document } = words
  const { table, scope } = preview
  const options = meaningChoices(table, document.plan, scope.frameworks).map(id => ({
    id,
    label: meaningText(id, words),
  }))
  return (
    <div role="row" aria-rowindex={1} className="ps-head">
      <div role="columnheader" aria-colindex={1} className="ps-first">
        <TickAll preview={preview} words={words} />
        <span>{t('paste.rowColumn')}</span>
      </div>
      {table.columns.map((column, at) => {
        const header = column.header || t('paste.columnLetter', { letter: columnLetter(at) })
        const unit = unitText(column, words)
        return (
          <div
            // oxlint-disable-next-line react/no-array-index-key -- a column is its place
            key={at}
            role="columnheader"
            aria-colindex={at + 2}
            className="ps-column"
            data-ignored={column.meaning === 'ignored' || undefined}
            data-frozen={column.meaning === 'name' || undefined}
            style={{ width: widthOf(column) }}
          >
            <span className="ps-source" title={header}>
              {unit === '' ? header : `${header} · ${unit}`}
              {column.isGuessed && (
                <em>
                  <CircleHelp size={12} aria-hidden />
                  {t('paste.columnGuessed')}
                </em>
              )}
            </span>
            <Select
              label={t('paste.columnMeaning', { header })}
              hideLabel
              value={column.meaning}
              options={options}
              onChange={meaning => preview.setMeaning(at, meaning)}
            />
          </div>
        )
      })}
    </div>
  )
}

interface RowProps {
  readonly row: PastedRow
  readonly shownAt: number
  readonly texts: readonly string[]
  readonly columns: readonly Column[]
  readonly isTicked: boolean
  /** The column with the focus; null where another row has it. */
  readonly focused: number | null
  readonly isEditing: boolean
  readonly words: PasteWords
  readonly preview: Preview
  readonly grid: Grid
}

function Row({ row, shownAt, texts, columns, isTicked, focused, isEditing, words, preview, grid }: RowProps) {
  const { t } = words
  const state = rowState(row)
  const Icon = state === 'ready' && !isTicked ? CircleMinus : STATE_ICON[state]
  const number = row.index + 1
  const marked = firstMarked(row)
  const placeOf = (column: number): GridPlace => ({ row: shownAt, column })
  const tabIndex = (column: number) => (focused === column && !isEditing ? 0 : -1)
  return (
    <div
      role="row"
      aria-rowindex={shownAt + 2}
      className="ps-row"
      aria-selected={isTicked}
      data-state={state}
      style={{ top: shownAt * ROW_HEIGHT }}
    >
      <div
        role="gridcell"
        aria-colindex={1}
        className="ps-first"
        tabIndex={tabIndex(0)}
        onClick={() => grid.moveTo(placeOf(0))}
      >
        <input
          type="checkbox"
          tabIndex={-1}
          aria-label={t('paste.tickRow', { row: number })}
          checked={isTicked}
          disabled={row.item === null}
          onChange={() => preview.setTick(row.index, !isTicked)}
        />
        <span className="ps-number num">{number}</span>
        {marked === -1 ? (
          <>
            <Icon size={14} aria-hidden />
            <span className="ps-state">{rowText(row, state, isTicked, t)}</span>
          </>
        ) : (
          <button
            type="button"
            tabIndex={-1}
            className="ps-why"
            title={t('paste.showWhy')}
            onClick={event => {
              event.stopPropagation()
              grid.moveTo(placeOf(marked + 1))
            }}
          >
            <Icon size={14} aria-hidden />
            <span className="ps-state">{rowText(row, state, isTicked, t)}</span>
          </button>
        )}
      </div>
      {columns.map((column, at) => {
        const reading = row.cells[at] ?? { verdict: 'empty' as const }
        const text = texts[at] ?? ''
        const isOpen = isEditing && focused === at + 1
        const content = { text, reading, column, words }
        return (
          <div
            // oxlint-disable-next-line react/no-array-index-key -- a cell is its place
            key={at}
            role="gridcell"
            aria-colindex={at + 2}
            className="ps-cell"
            data-verdict={reading.verdict}
            data-ignored={column.meaning === 'ignored' || undefined}
            data-frozen={column.meaning === 'name' || undefined}
            aria-invalid={reading.verdict === 'unread' || undefined}
            tabIndex={tabIndex(at + 1)}
            style={{ width: widthOf(column) }}
            title={text}
            onClick={() => {
              if (!isOpen) grid.startEdit(placeOf(at + 1))
            }}
          >
            {isOpen ? (
              <CellField
                {...content}
                label={t('paste.editCell', { column: meaningText(column.meaning, words), row: number })}
                onChange={changed => preview.setCell(row.index, at, changed)}
                onEnd={grid.endEdit}
                onLeave={grid.leaveEdit}
              />
            ) : (
              <CellContent {...content} />
            )}
          </div>
        )
      })}
    </div>
  )
}

export function PasteGrid({ preview, words }: { readonly preview: Preview; readonly words: PasteWords }) {
  const { t } = words
  const { rows, shown, table, ticks } = preview
  const hintId = useId()
  const ref = useRef<HTMLDivElement>(null)
  const grid = useGrid(ref, shown.length, table.columns.length + 1, {
    toggle: at => {
      const row = rows[shown[at] ?? -1]
      if (row?.item) preview.setTick(row.index, !isEntering(row, ticks))
    },
    // The row's state says that something needs attention; Enter on it leads there.
    open: at => {
      const row = rows[shown[at] ?? -1]
      return row ? firstMarked(row) + 1 : 0
    },
  })
  const { place } = grid
  return (
    <>
      <p id={hintId} className="visually-hidden">
        {t('paste.gridHint')}
      </p>
      <div
        ref={ref}
        role="grid"
        aria-multiselectable
        className="ps-grid"
        aria-label={t('paste.grid')}
        aria-describedby={hintId}
        aria-rowcount={shown.length + 1}
        aria-colcount={table.columns.length + 1}
        tabIndex={-1}
        onKeyDown={grid.onKeyDown}
      >
        <Header preview={preview} words={words} />
        <div role="rowgroup" className="ps-rows" style={{ height: shown.length * ROW_HEIGHT }}>
          {grid.drawn.map(shownAt => {
            const row = rows[shown[shownAt] ?? -1]
            if (!row) return null
            const isHere = place.row === shownAt
            return (
              <Row
                key={row.index}
                row={row}
                shownAt={shownAt}
                texts={table.cells[row.index] ?? []}
                columns={table.columns}
                isTicked={isEntering(row, ticks)}
                focused={isHere ? place.column : null}
                isEditing={isHere && grid.isEditing}
                words={words}
                preview={preview}
                grid={grid}
              />
            )
          })}
        </div>
        {shown.length === 0 && <p className="ps-none">{t('paste.noneShown')}</p>}
      </div>
    </>
  )
}
