// The Peta Rencana as a document: text, tables and the pictures that belong to them.
import { useMemo, type ReactNode } from 'react'
import { toCivilDate } from '../../../../shared/base/civil-date.ts'
import type { PlanBrief } from '../../../../shared/brief/plan-brief.ts'
import { drawAspects } from '../../../../shared/picture/draw-aspects.ts'
import { drawGains } from '../../../../shared/picture/draw-gains.ts'
import { drawMoney } from '../../../../shared/picture/draw-money.ts'
import { drawProjection } from '../../../../shared/picture/draw-projection.ts'
import type { Drawing, Measure } from '../../../../shared/picture/drawing.ts'
import type { Block } from '../../../../shared/publish/block.ts'
import { writePlanText } from '../../../../shared/publish/plan-text.ts'
import type { Words } from '../../../../shared/report/words.ts'
import type { PageSize, PaperPart } from '../../../parts/paper/paper.ts'
import { SheetLetterhead, SheetSignature } from '../../../parts/paper/sheet-parts.tsx'
import { Picture } from '../../../parts/picture/picture.tsx'
import { useWords } from '../../../state/i18n.ts'
import { Blocks } from './blocks.tsx'
import { cutBlocks } from './cut-blocks.ts'
import { roomOn } from './room.ts'
import { tileSheets } from './timeline-sheet.tsx'
import './plan-sheet.css'

/** In points. */
const CURVE_HEIGHT = 230
const MONEY_HEIGHT = 210

interface PlanSheetProps {
  readonly brief: PlanBrief
  readonly measure: Measure
  readonly size: PageSize
}

function usePictures({ brief, measure, size }: PlanSheetProps) {
  const { t, language } = useWords()
  const { width } = roomOn(size)
  return useMemo(() => {
    const frame = { width, measure, words: { t, language }, isTitled: false }
    return {
      aspects: drawAspects(brief, frame),
      gains: drawGains(brief, frame),
      projection: drawProjection(brief, { ...frame, height: CURVE_HEIGHT }),
      money: drawMoney(brief, { ...frame, height: MONEY_HEIGHT }, 'category'),
    }
  }, [brief, measure, width, t, language])
}

/** Heading and text, then the picture, then the rest: a picture illustrates what was just said. */
function Part(props: { readonly blocks: readonly Block[]; readonly drawing: Drawing | null }) {
  const { blocks, drawing } = props
  return (
    <section>
      <Blocks blocks={blocks.slice(0, 1)} />
      {drawing === null ? null : (
        <figure>
          <Picture drawing={drawing} palette="print" />
        </figure>
      )}
      <Blocks blocks={blocks.slice(1)} />
    </section>
  )
}

/** Long text on pages of its own, with what stands before its first part and behind its last. */
function frames(
  key: string,
  blocks: readonly Block[],
  { t, language }: Words,
  { before, behind = null }: { readonly before: ReactNode; readonly behind?: ReactNode },
): readonly PaperPart[] {
  const parts = cutBlocks(blocks, title => t('papers.again', { title }))
  return parts.map((part, at) => ({
    key: `${key} ${at}`,
    pages: null,
    content: (
      <article className="sheet ps-sheet" lang={language}>
        {at === 0 ? before : null}
        <Blocks blocks={part} />
        {at === parts.length - 1 ? behind : null}
      </article>
    ),
  }))
}

export function usePlanSheets(props: PlanSheetProps): readonly PaperPart[] {
  const { t, language } = useWords()
  const { brief, measure, size } = props
  const pictures = usePictures(props)
  return useMemo(() => {
    const words = { t, language }
    const text = writePlanText(brief, words)
    const { plan } = brief.document
    const hasItems = brief.items.length > 0
    const opening = (
      <>
        <SheetLetterhead region={plan.region} agency={brief.owner?.name ?? ''} />
        <h3>{text.title}</h3>
        <dl className="sheet-facts">
          {text.facts.slice(2).map(([label, fact]) => (
            <div key={label}>
              <dt>{label}</dt>
              <dd>{fact}</dd>
            </div>
          ))}
        </dl>
        <Blocks blocks={text.summary} />
        <Blocks blocks={text.method} />
        <Part blocks={text.position} drawing={pictures.aspects} />
      </>
    )
    const worth = (
      <>
        <Part blocks={text.years} drawing={hasItems ? pictures.projection : null} />
        {brief.gains.length === 0 ? null : (
          <figure>
            <figcaption>{pictures.gains.title}</figcaption>
            <Picture drawing={pictures.gains} palette="print" />
          </figure>
        )}
        <Part blocks={text.money} drawing={brief.money.length > 0 ? pictures.money : null} />
      </>
    )
    return [
      ...frames('items', text.items, words, { before: opening }),
      ...(hasItems ? tileSheets(brief, size, measure, words) : []),
      ...frames('attention', text.attention, words, {
        before: worth,
        behind: <SheetSignature date={toCivilDate(brief.today)} />,
      }),
    ]
  }, [brief, measure, size, pictures, t, language])
}
