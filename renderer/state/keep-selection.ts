// The selected item is selected again after a reload of the page, with its details open or closed as they were; per plan and
// window. It is no part of the plan and none of the settings: two windows look at different rows.
import { mainLineId, useApp } from './app-store.ts'
import { select, showInspector, useView } from './view-store.ts'

const DETAILS = 'details'
const keyOf = (planId: string) => `selected ${planId}`

/** Selects what was selected where nothing is, and notes what is selected from now on; returns how to stop. */
export function keepSelection(storage: Pick<Storage, 'getItem' | 'setItem'>): () => void {
  const openKey = () => {
    const id = mainLineId(useApp.getState().document?.plan.id)
    return id === undefined ? null : keyOf(id)
  }
  const take = () => {
    const key = openKey()
    const noted = key === null ? null : storage.getItem(key)
    if (noted === null || useView.getState().selectedId !== null) return
    const item = useApp.getState().document?.items.find(({ id }) => id === noted)
    if (item?.deletedOn === null) select(item.id, { reveal: true })
  }
  showInspector(storage.getItem(DETAILS) !== 'closed')
  take()
  const stops = [
    useApp.subscribe((now, before) => {
      if (now.document?.plan.id !== before.document?.plan.id) take()
    }),
    useView.subscribe(({ selectedId, isInspectorOpen }, before) => {
      if (isInspectorOpen !== before.isInspectorOpen)
        storage.setItem(DETAILS, isInspectorOpen ? 'open' : 'closed')
      const key = openKey()
      // Nothing is selected while another plan opens: what was selected in this one is still worth knowing.
      if (selectedId !== before.selectedId && selectedId !== null && key !== null)
        storage.setItem(key, selectedId)
    }),
  ]
  return () => stops.forEach(stop => stop())
}
