// A part of the page onto which files are dragged. As long as it is there, a file that misses it does nothing: the browser
// would leave the page to show it.
import { useEffect, useRef, useState, type ReactNode } from 'react'
import './file-drop.css'

function bringsFiles(event: DragEvent): boolean {
  return event.dataTransfer?.types.includes('Files') ?? false
}

export function FileDrop(props: {
  /** Said over the part while a file is held above it. */
  readonly label: string
  readonly onFiles: (files: readonly File[]) => void
  readonly isDisabled?: boolean | undefined
  readonly children: ReactNode
}) {
  const area = useRef<HTMLDivElement>(null)
  const [isOver, setOver] = useState(false)
  const latest = useRef(props)
  useEffect(() => {
    latest.current = props
  })
  useEffect(() => {
    const isInside = ({ target }: DragEvent) =>
      latest.current.isDisabled !== true &&
      target instanceof Node &&
      area.current?.contains(target) === true &&
      document.querySelector('[role="dialog"]') === null
    const onOver = (event: DragEvent) => {
      if (!bringsFiles(event)) return
      const inside = isInside(event)
      // Who has taken the event already has a use for the file outside of this part.
      const isTaken = event.defaultPrevented
      event.preventDefault()
      if (event.dataTransfer && (inside || !isTaken)) event.dataTransfer.dropEffect = inside ? 'copy' : 'none'
      setOver(inside)
    }
    const onLeave = (event: DragEvent) => {
      // Into another element of the page is no leaving.
      if (event.relatedTarget === null) setOver(false)
    }
    const onDrop = (event: DragEvent) => {
      if (!bringsFiles(event)) return
      event.preventDefault()
      setOver(false)
      const files = [...(event.dataTransfer?.files ?? [])]
      if (isInside(event) && files.length > 0) latest.current.onFiles(files)
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
  return (
    <div ref={area} className="ui-file-drop" data-over={isOver || undefined}>
      {props.children}
      {isOver ? <p className="ui-file-drop-label">{props.label}</p> : null}
    </div>
  )
}
