// Files that are dragged over the page. As long as anybody follows them, one that misses its place does nothing: the browser
// would leave the page to show it.
import { useEffect, useRef, useState } from 'react'
import { droppedFiles } from './dropped-files.ts'

function bringsFiles({ dataTransfer }: DragEvent): boolean {
  return dataTransfer?.types.includes('Files') ?? false
}

export interface FileTaker {
  /** Whether what lies at this place is for us. */
  readonly takes: (event: DragEvent) => boolean
  readonly onFiles: (files: readonly File[]) => void
  /** The files inside of dropped folders come too; a folder that cannot be read is told here. */
  readonly onFolderFault?: ((error: unknown) => void) | undefined
  /** What is dropped where it is not for us. */
  readonly onMissed?: (() => void) | undefined
}

/** Whether files are held over a place of ours now. */
export function useFileDrop(taker: FileTaker): boolean {
  const [isOver, setOver] = useState(false)
  const latest = useRef(taker)
  useEffect(() => {
    latest.current = taker
  })
  useEffect(() => {
    const onOver = (event: DragEvent) => {
      if (!bringsFiles(event)) return
      // Who has taken the event already may have a use for the file at this place.
      const isOffered = event.defaultPrevented
      event.preventDefault()
      const isOurs = latest.current.takes(event)
      if (event.dataTransfer && (isOurs || !isOffered))
        event.dataTransfer.dropEffect = isOurs ? 'copy' : 'none'
      setOver(isOurs)
    }
    const onLeave = (event: DragEvent) => {
      // Into another element of the page is no leaving.
      if (event.relatedTarget === null) setOver(false)
    }
    const onDrop = (event: DragEvent) => {
      if (!bringsFiles(event)) return
      event.preventDefault()
      setOver(false)
      const { takes, onFiles, onMissed, onFolderFault } = latest.current
      const files = [...(event.dataTransfer?.files ?? [])]
      if (!takes(event)) onMissed?.()
      else if (onFolderFault !== undefined && event.dataTransfer)
        droppedFiles(event.dataTransfer).then(onFiles, onFolderFault)
      else if (files.length > 0) onFiles(files)
    }
    window.addEventListener('dragover', onOver)
    window.addEventListener('dragleave', onLeave)
    window.addEventListener('drop', onDrop)
    return () => {
      window.removeEventListener('dragover', onOver)
      window.removeEventListener('dragleave', onLeave)
      window.removeEventListener('drop', onDrop)
    }
  }, [])
  return isOver
}
