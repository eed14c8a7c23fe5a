// Mermaid source of the plan, drawn before it is copied or saved.
import { Copy, FileDown, ImageDown } from 'lucide-react'
import { useMemo } from 'react'
import type { PlanBrief } from '../../../shared/brief/plan-brief.ts'
import { PUBLISH } from '../../../shared/publish/publications.ts'
import { copyDiagram, makeDiagramFile } from '../../parts/connectivity/export-diagram.ts'
import { DiagramView } from '../../parts/diagram/diagram-view.tsx'
import { useWords } from '../../state/i18n.ts'
import { saveFile } from '../../state/save-file.ts'
import { Button } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { outputName } from './output-name.ts'
import { savePublication } from './save-publication.ts'

/** Ways of arrows around each other are worked out on the page: these take three seconds, a few hundred take minutes. */
const MOST_ARROWS = 40
const ARROW = /-->|==>/g

export function DiagramDialog(props: {
  readonly kind: 'gantt' | 'dependencies'
  readonly brief: PlanBrief
  readonly onClose: () => void
}) {
  const { t, language } = useWords()
  const { kind, brief } = props
  const name = t(`outputs.file.${kind}.name`)
  const { content, remark } = useMemo(() => PUBLISH[kind](brief, { t, language }), [kind, brief, t, language])
  const source = typeof content === 'string' ? content : ''
  const arrows = source.match(ARROW)?.length ?? 0
  const isDrawn = kind === 'gantt' || arrows <= MOST_ARROWS
  const saveSvg = () =>
    saveFile(work =>
      makeDiagramFile(source, { name, file: outputName(name, 'svg', brief, { t, language }) }, work),
    )
  return (
    <Dialog
      title={name}
      isOpen
      onClose={props.onClose}
      closeLabel={t('common.close')}
      size="full"
      footer={
        <>
          {remark === null ? null : <p className="pb-note">{remark}</p>}
          <Button icon={Copy} onPress={() => void copyDiagram(source)}>
            {t('outputs.diagram.copySource')}
          </Button>
          {isDrawn ? (
            <Button icon={ImageDown} onPress={() => void saveSvg()}>
              {t('outputs.diagram.saveSvg')}
            </Button>
          ) : null}
          <Button variant="primary" icon={FileDown} onPress={() => void savePublication(kind)}>
            {t('outputs.diagram.saveSource')}
          </Button>
        </>
      }
    >
      {isDrawn ? (
        <DiagramView source={source} name={name} />
      ) : (
        <p className="pb-undrawn">{t('outputs.diagram.tooMany', { count: arrows, most: MOST_ARROWS })}</p>
      )}
    </Dialog>
  )
}
