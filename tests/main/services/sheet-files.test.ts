// Roadmaps in spreadsheets through the backend, on real SQLite: looked at, opened, refused; all or nothing.
import { expect, test } from 'vitest'
import { encodeBase64 } from '../../../shared/base/base64.ts'
import { MAX_WORKBOOK_BYTES } from '../../../shared/workbook/workbook-fault.ts'
import type { PlanDocument, PlanId } from '../../../shared/domain/plan.ts'
import { isSameContent } from '../../../shared/exchange/same-content.ts'
import { columnOf, toBytes, withCells, writeSheet, type CellChange } from '../../support/sheet-roadmap.ts'
import {
  createPlan,
  fullItem,
  openBackend,
  required,
  tempFolder,
  testItem,
  type TestBackend,
} from '../../support/store.ts'

async function planWithItems(backend: TestBackend): Promise<PlanDocument> {
  const { document } = await createPlan(backend)
  const planId = document.plan.id
  await backend.mustRun(planId, { type: 'item.add', item: testItem('a') })
  await backend.mustRun(planId, { type: 'item.add', item: { ...fullItem('full'), deletedOn: null } })
  return documentOf(backend, planId)
}

const documentOf = (backend: TestBackend, planId: PlanId) => backend.must('plan.read', { planId })

/** The plan as it is exported, with other values in some cells. */
function base64Of(document: PlanDocument, ...changes: readonly CellChange[]): string {
  return encodeBase64(toBytes(withCells(writeSheet(document), ...changes)))
}

async function look(backend: TestBackend, base64: string) {
  const checked = await backend.must('roadmap.checkSheet', { base64 })
  if (checked.state !== 'read' || checked.check.state !== 'sound') throw new Error(JSON.stringify(checked))
  return { ...checked, check: checked.check }
}

test('an export without a change is the plan that is here', async () => {
  const backend = openBackend(tempFolder())
  const document = await planWithItems(backend)
  const { check, assumed, identity } = await look(backend, base64Of(document))
  expect(check.present).toMatchObject({ isSame: true, added: 0, changed: 0, missing: 0 })
  expect(assumed).toEqual([])
  expect(identity).toEqual({ planId: document.plan.id, revision: 3, madeOn: '2026-11-28' })
})

test('a changed cell takes the place of the plan in one step, and undo takes it back', async () => {
  const backend = openBackend(tempFolder())
  const document = await planWithItems(backend)
  const before = await documentOf(backend, document.plan.id)
  const { check, text } = await look(backend, base64Of(document, ['Kegiatan', 'B2', 'Nama dari Excel']))
  const present = required(check.present)
  expect(present).toMatchObject({ isSame: false, added: 0, changed: 1, missing: 0, differsElsewhere: false })
  expect(await documentOf(backend, document.plan.id)).toEqual(before)

  const seen = present.digest
  const request = { way: 'replace', text, fromSheet: true, seen, file: 'ubah.xlsx' } as const
  const opened = await backend.must('roadmap.open', request)
  expect(opened.document.items.map(({ name }) => name)).toContain('Nama dari Excel')
  expect(await backend.must('revision.list', { planId: document.plan.id })).toEqual([])
  await backend.must('plan.undo', { planId: document.plan.id })
  expect(await documentOf(backend, document.plan.id)).toEqual(before)
})

test('beside the plan it is a scenario, and no revision of it', async () => {
  const backend = openBackend(tempFolder())
  const document = await planWithItems(backend)
  const { check, text } = await look(backend, base64Of(document, ['Kegiatan', 'B2', 'Nama dari Excel']))
  const seen = required(check.present).digest
  const opened = await backend.must('roadmap.open', {
    way: 'scenario',
    text,
    fromSheet: true,
    seen,
    name: 'Dari Excel',
  })
  expect(opened.document.plan.id).not.toBe(document.plan.id)
  expect(opened.document.items.map(({ name }) => name)).toContain('Nama dari Excel')
  expect(isSameContent(await documentOf(backend, document.plan.id), document)).toBe(true)
  expect(await backend.must('revision.list', { planId: document.plan.id })).toEqual([])
})

test('on another computer it is a new plan whose numbers go on', async () => {
  const document = await planWithItems(openBackend(tempFolder()))
  const other = openBackend(tempFolder())
  const { check, text } = await look(other, base64Of(document))
  expect(check.present).toBeNull()
  const opened = await other.must('roadmap.open', { way: 'new', text, fromSheet: true })
  expect(opened.document.items.map(({ id }) => id)).toEqual(document.items.map(({ id }) => id))
  const revisions = await other.must('revision.list', { planId: document.plan.id })
  // It was exported with revision 3: what is sent from here is newer than that.
  expect(revisions.map(({ number }) => number)).toEqual([4])
})

test('a refused file says every cell, and nothing is stored', async () => {
  const backend = openBackend(tempFolder())
  const document = await planWithItems(backend)
  const start = columnOf(writeSheet(document), 'Kegiatan', 'Mulai')
  const before = await documentOf(backend, document.plan.id)
  const checked = await backend.must('roadmap.checkSheet', {
    base64: base64Of(document, ['Kegiatan', `${start}2`, '2026-02-30'], ['Kegiatan', 'C3', 'Apa saja']),
  })
  expect(checked).toMatchObject({
    state: 'broken-sheet',
    error: {
      code: 'broken-sheet',
      problems: [
        { sheet: 'Kegiatan', cell: `${start}2`, code: 'not-a-date', found: '2026-02-30' },
        { sheet: 'Kegiatan', cell: 'C3', code: 'unknown-choice', found: 'Apa saja' },
      ],
    },
  })
  expect(await documentOf(backend, document.plan.id)).toEqual(before)
})

test('bytes that are none, or too many, are refused', async () => {
  const backend = openBackend(tempFolder())
  expect(await backend.must('roadmap.checkSheet', { base64: 'x' })).toMatchObject({
    error: { code: 'damaged' },
  })
  const base64 = 'A'.repeat(Math.ceil(MAX_WORKBOOK_BYTES / 3) * 4 + 4)
  expect(await backend.ask('roadmap.checkSheet', { base64 })).toMatchObject({
    ok: false,
    error: { code: 'invalid', problems: [{ path: ['base64'], code: 'too-long' }] },
  })
})
