// A picture of the plan, looked at before it is saved or copied.
import { Copy, FileDown, ImageDown } from 'lucide-react'
import { useCallback, useMemo, useState } from 'react'
import type { Result } from '../../../shared/base/result.ts'
import type { PlanBrief } from '../../../shared/brief/plan-brief.ts'
import { PALETTES, type PaletteName } from '../../../shared/picture/palettes.ts'
import { pictureFault } from '../../parts/picture/picture-fault.ts'
import {
  copyPicture,
  makePng,
  makeSvg,
  PNG_FACTORS,
  type PictureError,
  type PngFactor,
} from '../../parts/picture/picture-files.ts'
import { Picture } from '../../parts/picture/picture.tsx'
import { useMeasure } from '../../parts/picture/use-measure.ts'
import { useWords } from '../../state/i18n.ts'
import type { Work } from '../../state/long-work.ts'
import { saveFile } from '../../state/save-file.ts'
import { Button } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { Fault } from '../../ui/fault.tsx'
import { Segmented } from '../../ui/segmented.tsx'
import { showToast } from '../../ui/toast-store.ts'
import { outputName } from './output-name.ts'
import { drawPlanPicture, type PictureKind } from './plan-pictures.ts'

const LOOKS = ['light', 'dark', 'print'] as const satisfies readonly PaletteName[]

interface PictureDialogProps {
  readonly kind: PictureKind
  readonly brief: PlanBrief
  readonly onClose: () => void
}

/** A timeline of more is some metres high: nobody looks at it in a window, and the page would be away for seconds. */
const MOST_SHOWN = 1_500

export function PictureDialog({ kind, brief, onClose }: PictureDialogProps) {
  const { t, language } = useWords()
  const measure = useMeasure()
  const isShown = kind !== 'timeline' || brief.items.length <= MOST_SHOWN
  const draw = useCallback(
    () => (measure === null ? null : drawPlanPicture(kind, brief, measure, { t, language })),
    [kind, brief, measure, t, language],
  )
  const shown = useMemo(() => (isShown ? draw() : null), [isShown, draw])
  const [look, setLook] = useState<PaletteName>('light')
  const [factor, setFactor] = useState<PngFactor>(2)
  const [fault, setFault] = useState<PictureError | null>(null)
  const name = t(`outputs.picture.${kind}.name`)
  const nameAs = (extension: string) => outputName(name, extension, brief, { t, language })
  const taken = <T,>(result: Result<T, PictureError>): T | null => {
    setFault(result.ok ? null : result.error)
    return result.ok ? result.value : null
  }
  /** What is not shown is drawn once it is wanted. */
  const drawn = async (work: Work) => {
    const step = { says: t('outputs.work.drawing'), share: null }
    if (shown === null) await work.hold(step)
    else await work.step(step)
    return shown ?? draw()
  }
  const savePng = () =>
    saveFile(async work => {
      const drawing = await drawn(work)
      const bytes = drawing === null ? null : taken(await makePng(drawing, look, factor))
      return bytes === null ? null : { name: nameAs('png'), mediaType: 'image/png', bytes }
    })
  const saveSvg = () =>
    saveFile(async work => {
      const drawing = await drawn(work)
      if (drawing === null) return null
      const svg = await makeSvg(drawing, look)
      return { name: nameAs('svg'), mediaType: 'image/svg+xml', bytes: new TextEncoder().encode(svg) }
    })
  const copy = async () => {
    const drawing = shown ?? draw()
    if (drawing === null) return
    const copied = await copyPicture(drawing, look, factor)
    taken(copied)
    if (copied.ok) showToast({ message: t('outputs.picture.copied'), tone: 'good', key: 'copied' })
  }
  return (
    <Dialog
      title={name}
      isOpen
      isText
      onClose={onClose}
      closeLabel={t('common.close')}
      size="full"
      footer={
        <>
          <div className="pb-choices">
            <Segmented
              label={t('outputs.picture.look')}
              value={look}
              options={LOOKS.map(id => ({ id, label: t(`outputs.picture.looks.${id}`) }))}
              onChange={setLook}
            />
            <Segmented
              label={t('outputs.picture.factor')}
              value={String(factor)}
              options={PNG_FACTORS.map(one => ({
                id: String(one),
                label: t('outputs.picture.factors', { factor: one }),
              }))}
              onChange={id => setFactor(PNG_FACTORS.find(one => String(one) === id) ?? 2)}
            />
            {fault === null ? null : <Fault>{pictureFault(fault, t)}</Fault>}
          </div>
          <Button icon={Copy} onPress={() => void copy()}>
            {t('outputs.picture.copy')}
          </Button>
          <Button icon={FileDown} onPress={() => void saveSvg()}>
            {t('outputs.picture.saveSvg')}
          </Button>
          <Button variant="primary" icon={ImageDown} onPress={() => void savePng()}>
            {t('outputs.picture.savePng')}
          </Button>
        </>
      }
    >
      {isShown ? null : (
        <p className="pb-undrawn">{t('outputs.picture.undrawn', { count: brief.items.length })}</p>
      )}
      <div hidden={!isShown} className="pb-picture" style={{ background: PALETTES[look].ground }}>
        {shown === null ? null : <Picture drawing={shown} palette={look} />}
      </div>
    </Dialog>
  )
}
