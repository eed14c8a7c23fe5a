// How the screen is divided, on its way to the backend and back, on real SQLite.
import { beforeEach, expect, test, vi } from 'vitest'
import { DEFAULT_PANES } from '../../../shared/domain/panes.ts'
import { installBridge } from '../../support/page-state.ts'
import { openBackend, tempFolder } from '../../support/store.ts'

beforeEach(() => {
  vi.resetModules()
})

/** A page as it is just loaded, on the data in `folder`. */
async function openPage(folder: string) {
  const backend = openBackend(folder)
  installBridge(backend)
  const app = await import('../../../renderer/state/app-store.ts')
  const projection = await import('../../../renderer/state/projection-view.ts')
  const table = await import('../../../renderer/state/table-width.ts')
  const { keepPanes } = await import('../../../renderer/state/keep-panes.ts')
  const stop = keepPanes()
  await app.loadApp()
  const stored = async () => (await backend.must('app.start', null)).settings.panes
  const close = () => {
    stop()
    backend.close()
    vi.resetModules()
  }
  return { projection, table, stored, close }
}

test('heights, widths and what is hidden are there again after a restart', async () => {
  const folder = tempFolder()
  const first = await openPage(folder)
  expect(await first.stored()).toEqual(DEFAULT_PANES)
  for (let height = 200; height < 260; height += 1) first.projection.resizeProjection(height)
  first.table.resizeTable(480.4)
  const drawn = { tableWidth: 480, projectionMode: 'shown', projectionHeight: 259 }
  await vi.waitFor(async () => expect(await first.stored()).toEqual(drawn), { timeout: 3_000 })
  // Together with an edge that has not come to rest yet.
  first.projection.resizeProjection(270)
  first.projection.setProjectionMode('hidden')
  const hidden = { ...drawn, projectionMode: 'hidden', projectionHeight: 270 }
  await vi.waitFor(async () => expect(await first.stored()).toEqual(hidden))
  first.close()

  const second = await openPage(folder)
  expect(second.projection.useProjectionView.getState()).toMatchObject({ mode: 'hidden', height: 270 })
  expect(second.table.useTableWidth.getState().wanted).toBe(480)
  second.table.resizeTable(null)
  await vi.waitFor(async () => expect((await second.stored()).tableWidth).toBeNull(), { timeout: 3_000 })
  second.close()
})
