// Where everything of the projection stands, in pixels of its canvas: computed whole before anything is painted.
import type { DayNumber } from '../../../../shared/base/civil-date.ts'
import type { Framework } from '../../../../shared/domain/framework.ts'
import {
  curvePoints,
  finalValue,
  indexCurve,
  valueOn,
  valueScale,
  type Curve,
  type Point,
  type ValueScale,
} from '../../../../shared/picture/curve.ts'
import { aroundDot, createObstacles, upright } from '../../../../shared/picture/obstacles.ts'
import {
  fitText,
  placeLabels,
  spreadLabels,
  type LabelBox,
  type PlacedLabel,
} from '../../../../shared/picture/place-labels.ts'
import { toIndexUnits } from '../../../../shared/projection/index-value.ts'
import type { IndexUnits } from '../../../../shared/projection/projection.ts'
import { ticksOf } from '../../../../shared/schedule/ticks.ts'
import type { CurveKind } from '../../../state/projection-view.ts'
import { tickLevels } from '../timeline/time-scale.ts'
import { seriesOf, shownDomains } from './curve.ts'
import { wishLabels } from './label-wishes.ts'
import type { LabelKind, SceneInput } from './scene-input.ts'

const TOP = 16
const BOTTOM = 14
/** From this height on it is read from farther away: larger words, and the names of items beside their steps. */
const TALL = 360
/** Right of the last day, where the curves of parts have their names; in a narrow pane their values alone. */
const END_GUTTER = 168
const NARROW_END_GUTTER = 52
const NARROW = 480
/** Of a pane where words are larger the names take what they need, up to this share. */
const END_SHARE = 0.43
/** What a letter of a name takes there, about, and beside it a value and the one it goes on to. */
const LETTER = 7.1
const VALUE = 84
const END_LEADER = 16
const END_AIR = 6
const LEAST_NAME = 60

export type EndStyle = number | 'index' | 'compared'

/** A label right of the last day in sight, with a short line that leads to it from the end of its curve. */
export interface EndLabel extends LabelBox {
  readonly text: string
  readonly from: Point
  /** A place in the list of series, or which of the two index lines. */
  readonly style: EndStyle
}

export interface ProjectionScene {
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
  readonly height: number
  readonly fontSize: number
  readonly bands: readonly { readonly top: number; readonly height: number }[]
  readonly ticks: readonly number[]
  readonly todayX: number
  readonly targetY: number
  readonly line: readonly Point[]
  readonly compared: readonly Point[]
  readonly series: readonly (readonly Point[])[]
  readonly cycles: readonly Point[]
  /** Steps of hovered items: foot and head of the riser. */
  readonly marked: readonly { readonly x: number; readonly from: number; readonly to: number }[]
  readonly ends: readonly EndLabel[]
  readonly labels: readonly PlacedLabel<LabelKind>[]
}

/** Values to pixels of a pane of this height. */
export function plotValueScale(framework: Framework, height: number): ValueScale {
  return valueScale(framework.minLevel, framework.maxLevel, TOP, height - BOTTOM)
}

/** What the labels of curves need right of the last day: 168 of a low pane 900 wide that shows aspects, nothing for the index. */
export function endGutter(
  framework: Framework | null,
  curves: CurveKind,
  { width, height }: { readonly width: number; readonly height: number },
): number {
  if (curves === 'index' || framework === null) return 0
  if (width < NARROW) return NARROW_END_GUTTER
  if (height < TALL) return END_GUTTER
  const parts = curves === 'aspects' ? framework.aspects : shownDomains(framework)
  const longest = Math.max(...parts.map(part => part.name.length))
  const needed = END_LEADER + longest * LETTER + VALUE + END_AIR
  return Math.max(END_GUTTER, Math.round(Math.min(needed, width * END_SHARE)))
}

interface End {
  readonly name: string
  /** How its value can be said, the telling way first. */
  readonly values: readonly string[]
  readonly points: readonly Point[]
  readonly style: EndStyle
}

/** Names and values of the series in the gutter: those of the first series where there is no room for all. */
function endLabels(
  ends: readonly End[],
  frame: { readonly right: number; readonly gutter: number; readonly top: number; readonly bottom: number },
  fontSize: number,
  measure: (text: string) => number,
): readonly EndLabel[] {
  const size = fontSize + 4
  const shown = ends
    .filter(one => one.points.length > 0)
    .slice(0, Math.floor((frame.bottom - frame.top) / size))
  const width = frame.gutter - END_LEADER - END_AIR
  const texts = shown.map(({ name, values }) => {
    const roomBeside = (value: string) => width - measure(` ${value}`)
    const value = values.find(one => roomBeside(one) >= LEAST_NAME) ?? values.at(-1) ?? ''
    const room = roomBeside(value)
    return room < LEAST_NAME ? value : `${fitText(name, room, measure)} ${value}`
  })
  const widest = Math.max(0, ...texts.map(measure))
  const left = frame.right + END_LEADER
  const wanted = shown.map(end => end.points.at(-1)?.y ?? 0)
  const middles = spreadLabels(wanted, size, frame.top, frame.bottom)
  return shown.map(({ points, style }, index) => ({
    text: texts[index] ?? '',
    left,
    top: (middles[index] ?? 0) - size / 2,
    width: widest,
    height: size,
    from: points.at(-1) ?? { x: frame.right, y: 0 },
    style,
  }))
}

export function layoutProjection(input: SceneInput): ProjectionScene {
  const { projection, framework, scale, scrollLeft, height, words, comparison } = input
  const x = (day: DayNumber) => scale.x(day) - scrollLeft
  const left = Math.max(0, x(scale.range.start))
  const gutter = endGutter(framework, input.curves, input)
  const right = Math.min(input.width - gutter, x(scale.range.end + 1))
  const bottom = height - BOTTOM
  const value = plotValueScale(framework, height)
  const isTall = height >= TALL
  const fontSize = isTall ? 13 : 11

  const y = (units: IndexUnits) => value.y(units)
  const end = Math.min(right, x(input.lastDay + 1))
  const pointsOf = (curve: Curve) => curvePoints(curve, left, end, x, y)
  const plan = indexCurve(projection)
  const other = comparison && indexCurve(comparison.projection)
  const line = pointsOf(plan)
  const compared = other ? pointsOf(other) : []
  const found = seriesOf(projection, framework, input.curves)
  const series = found.map(one => pointsOf(one.curve))
  const isInside = (at: number) => at >= left && at <= right

  const { upper, lower } = tickLevels(scale.pixelsPerDay)
  const seen = {
    start: Math.max(scale.range.start, Math.floor(scale.day(scrollLeft))),
    end: Math.min(scale.range.end, Math.ceil(scale.day(scrollLeft + input.width))),
  }
  const bandTops = framework.bands.map((_, index) => {
    const next = framework.bands[index + 1]
    return next ? value.y(toIndexUnits(next.min)) : 0
  })
  const cycles = projection.cycles.flatMap(cycle => {
    const at = x(cycle.cutOff + 1)
    return isInside(at) ? [{ ...cycle, x: at, y: value.y(cycle.index) }] : []
  })
  const steps = projection.steps.flatMap((step, index) => {
    const at = x(step.day)
    if (!isInside(at)) return []
    const before = projection.steps[index - 1]?.index ?? projection.baseline
    const isMarked = step.gains.some(gain => input.hoveredIds.has(gain.itemId))
    return [{ step, before, x: at, from: value.y(before), to: value.y(step.index), isMarked }]
  })
  // What stands at the right edge is told as of the last day in sight; where the curve goes on rising behind it, so is
  // its end, which the legend tells.
  const lastDay = scale.day(right + scrollLeft)
  const valuesOf = (curve: Curve): readonly string[] => {
    const [shown, final] = [valueOn(curve, lastDay), finalValue(curve)]
    return [...(shown === final ? [] : [words.onward(shown, final)]), words.index(shown)]
  }
  const toEnd = (name: string, curve: Curve, points: readonly Point[], style: EndStyle): End => ({
    name,
    values: valuesOf(curve),
    points,
    style,
  })
  const ends =
    found.length === 0
      ? []
      : endLabels(
          [
            toEnd(framework.indexName, plan, line, 'index'),
            ...(comparison && other ? [toEnd(comparison.label, other, compared, 'compared')] : []),
            ...found.map((one, style) => toEnd(one.name, one.curve, series[style] ?? [], style)),
          ],
          { right, gutter, top: 2, bottom: height - 2 },
          fontSize,
          text => input.measure(text, 'end', fontSize),
        )

  const targetY = value.y(toIndexUnits(projection.target.value))
  const todayX = x(input.today)
  const marked = steps.filter(step => step.isMarked)
  const boxes = [
    { left, top: targetY - 1, width: right - left, height: 2 },
    upright(Math.round(todayX) + 1, 2, height),
    ...marked.map(step => upright(step.x, 3, Math.max(step.from, step.to))),
    ...[...cycles, ...marked.map(step => ({ x: step.x, y: step.to }))].map(aroundDot),
  ]
  const isBlocked = createObstacles([line, compared, ...series], boxes)
  const isTaken = createObstacles([line, compared], boxes)
  const labels = placeLabels(
    wishLabels({
      ...input,
      left,
      right,
      compared,
      comparedValues: other ? valuesOf(other) : [],
      cycles,
      steps,
      todayX,
      targetY,
      isTall,
      fontSize,
    }),
    { left: left + 2, top: 1, width: right - left - 4, height: height - 2 },
    isBlocked,
    isTaken,
  )
  return {
    left,
    right,
    top: TOP,
    bottom,
    height,
    fontSize,
    bands: framework.bands.map((band, index) => {
      const top = bandTops[index] ?? 0
      const foot = index === 0 ? height : value.y(toIndexUnits(band.min))
      return { top, height: Math.max(0, foot - top) }
    }),
    ticks: ticksOf(seen, upper ?? lower)
      .map(tick => x(tick.start))
      .filter(at => at <= right),
    todayX,
    targetY,
    line,
    compared,
    series,
    cycles,
    marked,
    ends,
    labels,
  }
}
