// Slides on an axis of time: the lanes of the plan, and each year with its bars and the curve as far as it has come.
import { fitText } from '../../../shared/picture/place-labels.ts'
import type { Category } from '../../../shared/domain/item.ts'
import { shareOfAxis } from '../../../shared/slides/pack-lanes.ts'
import type { Span } from '../../../shared/schedule/scheduled-item.ts'
import type {
  Bar,
  CurvePicture,
  Lane,
  LanesPicture,
  LanesSlide,
  Moment,
  YearSlide,
} from '../../../shared/slides/slide.ts'
import { putFigures } from './figures.ts'
import { putBox, putLine, putPath, putText, type Point, type Sheet } from './sheet.ts'
import { BODY, MARGIN, SCREEN, SIZE } from './slide-look.ts'

const LEFT = 290
const RIGHT = SCREEN.width - MARGIN
const HEAD = 44
const LANE_AIR = 12
const LANE_EDGE = 7
const MOST_ROW = 56
const ROW_AIR = 6
const NAME_AIR = 22
const LANES_TOP = 242
/** A lane so high has room for a second line. */
const TWO_LINES = 76
const CURVE_SHARE = 0.42

const toX = (share: number) => LEFT + share * (RIGHT - LEFT)

function putYears(sheet: Sheet, { axis, years }: LanesPicture, top: number): void {
  for (const { label, start } of years) {
    const x = toX(shareOfAxis(axis, start))
    putLine(sheet, { x, y: top }, { x, y: top + HEAD - 6 }, { line: sheet.look.line }, `${label} |`)
    putText(
      sheet,
      label,
      { x: x + 12, y: top, width: 120, height: HEAD - 6 },
      { size: SIZE.text, bold: true, valign: 'middle' },
    )
  }
}

/** The bar from its first day to its last; its name in it, or beside it where it is too short. */
function putBar(
  sheet: Sheet,
  bar: Bar,
  axis: Span,
  category: Category,
  until: number,
  { y, height }: { readonly y: number; readonly height: number },
): void {
  const { look, measure } = sheet
  const [left, right] = [toX(shareOfAxis(axis, bar.span.start)), toX(shareOfAxis(axis, bar.span.end + 1))]
  const [from, to] = [toX(bar.from), toX(bar.to)]
  const place = { x: left, y, width: Math.max(6, right - left), height }
  const isStarted = bar.span.start <= until
  const colors = look.category[category]
  const painted = isStarted ? { fill: colors.soft, line: colors.ink } : { fill: look.ground, line: look.line }
  const style = { size: SIZE.least, weight: 500 } as const
  const color = isStarted ? look.ink : look.ink2
  const fit = (width: number) => fitText(bar.name, width, text => measure(text, style))
  const text = bar.nameAt === 'inside' ? fit(right - left - NAME_AIR) : ''
  putBox(sheet, place, painted, { name: bar.name, text, size: SIZE.least, color })
  if (bar.nameAt === 'inside') return
  const isBefore = bar.nameAt === 'before'
  const room = (isBefore ? left - from : to - right) - NAME_AIR / 2
  putText(
    sheet,
    fit(room),
    { x: isBefore ? from : right + NAME_AIR / 2, y, width: room, height },
    { size: SIZE.least, color, align: isBefore ? 'right' : 'left', valign: 'middle' },
  )
}

/** The moment up to which time has come, behind whatever has words. */
function putNow(sheet: Sheet, { axis }: LanesPicture, moment: Moment, top: number, bottom: number): void {
  const x = toX(shareOfAxis(axis, moment.day + 1))
  putLine(
    sheet,
    { x, y: top },
    { x, y: bottom },
    { line: sheet.look.today, lineWidth: 4 },
    moment.figure.label,
  )
}

/** The ground of a lane and what it is called. */
function putLane(sheet: Sheet, { category, label, more }: Lane, y: number, height: number): void {
  const { look } = sheet
  const ground = { x: LEFT, y, width: RIGHT - LEFT, height }
  putBox(sheet, ground, { fill: look.panel }, { name: label })
  const edge = { x: MARGIN, y: y + 8, width: 10, height: height - 16 }
  putBox(sheet, edge, { fill: look.category[category].ink }, { name: `${label} ▮`, radius: 4 })
  putText(
    sheet,
    more === null || height < TWO_LINES ? label : `${label}\n${more}`,
    { x: MARGIN + 24, y, width: LEFT - MARGIN - 36, height },
    { size: SIZE.least, bold: true, valign: 'middle' },
  )
}

/** All lanes between two heights; what begins after the moment is only outlined yet. Answers where they end. */
function putLanes(sheet: Sheet, picture: LanesPicture, bottom: number, moment: Moment | null): number {
  const { lanes } = picture
  putYears(sheet, picture, LANES_TOP)
  const count = lanes.reduce((sum, { rows }) => sum + rows.length, 0)
  const free = bottom - LANES_TOP - HEAD - lanes.length * (LANE_AIR + 2 * LANE_EDGE)
  const row = Math.min(MOST_ROW, free / Math.max(1, count))
  let end = LANES_TOP + HEAD
  const placed = lanes.map(lane => {
    const height = lane.rows.length * row + 2 * LANE_EDGE
    const y = end
    end += height + LANE_AIR
    return { lane, y, height }
  })
  for (const { lane, y, height } of placed) putLane(sheet, lane, y, height)
  if (moment !== null) putNow(sheet, picture, moment, LANES_TOP, end - LANE_AIR)
  for (const { lane, y } of placed)
    for (const [at, bars] of lane.rows.entries())
      for (const bar of bars)
        putBar(sheet, bar, picture.axis, lane.category, moment?.day ?? Infinity, {
          y: y + LANE_EDGE + at * row + ROW_AIR / 2,
          height: row - ROW_AIR,
        })
  return end
}

/** The corners of the index from the first day of the axis to `until`. */
function curveCorners(
  { axis, start, steps }: CurvePicture,
  until: number,
  y: (index: number) => number,
): readonly Point[] {
  const corners: Point[] = [{ x: toX(0), y: y(start) }]
  let value = start
  for (const { day, index } of steps) {
    if (day > until) break
    const x = toX(shareOfAxis(axis, day))
    corners.push({ x, y: y(value) }, { x, y: y(index) })
    value = index
  }
  return [...corners, { x: toX(shareOfAxis(axis, until + 1)), y: y(value) }]
}

function putCurve(sheet: Sheet, slide: YearSlide, top: number, bottom: number, moment: Moment): void {
  const { look } = sheet
  const { curve } = slide
  const place = { x: LEFT, y: top, width: RIGHT - LEFT, height: bottom - top }
  putBox(sheet, place, { fill: look.panel }, { name: slide.curveLabel })
  const edge = 20
  const perUnit = (bottom - top - 2 * edge) / (curve.ceiling - curve.floor)
  const y = (index: number) => bottom - edge - (index - curve.floor) * perUnit
  putText(
    sheet,
    slide.curveLabel,
    { x: MARGIN, y: top, width: LEFT - MARGIN - 16, height: bottom - top },
    { size: SIZE.least, bold: true, valign: 'middle' },
  )
  putNow(sheet, slide.picture, moment, top, bottom)
  const corners = curveCorners(curve, moment.day, y)
  const [first] = corners
  const last = corners.at(-1)
  if (first === undefined || last === undefined) return
  const ground = [...corners, { x: last.x, y: bottom }, { x: first.x, y: bottom }]
  putPath(sheet, ground, { fill: look.category.instrument.soft }, `${slide.curveLabel} ▨`, true)
  const targetY = y(curve.target.index)
  putLine(
    sheet,
    { x: LEFT, y: targetY },
    { x: RIGHT, y: targetY },
    { line: look.target, lineWidth: 3, dash: 'dash' },
    curve.target.label,
  )
  putText(
    sheet,
    curve.target.label,
    { x: LEFT + 16, y: targetY + 4, width: 300, height: 36 },
    { size: SIZE.least, bold: true, color: look.target, valign: 'middle' },
  )
  putPath(sheet, corners, { line: look.index, lineWidth: 6 }, slide.curveLabel)
}

export function putLanesSlide(sheet: Sheet, slide: LanesSlide): void {
  putLanes(sheet, slide.picture, BODY.bottom, null)
}

/** As it stands at the end of its year. */
export function putYearSlide(sheet: Sheet, slide: YearSlide): void {
  const moment = slide.moments.at(-1) ?? slide.moments[0]
  putFigures(sheet, [slide.baseline, moment.figure, slide.target], { x: 1306, y: 52, width: RIGHT - 1306 })
  const split = BODY.bottom - (BODY.bottom - BODY.top) * CURVE_SHARE
  const top = putLanes(sheet, slide.picture, split, moment)
  putCurve(sheet, slide, top, BODY.bottom, moment)
}
