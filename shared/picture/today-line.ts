// Today on an axis of time: its day above, its line below.
import { formatDay } from '../messages/format.ts'
import { baseline, line, write, type Shape, type TextStyle } from './drawing.ts'
import type { OpenFrame } from './frame.ts'
import type { DayScale } from './time-axis.ts'

export const TODAY_HEIGHT = 13
const STYLE: TextStyle = { size: 9, weight: 600 }

/** The words whole inside of the axis, wherever the line is; nothing where the axis does not show the day. */
export function drawToday(
  today: number,
  { words, measure }: OpenFrame,
  scale: DayScale,
  top: number,
  bottom: number,
): readonly Shape[] {
  const x = scale.x(today)
  if (x < scale.left || x > scale.right) return []
  const text = words.t('picture.today', { date: formatDay(today, words.language) })
  const half = measure(text, STYLE) / 2
  const middle = Math.max(scale.left + half, Math.min(scale.right - half, x))
  return [
    line(x, top + TODAY_HEIGHT, x, bottom, { role: 'today', width: 1.2 }),
    write(text, middle, baseline(top, TODAY_HEIGHT, STYLE.size), STYLE, { anchor: 'middle', role: 'today' }),
  ]
}
