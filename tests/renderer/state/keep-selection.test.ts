import { afterEach, expect, test } from 'vitest'
import { installBridge } from '../../support/page-state.ts'
import { threeItems } from '../../support/three-items.ts'

let stop: (() => void) | undefined
afterEach(() => stop?.())

test('what was selected is selected again where it still is, and nothing instead of what is gone', async () => {
  const { backend } = await threeItems()
  installBridge(backend)
  const { loadApp, runCommand, useApp } = await import('../../../renderer/state/app-store.ts')
  const { keepSelection } = await import('../../../renderer/state/keep-selection.ts')
  const { resetView, select, showInspector, useView } = await import('../../../renderer/state/view-store.ts')
  const noted = new Map<string, string>()
  const storage = {
    getItem: (key: string) => noted.get(key) ?? null,
    setItem: (key: string, value: string) => void noted.set(key, value),
  }
  /** As a reload does it: the page knows nothing, then listens, then hears of the plan. */
  const reload = async () => {
    stop?.()
    resetView()
    showInspector(true)
    useApp.setState({ document: null })
    stop = keepSelection(storage)
    await loadApp()
  }
  const idOf = (place: number) => useApp.getState().document?.items[place]?.id ?? null
  await reload()
  expect(useView.getState().selectedId).toBeNull()
  select(idOf(1))
  showInspector(false)
  await reload()
  expect(useView.getState()).toMatchObject({ selectedId: idOf(1), isInspectorOpen: false })
  const gone = idOf(1)
  if (gone) await runCommand({ type: 'item.delete', ids: [gone] })
  await reload()
  expect(useView.getState().selectedId).toBeNull()
})
