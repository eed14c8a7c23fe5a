// The list of agencies where there is little room for it: one button with a menu.
import { Building2, FileSpreadsheet, ListPlus } from 'lucide-react'
import { useState } from 'react'
import { runAction } from '../../state/actions.ts'
import { EXPORT_AGENCIES, IMPORT_AGENCIES } from '../../state/agency-list.ts'
import { useWords } from '../../state/i18n.ts'
import { MenuButton } from '../../ui/menu.tsx'
import { AgencyListActions, type AgencyListProps } from './agency-list-actions.tsx'

export function AgencyListMenu(props: AgencyListProps) {
  const { t } = useWords()
  const [isOpen, setOpen] = useState(false)
  return (
    <>
      <MenuButton
        label={t('agencyList.menu')}
        icon={Building2}
        isOpen={isOpen}
        onOpenChange={setOpen}
        // Once the menu is gone: a window that opens under it would lose the focus to the closing menu.
        onChoose={id => setTimeout(() => runAction(id))}
        groups={[
          {
            id: 'agencies',
            title: t('agencyList.menu'),
            entries: [
              {
                id: IMPORT_AGENCIES,
                label: t('agencyList.importNamed'),
                icon: ListPlus,
                isDisabled: props.isReadOnly,
              },
              { id: EXPORT_AGENCIES, label: t('agencyList.exportNamed'), icon: FileSpreadsheet },
            ],
          },
        ]}
      />
      <AgencyListActions {...props} />
    </>
  )
}
