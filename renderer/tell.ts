// Announcements become short messages in the language of the page.
import { undo } from './state/app-store.ts'
import { errorText } from './state/error-text.ts'
import { say } from './state/i18n.ts'
import type { Notice } from './state/notice.ts'
import { showToast } from './ui/toast-store.ts'

export function tell(notice: Notice): void {
  switch (notice.kind) {
    case 'error':
      showToast({ message: errorText(notice.error, say), tone: 'bad' })
      return
    case 'deleted':
      showToast({
        message:
          notice.count === 1
            ? say('roadmap.deleted', { name: notice.name })
            : say('timeline.deletedMany', { count: notice.count }),
        key: 'history',
        actionLabel: say('common.undo'),
        onAction: () => void undo(),
      })
      return
    case 'added':
    case 'changed':
      showToast({
        message: say(notice.kind === 'added' ? 'paste.added' : 'bulk.changed', { count: notice.count }),
        key: 'history',
        actionLabel: say('common.undo'),
        onAction: () => void undo(),
      })
      return
    case 'undone':
      showToast({ message: say('shell.undone', { step: notice.step }), key: 'history' })
      return
    case 'redone':
      showToast({ message: say('shell.redone', { step: notice.step }), key: 'history' })
      return
    case 'pinned':
      showToast({ message: say('timeline.fixed.pinned'), key: 'pinned' })
      return
    case 'drag-lost':
      showToast({ message: say('timeline.dragLost') })
      return
    case 'refused':
      showToast({
        message: say('inspector.refused', {
          name: notice.name,
          fields: notice.labels.join(', '),
          count: notice.labels.length,
        }),
        tone: 'warn',
        key: `refused ${notice.itemId}`,
        actionLabel: say('inspector.backToField'),
        onAction: notice.goBack,
      })
      return
    case 'backed-up':
      showToast({ message: say('shell.backedUp'), tone: 'good' })
      return
    case 'restored':
      showToast({ message: say('shell.restored'), tone: 'good' })
      return
  }
}
