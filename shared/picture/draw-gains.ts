// The items that raise the index most, as bars.
import type { PlanBrief } from '../brief/plan-brief.ts'
import { formatGain } from '../messages/format.ts'
import {
  baseline,
  lineHeight,
  write,
  writeLines,
  type Drawing,
  type Shape,
  type TextStyle,
} from './drawing.ts'
import { drawTitle, type OpenFrame } from './frame.ts'
import { categoryLook, layLegend, boxSign } from './legend.ts'
import { CATEGORIES } from '../domain/item.ts'
import { wrapWords } from './wrap-words.ts'

const NAME: TextStyle = { size: 10, weight: 500 }
const VALUE: TextStyle = { size: 10, weight: 700 }
const NAMES_SHARE = 0.42
const ROW_AIR = 6
const AIR = 8
const BAR_HEIGHT = 11

/** The first `most` of them, and in words what all others add together; as high as its rows are. */
export function drawGains(brief: PlanBrief, frame: OpenFrame, most = 10): Drawing {
  const { words, measure, width } = frame
  const { t, language } = words
  const title = t('picture.gains')
  const heading = drawTitle(title, frame)
  const others = brief.gains.slice(most)
  const rows = brief.gains
    .slice(0, most)
    .map(({ item: { name, category }, gain }) => ({ name, category, gain, text: formatGain(gain, language) }))
  const largest = Math.max(1, ...rows.map(({ gain }) => gain))
  const valuesWidth = Math.max(0, ...rows.map(({ text }) => measure(text, VALUE)))
  const left = width * NAMES_SHARE + AIR
  const perUnit = (width - left - AIR - valuesWidth) / largest
  const shapes: Shape[] = []
  let y = heading.bottom
  for (const { name, category, gain, text } of rows) {
    const lines = wrapWords(name, width * NAMES_SHARE, 2, NAME, measure)
    const height = lines.length * lineHeight(NAME.size) + ROW_AIR
    shapes.push({
      kind: 'group',
      label: `${name}: ${text}`,
      shapes: [
        ...writeLines(lines, 0, y + ROW_AIR / 2, NAME),
        {
          kind: 'rect',
          x: left,
          y: y + (height - BAR_HEIGHT) / 2,
          width: gain * perUnit,
          height: BAR_HEIGHT,
          radius: 2,
          ...categoryLook(category),
        },
        write(text, left + gain * perUnit + AIR / 2, baseline(y, height, VALUE.size), VALUE),
      ],
    })
    y += height
  }
  const rest = formatGain(
    others.reduce((sum, { gain }) => sum + gain, 0),
    language,
  )
  const note =
    rows.length === 0
      ? t('picture.noGains')
      : others.length === 0
        ? null
        : t('picture.gainsMore', { count: others.length, gain: rest })
  if (note !== null) {
    shapes.push(...writeLines([note], 0, y + ROW_AIR / 2, NAME, { role: 'ink-2' }))
    y += lineHeight(NAME.size) + ROW_AIR
  }
  const shown = new Set(rows.map(({ category }) => category))
  const legend = layLegend(
    CATEGORIES.filter(category => shown.has(category)).map(category => {
      const { fill, stroke } = categoryLook(category)
      return { text: t(`domain.category.${category}`), draw: boxSign(fill, stroke) }
    }),
    width,
    measure,
  )
  return {
    title,
    description: [
      ...rows.map(({ name, text }) => `${name}: ${text}.`),
      ...(note === null ? [] : [note]),
    ].join(' '),
    width,
    height: y + AIR + legend.height,
    shapes: [...heading.shapes, ...shapes, ...legend.draw(y + AIR)],
  }
}
