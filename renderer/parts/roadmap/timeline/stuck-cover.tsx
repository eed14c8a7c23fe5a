// Lies over the unseen rows where held heads are painted, so that no hint of a covered row appears there.
import { useEffect, useRef } from 'react'
import type { Row } from '../../../../shared/schedule/rows.ts'
import { HEAD_HEIGHT } from './bar-layout.ts'
import type { Frame } from './frame.ts'
import { stuckBottom } from './stuck-heads.ts'

export function StuckCover({ frame, rows }: { frame: Frame; rows: readonly Row[] }) {
  const cover = useRef<HTMLDivElement>(null)
  useEffect(
    () =>
      frame.onPaint(view => {
        const { style } = cover.current ?? {}
        if (!style) return
        style.width = `${view.width}px`
        style.height = `${stuckBottom(rows, view) - HEAD_HEIGHT}px`
      }),
    [frame, rows],
  )
  return <div ref={cover} aria-hidden="true" data-testid="stuck-heads" />
}
