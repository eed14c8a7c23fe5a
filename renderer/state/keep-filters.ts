// Keeps the filters to what the open plan has: one for an agency or an indicator that is gone would hide every row.
import { useApp } from './app-store.ts'
import { withoutForeign } from './active-filters.ts'
import { useTable } from './table-view.ts'

type App = ReturnType<typeof useApp.getState>

const readFramework = ({ document, start }: App) =>
  start?.frameworks.find(one => one.id === document?.plan.activeFrameworkId)

/** Follows agencies and framework of the open plan; returns how to stop. */
export function keepFilters(): () => void {
  return useApp.subscribe((state, previous) => {
    const { document } = state
    const framework = readFramework(state)
    if (document === null) return
    if (document.agencies === previous.document?.agencies && framework === readFramework(previous)) return
    useTable.setState(({ filters }) => ({
      filters: withoutForeign(filters, document.agencies, framework?.indicators ?? []),
    }))
  })
}
