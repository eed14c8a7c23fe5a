// The timeline with the projection below it on the same axis: as one picture, or tiled over the pages of a document. Text
// keeps its size: what does not fit goes on the next page, by rows and by years, with all heads repeated.
import type { PlanBrief } from '../brief/plan-brief.ts'
import { fromYearMonthDay, toYearMonthDay } from '../base/civil-date.ts'
import { CATEGORIES, type ItemId } from '../domain/item.ts'
import type { Span } from '../schedule/scheduled-item.ts'
import { ticksOf } from '../schedule/ticks.ts'
import { baseline, diamond, write, writeLines, type Drawing, type TextStyle } from './drawing.ts'
import { drawTitle, type Frame, type OpenFrame } from './frame.ts'
import { boxSign, categoryLook, layLegend, lineSign, SIGN, type Legend } from './legend.ts'
import { describeProjection, drawProjectionPanel, PROJECTION_LOOK } from './projection-panel.ts'
import { dayScale, drawAxis, HEAD_HEIGHT, leastYearWidth } from './time-axis.ts'
import { drawBody } from './timeline-body.ts'
import {
  cutRows,
  GROUP_INDENT,
  layPaperRows,
  totalHeight,
  type PaperRow,
  type PictureGrouping,
} from './timeline-rows.ts'
import { drawToday, TODAY_HEIGHT } from './today-line.ts'
import { wrapWords } from './wrap-words.ts'

/** Left of the axis for the arrow into a bar of the first day, right of it for the one out of the last. */
const LEAD = 9
const RIGHT = 9
const NAMES = { share: 0.28, least: 160, most: 230 } as const
/** What each item adds to the index stands in a column of its own, where no arrow passes. */
const GAINS_WIDTH = 38
const GAIN_HEAD: TextStyle = { size: 9, weight: 500 }
const PANEL_TITLE: TextStyle = { size: 10, weight: 700 }
const PANEL_TITLE_WIDTH = 62
const PANEL = { share: 0.3, least: 100, most: 190 } as const
const PANEL_AIR = 6
const LEGEND_AIR = 6

export interface TimelineOptions {
  readonly grouping: PictureGrouping
}

interface Layout {
  readonly frame: OpenFrame
  readonly namesWidth: number
  readonly panelHeight: number
  readonly legend: Legend
  readonly title: string
}

function layLegendOf(brief: PlanBrief, { words: { t }, width, measure }: OpenFrame): Legend {
  const tail = { role: 'ink-2', width: 1, dash: [1.5, 1.5] } as const
  return layLegend(
    [
      ...CATEGORIES.map(category => {
        const { fill, stroke } = categoryLook(category)
        return { text: t(`domain.category.${category}`), draw: boxSign(fill, stroke) }
      }),
      {
        text: t('picture.milestone'),
        draw: (x: number, y: number) => [
          diamond(x + SIGN.width / 2, y + SIGN.height / 2, SIGN.height / 2, { fill: { role: 'ink-2' } }),
        ],
      },
      { text: t('picture.evidence'), draw: lineSign(tail) },
      { text: t('picture.waits'), draw: lineSign({ role: 'ink-2', width: 0.75 }) },
      { text: brief.framework.indexName, draw: lineSign(PROJECTION_LOOK.index) },
      { text: t('picture.target'), draw: lineSign(PROJECTION_LOOK.target) },
      { text: t('picture.cutOff'), draw: lineSign(PROJECTION_LOOK.cutOff) },
    ],
    width,
    measure,
  )
}

/** Whole years that hold every bar and the plan. */
function yearsOf({ horizon, items }: PlanBrief): readonly number[] {
  const from = Math.min(horizon.start, ...items.map(({ span }) => span.start))
  const to = Math.max(horizon.end, ...items.map(({ span }) => span.end))
  return ticksOf({ start: from, end: to }, 'year').map(({ start }) => toYearMonthDay(start).year)
}

/** As many years on a page as have room for the names of their quarters, on each the same number. */
function cutYears(brief: PlanBrief, layout: Layout): readonly Span[] {
  const { frame, namesWidth } = layout
  const years = yearsOf(brief)
  const room = frame.width - namesWidth - GAINS_WIDTH - LEAD - RIGHT
  const least = leastYearWidth(brief.horizon, frame.measure)
  const most = Math.max(1, Math.floor(room / least))
  const perPage = Math.ceil(years.length / Math.ceil(years.length / most))
  const spans: Span[] = []
  for (let at = 0; at < years.length; at += perPage) {
    const part = years.slice(at, at + perPage)
    spans.push({
      start: fromYearMonthDay(part[0] ?? 0, 1, 1),
      end: fromYearMonthDay(part.at(-1) ?? 0, 12, 31),
    })
  }
  return spans
}

function drawTile(
  brief: PlanBrief,
  rows: readonly PaperRow[],
  span: Span,
  height: number,
  layout: Layout,
  title: string,
): Drawing {
  const { frame, namesWidth, panelHeight, legend } = layout
  const { words, measure, width } = frame
  const heading = drawTitle(title, frame)
  const scale = dayScale(span, namesWidth + GAINS_WIDTH + LEAD, width - RIGHT)
  const gainsRight = namesWidth + GAINS_WIDTH
  const headTop = heading.bottom
  const rowsTop = headTop + HEAD_HEIGHT + TODAY_HEIGHT
  const panelTop = rowsTop + totalHeight(rows) + PANEL_AIR
  const panelBottom = panelTop + panelHeight
  const panelTitle = wrapWords(words.t('picture.panel'), PANEL_TITLE_WIDTH, 2, PANEL_TITLE, measure)
  const own = new Set<ItemId>(rows.flatMap(({ entry }) => entry?.item.id ?? []))
  return {
    title,
    description: describeProjection(brief, words),
    width,
    height,
    shapes: [
      ...heading.shapes,
      write(
        words.t('picture.gain'),
        gainsRight,
        baseline(headTop + HEAD_HEIGHT, TODAY_HEIGHT, GAIN_HEAD.size),
        GAIN_HEAD,
        { anchor: 'end', role: 'ink-2' },
      ),
      ...writeLines(panelTitle, GROUP_INDENT, panelTop, PANEL_TITLE),
      ...drawAxis(scale, headTop, panelTop, words.language, measure),
      ...drawBody(brief, rows, { top: rowsTop, gainsRight, scale }, frame),
      ...drawProjectionPanel({
        brief,
        words,
        measure,
        scale,
        top: panelTop,
        bottom: panelBottom,
        namesLeft: GROUP_INDENT + PANEL_TITLE_WIDTH,
        isNamed: false,
        tells: id => own.has(id),
      }),
      ...drawToday(brief.today, frame, scale, headTop + HEAD_HEIGHT, panelTop),
      ...legend.draw(panelBottom + LEGEND_AIR),
    ],
  }
}

function layOut(brief: PlanBrief, frame: OpenFrame, panelHeight: number): Layout {
  return {
    frame,
    panelHeight,
    namesWidth: Math.min(NAMES.most, Math.max(NAMES.least, frame.width * NAMES.share)),
    legend: layLegendOf(brief, frame),
    title: frame.words.t('picture.timeline', { plan: brief.document.plan.title }),
  }
}

/** What a tile needs besides its rows. */
function heightAround({ frame, panelHeight, legend, title }: Layout): number {
  const heading = drawTitle(title, frame).bottom
  return heading + HEAD_HEIGHT + TODAY_HEIGHT + PANEL_AIR + panelHeight + LEGEND_AIR + legend.height
}

/** The whole timeline in one picture, as high as its rows are. */
export function drawTimeline(brief: PlanBrief, frame: OpenFrame, { grouping }: TimelineOptions): Drawing {
  const layout = layOut(brief, frame, PANEL.most)
  const rows = layPaperRows(brief, grouping, layout.namesWidth, frame.words, frame.measure)
  const years = yearsOf(brief)
  const span = {
    start: fromYearMonthDay(years[0] ?? 0, 1, 1),
    end: fromYearMonthDay(years.at(-1) ?? 0, 12, 31),
  }
  return drawTile(brief, rows, span, heightAround(layout) + totalHeight(rows), layout, layout.title)
}

/** One page of a timeline, drawn when somebody wants it: a long plan has hundreds. */
export interface Tile {
  readonly title: string
  readonly draw: () => Drawing
}

/**
 * The timeline on pages of one size: a single one where all of it has room, else as many as it takes, all years of some rows
 * before the next rows.
 */
export function tileTimeline(brief: PlanBrief, frame: Frame, { grouping }: TimelineOptions): readonly Tile[] {
  const panelHeight = Math.min(PANEL.most, Math.max(PANEL.least, frame.height * PANEL.share))
  const layout = layOut(brief, frame, panelHeight)
  const rows = layPaperRows(brief, grouping, layout.namesWidth, frame.words, frame.measure)
  const pages = cutRows(rows, frame.height - heightAround(layout))
  const spans = cutYears(brief, layout)
  const count = Math.max(1, pages.length) * spans.length
  const tiles = (pages.length === 0 ? [[]] : pages).flatMap(page => spans.map(span => ({ page, span })))
  return tiles.map(({ page, span }, at) => {
    const title =
      count === 1 ? layout.title : frame.words.t('picture.part', { title: layout.title, part: at + 1, count })
    return { title, draw: () => drawTile(brief, page, span, frame.height, layout, title) }
  })
}
