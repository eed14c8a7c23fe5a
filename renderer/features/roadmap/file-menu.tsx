// The plan as a file: sent, or another one opened. What it offers is an action, here as in the palette.
import { FolderOpen, Send, FileUp } from 'lucide-react'
import { useState } from 'react'
import { runAction } from '../../state/actions.ts'
import { useApp } from '../../state/app-store.ts'
import { OPEN_ACTION, SEND_ACTION } from '../../state/exchange.ts'
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
          ],
        },
      ]}
    />
  )
}
