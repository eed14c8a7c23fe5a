// The table's layout on its way to the backend and back, on real SQLite.
import { beforeEach, expect, test, vi } from 'vitest'
import { DEFAULT_LAYOUT } from '../../../shared/domain/table-view.ts'
import { installBridge } from '../../support/page-state.ts'
import { createPlan, openBackend, required, tempFolder } from '../../support/store.ts'

beforeEach(() => {
  vi.resetModules()
})

/** A page as it is just loaded, on the data in `folder`. */
async function openPage(folder: string) {
  const backend = openBackend(folder)
  installBridge(backend)
  const app = await import('../../../renderer/state/app-store.ts')
  const table = await import('../../../renderer/state/table-view.ts')
  const views = await import('../../../renderer/state/named-views.ts')
  const filters = await import('../../../renderer/state/keep-filters.ts')
  const { keepTableView } = await import('../../../renderer/state/keep-table-view.ts')
  const stop = keepTableView()
  await app.loadApp()
  const close = () => {
    stop()
    backend.close()
    vi.resetModules()
  }
  return { backend, app, table, views, filters, close }
}

test('groups, order and columns are there again after a restart; filters are not', async () => {
  const folder = tempFolder()
  const first = await openPage(folder)
  expect(first.table.layoutOf(first.table.useTable.getState())).toEqual(DEFAULT_LAYOUT)
  first.table.groupRowsBy(['agency', 'status'])
  first.table.sortBy('end')
  for (let width = 200; width < 260; width += 1) first.table.resizeColumn('name', width)
  first.table.toggleFlag('late')
  const expected = {
    groupings: ['agency', 'status'],
    sort: { by: 'end', direction: 'asc' },
    columns: [{ id: 'name', width: 259 }, DEFAULT_LAYOUT.columns[1]],
  }
  await vi.waitFor(async () => {
    expect((await first.backend.must('app.start', null)).settings.table).toEqual(expected)
  })
  first.close()

  const second = await openPage(folder)
  expect(second.table.layoutOf(second.table.useTable.getState())).toEqual(expected)
  expect(second.table.useTable.getState().filters.late).toBe(false)
  second.close()
})

test('a view brings back what was seen when it was named, and passes over agencies and indicators that are gone', async () => {
  const page = await openPage(tempFolder())
  const { document } = await createPlan(page.backend)
  await page.app.openPlan(document.plan.id)
  const [agency] = document.agencies
  const framework = required(page.app.useApp.getState().start?.frameworks[0])
  const [indicator, ...others] = framework.indicators
  if (!agency || !indicator) throw new Error('the plan has no agency or no indicator')
  page.table.groupRowsBy(['theme'])
  page.table.toggleFilter('agencyIds', agency.id)
  page.table.toggleFilter('indicatorIds', indicator.id)
  page.table.toggleFlag('held')
  expect((await page.views.saveView(document.plan.id, ' Rapat ')).ok).toBe(true)
  const look = () => {
    const table = page.table.useTable.getState()
    return { layout: page.table.layoutOf(table), filters: table.filters }
  }
  const isShown = () => page.views.useViews.getState().views.some(one => page.views.isSameLook(one, look()))
  expect(isShown()).toBe(true)
  page.table.resizeColumn('agency', 101)
  expect(isShown()).toBe(false)
  page.table.clearFilters()
  page.table.groupRowsBy([])

  const [view] = page.views.useViews.getState().views
  if (!view) throw new Error('no view was stored')
  expect(view.name).toBe('Rapat')
  page.views.showLook(page.views.lookAt(view, document, framework))
  expect(page.table.useTable.getState()).toMatchObject({
    groupings: ['theme'],
    filters: { agencyIds: [agency.id], indicatorIds: [indicator.id], held: true },
  })
  page.views.showLook(page.views.lookAt(view, { ...document, agencies: [] }, framework))
  expect(page.table.useTable.getState().filters).toMatchObject({ agencyIds: [], held: true })
  page.views.showLook(page.views.lookAt(view, document, { ...framework, indicators: others }))
  expect(page.table.useTable.getState().filters).toMatchObject({ indicatorIds: [], held: true })

  expect((await page.views.saveView(document.plan.id, '   ')).ok).toBe(false)
  expect((await page.views.renameView(document.plan.id, 'Rapat', 'TAPD')).ok).toBe(true)
  expect(page.views.useViews.getState().views).toEqual([{ ...view, name: 'TAPD' }])
  await page.views.removeView(document.plan.id, 'TAPD')
  expect(page.views.useViews.getState().views).toEqual([])
  page.close()
})

test('filters for an agency or an indicator end when the plan has it no longer', async () => {
  const page = await openPage(tempFolder())
  const { document } = await createPlan(page.backend)
  await page.app.openPlan(document.plan.id)
  const stop = page.filters.keepFilters()
  const { useApp } = page.app
  const [first, second] = document.agencies
  const { frameworks } = required(useApp.getState().start)
  const active = frameworks.find(one => one.id === document.plan.activeFrameworkId)
  const indicator = required(active?.indicators[0])
  page.table.setFilter('agencyIds', [required(first).id, required(second).id])
  page.table.toggleFilter('indicatorIds', indicator.id)
  page.table.toggleFlag('late')

  useApp.setState({ document: { ...document, agencies: document.agencies.slice(1) } })
  expect(page.table.useTable.getState().filters).toMatchObject({
    agencyIds: [required(second).id],
    indicatorIds: [indicator.id],
  })
  const { plan } = document
  useApp.setState({ document: { ...document, plan: { ...plan, activeFrameworkId: 'other' as never } } })
  expect(page.table.useTable.getState().filters).toMatchObject({ indicatorIds: [], late: true })
  stop()
  page.close()
})
