// The timeline on paper: over as many pages as it takes, or in one piece on a sheet as large as that.
import { memo, useMemo } from 'react'
import type { PlanBrief } from '../../../../shared/brief/plan-brief.ts'
import {
  drawTimeline,
  tileTimeline,
  type Tile as TimelineTile,
} from '../../../../shared/picture/draw-timeline.ts'
import type { Measure } from '../../../../shared/picture/drawing.ts'
import type { Words } from '../../../../shared/report/words.ts'
import { MARGIN, type PageSize, type PaperPart } from '../../../parts/paper/paper.ts'
import { Picture } from '../../../parts/picture/picture.tsx'
import { useWords } from '../../../state/i18n.ts'
import { POINTS_PER_MM, roomOn } from './room.ts'
import './timeline-sheet.css'

/** The heading of a page: 24 px and what is left below it. */
const HEADING_POINTS = 26
const OPTIONS = { grouping: 'category' } as const

export const TILINGS = ['tiled', 'whole'] as const
export type Tiling = (typeof TILINGS)[number]

/** The whole timeline on a sheet of the width of the paper that is as high as it needs, in millimetres. */
export function wholeTimeline(
  brief: PlanBrief,
  paper: PageSize,
  measure: Measure,
  words: Words,
): { readonly size: PageSize; readonly parts: readonly PaperPart[] } {
  const frame = { width: roomOn(paper).width, measure, words, isTitled: false }
  const drawing = drawTimeline(brief, frame, OPTIONS)
  const { title, height } = drawing
  const needed = (height + HEADING_POINTS) / POINTS_PER_MM + MARGIN.top + MARGIN.bottom
  return {
    size: { width: paper.width, height: Math.max(paper.height, Math.ceil(needed)) },
    parts: [{ key: title, pages: 1, content: <Tile title={title} draw={() => drawing} /> }],
  }
}

/** One drawing on one page. */
const Tile = memo(function Tile({ title, draw }: TimelineTile) {
  const { language } = useWords()
  const drawing = useMemo(() => draw(), [draw])
  return (
    <article className="sheet tl-sheet" lang={language}>
      <h3>{title}</h3>
      <Picture drawing={drawing} palette="print" />
    </article>
  )
})

export function tileSheets(
  brief: PlanBrief,
  paper: PageSize,
  measure: Measure,
  words: Words,
): readonly PaperPart[] {
  const { width, height } = roomOn(paper)
  const frame = { width, height: height - HEADING_POINTS, measure, words, isTitled: false }
  return tileTimeline(brief, frame, OPTIONS).map(tile => ({
    key: tile.title,
    pages: 1,
    content: <Tile {...tile} />,
  }))
}
