// A part of the page onto which files are dragged.
import { useRef, type ReactNode } from 'react'
import './file-drop.css'
import { useFileDrop } from './use-file-drop.ts'

export function FileDrop(props: {
  /** Said over the part while a file is held above it. */
  readonly label: string
  readonly onFiles: (files: readonly File[]) => void
  readonly isDisabled?: boolean | undefined
  readonly children: ReactNode
}) {
  const area = useRef<HTMLDivElement>(null)
  const isOver = useFileDrop({
    takes: ({ target }) =>
      props.isDisabled !== true &&
      target instanceof Node &&
      area.current?.contains(target) === true &&
      document.querySelector('[role="dialog"]') === null,
    onFiles: props.onFiles,
  })
  return (
    <div ref={area} className="ui-file-drop" data-over={isOver || undefined}>
      {props.children}
      {isOver ? <p className="ui-file-drop-label">{props.label}</p> : null}
    </div>
  )
}
