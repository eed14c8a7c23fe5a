// The projection on an axis of time that somebody else draws: bands, target, evaluations, the steps of the index and what
// they are called. It stands alone on a picture, and below the bars of a timeline.
import type { PlanBrief } from '../brief/plan-brief.ts'
import type { ItemId } from '../domain/item.ts'
import { formatDay, formatGain, formatIndex } from '../messages/format.ts'
import { reachesTarget, toIndexUnits } from '../projection/index-value.ts'
import type { ProjectionStep } from '../projection/projection.ts'
import type { Words } from '../report/words.ts'
import { curvePoints, gainsByItem, indexCurve, valueScale, type ValueScale } from './curve.ts'
import {
  baseline,
  line,
  lineHeight,
  write,
  writeLines,
  type Measure,
  type Point,
  type Shape,
  type Stroke,
  type TextStyle,
} from './drawing.ts'
import { aroundDot, createObstacles, upright } from './obstacles.ts'
import { placeLabels, placesAround, type LabelPlace, type LabelWish } from './place-labels.ts'
import type { DayScale } from './time-axis.ts'
import { wrapWords } from './wrap-words.ts'

export interface Panel {
  readonly brief: PlanBrief
  readonly words: Words
  readonly measure: Measure
  readonly scale: DayScale
  readonly top: number
  readonly bottom: number
  /** Left of the axis, for the names of the bands. */
  readonly namesLeft: number
  /** Whether steps are told with the name of what causes them; the gain alone where the names stand above. */
  readonly isNamed: boolean
  /** Whose steps are told: those of the rows above. */
  readonly tells: (id: ItemId) => boolean
}

type Kind = 'cycle' | 'target' | 'step' | 'start'
const STYLE: Readonly<Record<Kind | 'band', TextStyle>> = {
  cycle: { size: 9, weight: 700 },
  target: { size: 9, weight: 700 },
  step: { size: 9, weight: 500 },
  start: { size: 9, weight: 600 },
  band: { size: 9, weight: 500 },
}
export const PROJECTION_LOOK = {
  index: { role: 'index', width: 2 },
  target: { role: 'target', width: 1.2, dash: [5, 3] },
  cutOff: { role: 'ink-2', width: 0.6, dash: [1.5, 2] },
} as const satisfies Record<string, Stroke>
/** A label stands clear of the dot of its own point. */
const AIR = { aside: 7, above: 4 } as const
/** How wide a name over two lines gets, the narrow one first. */
const NAME_WIDTHS = [150, 220]
const BAND_AIR = 4
const DOT = 2.6
/** Below the highest and above the lowest level. */
const EDGE = 6

interface Told {
  readonly step: ProjectionStep
  readonly at: Point
  readonly before: number
}

/** What people read of a band: `Baik ≥ 2,60`. */
function drawBands({ brief, words, scale, top, bottom, namesLeft, measure }: Panel, value: ValueScale) {
  const { bands } = brief.framework
  const shapes: Shape[] = []
  const height = lineHeight(STYLE.band.size)
  for (const [at, band] of bands.entries()) {
    const next = bands[at + 1]
    const lower = at === 0 ? bottom : value.y(toIndexUnits(band.min))
    const upper = next ? value.y(toIndexUnits(next.min)) : top
    const size = { x: scale.left, y: upper, width: scale.right - scale.left, height: lower - upper }
    shapes.push({ kind: 'rect', ...size, fill: { role: at % 2 === 0 ? 'panel' : 'ground' } })
    if (at > 0) shapes.push(line(scale.left, lower, scale.right, lower, { role: 'line-strong', width: 0.5 }))
    if (lower - upper < height) continue
    const min = formatIndex(toIndexUnits(band.min), words.language)
    const text = at === 0 ? band.name : words.t('picture.band', { name: band.name, min })
    const room = scale.left - namesLeft - BAND_AIR
    const [name] = wrapWords(text, room, 1, STYLE.band, measure)
    if (name === undefined) continue
    const y = baseline(upper, lower - upper, STYLE.band.size)
    shapes.push(write(name, scale.left - BAND_AIR, y, STYLE.band, { anchor: 'end', role: 'ink-2' }))
  }
  return shapes
}

/** The places of a text, whole on one line, then over two. */
function wish(kind: Kind, texts: readonly string[], at: Point, measure: Measure): LabelWish<Kind> {
  const style = STYLE[kind]
  const places = texts.flatMap((text): readonly LabelPlace[] => {
    const lines = text.split('\n')
    const width = Math.max(...lines.map(one => measure(one, style)))
    return placesAround(text, at, width, lines.length * lineHeight(style.size), AIR)
  })
  return { kind, places }
}

function stepTexts({ brief, words, measure, isNamed }: Panel, { step, before }: Told): readonly string[] {
  const { t, language } = words
  const gain = formatGain(step.index - before, language)
  const [first, ...others] = gainsByItem(step)
  const item = first && brief.document.items.find(({ id }) => id === first.itemId)
  if (!isNamed || item === undefined) return [gain]
  const key = others.length === 0 ? 'projection.stepLabel' : 'projection.stepLabelMore'
  const text = t(key, { gain, name: item.name, count: others.length })
  const inTwo = NAME_WIDTHS.map(width => wrapWords(text, width, 2, STYLE.step, measure).join('\n'))
  const whole = inTwo.filter(lines => !lines.endsWith('…'))
  return [...new Set([text, ...whole, ...inTwo, gain])]
}

/** Every shape of the projection; its curve ends with the plan. */
export function drawProjectionPanel(panel: Panel): readonly Shape[] {
  const { brief, words, measure, scale, top, bottom } = panel
  const { projection, framework, horizon } = brief
  const { language } = words
  const value = valueScale(framework.minLevel, framework.maxLevel, top + EDGE, bottom - EDGE)
  const isInside = (x: number) => x >= scale.left && x <= scale.right
  const from = Math.max(scale.left, scale.x(horizon.start))
  const end = Math.min(scale.right, scale.x(horizon.end + 1))
  const points = curvePoints(indexCurve(projection), from, end, scale.x, value.y)

  const cycles = projection.cycles.flatMap(({ year, cutOff, index }) => {
    const x = scale.x(cutOff + 1)
    return isInside(x) ? [{ year, index, at: { x, y: value.y(index) } }] : []
  })
  const told = projection.steps.flatMap((step, at): readonly Told[] => {
    const x = scale.x(step.day)
    if (!isInside(x) || !step.gains.some(gain => panel.tells(gain.itemId))) return []
    const before = projection.steps[at - 1]?.index ?? projection.baseline
    return [{ step, before, at: { x, y: value.y(step.index) } }]
  })
  const targetY = value.y(toIndexUnits(projection.target.value))
  const todayX = scale.x(brief.today)
  const targetText = words.t('projection.target', {
    value: formatIndex(toIndexUnits(projection.target.value), language),
  })
  const startText = words.t('projection.baseline', { value: formatIndex(projection.baseline, language) })
  const first = points[0]
  const byGain = told.toSorted((a, b) => b.step.index - b.before - (a.step.index - a.before))
  const wishes: readonly LabelWish<Kind>[] = [
    ...cycles.map(({ year, index, at }) =>
      wish(
        'cycle',
        [words.t('projection.cycleValue', { year, value: formatIndex(index, language) })],
        at,
        measure,
      ),
    ),
    {
      kind: 'target',
      places: [scale.left, end - AIR.aside].flatMap(x =>
        placesAround(
          targetText,
          { x, y: targetY },
          measure(targetText, STYLE.target),
          lineHeight(STYLE.target.size),
          AIR,
        ),
      ),
    },
    ...(first && scale.span.start <= horizon.start ? [wish('start', [startText], first, measure)] : []),
    ...byGain.map(one => wish('step', stepTexts(panel, one), one.at, measure)),
  ]
  const boxes = [
    { left: scale.left, top: targetY - 1, width: scale.right - scale.left, height: 2 },
    ...(isInside(todayX) ? [upright(todayX, 2, bottom)] : []),
    ...cycles.map(({ at }) => aroundDot(at)),
  ]
  const bounds = { left: scale.left, top, width: scale.right - scale.left, height: bottom - top }
  const labels = placeLabels(wishes, bounds, createObstacles([points], boxes))
  const last = points.at(-1)
  return [
    ...drawBands(panel, value),
    ...(first && last
      ? [
          {
            kind: 'polygon',
            points: [...points, { x: last.x, y: bottom }, { x: first.x, y: bottom }],
            fill: { role: 'index', opacity: 0.12 },
          } as const,
        ]
      : []),
    ...cycles.map(({ at }) => line(at.x, top, at.x, bottom, PROJECTION_LOOK.cutOff)),
    line(scale.left, targetY, scale.right, targetY, PROJECTION_LOOK.target),
    ...(isInside(todayX) ? [line(todayX, top, todayX, bottom, { role: 'today', width: 1.2 })] : []),
    ...(points.length > 1 ? [{ kind: 'polyline', points, stroke: PROJECTION_LOOK.index } as const] : []),
    ...cycles.map(
      ({ at }): Shape => ({
        kind: 'rect',
        x: at.x - DOT,
        y: at.y - DOT,
        width: 2 * DOT,
        height: 2 * DOT,
        radius: DOT,
        fill: { role: 'ground' },
        stroke: { role: 'index', width: 1.4 },
      }),
    ),
    ...labels.flatMap(({ kind, text, left, top: labelTop, width, height }): readonly Shape[] => [
      {
        kind: 'rect',
        x: left - 1,
        y: labelTop,
        width: width + 2,
        height,
        fill: { role: 'ground', opacity: 0.85 },
      },
      ...writeLines(text.split('\n'), left, labelTop, STYLE[kind], {
        role: kind === 'target' ? 'target' : kind === 'step' ? 'ink-2' : 'ink',
      }),
    ]),
  ]
}

/** In words: where the index stands, where the plan leads it, and whether it reaches the target. */
export function describeProjection({ projection, horizon }: PlanBrief, { t, language }: Words): string {
  const { baseline: start, final, target } = projection
  const value = formatIndex(toIndexUnits(target.value), language)
  const reached =
    target.reachedOn === null
      ? t('picture.targetMissed', { value })
      : t('picture.targetReached', { value, date: formatDay(target.reachedOn, language) })
  const told = t('picture.rises', {
    start: formatIndex(start, language),
    final: formatIndex(final, language),
    date: formatDay(horizon.end, language),
  })
  return `${told} ${reachesTarget(start, target.value) ? t('picture.targetHeld', { value }) : reached}`
}
