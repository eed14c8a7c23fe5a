// A canvas that is painted with the frame: it keeps size, pixel ratio and colours right, and knows nothing else.
import { useLayoutEffect, useRef } from 'react'
import type { Frame, FrameView } from './frame.ts'
import { readPalette, type Palette } from './palette.ts'
import { forgetTextWidths } from './text-fit.ts'

export interface CanvasSize {
  readonly width: number
  readonly height: number
}

/** Paints one canvas; the context is scaled to page pixels and cleared. */
export type PaintCanvas = (
  context: CanvasRenderingContext2D,
  view: FrameView,
  palette: Palette,
  size: CanvasSize,
) => void

/** Colours are read once and again when the theme changes or the font has arrived. */
function followPalette(onChange: () => void): { readonly current: () => Palette; readonly stop: () => void } {
  let palette: Palette | null = null
  const refresh = () => {
    palette = null
    forgetTextWidths()
    onChange()
  }
  // Whoever switches the theme sets this attribute, be it the settings or the system.
  const observer = new MutationObserver(refresh)
  observer.observe(document.documentElement, { attributeFilter: ['data-theme'] })
  let isLive = true
  void document.fonts.ready.then(() => {
    if (isLive) refresh()
  })
  return {
    current: () => (palette ??= readPalette()),
    stop: () => {
      isLive = false
      observer.disconnect()
    },
  }
}

export function PaintedCanvas({
  frame,
  paint,
  size,
  className,
}: {
  frame: Frame
  paint: PaintCanvas
  /** The size of the canvas for a view; it may depend on nothing else. */
  size: (view: FrameView) => CanvasSize
  className: string
}) {
  const ref = useRef<HTMLCanvasElement>(null)
  const latest = useRef({ paint, size })
  useLayoutEffect(() => {
    latest.current = { paint, size }
    frame.invalidate()
  })
  useLayoutEffect(() => {
    const canvas = ref.current
    const context = canvas?.getContext('2d', { alpha: false })
    if (!canvas || !context) return
    const palette = followPalette(() => frame.invalidate())
    const stop = frame.onPaint(view => {
      const { width, height } = latest.current.size(view)
      const ratio = globalThis.devicePixelRatio
      const pixelWidth = Math.max(1, Math.round(width * ratio))
      const pixelHeight = Math.max(1, Math.round(height * ratio))
      // Setting a size clears and reallocates even when it is the same.
      if (canvas.width !== pixelWidth) {
        canvas.width = pixelWidth
        canvas.style.width = `${width}px`
      }
      if (canvas.height !== pixelHeight) {
        canvas.height = pixelHeight
        canvas.style.height = `${height}px`
      }
      context.setTransform(ratio, 0, 0, ratio, 0, 0)
      const colors = palette.current()
      context.fillStyle = colors.surface
      context.fillRect(0, 0, width, height)
      latest.current.paint(context, view, colors, { width, height })
    })
    return () => {
      stop()
      palette.stop()
    }
  }, [frame])
  return <canvas ref={ref} className={className} aria-hidden="true" />
}
