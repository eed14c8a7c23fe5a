// The whole page takes a roadmap file that is dropped on it, unless what is under the pointer takes files of its own.
import { useEffect, useState } from 'react'
import { takeFile } from '../../state/exchange.ts'
import { useWords } from '../../state/i18n.ts'
import { showToast } from '../../ui/toast-store.ts'

const bringsFiles = ({ dataTransfer }: DragEvent) => dataTransfer?.types.includes('Files') ?? false

/** A part of the page that takes files, or a window over it. */
function belongsToOthers({ target }: DragEvent): boolean {
  const isInPart = target instanceof Element && target.closest('.ui-file-drop') !== null
  return isInPart || document.querySelector('[role="dialog"]') !== null
}

export function RoadmapDrop() {
  const { t } = useWords()
  const [isOver, setOver] = useState(false)
  useEffect(() => {
    const onOver = (event: DragEvent) => {
      if (!bringsFiles(event)) return
      event.preventDefault()
      const isOurs = !belongsToOthers(event)
      if (isOurs && event.dataTransfer) event.dataTransfer.dropEffect = 'copy'
      setOver(isOurs)
    }
    const onLeave = (event: DragEvent) => {
      if (event.relatedTarget === null) setOver(false)
    }
    const onDrop = (event: DragEvent) => {
      if (!bringsFiles(event)) return
      event.preventDefault()
      setOver(false)
      if (document.querySelector('[role="dialog"]')) {
        showToast({ message: t('exchange.open.closeFirst'), tone: 'warn', key: 'drop' })
        return
      }
      if (belongsToOthers(event)) return
      const [file, ...others] = event.dataTransfer?.files ?? []
      // Beside a part that takes other files one of those has only missed it.
      if (document.querySelector('.ui-file-drop') && !/\.spbe$/i.test(file?.name ?? '')) return
      if (others.length > 0) showToast({ message: t('exchange.open.oneFile'), tone: 'warn', key: 'drop' })
      else if (file) void takeFile(file)
    }
    window.addEventListener('dragover', onOver)
    window.addEventListener('dragleave', onLeave)
    window.addEventListener('drop', onDrop)
    return () => {
      window.removeEventListener('dragover', onOver)
      window.removeEventListener('dragleave', onLeave)
      window.removeEventListener('drop', onDrop)
    }
  }, [t])
  return isOver ? <p className="ex-drop">{t('exchange.open.drop')}</p> : null
}
