// Keeps for the next start how the roadmap's screen is divided.
import type { Panes } from '../../shared/domain/panes.ts'
import { updateSettings, useApp } from './app-store.ts'
import { useProjectionView } from './projection-view.ts'
import { useTableWidth } from './table-width.ts'

/** An edge that is being drawn changes with every move of the pointer; it is stored once it rests. */
const REST_MS = 600

function panesNow(): Panes {
  const { mode, height } = useProjectionView.getState()
  return { tableWidth: useTableWidth.getState().wanted, projectionMode: mode, projectionHeight: height }
}

function isSame(a: Panes, b: Panes): boolean {
  return (
    a.tableWidth === b.tableWidth &&
    a.projectionMode === b.projectionMode &&
    a.projectionHeight === b.projectionHeight
  )
}

/** Takes the stored panes over at every start of the data, and stores what is changed after it; returns how to stop. */
export function keepPanes(): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined
  const store = () => {
    const { settings, start } = useApp.getState()
    const panes = panesNow()
    // Who may only read divides the screen as they like; it is not kept.
    if (start?.readOnly === false && !isSame(panes, settings.panes)) void updateSettings({ panes })
  }
  const take = () => {
    clearTimeout(timer)
    const { tableWidth, projectionMode, projectionHeight } = useApp.getState().settings.panes
    useTableWidth.setState({ wanted: tableWidth })
    useProjectionView.setState({ mode: projectionMode, height: projectionHeight })
  }
  let last = panesNow()
  const follow = () => {
    const panes = panesNow()
    if (isSame(panes, last)) return
    const isModeOnly = isSame(panes, { ...last, projectionMode: panes.projectionMode })
    last = panes
    clearTimeout(timer)
    if (isModeOnly) store()
    else timer = setTimeout(store, REST_MS)
  }
  if (useApp.getState().start !== null) take()
  const stops = [
    useApp.subscribe((state, previous) => {
      if (state.phase === 'ready' && previous.phase !== 'ready') take()
    }),
    useProjectionView.subscribe(follow),
    useTableWidth.subscribe(follow),
  ]
  return () => {
    clearTimeout(timer)
    stops.forEach(stop => stop())
  }
}
