// The connections as a picture that is moved and zoomed, with what its lines mean.
import { Copy, ImageDown } from 'lucide-react'
import { useMemo, useState } from 'react'
import { toDiagram, type AgencyConnections } from '../../../shared/connectivity/diagram.ts'
import type { AgencyId } from '../../../shared/domain/agency.ts'
import { useWords } from '../../state/i18n.ts'
import { Button } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { DiagramView } from '../diagram/diagram-view.tsx'
import { diagramWords } from './connection-words.ts'
import { copyDiagram, saveDiagram } from './export-diagram.ts'
import './connectivity.css'

const LEGEND = ['connected', 'planned', 'open', 'application', 'dataset'] as const

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
  const source = useMemo(
    () =>
      toDiagram(
        groups,
        diagramWords(id => agencyName(id).shortName, t, language),
      ),
    [groups, agencyName, t, language],
  )
  return (
    <DiagramView
      source={source}
      name={t('connectivity.diagram.name')}
      onLarge={props.onLarge}
      legend={
        <ul className="cn-legend" aria-label={t('connectivity.diagram.legend.title')}>
          {LEGEND.map(one => (
            <li key={one} data-line={one}>
              {t(`connectivity.diagram.legend.${one}`)}
            </li>
          ))}
        </ul>
      }
      tools={
        <>
          <Button icon={Copy} variant="quiet" size="s" onPress={() => void copyDiagram(source)}>
            {t('connectivity.diagram.copy')}
          </Button>
          <Button icon={ImageDown} size="s" onPress={() => void saveDiagram(source, props.of)}>
            {t('connectivity.diagram.saveSvg')}
          </Button>
        </>
      }
    />
  )
}
