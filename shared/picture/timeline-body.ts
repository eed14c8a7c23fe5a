// The rows of one page: names, what each adds to the index, bars, and the arrows between them.
import type { BriefItem, PlanBrief } from '../brief/plan-brief.ts'
import { formatDay, formatGain } from '../messages/format.ts'
import type { Words } from '../report/words.ts'
import { baseline, line, lineHeight, write, writeLines, type Shape, type TextStyle } from './drawing.ts'
import type { OpenFrame } from './frame.ts'
import type { DayScale } from './time-axis.ts'
import { drawArrows, type PlacedRow } from './timeline-arrows.ts'
import { drawBar } from './timeline-bars.ts'
import { GROUP_INDENT, GROUP_NAME, INDENT, NAME, type PaperRow } from './timeline-rows.ts'

const GAIN: TextStyle = { size: 9, weight: 600 }

export interface BodyPlace {
  readonly top: number
  /** Where the column with what items add ends. */
  readonly gainsRight: number
  readonly scale: DayScale
}

/** What assistive technology says of a row: name, category, effective days and gain. */
function labelOf({ item, span, gain }: BriefItem, { t, language }: Words): string {
  const parts = [
    t(`domain.category.${item.category}`),
    t('timeline.spokenSpan', {
      start: formatDay(span.start, language),
      end: formatDay(span.end, language),
    }),
    ...(gain > 0 ? [formatGain(gain, language)] : []),
  ]
  return `${item.name}: ${parts.join(', ')}`
}

/** Lines and arrows lie below names and bars. */
export function drawBody(
  brief: PlanBrief,
  rows: readonly PaperRow[],
  { top, gainsRight, scale }: BodyPlace,
  { words, measure, width }: OpenFrame,
): readonly Shape[] {
  const placed: PlacedRow[] = []
  const under: Shape[] = []
  const over: Shape[] = []
  let y = top
  for (const { kind, lines, height, entry } of rows) {
    const isGroup = kind === 'group'
    const style = isGroup ? GROUP_NAME : NAME
    const textTop = y + (height - lines.length * lineHeight(style.size)) / 2
    const names = writeLines(lines, isGroup ? GROUP_INDENT : INDENT, textTop, style)
    under.push(
      isGroup
        ? { kind: 'rect', x: 0, y, width, height, fill: { role: 'panel' } }
        : line(0, y + height, width, y + height, { role: 'line', width: 0.4 }),
    )
    if (entry === null) {
      placed.push({ entry, top: y, height, covers: null })
      over.push(...names)
    } else {
      const { shapes, covers } = drawBar(brief, entry, scale, y + height / 2, words, measure)
      const gainY = baseline(y, height, GAIN.size)
      const gain =
        entry.gain === 0
          ? []
          : [write(formatGain(entry.gain, words.language), gainsRight, gainY, GAIN, { anchor: 'end' })]
      placed.push({ entry, top: y, height, covers })
      over.push({ kind: 'group', label: labelOf(entry, words), shapes: [...names, ...gain, ...shapes] })
    }
    y += height
  }
  return [...under, ...drawArrows(brief, placed, scale), ...over]
}
