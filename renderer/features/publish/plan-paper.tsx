// The document of the plan that is looked at, in the window of every paper.
import { useEffect, useMemo, useState, type ReactNode } from 'react'
import type { PlanBrief } from '../../../shared/brief/plan-brief.ts'
import type { Measure } from '../../../shared/picture/drawing.ts'
import { PaperWindow } from '../../parts/paper/paper-window.tsx'
import type { PageSize } from '../../parts/paper/paper.ts'
import { useChosenPaper } from '../../parts/paper/use-chosen-paper.ts'
import { useMeasure } from '../../parts/picture/use-measure.ts'
import { useBrief } from '../../state/brief.ts'
import { useWords } from '../../state/i18n.ts'
import type { Orientation } from '../../state/paper.ts'
import { closePaper, usePlanPaper, type PlanPaper } from '../../state/plan-paper.ts'
import { Segmented } from '../../ui/segmented.tsx'
import { outputName } from './output-name.ts'
import { registerPaperActions } from './paper-actions.ts'
import { CommitmentSheets } from './papers/commitment-sheets.tsx'
import { MatrixSheet } from './papers/matrix-sheet.tsx'
import { MeetingSheet } from './papers/meeting-sheet.tsx'
import { OnePage } from './papers/one-page.tsx'
import { PlanSheet } from './papers/plan-sheet.tsx'
import { TILINGS, TimelineSheet, wholeSize, type Tiling } from './papers/timeline-sheet.tsx'

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
  const [chosen, setTiling] = useState<Tiling>('tiled')
  const { width, height } = useChosenPaper(ORIENTATION).size
  // Drawn to know its height, and not with every picture of the window.
  const whole = useMemo(
    () => (chosen === 'whole' ? wholeSize(brief, { width, height }, measure, { t, language }) : null),
    [chosen, brief, width, height, measure, t, language],
  )
  const isTooLong = whole !== null && whole.height > LONGEST_MM
  const sheet = isTooLong ? null : whole
  return (
    <PaperWindow
      {...useFrame(props)}
      orientation={ORIENTATION}
      sizeOf={sheet === null ? undefined : () => sheet}
      choices={
        <Segmented
          label={t('papers.tiling')}
          value={chosen}
          options={TILINGS.map(id => ({ id, label: t(`papers.tilings.${id}`) }))}
          onChange={setTiling}
        />
      }
    >
      {(_orientation, size) => (
        <>
          {isTooLong ? <p className="sheet tl-note">{t('papers.tooLong')}</p> : null}
          <TimelineSheet
            brief={brief}
            size={size}
            measure={measure}
            tiling={sheet === null ? 'tiled' : 'whole'}
          />
        </>
      )}
    </PaperWindow>
  )
}

/** On upright paper unless it is made for another. */
function TextPaper(
  props: PaperProps & {
    readonly orientation?: Orientation
    readonly isFixed?: boolean
    readonly children: (size: PageSize) => ReactNode
  },
) {
  return (
    <PaperWindow
      {...useFrame(props)}
      orientation={props.orientation ?? 'portrait'}
      isFixed={props.isFixed === true}
    >
      {(_orientation, size) => props.children(size)}
    </PaperWindow>
  )
}

function ShownPaper(props: PaperProps) {
  const { brief, measure } = props
  switch (props.shown) {
    case 'one-page':
      return (
        <TextPaper {...props} isFixed>
          {size => <OnePage brief={brief} measure={measure} size={size} />}
        </TextPaper>
      )
    case 'plan':
      return (
        <TextPaper {...props}>{size => <PlanSheet brief={brief} measure={measure} size={size} />}</TextPaper>
      )
    case 'matrix':
      return (
        <TextPaper {...props} orientation="landscape">
          {() => <MatrixSheet brief={brief} />}
        </TextPaper>
      )
    case 'timeline':
      return <TimelinePaper {...props} />
    case 'meeting':
      return <TextPaper {...props}>{() => <MeetingSheet brief={brief} />}</TextPaper>
    case 'commitments':
      return <TextPaper {...props}>{() => <CommitmentSheets brief={brief} />}</TextPaper>
  }
}

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
  return brief === null || measure === null ? null : (
    <ShownPaper key={shown} shown={shown} brief={brief} measure={measure} />
  )
}
