// A diagram of Mermaid as a picture that is moved and zoomed.
import { Expand, Maximize, ZoomIn, ZoomOut } from 'lucide-react'
import { useEffect, useId, useLayoutEffect, useRef, useState, type ReactNode } from 'react'
import { formatNumber } from '../../../shared/messages/format.ts'
import { useWords } from '../../state/i18n.ts'
import { reportFault } from '../../state/report-fault.ts'
import { IconButton } from '../../ui/button.tsx'
import { Fault } from '../../ui/fault.tsx'
import { drawDiagram, readColors } from './draw-diagram.ts'
import { usePanZoom, type Point } from './use-pan-zoom.ts'
import './diagram.css'

/** Another one when the page becomes light or dark. */
function useTheme(): string | undefined {
  const [theme, setTheme] = useState(() => document.documentElement.dataset['theme'])
  useEffect(() => {
    const observer = new MutationObserver(() => setTheme(document.documentElement.dataset['theme']))
    observer.observe(document.documentElement, { attributeFilter: ['data-theme'] })
    return () => observer.disconnect()
  }, [])
  return theme
}

type Picture = { readonly svg: SVGSVGElement; readonly width: number; readonly height: number }

/** Mermaid holds the page while it draws: before, the window stands there and can be closed again. */
const DRAWN_AFTER_MS = 120

/** The uppermost data house, once the picture stands in the page; other diagrams have none. */
function findMiddle(svg: SVGSVGElement): Point | null {
  const [house] = Array.from(svg.querySelectorAll('.node.house'), one =>
    one.getBoundingClientRect(),
  ).toSorted((a, b) => a.top - b.top)
  if (house === undefined) return null
  const { left, top, width } = svg.getBoundingClientRect()
  const scale = width / svg.viewBox.baseVal.width
  return { x: (house.x + house.width / 2 - left) / scale, y: (house.y + house.height / 2 - top) / scale }
}

/** The last picture stands until the next one is drawn. */
function usePicture(source: string, name: string): Picture | 'failed' | null {
  const theme = useTheme()
  const [picture, setPicture] = useState<Picture | 'failed' | null>(null)
  useEffect(() => {
    const visit = { isOver: false }
    const timer = setTimeout(() => {
      drawDiagram(source, readColors(), name).then(
        svg => {
          if (visit.isOver) return null
          const { width, height } = svg.viewBox.baseVal
          setPicture({ svg, width, height })
          return svg
        },
        error => {
          if (!visit.isOver) setPicture('failed')
          return reportFault(error)
        },
      )
    }, DRAWN_AFTER_MS)
    return () => {
      visit.isOver = true
      clearTimeout(timer)
    }
    // oxlint-disable-next-line react/exhaustive-effect-dependencies -- the colours are those of the theme
  }, [source, name, theme])
  return picture
}

export function DiagramView(props: {
  readonly source: string
  /** What the picture is, for those who do not see it. */
  readonly name: string
  /** What its lines and boxes mean. */
  readonly legend?: ReactNode
  /** What can be done with it. */
  readonly tools?: ReactNode
  readonly onLarge?: (() => void) | undefined
}) {
  const { t, language } = useWords()
  const hintId = useId()
  const picture = usePicture(props.source, props.name)
  const shown = picture === 'failed' ? null : picture
  const { frame, view, fit, begin, zoomIn, zoomOut, handlers } = usePanZoom(shown)
  const place = useRef<HTMLDivElement>(null)
  useLayoutEffect(() => {
    if (shown === null) return
    place.current?.replaceChildren(shown.svg)
    begin(findMiddle(shown.svg))
  }, [shown, begin])
  return (
    <div className="cn-diagram">
      <div className="cn-diagram-tools">
        <IconButton icon={ZoomOut} label={t('connectivity.diagram.zoomOut')} shortcut="-" onPress={zoomOut} />
        <span className="cn-zoom num" aria-live="polite">
          {t('connectivity.diagram.zoom', { percent: formatNumber(Math.round(view.scale * 100), language) })}
        </span>
        <IconButton icon={ZoomIn} label={t('connectivity.diagram.zoomIn')} shortcut="+" onPress={zoomIn} />
        <IconButton icon={Maximize} label={t('connectivity.diagram.fit')} shortcut="0" onPress={fit} />
        {props.onLarge === undefined ? null : (
          <IconButton icon={Expand} label={t('connectivity.diagram.large')} onPress={props.onLarge} />
        )}
        {props.legend}
        {props.tools}
      </div>
      {picture === 'failed' ? <Fault>{t('connectivity.diagram.failed')}</Fault> : null}
      <p id={hintId} className="visually-hidden">
        {t('connectivity.diagram.hint')}
      </p>
      <div
        ref={frame}
        className="cn-canvas"
        role="application"
        aria-label={props.name}
        aria-describedby={hintId}
        aria-busy={picture === null}
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what is moved must be reachable by keys
        tabIndex={0}
        {...handlers}
      >
        {picture === null ? <p className="cn-drawing">{t('connectivity.diagram.drawing')}</p> : null}
        <div
          ref={place}
          className="cn-picture"
          style={{ transform: `translate(${view.x}px, ${view.y}px) scale(${view.scale})` }}
        />
      </div>
    </div>
  )
}
