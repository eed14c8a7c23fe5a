// The upper edge of the pane: it shares the height between bars and projection.
import { useCallback, useSyncExternalStore } from 'react'
import { useWords } from '../../../state/i18n.ts'
import { projectionRange, resizeProjection } from '../../../state/projection-view.ts'
import { Splitter } from '../../../ui/splitter.tsx'
import type { Frame } from '../timeline/frame.ts'

export function ProjectionEdge({ frame, height }: { frame: Frame; height: number }) {
  const { t } = useWords()
  // A new function would subscribe anew with every rendering.
  const onPaint = useCallback((changed: () => void) => frame.onPaint(changed), [frame])
  const layerHeight = useSyncExternalStore(onPaint, () => frame.view()?.height ?? 0)
  return (
    <Splitter
      label={t('projection.height')}
      valueText={t('projection.heightValue', { pixels: height })}
      orientation="horizontal"
      value={height}
      {...projectionRange(layerHeight)}
      onResize={resizeProjection}
    />
  )
}
