// The plan as a file: sent, or another one opened. What it offers is an action, here as in the palette.
import { FileSpreadsheet, FileUp, FolderOpen, MessagesSquare, Send, Table2 } from 'lucide-react'
import { useState } from 'react'
import { runAction } from '../../state/actions.ts'
import { useApp } from '../../state/app-store.ts'
import {
  EXPORT_ACTION,
  OPEN_ACTION,
  REVIEW_ACTION,
  SEND_ACTION,
  TEMPLATE_ACTION,
} from '../../state/exchange.ts'
import { useWords } from '../../state/i18n.ts'
import { MenuButton } from '../../ui/menu.tsx'

export function FileMenu() {
  const { t } = useWords()
  const [isOpen, setOpen] = useState(false)
  const isReadOnly = useApp(state => state.start?.readOnly ?? false)
  return (
    <MenuButton
      label={t('exchange.menu')}
      name={t('exchange.menuName')}
      icon={FileUp}
      isOpen={isOpen}
      onOpenChange={setOpen}
      // Once the menu is gone: a window that opens under it would lose the focus to the closing menu.
      onChoose={id => setTimeout(() => runAction(id))}
      groups={[
        {
          id: 'file',
          title: t('exchange.menu'),
          entries: [
            { id: SEND_ACTION, label: t('exchange.send.action'), icon: Send, isDisabled: isReadOnly },
            {
              id: OPEN_ACTION,
              label: t('exchange.open.action'),
              icon: FolderOpen,
              shortcut: 'Ctrl+O',
              isDisabled: isReadOnly,
            },
            { id: REVIEW_ACTION, label: t('review.menu'), icon: MessagesSquare },
          ],
        },
        {
          id: 'sheet',
          title: t('sheet.menu'),
          entries: [
            { id: EXPORT_ACTION, label: t('sheet.export'), icon: FileSpreadsheet },
            { id: TEMPLATE_ACTION, label: t('sheet.saveTemplate'), icon: Table2 },
          ],
        },
      ]}
    />
  )
}
