// What can be done with the recap by name.
import { Copy, FileSpreadsheet, FileUp, FolderUp, Package } from 'lucide-react'
import type { PlanDocument } from '../../../shared/domain/plan.ts'
import { registerActions } from '../../state/actions.ts'
import { useApp } from '../../state/app-store.ts'
import { canWrite } from '../../state/availability.ts'
import { useCollection } from '../../state/collection.ts'
import { saveCollection } from '../../state/collection-file.ts'
import { errorText } from '../../state/error-text.ts'
import { say } from '../../state/i18n.ts'
import { revealFile } from '../../state/save-file.ts'
import { showToast } from '../../ui/toast-store.ts'
import { exportRecap } from './export-recap.ts'
import { copyReminder, listAwaited } from './reminder.ts'

export const EXPORT_RECAP = 'collection.export'
export const SAVE_COLLECTION = 'collection.save'

async function save({ plan }: PlanDocument): Promise<void> {
  const saved = await saveCollection(plan.id)
  if (!saved.ok) {
    const tone = saved.error.code === 'stopped' ? 'neutral' : 'bad'
    showToast({ message: errorText(saved.error, say), tone, key: 'file' })
  } else if (saved.value !== null) {
    const { file, isHandedOver } = saved.value
    const shown = { tone: 'good', key: 'file' } as const
    if (isHandedOver) showToast({ ...shown, message: say('collectionFile.handedOver', { file }) })
    else
      showToast({
        ...shown,
        message: say('collectionFile.written', { file }),
        actionLabel: say('report.reveal'),
        onAction: () => void revealFile(file),
      })
  }
}

export function registerCollectionActions(document: PlanDocument): () => void {
  const viewNow = () => useCollection.getState().view
  const framework = () =>
    useApp.getState().start?.frameworks.find(({ id }) => id === document.plan.activeFrameworkId)
  const awaited = () => {
    const view = viewNow()
    return view === null ? [] : listAwaited(view)
  }
  /** The button of the page, whose chooser the browser opens only by a press. */
  const press = (takes: 'files' | 'folder') =>
    window.document.querySelector<HTMLElement>(`[data-takes="${takes}"]`)?.click()
  const hasFiles = () => (viewNow()?.files.length ?? 0) > 0
  return registerActions([
    {
      id: 'collection.addFiles',
      group: 'plan',
      title: t => t('collection.addFiles'),
      icon: FileUp,
      run: () => press('files'),
      isAvailable: canWrite,
    },
    {
      id: 'collection.addFolder',
      group: 'plan',
      title: t => t('collection.addFolder'),
      icon: FolderUp,
      run: () => press('folder'),
      isAvailable: canWrite,
    },
    {
      id: 'collection.remind',
      group: 'plan',
      title: t => t('collection.remind', { count: awaited().length }),
      icon: Copy,
      run: () => void copyReminder(awaited(), useApp.getState().today),
      isAvailable: () => awaited().length > 0,
    },
    {
      id: EXPORT_RECAP,
      group: 'plan',
      title: t => t('collection.export'),
      icon: FileSpreadsheet,
      run: () => {
        const [view, measured] = [viewNow(), framework()]
        if (view && measured) void exportRecap(document, measured, view)
      },
      isAvailable: () => hasFiles() && framework() !== undefined,
    },
    {
      id: SAVE_COLLECTION,
      group: 'plan',
      title: t => t('collectionFile.save'),
      icon: Package,
      run: () => void save(document),
      isAvailable: () => canWrite() && hasFiles(),
    },
  ])
}
