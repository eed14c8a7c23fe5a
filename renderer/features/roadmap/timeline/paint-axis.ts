// The head of the time axis: years over quarters, or whatever has room at the scale; under it the fiscal gates.
import { toYearMonthDay, type DayNumber } from '../../../../shared/base/civil-date.ts'
import { formatMonth, monthName, quarterName } from '../../../../shared/messages/format.ts'
import { ticksOf, type TickUnit } from '../../../../shared/schedule/ticks.ts'
import type { Language } from '../../../../shared/contract/contract.ts'
import { dayX, HEAD_HEIGHT, visibleDays } from './bar-layout.ts'
import type { FrameView } from './frame.ts'
import { GATES_FROM_SCALE } from './paint-ground.ts'
import type { CanvasSize } from './painted-canvas.tsx'
import type { Palette } from './palette.ts'
import type { Scene } from './scene.ts'
import { fitText } from './text-fit.ts'
import { tickLevels } from './time-scale.ts'

const UPPER_HEIGHT = 23
const PADDING = 6
/** Below this width a quarter is only numbered; the year above it says the rest. */
const FULL_QUARTER = 40
const GATE_SIZE = 3

function label(start: DayNumber, unit: TickUnit, language: Language, width: number): string {
  const { year, month, day } = toYearMonthDay(start)
  switch (unit) {
    case 'day':
      return String(day)
    case 'week':
      return `${day} ${monthName(month, language, 'short')}`
    case 'month':
      return monthName(month, language, 'short')
    case 'quarter': {
      const name = quarterName(start, language)
      return width < FULL_QUARTER ? name.replace(/^\S+ (?=[IV]+$)|^Q/, '') : name
    }
    case 'year':
      return String(year)
    case 'five-years':
      return `${year}–${year + 4}`
  }
}

function paintTicks(
  context: CanvasRenderingContext2D,
  view: FrameView,
  unit: TickUnit,
  top: number,
  height: number,
  textOf: (start: DayNumber, width: number) => string,
  colors: { readonly line: string; readonly text: string },
): void {
  for (const tick of ticksOf(visibleDays(view), unit)) {
    const left = dayX(Math.max(tick.start, view.scale.range.start), view)
    const right = dayX(Math.min(tick.next, view.scale.range.end + 1), view)
    if (right <= view.tableWidth) continue
    if (left > view.tableWidth) {
      context.fillStyle = colors.line
      context.fillRect(Math.round(left), top, 1, height)
    }
    // The name stays readable while its unit is scrolled partly out of sight.
    const x = Math.max(left, view.tableWidth) + PADDING
    const room = right - x - 2
    const text = textOf(tick.start, right - left)
    if (context.measureText(text).width > room + 1) continue
    context.fillStyle = colors.text
    context.fillText(text, x, top + height / 2 + 0.5)
  }
}

function paintGates(
  context: CanvasRenderingContext2D,
  scene: Scene,
  view: FrameView,
  palette: Palette,
): void {
  if (view.scale.pixelsPerDay < GATES_FROM_SCALE) return
  context.fillStyle = palette.warn
  for (const gate of scene.gates) {
    const x = dayX(gate.day, view)
    if (x < view.tableWidth) continue
    context.beginPath()
    context.moveTo(x - GATE_SIZE, HEAD_HEIGHT - 2 * GATE_SIZE)
    context.lineTo(x + GATE_SIZE, HEAD_HEIGHT - 2 * GATE_SIZE)
    context.lineTo(x, HEAD_HEIGHT - 1)
    context.fill()
  }
}

export function paintAxis(
  context: CanvasRenderingContext2D,
  scene: Scene,
  view: FrameView,
  palette: Palette,
  size: CanvasSize,
  language: Language,
): void {
  const { upper, lower } = tickLevels(view.scale.pixelsPerDay)
  context.save()
  context.beginPath()
  context.rect(view.tableWidth, 0, size.width - view.tableWidth, HEAD_HEIGHT)
  context.clip()
  context.fillStyle = palette.surface
  context.fillRect(view.tableWidth, 0, size.width, HEAD_HEIGHT)
  context.textBaseline = 'middle'
  if (upper) {
    context.font = `600 12.5px ${palette.font}`
    const upperText = (start: DayNumber, width: number) =>
      upper === 'month'
        ? fitText(context, formatMonth(start, language, 'long'), Math.max(40, width - 8))
        : label(start, upper, language, width)
    paintTicks(context, view, upper, 0, UPPER_HEIGHT, upperText, {
      line: palette.lineStrong,
      text: palette.ink,
    })
  }
  const top = upper ? UPPER_HEIGHT : 0
  context.font = upper ? `500 11px ${palette.font}` : `600 12.5px ${palette.font}`
  paintTicks(
    context,
    view,
    lower,
    top,
    HEAD_HEIGHT - top - (upper ? 4 : 0),
    (start, width) => label(start, lower, language, width),
    { line: upper ? palette.line : palette.lineStrong, text: upper ? palette.ink2 : palette.ink },
  )
  paintGates(context, scene, view, palette)
  context.restore()
  context.fillStyle = palette.line
  context.fillRect(0, HEAD_HEIGHT - 1, size.width, 1)
}
