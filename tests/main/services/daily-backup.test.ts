// The copy of the day: when it is made, what it holds, and what happens when it cannot be made.
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { Command } from '../../../shared/domain/command.ts'
import type { PlanId } from '../../../shared/domain/plan.ts'
import { openForReading } from '../../../main/store/database.ts'
import {
  createPlan,
  openBackend,
  required,
  tempFolder,
  testItem,
  type TestBackend,
} from '../../support/store.ts'

const add = (id: string): Command => ({ type: 'item.add', item: testItem(id) })

/** A backend whose clock the test sets: `at(24, 8)` is eight o'clock on 24 November. */
function setup(folder = tempFolder()) {
  const clock = { time: new Date(2026, 10, 23, 9, 5) }
  const at = (day: number, hours: number, minutes = 0) => {
    clock.time = new Date(2026, 10, day, hours, minutes)
  }
  return { folder, at, backend: openBackend(folder, { now: () => clock.time }) }
}

async function madeAt(backend: TestBackend): Promise<readonly string[]> {
  const backups = await backend.must('backup.list', null)
  return backups.filter(backup => backup.reason === 'daily').map(backup => backup.madeAt)
}

async function planIn(backend: TestBackend): Promise<PlanId> {
  return (await createPlan(backend)).document.plan.id
}

function itemsIn(folder: string, name: string): unknown[] {
  const copy = openForReading(join(folder, 'backups', name))
  const ids = copy.all('SELECT id FROM item ORDER BY id').map(row => row['id'])
  copy.close()
  return ids
}

test('on the very first day the copy is made before the first change of a plan, and only once', async () => {
  const { backend } = setup()
  await backend.must('settings.update', { language: 'en' })
  const planId = await planIn(backend)
  expect(await madeAt(backend)).toEqual([])
  await backend.mustRun(planId, add('a'))
  expect(await madeAt(backend)).toEqual(['2026-11-23T09:05:00'])
  await backend.mustRun(planId, add('b'))
  await backend.must('plan.undo', { planId })
  expect(await madeAt(backend)).toHaveLength(1)
})

test('a program that runs for days makes the copy before the first change of each', async () => {
  const { backend, folder, at } = setup()
  const planId = await planIn(backend)
  await backend.mustRun(planId, add('a'))
  at(24, 8)
  await backend.must('plan.open', { planId })
  expect(await madeAt(backend)).toHaveLength(1)
  await backend.mustRun(planId, add('b'))
  at(24, 17)
  await backend.mustRun(planId, add('c'))
  at(26, 7)
  await backend.must('plan.undo', { planId })
  expect(await madeAt(backend)).toEqual(['2026-11-26T07:00:00', '2026-11-24T08:00:00', '2026-11-23T09:05:00'])
  expect(itemsIn(folder, '2026-11-24T08-00-00-daily.db')).toEqual(['a'])
  expect(itemsIn(folder, '2026-11-26T07-00-00-daily.db')).toEqual(['a', 'b', 'c'])
})

test('a start makes the copy of its day, a second start on the same day does not', async () => {
  const first = setup()
  await planIn(first.backend)
  first.backend.close()
  const second = setup(first.folder)
  expect(await madeAt(second.backend)).toEqual(['2026-11-23T09:05:00'])
  second.backend.close()
  const third = openBackend(first.folder, { now: () => new Date(2026, 10, 23, 18) })
  expect(await madeAt(third)).toHaveLength(1)
})

test('a start without any plan makes no copy of nothing', async () => {
  const { backend, folder } = setup()
  await backend.must('settings.update', { language: 'en' })
  backend.close()
  openBackend(folder)
  expect(existsSync(join(folder, 'backups'))).toBe(false)
})

test('a restore does not thin out the copy it was asked for', async () => {
  const { backend, at } = setup()
  const planId = await planIn(backend)
  for (let day = 1; day <= 14; day += 1) {
    at(day, 8)
    await backend.mustRun(planId, add(`item-${day}`))
  }
  at(15, 8)
  expect((await backend.ask('backup.restore', { name: '2026-11-01T08-00-00-daily.db' })).ok).toBe(true)
  expect((await backend.document(planId)).items).toEqual([])
})

test('a copy that cannot be made is logged, keeps nobody from the work and is tried again after an hour', async () => {
  const { backend, folder, at } = setup()
  const planId = await planIn(backend)
  const inTheWay = join(folder, 'backups')
  writeFileSync(inTheWay, 'a file in the way')
  const failures = () => readFileSync(join(folder, 'log.txt'), 'utf8').split('backup of the day').length - 1
  at(23, 10)
  await backend.mustRun(planId, add('a'))
  at(23, 10, 59)
  await backend.mustRun(planId, add('b'))
  expect(failures()).toBe(1)
  at(23, 11)
  await backend.mustRun(planId, add('c'))
  expect(failures()).toBe(2)
  rmSync(inTheWay)
  at(23, 11, 30)
  await backend.mustRun(planId, add('d'))
  expect(existsSync(inTheWay)).toBe(false)
  at(23, 12)
  await backend.mustRun(planId, add('e'))
  expect(await madeAt(backend)).toEqual(['2026-11-23T12:00:00'])
  expect((await backend.document(planId)).items).toHaveLength(5)
})

test('a start says where the copy of the day could not be made, until one was made', async () => {
  const { backend, folder } = setup()
  await planIn(backend)
  backend.close()
  const backups = join(folder, 'backups')
  writeFileSync(backups, 'a file in the way')
  const second = setup(folder)
  const { notices, open } = await second.backend.must('app.start', null)
  expect(notices).toEqual([{ code: 'backup-failed', folder: backups }])
  rmSync(backups)
  second.at(23, 11)
  await second.backend.mustRun(required(open).document.plan.id, add('a'))
  expect((await second.backend.must('app.start', null)).notices).toEqual([])
})

test('a clock set back by days does not put the next attempt off', async () => {
  const { backend, folder, at } = setup()
  const planId = await planIn(backend)
  writeFileSync(join(folder, 'backups'), 'a file in the way')
  at(30, 8)
  await backend.mustRun(planId, add('a'))
  rmSync(join(folder, 'backups'))
  at(24, 8)
  await backend.mustRun(planId, add('b'))
  expect(await madeAt(backend)).toEqual(['2026-11-24T08:00:00'])
})
