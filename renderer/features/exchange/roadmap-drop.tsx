// The whole page takes a roadmap file that is dropped on it, unless what is under the pointer takes files of its own.
import { isOpenedName } from '../../../shared/exchange/sheet/given-file.ts'
import { useApp } from '../../state/app-store.ts'
import { takeFile } from '../../state/exchange.ts'
import { useWords } from '../../state/i18n.ts'
import { showToast } from '../../ui/toast-store.ts'
import { useFileDrop } from '../../ui/use-file-drop.ts'

const hasWindow = () => document.querySelector('[role="dialog"]') !== null

/** There every file is one of an agency. */
const isCollecting = () => useApp.getState().place.screen === 'collection'

function isInOtherPart({ target }: DragEvent): boolean {
  return target instanceof Element && target.closest('.ui-file-drop') !== null
}

export function RoadmapDrop() {
  const { t } = useWords()
  const warn = (message: string) => showToast({ message, tone: 'warn', key: 'drop' })
  const isOver = useFileDrop({
    takes: event => !isCollecting() && !isInOtherPart(event) && !hasWindow(),
    onFiles: ([file, ...others]) => {
      // Beside a part that takes other files one of those has only missed it.
      if (document.querySelector('.ui-file-drop') && !isOpenedName(file?.name ?? '')) return
      if (others.length > 0) warn(t('exchange.open.oneFile'))
      else if (file) void takeFile(file)
    },
    onMissed: () => {
      if (hasWindow() && !isCollecting()) warn(t('exchange.open.closeFirst'))
    },
  })
  return isOver ? <p className="ex-drop">{t('exchange.open.drop')}</p> : null
}
