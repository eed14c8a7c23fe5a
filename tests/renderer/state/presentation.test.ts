// Which slides are shown and in which order, on its way to the backend and back, on real SQLite.
import { beforeEach, expect, test, vi } from 'vitest'
import { DEFAULT_PRESENTATION } from '../../../shared/domain/presentation-look.ts'
import { installBridge } from '../../support/page-state.ts'
import { createPlan, openBackend, tempFolder } from '../../support/store.ts'

beforeEach(() => {
  vi.resetModules()
})

/** A page as it is just loaded, on the data in `folder`. */
async function openPage(folder: string) {
  const backend = openBackend(folder)
  installBridge(backend)
  const app = await import('../../../renderer/state/app-store.ts')
  const presentation = await import('../../../renderer/state/presentation.ts')
  const lines = await import('../../../renderer/state/lines.ts')
  const { keepPresentation } = await import('../../../renderer/state/keep-presentation.ts')
  const stop = keepPresentation()
  await app.loadApp()
  const stored = async () => (await backend.must('app.start', null)).settings.presentation
  const deck = () =>
    presentation.deckOf(
      presentation.usePresentation.getState().decks,
      app.useApp.getState().document?.plan.id,
    )
  const close = () => {
    stop()
    backend.close()
    vi.resetModules()
  }
  return { backend, app, presentation, lines, stored, deck, close }
}

test('the choice of a plan is there again after a restart, and holds for its scenarios', async () => {
  const folder = tempFolder()
  const first = await openPage(folder)
  const { document } = await createPlan(first.backend)
  await first.app.loadApp()
  first.presentation.orderSlides(['asks', 'title'])
  first.presentation.showSlide('money', false)
  first.presentation.chooseSlideTheme('light')
  const chosen = { planId: document.plan.id, order: ['asks', 'title'], hidden: ['money'] }
  await vi.waitFor(async () =>
    expect(await first.stored()).toEqual({ ...DEFAULT_PRESENTATION, theme: 'light', decks: [chosen] }),
  )
  first.close()

  const second = await openPage(folder)
  expect(second.presentation.usePresentation.getState().theme).toBe('light')
  expect(second.deck()).toEqual(chosen)
  await second.lines.makeScenario('Hemat')
  expect(second.app.useApp.getState().document?.plan.id).not.toBe(document.plan.id)
  expect(second.deck()).toEqual(chosen)
  second.close()
})

test('a slide that was put away comes back, and the usual order too; another plan has its own', async () => {
  const page = await openPage(tempFolder())
  await createPlan(page.backend)
  await page.app.loadApp()
  expect(await page.stored()).toEqual(DEFAULT_PRESENTATION)
  page.presentation.showSlide('money', false)
  page.presentation.showSlide('asks', false)
  page.presentation.showSlide('money', true)
  expect(page.deck()).toMatchObject({ order: [], hidden: ['asks'] })
  page.presentation.orderSlides(['asks'])
  page.presentation.resetSlides()
  expect(page.deck()).toMatchObject({ order: [], hidden: [] })

  page.presentation.showSlide('lanes', false)
  await createPlan(page.backend)
  await page.app.loadApp()
  expect(page.deck()).toEqual({ order: [], hidden: [] })
  page.close()
})

test('to present is to be on its screen', async () => {
  const page = await openPage(tempFolder())
  page.presentation.startPresenting('asks')
  expect(page.app.useApp.getState().place).toEqual({ screen: 'presentation' })
  expect(page.presentation.usePresentation.getState().playing).toEqual({ from: 'asks' })
  page.presentation.stopPresenting()
  expect(page.presentation.usePresentation.getState().playing).toBeNull()
  page.close()
})
