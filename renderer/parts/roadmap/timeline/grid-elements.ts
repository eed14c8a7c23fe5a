// The elements of the rows of the grid. Like the picture under them they are not rendered but written: made once, handed
// from a row that scrolls away to one that comes, and touched only where something else is to be said.
import { HEAD_HEIGHT, ROW_HEIGHT } from './bar-layout.ts'

export interface CellWords {
  readonly id: string | null
  readonly className: 'rm-cell' | 'rm-bar-cell' | 'rm-group-cell'
  /** In pixels; null for a cell that takes the rest of the row. */
  readonly width: number | null
  readonly text: string
  /** Said instead of the text. */
  readonly label: string | null
  /** A cell over several columns counts them, another says which one it is. */
  readonly colspan: number | null
}

export interface RowWords {
  readonly key: string
  readonly id: string
  /** Place among all rows, from 0. */
  readonly index: number
  readonly level: number
  readonly place: number
  readonly groupSize: number
  /** Null for a row that does not unfold. */
  readonly isExpanded: boolean | null
  readonly isSelected: boolean
  readonly cells: readonly CellWords[]
}

interface Written<Words> {
  readonly element: HTMLElement
  words: Words | null
}
interface WrittenRow extends Written<RowWords> {
  readonly cells: Written<CellWords>[]
}

function setAttribute(element: HTMLElement, name: string, value: string | number | boolean | null): void {
  if (value === null) element.removeAttribute(name)
  else element.setAttribute(name, String(value))
}

function writeCell(cell: Written<CellWords>, words: CellWords, column: number): void {
  const { element, words: before } = cell
  if (before === null) element.setAttribute('role', 'gridcell')
  if (before?.id !== words.id) setAttribute(element, 'id', words.id)
  if (before?.className !== words.className) element.className = words.className
  if (before?.width !== words.width) element.style.width = words.width === null ? '' : `${words.width}px`
  if (before?.text !== words.text) element.textContent = words.text
  if (before?.label !== words.label) setAttribute(element, 'aria-label', words.label)
  if (before?.colspan !== words.colspan) {
    setAttribute(element, 'aria-colspan', words.colspan)
    setAttribute(element, 'aria-colindex', words.colspan === null ? column : null)
  }
  cell.words = words
}

function writeRow(row: WrittenRow, words: RowWords): void {
  const { element, cells, words: before } = row
  if (before === null) {
    element.setAttribute('role', 'row')
    element.className = 'rm-row'
    element.style.height = `${ROW_HEIGHT}px`
  }
  if (before?.id !== words.id) element.id = words.id
  if (before?.index !== words.index) {
    element.setAttribute('aria-rowindex', String(words.index + 2))
    element.style.top = `${HEAD_HEIGHT + words.index * ROW_HEIGHT}px`
  }
  if (before?.level !== words.level) setAttribute(element, 'aria-level', words.level)
  if (before?.place !== words.place) setAttribute(element, 'aria-posinset', words.place)
  if (before?.groupSize !== words.groupSize) setAttribute(element, 'aria-setsize', words.groupSize)
  if (before?.isExpanded !== words.isExpanded) setAttribute(element, 'aria-expanded', words.isExpanded)
  if (before?.isSelected !== words.isSelected) setAttribute(element, 'aria-selected', words.isSelected)
  while (cells.length > words.cells.length) cells.pop()?.element.remove()
  words.cells.forEach((cellWords, place) => {
    let cell = cells[place]
    if (cell === undefined) {
      cell = { element: element.appendChild(document.createElement('div')), words: null }
      cells.push(cell)
    }
    writeCell(cell, cellWords, place + 1)
  })
  row.words = words
}

/** Writes rows into `container`, which holds nothing else; each call says all rows there shall be, in their order. */
export function createRowWriter(container: HTMLElement): (rows: readonly RowWords[]) => void {
  let written = new Map<string, WrittenRow>()
  return rows => {
    const before = written
    written = new Map()
    const staying = new Set(rows.map(words => words.key))
    const free = [...before].filter(([key]) => !staying.has(key)).map(([, row]) => row)
    // First out of the way: else every row that stays would be moved past them.
    for (const row of free) row.element.remove()
    let next = container.firstChild
    for (const words of rows) {
      // A row keeps its element, and its place, for as long as it is there: assistive technology may be standing on it.
      const row = before.get(words.key) ??
        free.pop() ?? { element: document.createElement('div'), cells: [], words: null }
      writeRow(row, words)
      written.set(words.key, row)
      if (row.element === next) next = next.nextSibling
      else container.insertBefore(row.element, next)
    }
  }
}
