// Which panel of the roadmap's toolbar is open: actions open them by name and by key.
import { create } from 'zustand'

export type ToolbarMenu = 'filter' | 'groups' | 'columns' | 'views'

export const useToolbarMenu = create<{ readonly open: ToolbarMenu | null }>()(() => ({ open: null }))

export function openToolbarMenu(open: ToolbarMenu | null): void {
  useToolbarMenu.setState({ open })
}
