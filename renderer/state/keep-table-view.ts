// Keeps groups, order and columns of the roadmap's table for the next start.
import type { TableLayout } from '../../shared/domain/table-view.ts'
import { updateSettings, useApp } from './app-store.ts'
import { applyLayout, layoutOf, useTable } from './table-view.ts'

/** A column that is being dragged wider changes with every move of the pointer; it is stored once it rests. */
const REST_MS = 600

function isSame(a: TableLayout, b: TableLayout): boolean {
  return JSON.stringify(layoutOf(a)) === JSON.stringify(layoutOf(b))
}

/** Whether nothing but the width of columns differs. */
function isResizing(now: TableLayout, before: TableLayout): boolean {
  const widths = new Map(now.columns.map(({ id, width }) => [id, width]))
  const columns = before.columns.map(({ id, width }) => ({ id, width: widths.get(id) ?? width }))
  return isSame(now, { ...before, columns })
}

/** Takes the stored layout over at every start of the data, and stores what is changed after it; returns how to stop. */
export function keepTableView(): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined
  const store = () => {
    const { settings, start } = useApp.getState()
    const table = layoutOf(useTable.getState())
    // Who may only read looks at the plan as they like; it is not kept.
    if (start?.readOnly === false && !isSame(table, settings.table)) void updateSettings({ table })
  }
  const take = () => {
    clearTimeout(timer)
    const { table } = useApp.getState().settings
    if (!isSame(table, useTable.getState())) applyLayout(table)
  }
  if (useApp.getState().start !== null) take()
  const stops = [
    useApp.subscribe((state, previous) => {
      if (state.phase === 'ready' && previous.phase !== 'ready') take()
    }),
    useTable.subscribe((state, previous) => {
      if (isSame(state, previous)) return
      clearTimeout(timer)
      if (isResizing(state, previous)) timer = setTimeout(store, REST_MS)
      else store()
    }),
  ]
  return () => {
    clearTimeout(timer)
    stops.forEach(stop => stop())
  }
}
