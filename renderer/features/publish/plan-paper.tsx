// The document of the plan that is looked at, in the window of every paper.
import { useEffect, useMemo, useState, type ComponentType } from 'react'
import type { PlanBrief } from '../../../shared/brief/plan-brief.ts'
import type { Measure } from '../../../shared/picture/drawing.ts'
import { PaperWindow } from '../../parts/paper/paper-window.tsx'
import { useChosenPaper } from '../../parts/paper/use-chosen-paper.ts'
import { useMeasure } from '../../parts/picture/use-measure.ts'
import { useBrief } from '../../state/brief.ts'
import { useWords } from '../../state/i18n.ts'
import type { Orientation } from '../../state/paper.ts'
import { closePaper, usePlanPaper, type PlanPaper } from '../../state/plan-paper.ts'
import { Segmented } from '../../ui/segmented.tsx'
import { outputName } from './output-name.ts'
import { registerPaperActions } from './paper-actions.ts'
import { useCommitmentSheets } from './papers/commitment-sheets.tsx'
import { useMatrixSheets } from './papers/matrix-sheet.tsx'
import { MeetingSheet } from './papers/meeting-sheet.tsx'
import { OnePage } from './papers/one-page.tsx'
import { usePlanSheets } from './papers/plan-sheet.tsx'
import { useStandText } from './papers/stand-text.ts'
import { TILINGS, tileSheets, wholeTimeline, type Tiling } from './papers/timeline-sheet.tsx'

/** 200 inches, in millimetres: no page of a PDF is longer. */
const LONGEST_MM = 5_080

/** What the timeline is made for. */
const ORIENTATION: Orientation = 'landscape'

interface PaperProps {
  readonly shown: PlanPaper
  readonly brief: PlanBrief
  readonly measure: Measure
}

/** What the windows of all documents have alike. */
function useFrame({ shown, brief }: PaperProps) {
  const { t, language } = useWords()
  const what = t(`papers.kind.${shown}.name`)
  const { plan } = brief.document
  const agency = brief.owner?.shortName ?? plan.region
  return {
    title: what,
    fileName: outputName(what, 'pdf', brief, { t, language }),
    foot: `${plan.title} · ${agency}`,
    onClose: closePaper,
  }
}

function TimelinePaper(props: PaperProps) {
  const { t, language } = useWords()
  const { brief, measure } = props
  const [tiling, setTiling] = useState<Tiling>('tiled')
  const chosen = useChosenPaper(ORIENTATION)
  const { size } = chosen
  // Drawn only where it is wanted, and once for its size and for the sheet.
  const whole = useMemo(
    () => (tiling === 'whole' ? wholeTimeline(brief, size, measure, { t, language }) : null),
    [tiling, brief, size, measure, t, language],
  )
  const isTooLong = whole !== null && whole.size.height > LONGEST_MM
  const sheet = isTooLong ? null : whole
  const parts = useMemo(
    () => sheet?.parts ?? tileSheets(brief, size, measure, { t, language }),
    [sheet, brief, size, measure, t, language],
  )
  return (
    <PaperWindow
      {...useFrame(props)}
      chosen={chosen}
      size={sheet?.size}
      choices={
        <>
          <Segmented
            label={t('papers.tiling')}
            value={tiling}
            options={TILINGS.map(id => ({ id, label: t(`papers.tilings.${id}`) }))}
            onChange={setTiling}
          />
          {isTooLong ? (
            <p role="status" className="pb-note">
              {t('papers.tooLong')}
            </p>
          ) : null}
        </>
      }
      parts={parts}
    />
  )
}

function OnePagePaper(props: PaperProps) {
  const { brief, measure } = props
  const chosen = useChosenPaper('portrait', true)
  const { size } = chosen
  // Asked once for preview and print, which must say the same.
  const stand = useStandText(brief.document.plan.id)
  const frame = useFrame(props)
  const parts = useMemo(
    () => [
      {
        key: 'page',
        pages: 1,
        content: <OnePage brief={brief} measure={measure} size={size} stand={stand ?? ''} />,
      },
    ],
    [brief, measure, size, stand],
  )
  return stand === null ? null : <PaperWindow {...frame} chosen={chosen} parts={parts} />
}

function PlanDocumentPaper(props: PaperProps) {
  const chosen = useChosenPaper('portrait')
  const parts = usePlanSheets({ brief: props.brief, measure: props.measure, size: chosen.size })
  return <PaperWindow {...useFrame(props)} chosen={chosen} parts={parts} />
}

function MatrixPaper(props: PaperProps) {
  const chosen = useChosenPaper('landscape')
  return (
    <PaperWindow {...useFrame(props)} chosen={chosen} parts={useMatrixSheets(props.brief, chosen.size)} />
  )
}

function CommitmentsPaper(props: PaperProps) {
  const chosen = useChosenPaper('portrait')
  return <PaperWindow {...useFrame(props)} chosen={chosen} parts={useCommitmentSheets(props.brief)} />
}

function MeetingPaper(props: PaperProps) {
  const { brief } = props
  const chosen = useChosenPaper('portrait')
  const parts = useMemo(
    () => [{ key: 'sheet', pages: null, content: <MeetingSheet brief={brief} /> }],
    [brief],
  )
  return <PaperWindow {...useFrame(props)} chosen={chosen} parts={parts} />
}

const SHOWN = {
  'one-page': OnePagePaper,
  plan: PlanDocumentPaper,
  matrix: MatrixPaper,
  timeline: TimelinePaper,
  meeting: MeetingPaper,
  commitments: CommitmentsPaper,
} as const satisfies Record<PlanPaper, ComponentType<PaperProps>>

/** Over every screen. */
export function PlanPaperWindow() {
  const shown = usePlanPaper(state => state.shown)
  useEffect(registerPaperActions, [])
  return shown === null ? null : <OpenPaper shown={shown} />
}

function OpenPaper({ shown }: { readonly shown: PlanPaper }) {
  const brief = useBrief()
  const measure = useMeasure()
  // The plan may be closed, or its framework put away, by another window.
  useEffect(() => {
    if (brief === null) closePaper()
  }, [brief])
  const Shown = SHOWN[shown]
  return brief === null || measure === null ? null : (
    <Shown key={shown} shown={shown} brief={brief} measure={measure} />
  )
}
