// What app.start says: frameworks and their faults, agencies, settings, the last plan, what happened to the file.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { err } from '../../../shared/base/result.ts'
import { DEFAULT_SETTINGS } from '../../../shared/contract/contract.ts'
import type { AssessmentLook } from '../../../shared/domain/assessment-look.ts'
import type { Panes } from '../../../shared/domain/panes.ts'
import type { PresentationLook } from '../../../shared/domain/presentation-look.ts'
import type { TableLayout } from '../../../shared/domain/table-view.ts'
import { openStore } from '../../../main/store/open-store.ts'
import { createPlan, openBackend, PROJECT, tempFolder, testItem, TODAY } from '../../support/store.ts'

const SHIPPED = ['permenpanrb-5-2018', 'permenpanrb-59-2020', 'permenpanrb-8-2026']

test('the first start shows frameworks, agencies and nothing else', async () => {
  const folder = tempFolder()
  const { frameworks, agencies, mappings, ...rest } = await openBackend(folder).must('app.start', null)
  expect(frameworks.map(framework => framework.id)).toEqual(SHIPPED)
  expect(agencies.length).toBeGreaterThan(40)
  expect(mappings).toHaveLength(2)
  expect(rest).toEqual({
    appVersion: '0.0.0-test',
    host: 'web',
    today: TODAY,
    settings: DEFAULT_SETTINGS,
    ownFrameworkIds: [],
    frameworkProblems: [],
    mappingProblems: [],
    plans: [],
    open: null,
    readOnly: false,
    dataFile: join(folder, 'peta-rencana.db'),
    notices: [],
  })
})

test('a framework of the user is added without code; broken ones are named and the rest works', async () => {
  const folder = tempFolder()
  const own = join(folder, 'frameworks')
  mkdirSync(join(own, 'a-folder.json'), { recursive: true })
  const shipped = readFileSync(join(PROJECT, 'resources/frameworks/permenpanrb-8-2026.json'), 'utf8')
  writeFileSync(join(own, 'b-same-id.json'), shipped)
  writeFileSync(join(own, 'c-cut-short.json'), shipped.slice(0, 1_000))
  writeFileSync(join(own, 'd-not-text.json'), new Uint8Array([0xff, 0xfe, 0x00]))
  writeFileSync(join(own, 'e-fourth.json'), shipped.replaceAll('permenpanrb-8-2026', 'kerangka-keempat'))
  writeFileSync(join(own, 'f-weights.json'), shipped.replace(/"weight": [\d.]+/, '"weight": 99'))
  writeFileSync(join(own, 'g-notes.txt'), 'bukan kerangka')

  const start = await openBackend(folder).must('app.start', null)

  expect(start.frameworks.map(framework => framework.id)).toEqual([...SHIPPED, 'kerangka-keempat'])
  expect(start.ownFrameworkIds).toEqual(['kerangka-keempat'])
  const found = start.frameworkProblems.map(({ file, isOwn, problems: [first] }) => [
    file,
    isOwn,
    first?.rule,
    first?.place?.line,
  ])
  const lineAt = (offset: number) => shipped.slice(0, offset).split('\n').length
  expect(found).toEqual([
    [join(own, 'a-folder.json'), true, 'unreadable', undefined],
    [join(own, 'b-same-id.json'), true, 'id-of-shipped', 2],
    [join(own, 'c-cut-short.json'), true, expect.stringMatching(/^json-/), lineAt(1_000)],
    [join(own, 'd-not-text.json'), true, 'not-utf8', undefined],
    [join(own, 'f-weights.json'), true, 'domain-weights', lineAt(shipped.indexOf('"domains"'))],
  ])
})

test('without any shipped file the app still opens', async () => {
  const start = await openBackend(tempFolder(), { resourcesFolder: join(tempFolder(), 'nothing') }).must(
    'app.start',
    null,
  )
  expect([start.frameworks, start.agencies, start.frameworkProblems]).toEqual([[], [], []])
})

test('a broken agency list is logged and left out', async () => {
  const [folder, resourcesFolder] = [tempFolder(), tempFolder()]
  mkdirSync(join(resourcesFolder, 'agencies'))
  writeFileSync(join(resourcesFolder, 'agencies', 'x.json'), '[{"id": "setda"}]')
  expect((await openBackend(folder, { resourcesFolder }).must('app.start', null)).agencies).toEqual([])
  expect(readFileSync(join(folder, 'log.txt'), 'utf8')).toContain('x.json')
})

test('settings and the plan that was open last are found again', async () => {
  const folder = tempFolder()
  const first = openBackend(folder)
  const one = await createPlan(first)
  await createPlan(first)
  expect(await first.must('settings.update', { language: 'en' })).toEqual({
    ...DEFAULT_SETTINGS,
    language: 'en',
  })
  await first.must('settings.update', { colorTheme: 'dark' })
  const table: TableLayout = {
    groupings: ['fiscal-year', 'agency'],
    sort: { by: 'budget', direction: 'desc' },
    columns: [
      { id: 'name', width: 301 },
      { id: 'gain', width: 64 },
    ],
  }
  const panes: Panes = { tableWidth: 480, projectionMode: 'hidden', projectionHeight: 300 }
  const assessment: AssessmentLook = {
    view: 'table',
    order: 'gain',
    leadUnit: 'Bappeda',
    sort: { by: 'now', direction: 'desc' },
    hasDetails: false,
  }
  const presentation: PresentationLook = {
    opensPresenter: false,
    noteSize: 30,
    theme: 'light',
    decks: [{ planId: one.document.plan.id, order: ['asks'], hidden: ['money'] }],
  }
  const letterhead = {
    logo: 'data:image/png;base64,iVBORw0KGgo=',
    address: 'Jalan Ahmad Yani 16',
    place: 'Mojosari',
    post: 'Kepala Dinas',
    name: 'Ratna Kusuma',
    rank: 'Pembina Utama Muda',
    number: '19700101 199503 2 001',
  }
  await first.must('settings.update', {
    table,
    panes,
    assessment,
    presentation,
    signsFiles: true,
    letterhead,
  })
  await first.mustRun(one.document.plan.id, { type: 'item.add', item: testItem('a') })
  const last = await first.must('plan.open', { planId: one.document.plan.id })
  first.close()

  const start = await openBackend(folder).must('app.start', null)
  expect(start.settings).toEqual({
    language: 'en',
    colorTheme: 'dark',
    table,
    panes,
    assessment,
    presentation,
    signsFiles: true,
    letterhead,
  })
  expect(start.open).toEqual({ ...last, changeNumber: 0 })
  expect(new Set(start.plans.map(({ itemCount }) => itemCount))).toEqual(new Set([0, 1]))
})

test('an unreadable data file is named with the place it was moved to', async () => {
  const folder = tempFolder()
  writeFileSync(join(folder, 'peta-rencana.db'), 'bukan basis data')
  const { notices, plans } = await openBackend(folder).must('app.start', null)
  const movedTo = join(folder, 'peta-rencana.unreadable-2026-11-23T09-05-00.db')
  expect([notices, plans]).toEqual([[{ code: 'data-file-moved-aside', movedTo }], []])
  expect(readFileSync(movedTo, 'utf8')).toBe('bukan basis data')
})

test('what keeps the file from being opened is the answer to every call, and a new start tries again', async () => {
  const folder = tempFolder()
  const file = join(folder, 'peta-rencana.db')
  const trouble = err({ code: 'disk-full', file } as const)
  let isFull = true
  const backend = openBackend(
    folder,
    {},
    { openStore: (...given) => (isFull ? trouble : openStore(...given)) },
  )
  const calls = [
    backend.ask('app.start', null),
    backend.ask('settings.update', { language: 'en' }),
    backend.ask('backup.list', null),
  ]
  expect(await Promise.all(calls)).toEqual([trouble, trouble, trouble])
  isFull = false
  expect((await backend.ask('backup.list', null)).ok).toBe(false)
  expect((await backend.ask('app.start', null)).ok).toBe(true)
  expect((await backend.ask('backup.list', null)).ok).toBe(true)
})

test('a file in place of the data folder is said by every call, without a crash', async () => {
  const folder = join(tempFolder(), 'data')
  writeFileSync(folder, '')
  const backend = openBackend(folder)
  const expected = err({ code: 'folder-not-writable', file: join(folder, 'peta-rencana.db') })
  expect(await backend.ask('app.start', null)).toEqual(expected)
  expect(backend.isReadOnly).toBe(false)
})

test('a defect is answered with the id under which the log keeps it', async () => {
  const folder = tempFolder()
  const options = {
    today: () => {
      throw new TypeError('no calendar')
    },
  }
  const reply = await openBackend(folder, options).ask('app.start', null)
  const logId = !reply.ok && reply.error.code === 'internal' ? reply.error.logId : null
  expect(logId).toMatch(/^[0-9a-f]{8}$/)
  const log = readFileSync(join(folder, 'log.txt'), 'utf8')
  expect(log).toContain(`${logId} app.start\nTypeError: no calendar`)
})

test('an error of the page goes into the log', async () => {
  const folder = tempFolder()
  const { logId } = await openBackend(folder).must('log.report', { message: 'galat di halaman' })
  expect(readFileSync(join(folder, 'log.txt'), 'utf8')).toContain(`${logId} page\ngalat di halaman`)
})

test('a closed backend answers that it is gone', async () => {
  const backend = openBackend(tempFolder())
  backend.close()
  expect(await backend.ask('app.start', null)).toEqual(err({ code: 'disconnected' }))
  backend.close()
})

test('events reach every listener until it stops, and a listener that throws harms nobody', async () => {
  const folder = tempFolder()
  const backend = openBackend(folder)
  const { document } = await createPlan(backend)
  const planId = document.plan.id
  const heard: unknown[] = []
  backend.on('plan.changed', () => {
    throw new Error('window is gone')
  })
  const stop = backend.on('plan.changed', outcome => heard.push(outcome))
  const add = await backend.mustRun(planId, { type: 'item.add', item: testItem('a') })
  const undo = await backend.must('plan.undo', { planId })
  stop()
  await backend.must('plan.redo', { planId })
  expect(heard).toEqual([add, undo])
  expect([add.changeNumber, undo.changeNumber]).toEqual([1, 2])
  expect(readFileSync(join(folder, 'log.txt'), 'utf8')).toContain('window is gone')

  const actions: unknown[] = []
  backend.on('menu.action', action => actions.push(action))
  backend.emit('menu.action', { action: 'plan.undo' })
  expect(actions).toEqual([{ action: 'plan.undo' }])
})
