// Rows of an official result, copied from a spreadsheet: the number of an indicator and its level. Whatever stands between
// the two (a name, a weight) is passed over, and so are rows that begin without a number: headers, aspects, totals. The level is
// the last cell, unless a header names its column, which alone counts then: so the assessment's own table comes back from a
// spreadsheet.
import type { AssessedLevel } from '../../domain/assessment.ts'
import type { Framework, Indicator, Thousandths } from '../../domain/framework.ts'
import { keptNote } from '../score-note.ts'
import { splitCells } from './split-cells.ts'

export const LEVEL_FAULTS = [
  'unknown-number',
  'no-level',
  'out-of-range',
  'not-whole',
  'too-fine',
  'twice',
] as const
export type LevelFault = (typeof LEVEL_FAULTS)[number]

export type LevelReading =
  | { readonly verdict: 'understood'; readonly value: Thousandths }
  | { readonly verdict: 'faulty'; readonly fault: LevelFault }

export interface PastedLevel {
  /** Place in the pasted text, from 1. */
  readonly line: number
  readonly number: number
  /** What stood in the cell of the level. */
  readonly text: string
  /** Undefined where the framework has no such number. */
  readonly indicator: Indicator | undefined
  /** The level that the assessment has now; null: not assessed. */
  readonly before: Thousandths | null
  readonly reading: LevelReading
}

export interface PastedLevels {
  readonly rows: readonly PastedLevel[]
  /** Rows with words but without a number at their beginning. */
  readonly leftOut: number
}

const NUMBER = /^(?:i|indikator|indicator)?\s*(\d{1,3})\.?$/i
const WORD_BEFORE_NUMBER = /^(?:indikator|indicator|no)\.?$/i

/** `Tingkat 3` is 3. */
const LEVEL_WORD = /^(?:tingkat|level)\s+/i

const LEVEL_HEAD = /^(?:tingkat|level|sekarang|now)$/i

/** `5,2,75` as some programs write it: a number and its level, which may have a comma of its own. */
const BY_COMMA = /^\s*(\d{1,3})\s*,\s*(\d(?:[.,]\d{1,3})?)\s*$/

function splitLine(line: string): readonly string[] {
  if (line.includes(';')) return line.split(';').map(cell => cell.trim())
  const [, number, level] = BY_COMMA.exec(line) ?? []
  return number === undefined || level === undefined ? line.trim().split(/\s+/) : [number, level]
}

/** The cells of every row, however they were set apart: by tabs, else by semicolons, else by a comma or spaces. */
function splitRows(text: string): readonly (readonly string[])[] {
  if (text.includes('\t')) return splitCells(text).map(row => row.map(cell => cell.trim()))
  return text.split(/\r\n?|\n/).map(line => {
    const cells = splitLine(line)
    const [word = '', number = ''] = cells
    return WORD_BEFORE_NUMBER.test(word) && NUMBER.test(number) ? cells.slice(1) : cells
  })
}

/** A whole number with up to `decimals` decimals; zeros behind them say nothing. */
const isWithin = (text: string, decimals: number) =>
  new RegExp(`^-?\\d+(?:[.,]\\d{0,${decimals}}0*)?$`).test(text)

/** Nothing is rounded before it is judged: 2,9996 is no level 3, and a published value is stored as it was published. */
function judge(cell: string, indicator: Indicator | undefined, framework: Framework): LevelReading {
  const faulty = (fault: LevelFault): LevelReading => ({ verdict: 'faulty', fault })
  const text = cell.replace(LEVEL_WORD, '')
  if (indicator === undefined) return faulty('unknown-number')
  if (!/^-?\d{1,3}(?:[.,]\d+)?$/.test(text)) return faulty('no-level')
  const level = Number(text.replace(',', '.'))
  if (level < framework.minLevel || level > framework.maxLevel) return faulty('out-of-range')
  if (indicator.external === null && !isWithin(text, 0)) return faulty('not-whole')
  if (!isWithin(text, 3)) return faulty('too-fine')
  return { verdict: 'understood', value: Math.round(level * 1_000) }
}

/** The place of the level where a header names it once. Rows set apart by spaces have no columns. */
function findLevelColumn(text: string, rows: readonly (readonly string[])[]): number {
  if (!/[\t;]/.test(text)) return -1
  const named = rows.map(cells => cells.flatMap((cell, at) => (LEVEL_HEAD.test(cell) ? [at] : [])))
  const [column] = named.find(places => places.length === 1) ?? []
  return column ?? -1
}

/**
 * `readLevels('No\tTingkat\n1\t3\n5\t2,75', framework, [])` understands two rows and leaves one out. A number that comes
 * twice is taken neither time: nobody could say which of the two was meant.
 */
export function readLevels(
  text: string,
  framework: Framework,
  levels: readonly AssessedLevel[],
): PastedLevels {
  const byNumber = new Map(framework.indicators.map(indicator => [indicator.number, indicator]))
  const now = new Map(levels.map(one => [one.indicatorId, one.value]))
  const rows: PastedLevel[] = []
  let leftOut = 0
  const lines = splitRows(text.replace(/^\uFEFF/, ''))
  const column = findLevelColumn(text, lines)
  for (const [index, all] of lines.entries()) {
    const first = all.findIndex(cell => cell !== '')
    if (first < 0) continue
    const [, digits] = NUMBER.exec(all[first] ?? '') ?? []
    if (digits === undefined) {
      leftOut += 1
      continue
    }
    const number = Number(digits)
    const indicator = byNumber.get(number)
    const last = all.slice(first + 1).findLast(cell => cell !== '')
    // Where its column is named an empty cell is no level: what stands beside it is something else, such as the target.
    const level = (column > first ? all[column] : last) ?? ''
    rows.push({
      line: index + 1,
      number,
      text: level,
      indicator,
      before: (indicator && now.get(indicator.id)) ?? null,
      reading: judge(level, indicator, framework),
    })
  }
  const counts = new Map<number, number>()
  for (const { number } of rows) counts.set(number, (counts.get(number) ?? 0) + 1)
  const twice: LevelReading = { verdict: 'faulty', fault: 'twice' }
  return {
    rows: rows.map(row =>
      row.indicator !== undefined && (counts.get(row.number) ?? 0) > 1 ? { ...row, reading: twice } : row,
    ),
    leftOut,
  }
}

/**
 * The levels to be stored for the rows that were understood; what is said of a level stays. One that says the same as
 * today, and comes from where these come from, is left alone.
 */
export function toAssessedLevels(
  rows: readonly PastedLevel[],
  levels: readonly AssessedLevel[],
  origin: AssessedLevel['origin'],
): readonly AssessedLevel[] {
  return rows.flatMap(({ indicator, before, reading }) => {
    if (indicator === undefined || reading.verdict !== 'understood') return []
    const present = levels.find(one => one.indicatorId === indicator.id)
    if (reading.value === before && present?.origin === origin) return []
    return {
      indicatorId: indicator.id,
      value: reading.value,
      origin,
      note: keptNote(present?.note ?? '', indicator, reading.value),
      publishedOn: present?.publishedOn ?? null,
      source: present?.source ?? '',
    }
  })
}
