// Bars of a timeline on paper: effective dates, progress, the days until the evidence counts, and what is said beside them.
import type { BriefItem, PlanBrief } from '../brief/plan-brief.ts'
import type { Words } from '../report/words.ts'
import {
  baseline,
  diamond,
  line,
  write,
  type Measure,
  type Role,
  type Shape,
  type TextStyle,
} from './drawing.ts'
import { categoryLook } from './legend.ts'
import type { DayScale } from './time-axis.ts'

export const BAR_HEIGHT = 9
const RADIUS = 2
const LEAST_WIDTH = 1.5
const PROGRESS_HEIGHT = 3
const DOT = 1.6
const BESIDE: TextStyle = { size: 9, weight: 500 }
const AIR = 4
/** The sign that a bar lies before or behind what the page shows. */
const SIGN = 4

export interface PaperBar {
  readonly shapes: readonly Shape[]
  /** What it covers with its words, from left to right; null where nothing of it is on the page. */
  readonly covers: { readonly left: number; readonly right: number } | null
}

/** The days from which it raises the index, the first of them first. */
function countingDays(brief: PlanBrief, { item }: BriefItem): readonly number[] {
  const outcomes = brief.projection.effects.get(item.id) ?? []
  const days = outcomes.flatMap(({ rungs }) => rungs.flatMap(({ countsOn }) => countsOn ?? []))
  return [...new Set(days)].toSorted((a, b) => a - b)
}

function edgeSign(x: number, middle: number, direction: -1 | 1): Shape {
  const points = [
    { x, y: middle },
    { x: x - direction * SIGN, y: middle - SIGN / 2 },
    { x: x - direction * SIGN, y: middle + SIGN / 2 },
  ]
  return { kind: 'polygon', points, fill: { role: 'ink-2' } }
}

/** The body of the bar between the edges of the page, open where it goes on behind them. */
function body(brief: PlanBrief, { item, span }: BriefItem, scale: DayScale, top: number): readonly Shape[] {
  const look = categoryLook(item.category)
  const isLate = brief.schedule.get(item.id)?.late === true
  const stroke = isLate ? ({ role: 'late', width: 1.3 } as const) : look.stroke
  const middle = top + BAR_HEIGHT / 2
  if (item.milestone) {
    const x = (scale.x(span.start) + scale.x(span.end + 1)) / 2
    return [diamond(x, middle, BAR_HEIGHT / 2, { fill: { role: item.category }, stroke })]
  }
  const [from, to] = [scale.x(span.start), scale.x(span.end + 1)]
  const left = Math.max(scale.left, from)
  const width = Math.max(LEAST_WIDTH, Math.min(scale.right, to) - left)
  const done = Math.min(scale.right, from + ((to - from) * item.progressPercent) / 100) - left
  return [
    { kind: 'rect', x: left, y: top, width, height: BAR_HEIGHT, radius: RADIUS, fill: look.fill, stroke },
    ...(done > 0
      ? [
          {
            kind: 'rect',
            x: left,
            y: top + BAR_HEIGHT - PROGRESS_HEIGHT,
            width: done,
            height: PROGRESS_HEIGHT,
            fill: { role: item.category },
          } as const,
        ]
      : []),
    ...(from < scale.left ? [edgeSign(scale.left, middle, -1)] : []),
    ...(to > scale.right ? [edgeSign(scale.right, middle, 1)] : []),
  ]
}

/** The line from the end of a bar to the days on which its evidence counts: there the index steps up. */
function tail(
  days: readonly number[],
  end: number,
  role: Role,
  scale: DayScale,
  middle: number,
): readonly Shape[] {
  const seen = days.map(day => scale.x(day)).filter(x => x >= scale.left && x <= scale.right)
  const last = seen.at(-1)
  if (last === undefined) return []
  const from = Math.max(scale.left, Math.min(end, scale.right))
  return [
    ...(last > from ? [line(from, middle, last, middle, { role, width: 1, dash: [1.5, 1.5] })] : []),
    ...seen.map(
      (x): Shape => ({
        kind: 'rect',
        x: x - DOT,
        y: middle - DOT,
        width: 2 * DOT,
        height: 2 * DOT,
        radius: DOT,
        fill: { role },
      }),
    ),
  ]
}

/** One bar with its words in the row whose middle is given. */
export function drawBar(
  brief: PlanBrief,
  entry: BriefItem,
  scale: DayScale,
  middle: number,
  words: Words,
  measure: Measure,
): PaperBar {
  const { item, span } = entry
  const [from, to] = [scale.x(span.start), scale.x(span.end + 1)]
  const days = countingDays(brief, entry)
  const counts = days.map(day => scale.x(day)).filter(x => x >= scale.left && x <= scale.right)
  const isBefore = to < scale.left
  const isBehind = from > scale.right
  if ((isBefore && counts.length === 0) || isBehind) {
    const x = isBehind ? scale.right : scale.left
    return { shapes: [edgeSign(x, middle, isBehind ? 1 : -1)], covers: null }
  }
  const half = item.milestone ? BAR_HEIGHT / 2 : 0
  const right = Math.max(Math.min(to, scale.right), ...counts.map(x => x + DOT)) + half
  const left = Math.max(from, scale.left) - half
  const text = brief.schedule.get(item.id)?.late === true ? words.t('picture.late') : ''
  const width = text === '' ? 0 : measure(text, BESIDE)
  const y = baseline(middle - BAR_HEIGHT / 2, BAR_HEIGHT, BESIDE.size)
  const fits = { behind: right + AIR + width <= scale.right, before: left - AIR - width >= scale.left }
  const isLabelled = text !== '' && (fits.behind || fits.before)
  const labelLeft = fits.behind ? right + AIR : left - AIR - width
  // Arrows that pass here stay behind the words.
  const ground = { x: labelLeft - 1, y: y - BESIDE.size * 0.85, width: width + 2, height: BESIDE.size * 1.1 }
  const label: readonly Shape[] = isLabelled
    ? [
        { kind: 'rect', ...ground, fill: { role: 'ground' } },
        write(text, labelLeft, y, BESIDE, { role: 'late' }),
      ]
    : []
  const shapes = [
    ...tail(days, to, item.category, scale, middle),
    ...(isBefore ? [edgeSign(scale.left, middle, -1)] : body(brief, entry, scale, middle - BAR_HEIGHT / 2)),
    ...label,
  ]
  return {
    shapes,
    covers: {
      left: isLabelled && !fits.behind ? left - AIR - width : left,
      right: isLabelled && fits.behind ? right + AIR + width : right,
    },
  }
}
