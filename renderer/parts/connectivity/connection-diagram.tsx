// The connections as a picture that is moved and zoomed, with what its lines mean.
import { Copy, Expand, ImageDown, Maximize, ZoomIn, ZoomOut } from 'lucide-react'
import { useEffect, useId, useLayoutEffect, useMemo, useRef, useState } from 'react'
import { toDiagram, type AgencyConnections } from '../../../shared/connectivity/diagram.ts'
import type { AgencyId } from '../../../shared/domain/agency.ts'
import { formatNumber } from '../../../shared/messages/format.ts'
import { useWords } from '../../state/i18n.ts'
import { reportFault } from '../../state/report-fault.ts'
import { Button, IconButton } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { Fault } from '../../ui/fault.tsx'
import { diagramWords } from './connection-words.ts'
import { drawDiagram, readColors } from './draw-diagram.ts'
import { copyDiagram, saveDiagram } from './export-diagram.ts'
import { usePanZoom } from './use-pan-zoom.ts'
import './connectivity.css'
import './diagram.css'

const LEGEND = ['connected', 'planned', 'open', 'application', 'dataset'] as const

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

/** The last picture stands until the next one is drawn. */
function usePicture(source: string, name: string): Picture | 'failed' | null {
  const theme = useTheme()
  const [picture, setPicture] = useState<Picture | 'failed' | null>(null)
  useEffect(() => {
    const visit = { isOver: false }
    drawDiagram(source, readColors(), name).then(
      svg => {
        const { width, height } = svg.viewBox.baseVal
        if (!visit.isOver) setPicture({ svg, width, height })
        return svg
      },
      error => {
        if (!visit.isOver) setPicture('failed')
        return reportFault(error)
      },
    )
    return () => {
      visit.isOver = true
    }
    // oxlint-disable-next-line react/exhaustive-effect-dependencies -- the colours are those of the theme
  }, [source, name, theme])
  return picture
}

interface DiagramProps {
  readonly groups: readonly AgencyConnections[]
  readonly agencyName: (id: AgencyId) => { readonly shortName: string }
  /** Of which plan or region it is, for the name of a file. */
  readonly of: string
}

export function ConnectionDiagram(props: DiagramProps) {
  const { t } = useWords()
  const [isLarge, setLarge] = useState(false)
  return (
    <>
      <Diagram {...props} onLarge={() => setLarge(true)} />
      <Dialog
        title={t('connectivity.diagram.name')}
        isOpen={isLarge}
        onClose={() => setLarge(false)}
        closeLabel={t('common.close')}
        size="full"
      >
        <Diagram {...props} />
      </Dialog>
    </>
  )
}

function Diagram(props: DiagramProps & { readonly onLarge?: (() => void) | undefined }) {
  const { t, language } = useWords()
  const { groups, agencyName } = props
  const hintId = useId()
  const source = useMemo(
    () =>
      toDiagram(
        groups,
        diagramWords(id => agencyName(id).shortName, t, language),
      ),
    [groups, agencyName, t, language],
  )
  const name = t('connectivity.diagram.name')
  const picture = usePicture(source, name)
  const shown = picture === 'failed' ? null : picture
  const { frame, view, fit, zoomIn, zoomOut, handlers } = usePanZoom(shown)
  const place = useRef<HTMLDivElement>(null)
  useLayoutEffect(() => {
    if (shown !== null) place.current?.replaceChildren(shown.svg)
    fit()
  }, [shown, fit])
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
        <ul className="cn-legend" aria-label={t('connectivity.diagram.legend.title')}>
          {LEGEND.map(one => (
            <li key={one} data-line={one}>
              {t(`connectivity.diagram.legend.${one}`)}
            </li>
          ))}
        </ul>
        <Button icon={Copy} variant="quiet" size="s" onPress={() => void copyDiagram(source)}>
          {t('connectivity.diagram.copy')}
        </Button>
        <Button icon={ImageDown} size="s" onPress={() => void saveDiagram(source, props.of)}>
          {t('connectivity.diagram.saveSvg')}
        </Button>
      </div>
      {picture === 'failed' ? <Fault>{t('connectivity.diagram.failed')}</Fault> : null}
      <p id={hintId} className="visually-hidden">
        {t('connectivity.diagram.hint')}
      </p>
      <div
        ref={frame}
        className="cn-canvas"
        role="application"
        aria-label={name}
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
