// What can be done with the recap by name.
import { Copy, FileSpreadsheet, FileUp, FolderUp } from 'lucide-react'
import type { PlanDocument } from '../../../shared/domain/plan.ts'
import { registerActions } from '../../state/actions.ts'
import { useApp } from '../../state/app-store.ts'
import { useCollection } from '../../state/collection.ts'
import { exportRecap } from './export-recap.ts'
import { copyReminder, listAwaited } from './reminder.ts'

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
  const canWrite = () => useApp.getState().start?.readOnly === false
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
      id: 'collection.export',
      group: 'plan',
      title: t => t('collection.export'),
      icon: FileSpreadsheet,
      run: () => {
        const [view, measured] = [viewNow(), framework()]
        if (view && measured) void exportRecap(document, measured, view)
      },
      isAvailable: () => (viewNow()?.files.length ?? 0) > 0 && framework() !== undefined,
    },
  ])
}
