// Announcements become short messages in the language of the page.
import { undo } from './state/app-store.ts'
import { errorText } from './state/error-text.ts'
import { i18next } from './state/i18n.ts'
import type { Notice } from './state/notice.ts'
import { showToast } from './ui/toast-store.ts'

export function tell(notice: Notice): void {
  const { t } = i18next
  switch (notice.kind) {
    case 'error':
      showToast({ message: errorText(notice.error, t), tone: 'bad' })
      return
    case 'deleted':
      showToast({
        message:
          notice.count === 1
            ? t('roadmap.deleted', { name: notice.name })
            : t('timeline.deletedMany', { count: notice.count }),
        key: 'history',
        actionLabel: t('common.undo'),
        onAction: () => void undo(),
      })
      return
    case 'added':
    case 'changed':
      showToast({
        message: t(notice.kind === 'added' ? 'paste.added' : 'bulk.changed', { count: notice.count }),
        key: 'history',
        actionLabel: t('common.undo'),
        onAction: () => void undo(),
      })
      return
    case 'undone':
      showToast({ message: t('shell.undone', { step: notice.step }), key: 'history' })
      return
    case 'redone':
      showToast({ message: t('shell.redone', { step: notice.step }), key: 'history' })
      return
    case 'pinned':
      showToast({ message: t('timeline.fixed.pinned'), key: 'pinned' })
      return
    case 'drag-lost':
      showToast({ message: t('timeline.dragLost') })
      return
    case 'backed-up':
      showToast({ message: t('shell.backedUp'), tone: 'good' })
      return
    case 'restored':
      showToast({ message: t('shell.restored'), tone: 'good' })
      return
  }
}
