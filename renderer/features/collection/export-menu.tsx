// The recap on its way out: a spreadsheet to read, or the whole collection to open elsewhere.
import { Download, FileSpreadsheet, Package } from 'lucide-react'
import { useState } from 'react'
import { runAction } from '../../state/actions.ts'
import { useWords } from '../../state/i18n.ts'
import { MenuButton } from '../../ui/menu.tsx'
import { EXPORT_RECAP, SAVE_COLLECTION } from './collection-actions.ts'

export function ExportMenu({ isReadOnly }: { readonly isReadOnly: boolean }) {
  const { t } = useWords()
  const [isOpen, setOpen] = useState(false)
  return (
    <MenuButton
      label={t('collectionFile.menu')}
      name={t('collectionFile.menuName')}
      icon={Download}
      isOpen={isOpen}
      onOpenChange={setOpen}
      // Once the menu is gone: a window that opens under it would lose the focus to the closing menu.
      onChoose={id => setTimeout(() => runAction(id))}
      groups={[
        {
          id: 'export',
          title: t('collectionFile.menu'),
          entries: [
            { id: EXPORT_RECAP, label: t('collection.export'), icon: FileSpreadsheet },
            {
              id: SAVE_COLLECTION,
              label: t('collectionFile.save'),
              description: t('collectionFile.saveHint'),
              icon: Package,
              isDisabled: isReadOnly,
            },
          ],
        },
      ]}
    />
  )
}
