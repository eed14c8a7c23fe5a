// Which window lies over the page. One at a time, whoever asked for it.
import { create } from 'zustand'

export type Overlay = 'palette' | 'keys'

export const useOverlay = create<{ readonly open: Overlay | null }>()(() => ({ open: null }))

export function showOverlay(open: Overlay): void {
  useOverlay.setState({ open })
}

export function closeOverlay(): void {
  useOverlay.setState({ open: null })
}
