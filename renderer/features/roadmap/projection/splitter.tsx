// The upper edge of the pane: drawn or moved by keys it shares the height between bars and projection.
import { useCallback, useRef, useSyncExternalStore } from 'react'
import { useWords } from '../../../state/i18n.ts'
import { projectionRange, resizeProjection } from '../../../state/projection-view.ts'
import type { Frame } from '../timeline/frame.ts'

const KEY_STEP = 16

export function Splitter({ frame, height }: { frame: Frame; height: number }) {
  const { t } = useWords()
  // A new function would subscribe anew with every rendering.
  const onPaint = useCallback((changed: () => void) => frame.onPaint(changed), [frame])
  const layerHeight = useSyncExternalStore(onPaint, () => frame.view()?.height ?? 0)
  const { min, max } = projectionRange(layerHeight)
  const grabbed = useRef<number | null>(null)
  const resize = (wanted: number) => resizeProjection(Math.round(Math.min(max, Math.max(min, wanted))))
  const onKeyDown = (event: React.KeyboardEvent) => {
    const wanted = {
      ArrowUp: height + KEY_STEP,
      ArrowDown: height - KEY_STEP,
      Home: min,
      End: max,
    }[event.key]
    if (wanted === undefined) return
    event.preventDefault()
    resize(wanted)
  }
  return (
    <div
      className="rm-splitter"
      role="separator"
      tabIndex={0}
      aria-orientation="horizontal"
      aria-label={t('projection.height')}
      aria-valuemin={min}
      aria-valuemax={Math.max(max, height)}
      aria-valuenow={height}
      aria-valuetext={t('projection.heightValue', { pixels: height })}
      onKeyDown={onKeyDown}
      onDoubleClick={() => resizeProjection(null)}
      onPointerDown={event => {
        if (event.button !== 0) return
        event.currentTarget.setPointerCapture(event.pointerId)
        grabbed.current = event.clientY + height
      }}
      onPointerMove={event => {
        if (grabbed.current !== null) resize(grabbed.current - event.clientY)
      }}
      onLostPointerCapture={() => {
        grabbed.current = null
      }}
    />
  )
}
