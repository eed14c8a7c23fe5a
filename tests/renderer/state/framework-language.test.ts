// Frameworks in the language of the page, on a real backend: what is read changes, what is measured does not.
import { expect, it, vi } from 'vitest'
import { loadFramework } from '../../support/frameworks.ts'
import { installBridge } from '../../support/page-state.ts'
import { openBackend, required, tempFolder } from '../../support/store.ts'

const PEMDI = loadFramework('permenpanrb-8-2026')

async function openPage() {
  vi.resetModules()
  const backend = openBackend(tempFolder())
  const line = installBridge(backend)
  const app = await import('../../../renderer/state/app-store.ts')
  const view = await import('../../../renderer/state/plan-view.ts')
  const frameworks = await import('../../../renderer/state/frameworks.ts')
  const { officialOf } = await import('../../../renderer/state/framework-language.ts')
  const stops = [view.followDocument(), app.listenToBackend(() => {}), frameworks.followFrameworks()]
  await app.loadApp()
  await app.openSample()
  const shown = () =>
    required(app.useApp.getState().start?.frameworks.find(framework => framework.id === PEMDI.id))
  const close = () => {
    stops.forEach(stop => stop())
    backend.close()
  }
  return { app, view, frameworks, officialOf, line, shown, close }
}

it('are official in Indonesian and translated in English, back and forth, with the same index', async () => {
  const { app, view, officialOf, shown, close } = await openPage()
  expect([shown(), officialOf(PEMDI)]).toEqual([PEMDI, null])
  const before = view.usePlanView.getState().projection
  await app.updateSettings({ language: 'en' })
  expect([shown(), officialOf(PEMDI)]).toEqual([PEMDI.english, PEMDI])
  const { framework, projection } = view.usePlanView.getState()
  expect(framework?.indicators[15]?.shortName).toBe('Application integration')
  expect([projection?.baseline, projection?.final]).toEqual([before?.baseline, before?.final])
  await app.updateSettings({ language: 'id' })
  expect([shown(), officialOf(PEMDI)]).toEqual([PEMDI, null])
  close()
})

it('are translated where they come anew, and where English is spoken from the beginning', async () => {
  const { app, frameworks, shown, close } = await openPage()
  await app.updateSettings({ language: 'en' })
  await frameworks.reloadFrameworks()
  expect(shown().title).toBe(PEMDI.english?.title)
  await app.loadApp()
  expect(shown().title).toBe(PEMDI.english?.title)
  close()
})
