// Open and closed of one panel of the toolbar, as `PopoverButton` takes it.
import { openToolbarMenu, type ToolbarMenu, useToolbarMenu } from '../../../state/toolbar-menu.ts'

export function useMenu(menu: ToolbarMenu) {
  const isOpen = useToolbarMenu(state => state.open === menu)
  return { isOpen, onOpenChange: (open: boolean) => openToolbarMenu(open ? menu : null) }
}
