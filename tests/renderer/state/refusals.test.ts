// Refused texts of fields that went away: kept by item and field, told about once, gone with their item or plan.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeEach, expect, it } from 'vitest'
import { createBackend } from '../../../main/services/backend.ts'
import type { AgencyId } from '../../../shared/domain/agency.ts'
import type { DependencyId } from '../../../shared/domain/dependency.ts'
import type { FrameworkId } from '../../../shared/domain/framework.ts'
import type { ItemId } from '../../../shared/domain/item.ts'
import { installBridge } from '../../support/page-state.ts'
import { backendOptions } from '../../support/store.ts'

const folder = mkdtempSync(join(tmpdir(), 'refusals-'))
const backend = createBackend(backendOptions(folder))
installBridge(backend)
const app = await import('../../../renderer/state/app-store.ts')
const refusals = await import('../../../renderer/state/refusals.ts')
const { onNotice } = await import('../../../renderer/state/notice.ts')
const told: (readonly string[])[] = []
let goBack = () => {}
const stops = [
  refusals.followRefusals(),
  app.listenToBackend(() => {}),
  onNotice(notice => {
    if (notice.kind !== 'refused') return
    told.push([notice.name.slice(0, 14), ...notice.labels])
    goBack = notice.goBack
  }),
]
await app.loadApp()
await app.openSample()
afterAll(() => {
  stops.forEach(stop => stop())
  backend.close()
  rmSync(folder, { recursive: true })
})

const document = () => {
  const { document: shown } = app.useApp.getState()
  if (!shown) throw new Error('no plan is open')
  return shown
}
const planId = document().plan.id
const itemId = document().items.find(item => item.name.startsWith('Penerapan SPLP'))?.id as ItemId
const item = { planId, itemId }
const texts = () => [...refusals.refusalsOf(item)].map(([field, { text }]) => [field, text])
/** The details are shown, and left with these texts in their fields. */
const visit = (...left: readonly (readonly [field: string, text: string | null])[]) => {
  const leave = refusals.openDetails(item)
  for (const [field, text] of left) refusals.keepText(item, field, text, field.toUpperCase())
  leave()
}

beforeEach(() => {
  visit(...texts().map(([field]) => [field ?? '', null] as const))
  told.length = 0
})

it('keeps what was refused and says so once for each text', () => {
  visit(['start', '32 Foo'], ['end', null], ['name', ''])
  visit(['start', '32 Foo'], ['name', ''])
  visit(['start', '33 Foo'], ['name', ''])
  expect(texts()).toEqual([
    ['start', '33 Foo'],
    ['name', ''],
  ])
  expect(told).toEqual([
    ['Penerapan SPLP', 'START', 'NAME'],
    ['Penerapan SPLP', 'START', 'NAME'],
  ])
})

it('forgets a text that was corrected, and the sentence of a text that is not there', () => {
  visit(['start', '32 Foo'])
  refusals.putError(item, 'theme', { code: 'not-found', what: 'item' })
  visit(['start', null])
  expect([...refusals.refusalsOf(item)]).toEqual([])
  visit(['start', '32 Foo'])
  expect(told).toHaveLength(2)
})

it('says it when the answer comes after the details were left', () => {
  visit(['name', null])
  refusals.putError(item, 'name', { code: 'not-found', what: 'item' })
  refusals.keepText(item, 'name', '', 'Nama')
  expect(told).toEqual([['Penerapan SPLP', 'Nama']])
  expect(refusals.refusalsOf(item).get('name')?.error?.code).toBe('not-found')
})

it('forgets that items would wait for each other once the dependencies are others', async () => {
  const close = refusals.openDetails(item)
  const first = document().items.find(one => one.name.startsWith('Perbup Penyelenggaraan'))?.id as ItemId
  const wait = (id: string, predecessorId: ItemId, successorId: ItemId) =>
    app.runCommand({
      type: 'dependency.put',
      dependency: { id: id as DependencyId, predecessorId, successorId, kind: 'finish-start', lagDays: 0 },
    })
  expect((await wait('there', first, itemId)).ok).toBe(true)
  const refused = await wait('back', itemId, first)
  refusals.putError(item, 'dependencies', refused.ok ? null : refused.error)
  refusals.putError(item, 'name', { code: 'not-found', what: 'item' })
  await app.runCommand({ type: 'item.update', id: first, fields: { progressPercent: 5 } })
  expect([...refusals.refusalsOf(item).keys()]).toEqual(['dependencies', 'name'])
  await app.undo()
  await app.undo()
  expect([...refusals.refusalsOf(item).keys()]).toEqual(['name'])
  close()
})

it('forgets a removed line, a deleted item and a closed plan', async () => {
  visit(['cost 2027 apbd year', 'x'], ['cost 2028 apbd year', 'y'])
  refusals.forgetFields(item, 'cost 2027 apbd ')
  expect(texts()).toEqual([['cost 2028 apbd year', 'y']])

  await app.runCommand({ type: 'item.delete', ids: [itemId] })
  expect(texts()).toEqual([])
  // The fields of its details go away only now.
  visit(['start', '32 Foo'])
  expect(texts()).toEqual([])
  await app.undo()

  visit(['start', '32 Foo'])
  const agency = { id: 'opd' as AgencyId, name: 'Dinas Uji', shortName: 'Uji', kind: 'agency' } as const
  await app.createPlan({
    title: 'Lain',
    region: 'Kabupaten Uji',
    agency,
    frameworkId: 'permenpanrb-8-2026' as FrameworkId,
    firstYear: 2026,
    lastYear: 2030,
    target: 4_000,
  })
  expect(document().plan.id).not.toBe(planId)
  expect(texts()).toEqual([])
})

it('leads back to the field, also from another screen', async () => {
  await app.openPlan(planId)
  visit(['start', '32 Foo'])
  app.navigate({ screen: 'overview' })
  goBack()
  expect(app.useApp.getState().place).toEqual({ screen: 'roadmap', itemId, field: 'start' })
})
