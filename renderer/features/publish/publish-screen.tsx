// Terbitkan: everything that the plan can leave the application as, each looked at before it is saved where there is
// something to see.
import { Download, Eye } from 'lucide-react'
import { useState } from 'react'
import type { PlanDocument } from '../../../shared/domain/plan.ts'
import { NoFramework } from '../../parts/no-framework.tsx'
import { useBrief } from '../../state/brief.ts'
import { useWords, type Translate } from '../../state/i18n.ts'
import { showPaper } from '../../state/plan-paper.ts'
import { Button } from '../../ui/button.tsx'
import { DiagramDialog } from './diagram-dialog.tsx'
import { OUTPUT_GROUPS, type Output } from './outputs.ts'
import { PictureDialog } from './picture-dialog.tsx'
import { savePublication } from './save-publication.ts'
import { saveSlides } from './save-slides.ts'
import './publish.css'

type Looked = Extract<Output, { way: 'picture' | 'diagram' }>

function wordsOf({ way, kind }: Output, t: Translate): { readonly name: string; readonly hint: string } {
  if (way === 'paper') return { name: t(`papers.kind.${kind}.name`), hint: t(`papers.kind.${kind}.hint`) }
  if (way === 'picture')
    return { name: t(`outputs.picture.${kind}.name`), hint: t(`outputs.picture.${kind}.hint`) }
  if (way === 'slides') return { name: t('outputs.slides.name'), hint: t('outputs.slides.hint') }
  return { name: t(`outputs.file.${kind}.name`), hint: t(`outputs.file.${kind}.hint`) }
}

function OutputRow(props: { readonly output: Output; readonly onLook: (looked: Looked) => void }) {
  const { t } = useWords()
  const { output } = props
  const { icon: Icon } = output
  const { name, hint } = wordsOf(output, t)
  const look = () => {
    if (output.way === 'paper') showPaper(output.kind)
    else if (output.way === 'picture' || output.way === 'diagram') props.onLook(output)
  }
  const save = () => (output.way === 'file' ? savePublication(output.kind) : saveSlides())
  return (
    <li>
      <Icon size={18} aria-hidden />
      <div>
        <h3>{name}</h3>
        <p>{hint}</p>
      </div>
      {output.way === 'file' || output.way === 'slides' ? (
        <Button icon={Download} aria-label={t('outputs.saveNamed', { name })} onPress={() => void save()}>
          {t('outputs.save')}
        </Button>
      ) : (
        <Button icon={Eye} aria-label={t('outputs.openNamed', { name })} onPress={look}>
          {t('outputs.open')}
        </Button>
      )}
    </li>
  )
}

export function PublishScreen({ document }: { readonly document: PlanDocument }) {
  const { t } = useWords()
  const brief = useBrief()
  const [looked, setLooked] = useState<Looked | null>(null)
  const close = () => setLooked(null)
  return (
    <div className="pb-page">
      <header className="shell-head pb-head">
        <h1>{t('outputs.title')}</h1>
        <p>{t('outputs.subtitle', { title: document.plan.title })}</p>
      </header>
      {brief === null ? (
        <NoFramework />
      ) : (
        <div className="pb-groups">
          {OUTPUT_GROUPS.map(({ id, outputs }) => (
            <section key={id} className="pb-group" aria-labelledby={`pb-${id}`}>
              <h2 id={`pb-${id}`}>{t(`outputs.group.${id}`)}</h2>
              <ul>
                {outputs.map(output => (
                  <OutputRow key={`${output.way} ${output.kind}`} output={output} onLook={setLooked} />
                ))}
              </ul>
            </section>
          ))}
        </div>
      )}
      {brief !== null && looked?.way === 'picture' ? (
        <PictureDialog kind={looked.kind} brief={brief} onClose={close} />
      ) : null}
      {brief !== null && looked?.way === 'diagram' ? (
        <DiagramDialog kind={looked.kind} brief={brief} onClose={close} />
      ) : null}
    </div>
  )
}
