// The timeline on paper: over as many pages as it takes, or in one piece on a sheet as large as that.
import { useMemo } from 'react'
import type { PlanBrief } from '../../../../shared/brief/plan-brief.ts'
import { drawTimeline, tileTimeline } from '../../../../shared/picture/draw-timeline.ts'
import type { Drawing, Measure } from '../../../../shared/picture/drawing.ts'
import type { Words } from '../../../../shared/report/words.ts'
import { MARGIN, type PageSize } from '../../../parts/paper/paper.ts'
import { Picture } from '../../../parts/picture/picture.tsx'
import { useWords } from '../../../state/i18n.ts'
import { POINTS_PER_MM, roomOn } from './room.ts'
import './timeline-sheet.css'

/** The heading of a page: 24 px and what is left below it. */
const HEADING_POINTS = 26
const OPTIONS = { grouping: 'category' } as const

export const TILINGS = ['tiled', 'whole'] as const
export type Tiling = (typeof TILINGS)[number]

/** A sheet of the width of the paper that is as high as the whole timeline, in millimetres. */
export function wholeSize(brief: PlanBrief, paper: PageSize, measure: Measure, words: Words): PageSize {
  const frame = { width: roomOn(paper).width, measure, words, isTitled: false }
  const { height } = drawTimeline(brief, frame, OPTIONS)
  const needed = (height + HEADING_POINTS) / POINTS_PER_MM + MARGIN.top + MARGIN.bottom
  return { width: paper.width, height: Math.max(paper.height, Math.ceil(needed)) }
}

export function TimelineSheet(props: {
  readonly brief: PlanBrief
  readonly size: PageSize
  readonly measure: Measure
  readonly tiling: Tiling
}) {
  const { t, language } = useWords()
  const { brief, measure, tiling } = props
  const room = roomOn(props.size)
  const { width } = room
  const height = room.height - HEADING_POINTS
  const drawings = useMemo((): readonly Drawing[] => {
    const frame = { width, measure, words: { t, language }, isTitled: false }
    return tiling === 'whole'
      ? [drawTimeline(brief, frame, OPTIONS)]
      : tileTimeline(brief, { ...frame, height }, OPTIONS)
  }, [brief, measure, tiling, width, height, t, language])
  return drawings.map(drawing => (
    <article key={drawing.title} className="sheet tl-sheet" lang={language}>
      <h3>{drawing.title}</h3>
      <Picture drawing={drawing} palette="print" />
    </article>
  ))
}
