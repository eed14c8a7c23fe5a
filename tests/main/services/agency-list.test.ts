// A list of agencies through the backend: read from a spreadsheet, and taken in as one step.
import { expect, test } from 'vitest'
import { encodeBase64 } from '../../../shared/base/base64.ts'
import type { Agency, AgencyId } from '../../../shared/domain/agency.ts'
import { brokenFiles } from '../../support/broken-files.ts'
import { storedState } from '../../support/stored-state.ts'
import { createPlan, openBackend, OWN_AGENCY, tempFolder, testItem } from '../../support/store.ts'
import { toBytes } from '../../support/sheet-roadmap.ts'
import type { Cell, Workbook } from '../../../shared/workbook/workbook.ts'

const agency = (id: string, name: string): Agency => ({
  id: id as AgencyId,
  name,
  shortName: name,
  kind: 'agency',
})

function workbookOf(...sheets: readonly (readonly (readonly (string | number)[])[])[]): string {
  const cell = (value: string | number): Cell => ({
    value,
    look: typeof value === 'number' ? 'whole' : 'text',
  })
  const workbook: Workbook = {
    title: 'x',
    dateFormat: 'd mmm yyyy',
    sheets: sheets.map((rows, at) => ({
      name: `Lembar ${at + 1}`,
      columns: [10],
      hasHead: false,
      rows: rows.map(row => row.map(cell)),
      footer: { left: '', page: () => '' },
    })),
  }
  return encodeBase64(toBytes(workbook))
}

test('the sheet with heads that are known is read, with the numbers of its rows; nothing is stored', async () => {
  const folder = tempFolder()
  const backend = openBackend(folder)
  await createPlan(backend)
  const stored = storedState(folder)
  const before = stored.bytes()
  const base64 = workbookOf(
    [['Petunjuk']],
    [['Daftar OPD'], ['No', 'OPD', 'Singkatan'], [1, 'Dinas Pangan', 'Dispangan']],
  )
  expect(await backend.must('agencies.readSheet', { base64 })).toEqual({
    state: 'read',
    sheet: 'Lembar 2',
    rows: [
      { number: 1, cells: ['Daftar OPD'] },
      { number: 2, cells: ['No', 'OPD', 'Singkatan'] },
      { number: 3, cells: ['1', 'Dinas Pangan', 'Dispangan'] },
    ],
  })
  expect(stored.bytes()).toBe(before)
})

test('a file that is none is answered with what it is', async () => {
  const backend = openBackend(tempFolder())
  const answers: unknown[] = []
  for (const name of ['password.xlsx', 'macro.xlsx', 'old-excel.xlsx', 'archive-cut-off.xlsx']) {
    const bytes = brokenFiles('xlsx').find(file => file.name === name)?.bytes ?? new Uint8Array()
    const answer = await backend.must('agencies.readSheet', { base64: encodeBase64(bytes) })
    answers.push(answer.state === 'broken' ? answer.error.code : answer)
  }
  expect(answers).toEqual(['password', 'macro', 'old-workbook', 'damaged'])
})

test('a list is taken in as one step: new ones last, those that are not named stay, undo takes all of it back', async () => {
  const backend = openBackend(tempFolder())
  const planId = (await createPlan(backend)).document.plan.id
  await backend.mustRun(planId, { type: 'item.add', item: testItem('a') })
  await backend.mustRun(planId, { type: 'agency.put', agency: agency('lama', 'Dinas Lama') })
  const before = await backend.document(planId)
  const { history } = await backend.mustRun(planId, {
    type: 'agency.putMany',
    agencies: [agency('baru', 'Dinas Baru'), { ...OWN_AGENCY, shortName: 'Kominfo' }],
  })
  expect(history.undo).toEqual({ code: 'agency.putMany', name: '', count: 2 })
  const after = await backend.document(planId)
  expect(after.agencies.slice(-2)).toEqual([agency('lama', 'Dinas Lama'), agency('baru', 'Dinas Baru')])
  expect(after.agencies.find(({ id }) => id === OWN_AGENCY.id)?.shortName).toBe('Kominfo')
  expect(after.agencies).toHaveLength(before.agencies.length + 1)
  await backend.must('plan.undo', { planId })
  expect(await backend.document(planId)).toEqual(before)
})

test('a list that would make more than a file can hold is refused whole', async () => {
  const backend = openBackend(tempFolder())
  const planId = (await createPlan(backend)).document.plan.id
  const before = await backend.document(planId)
  const agencies = Array.from({ length: 1_000 }, (_, at) => agency(`a${at}`, `Dinas ${at}`))
  expect(await backend.run(planId, { type: 'agency.putMany', agencies })).toMatchObject({
    ok: false,
    error: { code: 'invalid', problems: [{ code: 'too-large', limit: 1_000 }] },
  })
  expect(await backend.document(planId)).toEqual(before)
})
