// The critical path of the page: asked for once per state of the plan, and left alone while bars are dragged.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, expect, it, vi } from 'vitest'
import { createBackend } from '../../../main/services/backend.ts'
import { toCivilDate, toDay } from '../../../shared/base/civil-date.ts'
import type { Item } from '../../../shared/domain/item.ts'
import * as core from '../../../shared/projection/critical-path.ts'
import { installBridge } from '../../support/page-state.ts'
import { backendOptions } from '../../support/store.ts'

vi.mock(import('../../../shared/projection/critical-path.ts'), async original => {
  const { findCriticalPath } = await original()
  return { findCriticalPath: vi.fn<typeof findCriticalPath>(findCriticalPath) }
})

const folder = mkdtempSync(join(tmpdir(), 'page-state-'))
const backend = createBackend(backendOptions(folder))
installBridge(backend)
const app = await import('../../../renderer/state/app-store.ts')
const view = await import('../../../renderer/state/plan-view.ts')
const { readCriticalPath } = await import('../../../renderer/state/critical-path.ts')
const stops = [view.followDocument(), app.listenToBackend(() => {})]
await app.loadApp()
await app.openSample()
afterAll(() => {
  stops.forEach(stop => stop())
  backend.close()
  rmSync(folder, { recursive: true })
})

const find = vi.mocked(core.findCriticalPath)
afterEach(() => find.mockClear())

function someCritical(): Item {
  const { itemsById } = app.useApp.getState()
  const [id] = readCriticalPath()?.critical.keys() ?? []
  const item = id === undefined ? undefined : itemsById.get(id)
  if (item === undefined) throw new Error('the sample has no critical item')
  return item
}
const later = (item: Item, days: number): Item => ({
  ...item,
  start: toCivilDate(toDay(item.start) + days),
  end: toCivilDate(toDay(item.end) + days),
})

it('is worked out when asked for, once per state of the plan', () => {
  expect(find).not.toHaveBeenCalled()
  const path = readCriticalPath()
  expect(path?.day).not.toBeNull()
  expect(readCriticalPath()).toBe(path)
  expect(find).toHaveBeenCalledTimes(1)
})

it('stays while a bar is dragged and follows when it is dropped', async () => {
  const item = someCritical()
  const before = readCriticalPath()
  find.mockClear()
  view.previewItems([later(item, 10)])
  expect(readCriticalPath()).toBe(before)
  expect(find).not.toHaveBeenCalled()
  const { start, end } = later(item, 10)
  await app.runCommand({ type: 'item.update', id: item.id, fields: { start, end } })
  expect(readCriticalPath()?.day).toBe((before?.day ?? 0) + 10)
  expect(find).toHaveBeenCalledTimes(1)
  await app.undo()
  expect(readCriticalPath()?.day).toBe(before?.day)
})

it('is as before after a drag that was given up', () => {
  const item = someCritical()
  const before = readCriticalPath()
  view.previewItems([later(item, 10)])
  view.endPreview([item.id])
  expect(readCriticalPath()?.day).toBe(before?.day)
})
