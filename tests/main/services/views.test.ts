// Named views of a plan, on real SQLite: kept past a restart, apart for every plan, never part of undo.
import { expect, test } from 'vitest'
import {
  DEFAULT_LAYOUT,
  MAX_NAMED_VIEWS,
  type NamedView,
  NO_FILTERS,
} from '../../../shared/domain/table-view.ts'
import type { PlanId } from '../../../shared/domain/plan.ts'
import { putSetting } from '../../../main/store/settings.ts'
import { listViews, putView, removeView, renameView } from '../../../main/store/views.ts'
import { createPlan, memoryDb, openBackend, required, tempFolder, testItem } from '../../support/store.ts'

const view = (name: string, given: Partial<NamedView> = {}): NamedView => ({
  name,
  layout: DEFAULT_LAYOUT,
  filters: NO_FILTERS,
  ...given,
})
const late = view('Terlambat', { filters: { ...NO_FILTERS, late: true, text: 'SPLP' } })

test('a view is found again after a restart, in the plan it was made for only, sorted by name', async () => {
  const folder = tempFolder()
  const first = openBackend(folder)
  const other = (await createPlan(first)).document.plan.id
  const planId = (await createPlan(first)).document.plan.id
  await first.must('views.put', { planId, view: late })
  expect(await first.must('views.put', { planId, view: view('Rapat') })).toEqual([view('Rapat'), late])
  await first.must('views.put', { planId: other, view: view('Lain') })
  first.close()

  const again = openBackend(folder)
  expect(required((await again.must('app.start', null)).open).views).toEqual([view('Rapat'), late])
  expect((await again.must('plan.open', { planId: other })).views).toEqual([view('Lain')])
})

test('the same name replaces, another is taken away, and undo knows nothing of it', async () => {
  const backend = openBackend(tempFolder())
  const planId = (await createPlan(backend)).document.plan.id
  await backend.mustRun(planId, { type: 'item.add', item: testItem('a') })
  await backend.must('views.put', { planId, view: view('Rapat') })
  const replaced = { ...late, name: 'Rapat' }
  expect(await backend.must('views.put', { planId, view: replaced })).toEqual([replaced])
  const { history } = await backend.must('plan.undo', { planId })
  expect(history.undo).toBeNull()
  expect((await backend.must('plan.open', { planId })).views).toEqual([replaced])
  expect(await backend.must('views.remove', { planId, name: 'Rapat' })).toEqual([])
  expect(await backend.must('views.remove', { planId, name: 'Rapat' })).toEqual([])
})

test('views of a plan that is not there are refused, and so is one too many', async () => {
  const backend = openBackend(tempFolder())
  const nowhere = 'nowhere' as PlanId
  const notFound = { ok: false, error: { code: 'not-found', what: 'plan' } }
  expect(await backend.ask('views.put', { planId: nowhere, view: late })).toEqual(notFound)
  expect(await backend.ask('views.remove', { planId: nowhere, name: 'x' })).toEqual(notFound)
  const planId = (await createPlan(backend)).document.plan.id
  for (let n = 0; n < MAX_NAMED_VIEWS; n += 1)
    await backend.must('views.put', { planId, view: view(`v${n}`) })
  expect(await backend.ask('views.put', { planId, view: late })).toEqual({
    ok: false,
    error: { code: 'invalid', problems: [{ path: ['view'], code: 'too-large', limit: MAX_NAMED_VIEWS }] },
  })
  // Replacing is still possible.
  expect((await backend.ask('views.put', { planId, view: view('v0') })).ok).toBe(true)
})

const layout = (given: object) => ({ ...view('x'), layout: { ...DEFAULT_LAYOUT, ...given } })
test.each<[string, unknown, (string | number)[]]>([
  ['no name', view('  '), ['view', 'name']],
  ['three levels', layout({ groupings: ['category', 'theme', 'agency'] }), ['view', 'layout', 'groupings']],
  ['twice the same level', layout({ groupings: ['theme', 'theme'] }), ['view', 'layout', 'groupings']],
  ['no column', layout({ columns: [] }), ['view', 'layout', 'columns']],
  ['another first column', layout({ columns: [{ id: 'end', width: 90 }] }), ['view', 'layout', 'columns']],
  [
    'a column twice',
    layout({ columns: [...DEFAULT_LAYOUT.columns, ...DEFAULT_LAYOUT.columns] }),
    ['view', 'layout', 'columns'],
  ],
  [
    'a column of no width',
    layout({ columns: [{ id: 'name', width: 0 }] }),
    ['view', 'layout', 'columns', 0, 'width'],
  ],
])('a view with %s is refused at the door', async (_, broken, path) => {
  const backend = openBackend(tempFolder())
  const planId = (await createPlan(backend)).document.plan.id
  const reply = await backend.call('views.put', { planId, view: broken })
  expect(reply.ok ? 'taken' : reply.error).toMatchObject({ code: 'invalid', problems: [{ path }] })
})

test('a view that a later version wrote is not listed, and stays stored', () => {
  const db = memoryDb()
  const planId = 'p' as PlanId
  const later = { planId, ...view('Nanti'), filters: { colour: 'red' } }
  putSetting(db, 'views', [later])
  expect(listViews(db, planId)).toEqual([])
  putView(db, planId, late)
  expect(listViews(db, planId)).toEqual([late])
  const row = required(db.find("SELECT value FROM setting WHERE key = 'views'"))
  expect(JSON.parse(String(row['value']))).toEqual([later, { planId, ...late }])
})

test('a view gets another name that is free, and stays what it is', async () => {
  const backend = openBackend(tempFolder())
  const planId = (await createPlan(backend)).document.plan.id
  await backend.must('views.put', { planId, view: late })
  await backend.must('views.put', { planId, view: view('Rapat') })
  const rename = (name: string, newName: string) => backend.ask('views.rename', { planId, name, newName })
  expect(await rename('Terlambat', 'Rapat')).toEqual({
    ok: false,
    error: { code: 'invalid', problems: [{ path: ['newName'], code: 'duplicate' }] },
  })
  expect(await rename('Tidak ada', 'Apa pun')).toEqual({
    ok: false,
    error: { code: 'not-found', what: 'view' },
  })
  const renamed = [{ ...late, name: 'Lambat' }, view('Rapat')]
  expect(await rename('Terlambat', 'Lambat')).toEqual({ ok: true, value: renamed })
  expect(await rename('Lambat', 'Lambat')).toEqual({ ok: true, value: renamed })
  expect((await backend.must('plan.open', { planId })).views).toEqual(renamed)
})

test('an entry that cannot be read hides no other one, and outlives every change', () => {
  const db = memoryDb()
  const planId = 'p' as PlanId
  const stored = (): unknown =>
    JSON.parse(String(required(db.find("SELECT value FROM setting WHERE key = 'views'"))['value']))
  putSetting(db, 'views', [null, { planId, ...late }, { name: 'x' }])
  expect(listViews(db, planId)).toEqual([late])
  putView(db, planId, view('Rapat'))
  renameView(db, planId, 'Terlambat', 'Lambat')
  removeView(db, planId, 'Rapat')
  expect(stored()).toEqual([null, { planId, ...late, name: 'Lambat' }, { name: 'x' }])

  putSetting(db, 'views', { version: 2 })
  expect(listViews(db, planId)).toEqual([])
  putView(db, planId, late)
  expect(stored()).toEqual([{ version: 2 }, { planId, ...late }])
})

test('a view stored before supporting agencies could be left out shows them', () => {
  const db = memoryDb()
  const { leadOnly: _later, ...filters } = NO_FILTERS
  const planId = 'p' as PlanId
  putSetting(db, 'views', [{ planId, name: 'Lama', layout: DEFAULT_LAYOUT, filters }])
  expect(listViews(db, planId)).toEqual([view('Lama')])
})
