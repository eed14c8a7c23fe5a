// Every aspect on the scale of levels: where it stands and where the plan leads it.
import type { PlanBrief } from '../brief/plan-brief.ts'
import { formatIndex, formatLevel } from '../messages/format.ts'
import { FULL_WEIGHT, toIndexUnits } from '../projection/index-value.ts'
import { valueScale } from './curve.ts'
import {
  baseline,
  line,
  lineHeight,
  write,
  writeLines,
  type Drawing,
  type Shape,
  type TextStyle,
} from './drawing.ts'
import { drawTitle, type OpenFrame } from './frame.ts'
import { layLegend, SIGN } from './legend.ts'
import { wrapWords } from './wrap-words.ts'

const NAME: TextStyle = { size: 10, weight: 500 }
const VALUE: TextStyle = { size: 10, weight: 700 }
const LEVEL: TextStyle = { size: 9, weight: 500 }
const NAMES_SHARE = 0.34
const ROW_AIR = 7
const AIR = 10
const HEAD = 14
const THICK = 5
const DOT = 4

function dot(x: number, y: number, isFilled: boolean): Shape {
  return {
    kind: 'rect',
    x: x - DOT,
    y: y - DOT,
    width: 2 * DOT,
    height: 2 * DOT,
    radius: DOT,
    fill: { role: isFilled ? 'index' : 'ground' },
    stroke: { role: 'index', width: 1.5 },
  }
}

/** One row for each aspect in the order of the regulation; as high as its rows are. */
export function drawAspects(brief: PlanBrief, frame: OpenFrame): Drawing {
  const { words, measure, width } = frame
  const { t, language } = words
  const { minLevel, maxLevel } = brief.framework
  const title = t('picture.aspects', { year: brief.document.plan.lastYear })
  const heading = drawTitle(title, frame)
  const rows = brief.aspects.map(({ aspect, now, planned, weight }) => {
    const from = formatIndex(now, language, weight)
    const to = formatIndex(planned, language, weight)
    return {
      lines: wrapWords(aspect.name, width * NAMES_SHARE, 2, NAME, measure),
      from: (now * FULL_WEIGHT) / weight,
      to: (planned * FULL_WEIGHT) / weight,
      text: from === to ? from : `${from} → ${to}`,
      spoken: `${aspect.name}: ${t('picture.fromTo', { from, to })}`,
    }
  })
  const valuesWidth = Math.max(0, ...rows.map(({ text }) => measure(text, VALUE)))
  const left = width * NAMES_SHARE + AIR + DOT
  const right = width - valuesWidth - AIR - DOT
  const scale = valueScale(minLevel, maxLevel, right, left)
  const legend = layLegend(
    [
      {
        text: t('picture.now'),
        draw: (x, y) => [dot(x + SIGN.width / 2, y + SIGN.height / 2, false)],
      },
      {
        text: t('picture.planned', { year: brief.document.plan.lastYear }),
        draw: (x, y) => [dot(x + SIGN.width / 2, y + SIGN.height / 2, true)],
      },
    ],
    width,
    measure,
  )
  const top = heading.bottom + HEAD
  let y = top
  const bodies: Shape[] = []
  for (const { lines, from, to, text, spoken } of rows) {
    const height = lines.length * lineHeight(NAME.size) + ROW_AIR
    const middle = y + height / 2
    const [x1, x2] = [scale.y(from), scale.y(to)]
    bodies.push(line(0, y + height, width, y + height, { role: 'line', width: 0.4 }), {
      kind: 'group',
      label: spoken,
      shapes: [
        ...writeLines(lines, 0, y + ROW_AIR / 2, NAME),
        ...(x2 > x1 ? [line(x1, middle, x2, middle, { role: 'index', width: THICK })] : []),
        dot(x2, middle, true),
        ...(x2 > x1 ? [dot(x1, middle, false)] : []),
        write(text, width, baseline(y, height, VALUE.size), VALUE, { anchor: 'end' }),
      ],
    })
    y += height
  }
  const levels = Array.from({ length: maxLevel - minLevel + 1 }, (_, at) => minLevel + at)
  return {
    title,
    description: rows.map(({ spoken }) => `${spoken}.`).join(' '),
    width,
    height: y + AIR + legend.height,
    shapes: [
      ...heading.shapes,
      ...levels.flatMap(level => {
        const x = scale.y(toIndexUnits(level * 1_000))
        const text = formatLevel(level * 1_000, language)
        return [
          line(x, top, x, y, { role: 'line', width: 0.6 }),
          write(text, x, baseline(heading.bottom, HEAD, LEVEL.size), LEVEL, {
            anchor: 'middle',
            role: 'ink-2',
          }),
        ]
      }),
      ...bodies,
      ...legend.draw(y + AIR),
    ],
  }
}
