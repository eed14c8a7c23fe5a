// Sending and opening by name and by key.
import { FileSpreadsheet, FolderOpen, MessagesSquare, Send, Table2 } from 'lucide-react'
import { registerActions } from '../../state/actions.ts'
import { useApp } from '../../state/app-store.ts'
import { canWrite, hasPlan } from '../../state/availability.ts'
import {
  EXPORT_ACTION,
  OPEN_ACTION,
  OPENED_FILES,
  openReview,
  openSend,
  REVIEW_ACTION,
  SEND_ACTION,
  takeFile,
  TEMPLATE_ACTION,
} from '../../state/exchange.ts'
import { exportSheet, saveTemplate } from './save-sheet.ts'

const OPEN_KEY = 'Ctrl+O'

/** The file chooser of the system. */
function chooseFile(): void {
  const input = document.createElement('input')
  input.type = 'file'
  input.accept = OPENED_FILES
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
    {
      id: REVIEW_ACTION,
      group: 'plan',
      title: t => t('review.menu'),
      icon: MessagesSquare,
      run: openReview,
      isAvailable: () => hasPlan() && !useApp.getState().choosingPlan,
    },
    {
      id: EXPORT_ACTION,
      group: 'plan',
      title: t => t('sheet.export'),
      icon: FileSpreadsheet,
      run: () => void exportSheet(),
      isAvailable: () => hasPlan() && !useApp.getState().choosingPlan,
    },
    {
      id: TEMPLATE_ACTION,
      group: 'plan',
      title: t => t('sheet.saveTemplate'),
      icon: Table2,
      run: () => void saveTemplate(),
      isAvailable: () => (useApp.getState().start?.frameworks.length ?? 0) > 0,
    },
  ])
}
