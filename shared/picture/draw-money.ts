// Money per fiscal year, stacked by category or by fund source.
import type { PlanBrief } from '../brief/plan-brief.ts'
import { CATEGORIES, FUND_SOURCES } from '../domain/item.ts'
import { formatRupiahShort } from '../messages/format.ts'
import {
  baseline,
  line,
  lineHeight,
  write,
  type Drawing,
  type Fill,
  type Shape,
  type Stroke,
  type TextStyle,
} from './drawing.ts'
import { drawTitle, type Frame } from './frame.ts'
import { boxSign, categoryLook, layLegend, seriesLook } from './legend.ts'

export type MoneyGrouping = 'category' | 'source'

const TOTAL: TextStyle = { size: 10, weight: 700 }
const PART: TextStyle = { size: 9, weight: 500 }
const YEAR: TextStyle = { size: 10, weight: 600 }
const LABEL_HEIGHT = 16
const LEGEND_AIR = 6
/** How much of its place a column takes, and how wide it gets at most. */
const COLUMN = { share: 0.7, most: 110 } as const
const PLATE_AIR = 2

interface Part {
  readonly key: string
  readonly name: string
  readonly fill: Fill
  readonly stroke: Stroke
}

/** The parts that any year has money in, in their usual order. */
function partsOf({ money }: PlanBrief, by: MoneyGrouping, { words: { t } }: Frame): readonly Part[] {
  if (by === 'category')
    return CATEGORIES.filter(key => money.some(row => row.category === key)).map(key => ({
      key,
      name: t(`domain.category.${key}`),
      ...categoryLook(key),
    }))
  return FUND_SOURCES.filter(key => money.some(row => row.source === key)).map((key, at) => ({
    key,
    name: t(`domain.source.${key}`),
    ...seriesLook(at),
  }))
}

/** One column for each year of the plan and for every other year with money. */
export function drawMoney(brief: PlanBrief, frame: Frame, by: MoneyGrouping): Drawing {
  const { words, measure, width, height } = frame
  const { t, language } = words
  const title = t('picture.money', { by: t(`picture.by.${by}`) })
  const heading = drawTitle(title, frame)
  const parts = partsOf(brief, by, frame)
  const years = [
    ...new Set([...brief.years.map(({ year }) => year), ...brief.money.map(({ year }) => year)]),
  ].toSorted((a, b) => a - b)
  const sum = (year: number, key?: string) =>
    brief.money.reduce(
      (total, row) => total + (row.year === year && (key === undefined || row[by] === key) ? row.rupiah : 0),
      0,
    )
  const legend = layLegend(
    parts.map(({ name, fill, stroke }) => ({ text: name, draw: boxSign(fill, stroke) })),
    width,
    measure,
  )
  const top = heading.bottom + LABEL_HEIGHT
  const bottom = height - legend.height - LEGEND_AIR - LABEL_HEIGHT
  const largest = Math.max(1, ...years.map(year => sum(year)))
  const perRupiah = (bottom - top) / largest
  const place = width / Math.max(1, years.length)
  const columnWidth = Math.min(COLUMN.most, place * COLUMN.share)
  const columns = years.map((year, at): Shape => {
    const middle = (at + 0.5) * place
    const left = middle - columnWidth / 2
    const total = formatRupiahShort(sum(year), language)
    const shapes: Shape[] = []
    let y = bottom
    for (const { key, fill, stroke } of parts) {
      const rupiah = sum(year, key)
      const high = rupiah * perRupiah
      if (rupiah === 0) continue
      y -= high
      shapes.push({ kind: 'rect', x: left, y, width: columnWidth, height: high, fill, stroke })
      const text = formatRupiahShort(rupiah, language)
      const wide = measure(text, PART)
      if (high < lineHeight(PART.size) + 1 || wide + 2 * PLATE_AIR > columnWidth || rupiah === sum(year))
        continue
      const textTop = y + (high - lineHeight(PART.size)) / 2
      shapes.push(
        {
          kind: 'rect',
          x: middle - wide / 2 - PLATE_AIR,
          y: textTop,
          width: wide + 2 * PLATE_AIR,
          height: lineHeight(PART.size),
          radius: 2,
          fill: { role: 'ground', opacity: 0.85 },
        },
        write(text, middle, baseline(textTop, lineHeight(PART.size), PART.size), PART, { anchor: 'middle' }),
      )
    }
    if (sum(year) > 0 && measure(total, TOTAL) <= place)
      shapes.push(
        write(total, middle, baseline(y - LABEL_HEIGHT, LABEL_HEIGHT, TOTAL.size), TOTAL, {
          anchor: 'middle',
        }),
      )
    shapes.push(
      write(String(year), middle, baseline(bottom, LABEL_HEIGHT, YEAR.size), YEAR, { anchor: 'middle' }),
    )
    return { kind: 'group', label: `${year}: ${total}`, shapes }
  })
  const all = formatRupiahShort(
    years.reduce((total, year) => total + sum(year), 0),
    language,
  )
  return {
    title,
    description:
      brief.money.length === 0
        ? t('picture.noMoney')
        : `${years.map(year => `${year}: ${formatRupiahShort(sum(year), language)}.`).join(' ')} ${t('picture.total', { total: all })}.`,
    width,
    height,
    shapes: [
      ...heading.shapes,
      ...columns,
      ...(brief.money.length === 0
        ? [
            write(t('picture.noMoney'), width / 2, (top + bottom) / 2, YEAR, {
              anchor: 'middle',
              role: 'ink-2',
            }),
          ]
        : []),
      line(0, bottom, width, bottom, { role: 'line-strong', width: 0.75 }),
      ...legend.draw(height - legend.height),
    ],
  }
}
