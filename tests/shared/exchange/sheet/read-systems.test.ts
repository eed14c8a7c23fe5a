// The sheet of applications and data sets: what is read, what is assumed, what is refused, and a file without it.
import { describe, expect, it, test } from 'vitest'
import type { PlanDocument } from '../../../../shared/domain/plan.ts'
import type { Workbook } from '../../../../shared/workbook/workbook.ts'
import { loadSample } from '../../../support/sample.ts'
import { readSheetRoadmap } from '../../../../shared/exchange/sheet/read-sheet-roadmap.ts'
import { sheetContext, toBytes, withCells, withoutSheet, writeSheet } from '../../../support/sheet-roadmap.ts'

const SHEET = 'Aplikasi dan data'
const SYSTEMS = [
  { id: 's1', name: 'Data cuaca', kind: 'dataset', agencyId: 'bpbd', connectedOn: '2025-03-10', note: 'x' },
  { id: 's2', name: 'SIMPEG', kind: 'application', agencyId: 'bkpsdm', connectedOn: null, note: '' },
] as unknown as PlanDocument['systems']
const document: PlanDocument = { ...loadSample(), systems: SYSTEMS }
const written = writeSheet(document)

function read(workbook: Workbook, present: PlanDocument | null = document) {
  return readSheetRoadmap(toBytes(workbook), sheetContext({ findPlan: () => present }))
}

test('an export comes back as it was, in both languages', () => {
  for (const language of ['id', 'en'] as const) {
    const back = read(writeSheet(document, language))
    expect(back.ok && back.value.document.systems).toEqual(SYSTEMS)
  }
})

describe('a row that somebody types', () => {
  it('needs nothing but a name', () => {
    const back = read(withCells(written, [SHEET, 'A4', 'Absensi daring']))
    expect(back.ok && back.value.document.systems[2]).toMatchObject({
      name: 'Absensi daring',
      kind: 'application',
      agencyId: 'diskominfo',
      connectedOn: null,
      note: '',
    })
    const notes = back.ok ? back.value.assumed.filter(({ sheet }) => sheet === SHEET) : []
    expect(notes.map(({ cell, code }) => [cell, code])).toEqual([
      ['B4', 'default'],
      ['C4', 'default'],
    ])
  })

  it('is read as people write', () => {
    const back = read(
      withCells(
        written,
        [SHEET, 'A4', 'Absensi'],
        [SHEET, 'B4', 'data set'],
        [SHEET, 'C4', 'Dinas Kesehatan'],
        [SHEET, 'D4', 'TW II 2026'],
        [SHEET, 'F4', 's1'],
      ),
    )
    const [, , row] = back.ok ? back.value.document.systems : []
    expect(row).toMatchObject({ kind: 'dataset', agencyId: 'dinkes', connectedOn: '2026-06-30' })
    expect(row?.id).not.toBe('s1')
    const notes = back.ok ? back.value.assumed.filter(({ sheet }) => sheet === SHEET) : []
    expect(notes.map(({ cell, code }) => [cell, code])).toEqual([
      ['D4', 'last-day'],
      ['F4', 'row-copied'],
    ])
  })
})

test('every cell that cannot be used is named', () => {
  const back = read(
    withCells(
      written,
      [SHEET, 'A2', null],
      [SHEET, 'B2', 'server'],
      [SHEET, 'C3', 'Dinas yang tidak ada'],
      [SHEET, 'D3', '2026-02-30'],
    ),
  )
  const problems = !back.ok && back.error.code === 'broken-sheet' ? back.error.problems : []
  expect(problems.map(({ sheet, cell, code }) => [sheet, cell, code])).toEqual([
    [SHEET, 'A2', 'required'],
    [SHEET, 'B2', 'unknown-choice'],
    [SHEET, 'C3', 'unknown-agency'],
    [SHEET, 'D3', 'not-a-date'],
  ])
})

test('a sheet whose names have no head is refused', () => {
  const back = read(withCells(written, [SHEET, 'A1', 'xyz']))
  const problems = !back.ok && back.error.code === 'broken-sheet' ? back.error.problems : []
  expect(problems.map(({ sheet, code, found }) => [sheet, code, found])).toEqual([
    [SHEET, 'missing-column', 'Nama aplikasi atau data'],
  ])
})

describe('a file without the sheet', () => {
  const without = withoutSheet(written, SHEET)

  it('leaves the systems of the plan here as they are, with their agencies', () => {
    const back = read(without)
    expect(back.ok && back.value.document.systems).toEqual(SYSTEMS)
  })

  it('has none where the plan is not here', () => {
    const back = read(without, null)
    expect(back.ok && back.value.document.systems).toEqual([])
  })
})
