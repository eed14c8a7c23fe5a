// The ways out of the screen: a file for spreadsheets, and paper.
import { Download, FileSpreadsheet, Printer } from 'lucide-react'
import { useState } from 'react'
import { PRINT_KEY } from '../../../parts/paper/print-key.ts'
import { runAction } from '../../../state/actions.ts'
import { useWords } from '../../../state/i18n.ts'
import { MenuButton } from '../../../ui/menu.tsx'
import { SAVE_KEY } from './save-key.ts'

export function ExportMenu() {
  const { t } = useWords()
  const [isOpen, setOpen] = useState(false)
  return (
    <MenuButton
      label={t('report.menu')}
      name={t('report.menuName')}
      icon={Download}
      isOpen={isOpen}
      onOpenChange={setOpen}
      onChoose={runAction}
      groups={[
        {
          id: 'export',
          title: t('report.menuName'),
          entries: [
            {
              id: 'assessment.save',
              label: t('report.saveXlsx'),
              description: t('report.saveXlsxHint'),
              icon: FileSpreadsheet,
              shortcut: SAVE_KEY,
            },
            {
              id: 'assessment.print',
              label: t('report.print'),
              description: t('report.printHint'),
              icon: Printer,
              shortcut: PRINT_KEY,
            },
          ],
        },
      ]}
    />
  )
}
