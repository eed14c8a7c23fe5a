// A killed process, a full disk, a second window, backups through the contract.
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { ok } from '../../../shared/base/result.ts'
import type { Command } from '../../../shared/domain/command.ts'
import { openStore } from '../../../main/store/open-store.ts'
import { createPlan, openBackend, PROJECT, required, tempFolder, testItem } from '../../support/store.ts'

const rename = (name: string) => ({ type: 'item.update', id: 'a', fields: { name } }) as unknown as Command

test('what was answered is there after kill -9, undo included, and the lock is free', async () => {
  const folder = tempFolder()
  const child = spawn(process.execPath, [join(PROJECT, 'tests/support/writing-host.ts'), folder], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  onTestFinished(() => void child.kill('SIGKILL'))
  const [answered] = await once(child.stdout, 'data')
  const second = openBackend(folder)
  expect(second.isReadOnly).toBe(true)
  second.close()
  child.kill('SIGKILL')
  await once(child, 'exit')

  const backend = openBackend(folder)
  expect(backend.isReadOnly).toBe(false)
  const { open, notices } = await backend.must('app.start', null)
  const { plan, items } = required(open).document
  expect([notices, items.map(item => item.name)]).toEqual([[], ['Ditulis sebelum mati']])
  expect(String(answered).trim()).toBe(plan.id)
  await backend.must('plan.undo', { planId: plan.id })
  expect((await backend.document(plan.id)).items[0]?.name).toBe('Kegiatan a')
})

test('on a full disk the command is refused as a whole, said, and works again with room', async () => {
  const folder = tempFolder()
  let setPages: (limit: number) => void = () => undefined
  const backend = openBackend(
    folder,
    {},
    {
      openStore: (...given) => {
        const store = openStore(...given)
        if (store.ok) setPages = limit => store.value.writer?.exec(`PRAGMA max_page_count = ${limit}`)
        return store
      },
    },
  )
  const { document } = await createPlan(backend)
  const planId = document.plan.id
  await backend.mustRun(planId, { type: 'item.add', item: testItem('a') })
  const before = await backend.must('plan.open', { planId })
  setPages(1)
  const notes = (n: number) =>
    ({
      type: 'item.update',
      id: 'a',
      fields: { notes: 'x'.repeat(5_000 - n), risk: 'y'.repeat(5_000), output: 'z'.repeat(5_000) },
    }) as unknown as Command
  const file = join(folder, 'peta-rencana.db')
  expect(await backend.run(planId, notes(0))).toEqual({ ok: false, error: { code: 'disk-full', file } })
  expect(await backend.must('plan.open', { planId })).toEqual(before)
  setPages(1_000_000)
  expect((await backend.run(planId, notes(1))).ok).toBe(true)
})

test('a second backend on one folder sees everything and changes nothing', async () => {
  const folder = tempFolder()
  const first = openBackend(folder)
  const { document } = await createPlan(first)
  const planId = document.plan.id
  const second = openBackend(folder)
  expect([first.isReadOnly, second.isReadOnly]).toEqual([false, true])
  const start = await second.must('app.start', null)
  expect([start.readOnly, start.open?.document]).toEqual([true, document])
  const answers = await Promise.all([
    second.ask('settings.update', { language: 'en' }),
    second.ask('plan.openSample', null),
    second.run(planId, { type: 'item.add', item: testItem('a') }),
    second.ask('plan.undo', { planId }),
    second.ask('plan.redo', { planId }),
    second.ask('backup.create', null),
    second.ask('backup.restore', { name: 'x' }),
  ])
  expect(answers).toEqual(answers.map(() => ({ ok: false, error: { code: 'read-only' } })))
  expect(await second.ask('backup.list', null)).toEqual(ok([]))

  await first.mustRun(planId, { type: 'item.add', item: testItem('a') })
  expect((await second.document(planId)).items).toEqual([testItem('a')])
  first.close()
  // Loaded anew after the other window was closed, it may write.
  expect((await second.must('app.start', null)).readOnly).toBe(false)
  await second.mustRun(planId, { type: 'item.add', item: testItem('b') })
  second.close()
  expect(openBackend(folder).isReadOnly).toBe(false)
})

test('backups are made, listed and restored, and undo goes on from the restored state', async () => {
  const backend = openBackend(tempFolder())
  const { document } = await createPlan(backend)
  const planId = document.plan.id
  await backend.mustRun(planId, { type: 'item.add', item: testItem('a') })
  await backend.mustRun(planId, rename('Nama kedua'))
  const then = await backend.must('plan.open', { planId })
  const backup = await backend.must('backup.create', null)
  const listed = await backend.must('backup.list', null)
  expect(listed.filter(each => each.reason === 'manual')).toEqual([backup])
  await backend.mustRun(planId, rename('Nama ketiga'))
  await backend.mustRun(planId, { type: 'item.add', item: testItem('b') })
  const later = await backend.must('plan.open', { planId })

  const start = await backend.must('backup.restore', { name: backup.name })
  expect(start.open).toEqual({ ...then, changeNumber: later.changeNumber + 1 })
  expect((await backend.must('plan.undo', { planId })).patch.items?.put[0]?.name).toBe('Kegiatan a')

  const [beforeRestore] = (await backend.must('backup.list', null)).filter(
    each => each.reason === 'before-restore',
  )
  const back = await backend.must('backup.restore', { name: beforeRestore?.name ?? '' })
  expect(back.open).toEqual({ ...later, changeNumber: later.changeNumber + 3 })
  expect(await backend.ask('backup.restore', { name: '../peta-rencana.db' })).toEqual({
    ok: false,
    error: { code: 'not-found', what: 'backup' },
  })
})

test('every page learns that a restore replaced the data, under a number of its own', async () => {
  const backend = openBackend(tempFolder())
  const { document } = await createPlan(backend)
  const planId = document.plan.id
  await backend.mustRun(planId, { type: 'item.add', item: testItem('a') })
  const { name } = await backend.must('backup.create', null)
  const { changeNumber } = await backend.mustRun(planId, rename('Nama kedua'))
  const heard: unknown[] = []
  for (const page of ['one', 'two']) {
    backend.on('data.replaced', news => heard.push([page, news]))
    backend.on('plan.changed', news => heard.push([page, news.changeNumber]))
  }
  expect((await backend.ask('backup.restore', { name: 'x' })).ok).toBe(false)
  const { open } = await backend.must('backup.restore', { name })
  await backend.mustRun(planId, rename('Nama ketiga'))
  const replaced = { changeNumber: changeNumber + 1 }
  expect(heard).toEqual([
    ['one', replaced],
    ['two', replaced],
    ['one', changeNumber + 2],
    ['two', changeNumber + 2],
  ])
  expect(open).toMatchObject(replaced)
})

test('backups a person asked for are all kept', async () => {
  let minute = 0
  const backend = openBackend(tempFolder(), { now: () => new Date(2026, 10, 23, 9, minute, 0) })
  for (minute = 0; minute < 12; minute += 1) await backend.must('backup.create', null)
  const kept = await backend.must('backup.list', null)
  expect(kept.map(backup => Number(backup.name.slice(14, 16)))).toEqual([
    11, 10, 9, 8, 7, 6, 5, 4, 3, 2, 1, 0,
  ])
})
