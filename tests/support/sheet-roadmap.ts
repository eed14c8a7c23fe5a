// Roadmaps in spreadsheets for tests: the shipped sample written, its cells changed, and read again.
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { requireCivilDate } from '../../shared/base/civil-date.ts'
import type { PlanDocument } from '../../shared/domain/plan.ts'
import {
  readSheetRoadmap,
  type SheetContext,
  type SheetRoadmap,
} from '../../shared/exchange/sheet/read-sheet-roadmap.ts'
import type { SheetError } from '../../shared/exchange/sheet/sheet-error.ts'
import type { SheetWords } from '../../shared/exchange/sheet/sheet-words.ts'
import { writeSheetRoadmap } from '../../shared/exchange/sheet/write-sheet-roadmap.ts'
import { catalogue } from '../../shared/messages/catalogue.ts'
import type { FormatLanguage } from '../../shared/messages/format.ts'
import { createTranslator } from '../../shared/messages/translate.ts'
import type { Cell, CellValue, Workbook } from '../../shared/workbook/workbook.ts'
import { writeWorkbook } from '../../shared/workbook/write-workbook.ts'
import { loadFramework, SHIPPED_FRAMEWORKS } from './frameworks.ts'

export const TODAY = requireCivilDate('2026-11-28')
export const FRAMEWORKS = SHIPPED_FRAMEWORKS.map(loadFramework)

export function sheetWords(language: FormatLanguage): SheetWords {
  return { t: createTranslator(language, area => catalogue[language][area]), language }
}

/** Ids are counted, so that two readings are the same. */
export function sheetContext(given: Partial<SheetContext> = {}): SheetContext {
  let made = 0
  const newId = () => {
    made += 1
    return `new-${made}`
  }
  return { today: TODAY, frameworks: FRAMEWORKS, agencies: [], newId, findPlan: () => null, ...given }
}

export function writeSheet(document: PlanDocument, language: FormatLanguage = 'id'): Workbook {
  const identity = { planId: document.plan.id, revision: 3, madeOn: TODAY }
  return writeSheetRoadmap(document, FRAMEWORKS, identity, sheetWords(language))
}

export type CellChange = readonly [sheet: string, cell: string, value: CellValue]

const columnAt = (letters: string) =>
  letters.split('').reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1

/** The workbook with other values in some cells: `['Kegiatan', 'G2', '2026-02-30']`. */
export function withCells(workbook: Workbook, ...changes: readonly CellChange[]): Workbook {
  return {
    ...workbook,
    sheets: workbook.sheets.map(sheet => {
      const rows: Cell[][] = sheet.rows.map(row => [...row])
      for (const [, address, value] of changes.filter(([name]) => name === sheet.name)) {
        const [, letters = '', digits = ''] = /^([A-Z]+)(\d+)$/.exec(address) ?? []
        const [at, column] = [Number(digits) - 1, columnAt(letters)]
        while (rows.length <= at) rows.push([])
        const row = rows[at] ?? []
        while (row.length <= column) row.push({ value: null, look: 'text' })
        row[column] = { value, look: row[column]?.look ?? 'text' }
      }
      return { ...sheet, rows }
    }),
  }
}

export function withoutSheet(workbook: Workbook, name: string): Workbook {
  return { ...workbook, sheets: workbook.sheets.filter(sheet => sheet.name !== name) }
}

/** The column of a head: `G`. */
export function columnOf(workbook: Workbook, sheet: string, head: string): string {
  const heads = workbook.sheets.find(({ name }) => name === sheet)?.rows[0] ?? []
  const at = heads.findIndex(({ value }) => value === head)
  if (at < 0) throw new Error(`no column ${head} in ${sheet}`)
  return (at >= 26 ? String.fromCharCode(64 + Math.floor(at / 26)) : '') + String.fromCharCode(65 + (at % 26))
}

/** A fixed time, so that files are made again byte by byte. */
const PACKED_AT = Date.UTC(1980, 0, 2)

/** The bytes with another text of one part, as a stranger might have written it. */
export function withPart(bytes: Uint8Array, part: string, change: (xml: string) => string): Uint8Array {
  const parts = unzipSync(bytes)
  const xml = parts[part]
  const changed = strToU8(change(xml === undefined ? '' : strFromU8(xml)))
  return zipSync({ ...parts, [part]: changed }, { mtime: PACKED_AT })
}

export function requireSheetRoadmap(bytes: Uint8Array, context: SheetContext): SheetRoadmap {
  const read = readSheetRoadmap(bytes, context)
  if (!read.ok) throw new Error(JSON.stringify(read.error, null, 1))
  return read.value
}

/** `['Kegiatan!G2 not-a-date 2026-02-30']`, or the code of the whole file. */
export function faultsOf(bytes: Uint8Array, context = sheetContext()): readonly string[] {
  const read = readSheetRoadmap(bytes, context)
  return read.ok ? [] : faultLines(read.error)
}

function faultLines(error: SheetError): readonly string[] {
  if (error.code === 'too-much') return [`${error.code} ${error.what}`]
  if (error.code !== 'broken-sheet') return [error.code]
  return error.problems.map(({ sheet, cell, code, found }) =>
    `${sheet}${cell === null ? '' : `!${cell}`} ${code} ${found}`.trim(),
  )
}

export const toBytes = (workbook: Workbook): Uint8Array => writeWorkbook(workbook)
