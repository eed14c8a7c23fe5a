// The canvas under the rows: paints a window of the row area somewhat larger than what can be seen, so that native
// scrolling never uncovers an unpainted edge.
import { useEffect, useLayoutEffect, useRef, useState } from 'react'
import type { Box } from './bar-layout.ts'
import { paintBars, type Scene } from './paint-bars.ts'
import { readPalette } from './palette.ts'

/** The colours of the page; read anew when the theme changes or the font has arrived. */
function usePalette() {
  const [palette, setPalette] = useState(readPalette)
  useEffect(() => {
    const refresh = () => setPalette(readPalette())
    // Whoever switches the theme sets this attribute, be it the settings or the system.
    const observer = new MutationObserver(refresh)
    observer.observe(document.documentElement, { attributeFilter: ['data-theme'] })
    void document.fonts.ready.then(refresh)
    return () => observer.disconnect()
  }, [])
  return palette
}

export function BarCanvas({ scene, window: part, left }: { scene: Scene; window: Box; left: number }) {
  const ref = useRef<HTMLCanvasElement>(null)
  const palette = usePalette()
  useLayoutEffect(() => {
    const canvas = ref.current
    const context = canvas?.getContext('2d')
    if (!canvas || !context) return
    const ratio = globalThis.devicePixelRatio
    const width = Math.round(part.width * ratio)
    const height = Math.round(part.height * ratio)
    // Setting a size clears and reallocates even when it is the same.
    if (canvas.width !== width) canvas.width = width
    if (canvas.height !== height) canvas.height = height
    context.setTransform(ratio, 0, 0, ratio, 0, 0)
    paintBars(context, scene, palette, part)
  })
  return (
    <canvas
      ref={ref}
      className="rm-bars"
      aria-hidden="true"
      style={{ left: left + part.x, top: part.y, width: part.width, height: part.height }}
    />
  )
}
