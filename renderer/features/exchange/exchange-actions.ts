// Sending and opening by name and by key.
import { FolderOpen, Send } from 'lucide-react'
import { registerActions } from '../../state/actions.ts'
import { useApp } from '../../state/app-store.ts'
import { OPEN_ACTION, openSend, SEND_ACTION, takeFile } from '../../state/exchange.ts'

const OPEN_KEY = 'Ctrl+O'

const canWrite = () => useApp.getState().start?.readOnly === false
const hasPlan = () => useApp.getState().document !== null

/** The file chooser of the system. */
function chooseFile(): void {
  const input = document.createElement('input')
  input.type = 'file'
  input.accept = '.spbe'
  input.addEventListener('change', () => {
    const [file] = input.files ?? []
    if (file) void takeFile(file)
  })
  input.click()
}

export function registerExchangeActions(): () => void {
  return registerActions([
    {
      id: SEND_ACTION,
      group: 'plan',
      title: t => t('exchange.send.action'),
      icon: Send,
      run: openSend,
      isAvailable: () => canWrite() && hasPlan() && !useApp.getState().choosingPlan,
    },
    {
      id: OPEN_ACTION,
      group: 'plan',
      title: t => t('exchange.open.action'),
      shortcut: OPEN_KEY,
      icon: FolderOpen,
      run: chooseFile,
      isAvailable: canWrite,
    },
  ])
}
