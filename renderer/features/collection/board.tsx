// The board: a row for every agency with its state, and beside it what it plans for every indicator. One grid that is walked
// by the arrow keys; Enter shows what lies behind a cell.
import { useId, useState, type KeyboardEvent } from 'react'
import { findAnswered, waitingIn } from '../../../shared/collection/board-tally.ts'
import type { BoardRow, CollectionView } from '../../../shared/contract/collection.ts'
import type { Framework, IndicatorId } from '../../../shared/domain/framework.ts'
import { formatDate, formatLevel, formatNumber, formatRupiahShort } from '../../../shared/messages/format.ts'
import { useCollection } from '../../state/collection.ts'
import { useWords } from '../../state/i18n.ts'
import { Approval } from './approval.tsx'
import { PASSES, type Filter } from './board-filter.tsx'
import { BoardHead, HEAD_ROW } from './board-head.tsx'
import { BoardLegend } from './board-legend.tsx'
import { FACTS, inBoardOrder, pressHead, type BoardOrder } from './board-order.ts'
import { stepOf } from './board-step.ts'
import { CellTip } from './cell-tip.tsx'
import { STATE_ICON, STATE_TONE } from './state-look.ts'
import { NoteSign } from './note-sign.tsx'
import { useKeptRow } from './use-kept-row.ts'
import type { Names } from './use-names.ts'
import './board.css'

interface At {
  readonly row: number
  readonly column: number
}

/** As many indicators stand beside the facts of a unit with both levels in a cell. */
const MOST_WIDE = 20
const STATE_COLUMN = FACTS.indexOf('state')
/** Rows that the page keys pass. */
const PAGE = 10

const STEPS: Readonly<Record<string, At>> = {
  ArrowUp: { row: -1, column: 0 },
  ArrowDown: { row: 1, column: 0 },
  ArrowLeft: { row: 0, column: -1 },
  ArrowRight: { row: 0, column: 1 },
}

const findCell = (grid: HTMLElement, { row, column }: At) =>
  grid.querySelector<HTMLElement>(`[data-row="${row}"][data-column="${column}"]`)

/** Gives the focus to the cell at a place of the grid, as near as there is one: only heads stand over the facts of a unit. */
function focusCell(grid: HTMLElement, { row, column }: At, step: number): void {
  const isFree = (at: number) => at > 0 && at < FACTS.length && findCell(grid, { row, column: at }) === null
  let near = column
  while (isFree(near)) near += step > 0 ? 1 : -1
  findCell(grid, { row, column: near })?.focus()
}

export function Board(props: {
  readonly view: CollectionView
  readonly framework: Framework
  readonly names: Names
  readonly filter: Filter
  readonly order: BoardOrder | null
  readonly onOrder: (order: BoardOrder | null) => void
}) {
  const { t, language } = useWords()
  const { view, framework, names, filter, order, onOrder } = props
  const { indicators } = framework
  const [active, setActive] = useState<At>({ row: 0, column: 0 })
  const looked = useCollection(state => state.looked)
  const hintId = useId()
  const tipId = useId()
  const { frame, press } = useKeptRow()
  const rows = inBoardOrder(
    view.board.filter(row => PASSES[filter](view, row)),
    order,
    indicators,
  )
  const last = { row: rows.length - 1, column: FACTS.length + indicators.length - 1 }
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const step = STEPS[event.key]
    const { currentTarget: element } = event
    if (event.altKey || event.metaKey) return
    const isFar = event.ctrlKey
    const to = step
      ? isFar
        ? null
        : { row: active.row + step.row, column: active.column + step.column }
      : event.key === 'Home'
        ? { row: isFar ? 0 : active.row, column: 0 }
        : event.key === 'End'
          ? { row: isFar ? last.row : active.row, column: last.column }
          : event.key === 'PageUp' || event.key === 'PageDown'
            ? { row: active.row + (event.key === 'PageUp' ? -PAGE : PAGE), column: active.column }
            : null
    if (to === null) return
    event.preventDefault()
    const at = {
      row: Math.max(HEAD_ROW, Math.min(last.row, to.row)),
      column: Math.max(0, Math.min(last.column, to.column)),
    }
    focusCell(element, at, step?.column ?? 0)
  }
  const shownRow = Math.min(active.row, Math.max(0, last.row))
  const shownUnit = rows[shownRow]
  // Beside a state there is a button only while a note is answered; the tab key finds one in every row.
  const isGone =
    active.column === STATE_COLUMN &&
    shownRow !== HEAD_ROW &&
    (shownUnit === undefined || waitingIn(view, shownUnit).answered === 0)
  const shown = { row: shownRow, column: isGone ? 0 : active.column }
  const isStop = (row: number, column: number) => row === shown.row && column === shown.column
  const cell = (row: BoardRow, place: number, indicatorId: IndicatorId, column: number) => {
    const found = row.cells.find(one => one.indicatorId === indicatorId)
    const indicator = names.indicator(indicatorId)
    const facts = { agency: row.agency.shortName, number: indicator?.number, name: indicator?.shortName }
    const isLooked = looked?.agencyId === row.agency.id && looked.indicatorId === indicatorId
    return (
      <td key={indicatorId}>
        <button
          type="button"
          className="co-cell"
          data-row={place}
          data-column={column}
          data-step={found && stepOf(found.to, framework)}
          data-looked={isLooked || undefined}
          tabIndex={isStop(place, column) ? 0 : -1}
          interestfor={tipId}
          aria-label={
            found
              ? t('collection.cell', { ...facts, from: found.from, to: found.to })
              : t('collection.cellNone', facts)
          }
          onFocus={() => setActive({ row: place, column })}
          onClick={event => press(event.currentTarget, { agencyId: row.agency.id, indicatorId })}
        >
          {found ? (
            <span>
              <span className="co-from">{`${found.from}→`}</span>
              {found.to}
            </span>
          ) : null}
        </button>
      </td>
    )
  }
  return (
    <>
      {rows.length === 0 ? <p className="co-none">{t('collection.filterEmpty')}</p> : null}
      <div
        ref={frame}
        className="co-board-frame"
        hidden={rows.length === 0}
        data-few={indicators.length <= MOST_WIDE || undefined}
      >
        <p id={hintId} hidden>
          {t('collection.boardHint')}
        </p>
        <table
          className="co-board"
          // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-to-interactive-role -- a table whose cells take keys is a grid
          role="grid"
          aria-label={t('collection.board')}
          aria-describedby={hintId}
          onKeyDown={onKeyDown}
        >
          <BoardHead
            framework={framework}
            order={order}
            isStop={column => isStop(HEAD_ROW, column)}
            onFocus={column => setActive({ row: HEAD_ROW, column })}
            onPress={column => onOrder(pressHead(order, column))}
          />
          <tbody>
            {rows.map((row, place) => {
              const { agency, state } = row
              const Icon = STATE_ICON[state]
              const waiting = waitingIn(view, row)
              return (
                <tr
                  key={agency.id}
                  data-looked={looked?.agencyId === agency.id || undefined}
                  // For the mouse; keys have the button of the row.
                  onClick={event => {
                    if (event.target instanceof Element && event.target.closest('button') === null)
                      press(event.currentTarget, { agencyId: agency.id, indicatorId: null })
                  }}
                >
                  <th scope="row">
                    <button
                      type="button"
                      className="co-unit"
                      data-row={place}
                      data-column={0}
                      tabIndex={isStop(place, 0) ? 0 : -1}
                      title={agency.name}
                      onFocus={() => setActive({ row: place, column: 0 })}
                      onClick={event =>
                        press(event.currentTarget, { agencyId: agency.id, indicatorId: null })
                      }
                    >
                      {agency.shortName}
                    </button>
                    <NoteSign waiting={waiting} />
                    {row.isOnList ? null : <span className="co-off">{t('collection.notOnList')}</span>}
                  </th>
                  <td className="num">
                    {row.revision === null
                      ? t('common.empty')
                      : t('collection.revision', { revision: row.revision })}
                  </td>
                  <td className="num">
                    {row.madeOn === null ? t('common.empty') : formatDate(row.madeOn, language)}
                  </td>
                  <td>
                    <span className="co-state" data-tone={STATE_TONE[state]}>
                      <Icon size={14} aria-hidden />
                      {t(`collection.state.${state}`)}
                      {state === 'newer'
                        ? ` · ${t('collection.rows', { count: row.changedRows ?? 0 })}`
                        : null}
                    </span>
                    {waiting.answered === 0 ? null : (
                      <button
                        type="button"
                        className="co-answered"
                        data-row={place}
                        data-column={STATE_COLUMN}
                        tabIndex={isStop(place, STATE_COLUMN) ? 0 : -1}
                        title={t('review.collect.answeredWaits', { count: waiting.answered })}
                        onFocus={() => setActive({ row: place, column: STATE_COLUMN })}
                        onClick={event =>
                          press(event.currentTarget, {
                            agencyId: agency.id,
                            indicatorId: null,
                            noteId: findAnswered(view, row),
                          })
                        }
                      >
                        {t('review.collect.badgeAnswered', { count: waiting.answered })}
                      </button>
                    )}
                  </td>
                  <td>
                    <Approval row={row} />
                  </td>
                  <td className="num" data-end>
                    {formatNumber(row.itemCount, language)}
                  </td>
                  <td className="num" data-end>
                    {row.rupiah === 0 ? t('common.empty') : formatRupiahShort(row.rupiah, language)}
                  </td>
                  {indicators.map(({ id }, index) => cell(row, place, id, FACTS.length + index))}
                </tr>
              )
            })}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row" colSpan={3}>
                {t('collection.region')}
              </th>
              <td colSpan={2}>{t('collection.regionState')}</td>
              <td className="num" data-end>
                {formatNumber(view.region.itemCount, language)}
              </td>
              <td className="num" data-end>
                {formatRupiahShort(view.region.rupiah, language)}
              </td>
              {view.region.indicators.map(({ indicatorId, final }) => {
                const indicator = names.indicator(indicatorId)
                const value = formatLevel(final, language)
                return (
                  <td key={indicatorId}>
                    <span
                      className="co-cell"
                      data-step={stepOf(Math.floor(final / 1_000), framework)}
                      title={t('collection.cellRegion', {
                        number: indicator?.number,
                        name: indicator?.shortName,
                        value,
                      })}
                    >
                      {value}
                    </span>
                  </td>
                )
              })}
            </tr>
          </tfoot>
        </table>
      </div>
      <CellTip id={tipId} />
      <BoardLegend framework={framework} />
    </>
  )
}
