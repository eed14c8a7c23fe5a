// Frameworks in the language of the page, on a real backend: what is read changes, what is measured does not.
import { expect, it, vi } from 'vitest'
import { parseFramework } from '../../../shared/domain/parse-framework.ts'
import { loadFramework } from '../../support/frameworks.ts'
import { ownText } from '../../support/own-framework.ts'
import { installBridge } from '../../support/page-state.ts'
import { openBackend, required, requireOk, tempFolder } from '../../support/store.ts'

const PEMDI = loadFramework('permenpanrb-8-2026')
const TEXT = ownText()
const OWN = requireOk(parseFramework(TEXT))

async function openPage() {
  vi.resetModules()
  const backend = openBackend(tempFolder())
  const line = installBridge(backend)
  const app = await import('../../../renderer/state/app-store.ts')
  const view = await import('../../../renderer/state/plan-view.ts')
  const frameworks = await import('../../../renderer/state/frameworks.ts')
  const { originalOf } = await import('../../../renderer/state/framework-language.ts')
  const stops = [view.followDocument(), app.listenToBackend(() => {}), frameworks.followFrameworks()]
  await app.loadApp()
  await app.openSample()
  const shown = () =>
    required(app.useApp.getState().start?.frameworks.find(framework => framework.id === PEMDI.id))
  const close = () => {
    stops.forEach(stop => stop())
    backend.close()
  }
  return { app, view, frameworks, originalOf, line, shown, close }
}

it('are as they were written in Indonesian and translated in English, back and forth, with the same index', async () => {
  const { app, view, originalOf, shown, close } = await openPage()
  expect([shown(), originalOf(PEMDI)]).toEqual([PEMDI, null])
  const before = view.usePlanView.getState().projection
  await app.updateSettings({ language: 'en' })
  expect([shown(), originalOf(PEMDI)]).toEqual([PEMDI.english, PEMDI])
  const { framework, projection } = view.usePlanView.getState()
  expect(framework?.indicators[15]?.shortName).toBe('Application integration')
  expect([projection?.baseline, projection?.final]).toEqual([before?.baseline, before?.final])
  await app.updateSettings({ language: 'id' })
  expect([shown(), originalOf(PEMDI)]).toEqual([PEMDI, null])
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

it('one without English texts is read as it is, and nobody calls it a translation', async () => {
  const { app, frameworks, originalOf, close } = await openPage()
  await app.updateSettings({ language: 'en' })
  await frameworks.addFramework(TEXT, OWN, null)
  expect([app.useApp.getState().start?.frameworks.at(-1), originalOf(OWN)]).toEqual([OWN, null])
  close()
})

it('an item for an indicator is of the same kind in either language', async () => {
  const { app, shown, close } = await openPage()
  const { planRungs } = await import('../../../renderer/state/plan-rungs.ts')
  const kinds = async () => {
    const before = required(app.useApp.getState().document).items.length
    for (const indicator of shown().indicators) await planRungs(shown(), indicator, 1, 2)
    const items = required(app.useApp.getState().document).items.slice(before)
    return items.map(({ category, theme, effects }) => [effects[0]?.indicatorId, category, theme])
  }
  const indonesian = await kinds()
  await app.updateSettings({ language: 'en' })
  expect(await kinds()).toEqual(indonesian)
  expect(indonesian).toHaveLength(20)
  close()
})
