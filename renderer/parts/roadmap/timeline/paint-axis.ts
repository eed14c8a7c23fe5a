// The head of the time axis: years over quarters, or whatever has room at the scale; under it the fiscal gates.
import type { DayNumber } from '../../../../shared/base/civil-date.ts'
import { ticksOf, type TickUnit } from '../../../../shared/schedule/ticks.ts'
import type { Language } from '../../../../shared/contract/contract.ts'
import { dayX, HEAD_HEIGHT, visibleDays } from './bar-layout.ts'
import type { FrameView } from './frame.ts'
import { placeGateLabels, type GatePlace, type Interval } from './gate-labels.ts'
import { GATES_FROM_SCALE } from './paint-ground.ts'
import type { CanvasSize } from './painted-canvas.tsx'
import type { Palette } from './palette.ts'
import type { Scene } from './scene.ts'
import { tickNames } from '../../../../shared/picture/tick-names.ts'
import { tickLevels } from './time-scale.ts'

const UPPER_HEIGHT = 23
const PADDING = 6
const GATE_SIZE = 3
const EVERYWHERE: Interval = { left: -Infinity, right: Infinity }

function paintTicks(
  context: CanvasRenderingContext2D,
  view: FrameView,
  unit: TickUnit,
  top: number,
  height: number,
  namesOf: (start: DayNumber) => readonly string[],
  colors: { readonly line: string; readonly text: string },
): { readonly written: readonly Interval[]; readonly units: readonly Interval[] } {
  const written: Interval[] = []
  const air = PADDING + 1
  const ticks = ticksOf(visibleDays(view), unit).map(({ start, next }) => ({
    left: dayX(Math.max(start, view.scale.range.start), view),
    right: dayX(Math.min(next, view.scale.range.end + 1), view),
    names: namesOf(start),
  }))
  const widthOf = (text: string | undefined) => (text === undefined ? 0 : context.measureText(text).width)
  // All are called by names of the same length: the longest for which every unit has room.
  const most = ticks[0]?.names.length ?? 0
  const length = Array.from({ length: most }, (_, one) => one).find(one =>
    ticks.every(tick => widthOf(tick.names[one]) <= tick.right - tick.left - air),
  )
  for (const { left, right, names } of ticks) {
    if (right <= view.tableWidth) continue
    if (left > view.tableWidth) {
      context.fillStyle = colors.line
      context.fillRect(Math.round(left), top, 1, height)
    }
    // The name stays readable while its unit is scrolled partly out of sight; it is not cut at the edge of the window.
    const x = Math.max(left, view.tableWidth) + PADDING
    const room = Math.min(right, view.width) - x - 1
    const text = names.slice(length ?? -1).find(name => widthOf(name) <= room)
    if (text === undefined) continue
    context.fillStyle = colors.text
    context.fillText(text, x, top + height / 2 + 0.5)
    written.push({ left: x, right: x + widthOf(text) })
  }
  return { written, units: ticks }
}

function paintGates(
  context: CanvasRenderingContext2D,
  scene: Scene,
  view: FrameView,
  palette: Palette,
  /** What stands in the upper line already, and the years (or quarters, months) it names. */
  { written, units }: ReturnType<typeof paintTicks>,
  places: GatePlace[],
): void {
  places.length = 0
  if (view.scale.pixelsPerDay < GATES_FROM_SCALE) return
  context.font = `600 10.5px ${palette.font}`
  const seen = scene.gates
    .map(gate => ({
      gate,
      name: gate.short,
      x: dayX(gate.day, view),
      width: context.measureText(gate.short).width,
      unit:
        units.find(({ left, right }) => dayX(gate.day, view) < right && dayX(gate.day, view) >= left) ??
        EVERYWHERE,
    }))
    .filter(({ x }) => x >= view.tableWidth && x <= view.width)
  const lefts = placeGateLabels(seen, written, { left: view.tableWidth + PADDING, right: view.width - 2 })
  seen.forEach(({ gate, name, x, width }, index) => {
    const left = lefts[index] ?? null
    places.push({ gate, x, label: left === null ? null : { left, right: left + width } })
    context.fillStyle = palette.warnInk
    if (left !== null) context.fillText(name, left, UPPER_HEIGHT / 2 + 0.5)
    context.fillStyle = palette.warn
    context.beginPath()
    context.moveTo(x - GATE_SIZE, HEAD_HEIGHT - 2 * GATE_SIZE)
    context.lineTo(x + GATE_SIZE, HEAD_HEIGHT - 2 * GATE_SIZE)
    context.lineTo(x, HEAD_HEIGHT - 1)
    context.fill()
  })
}

export function paintAxis(
  context: CanvasRenderingContext2D,
  scene: Scene,
  view: FrameView,
  palette: Palette,
  size: CanvasSize,
  language: Language,
  gatePlaces: GatePlace[],
): void {
  const { upper, lower } = tickLevels(view.scale.pixelsPerDay)
  context.save()
  context.beginPath()
  context.rect(view.tableWidth, 0, size.width - view.tableWidth, HEAD_HEIGHT)
  context.clip()
  context.fillStyle = palette.surface
  context.fillRect(view.tableWidth, 0, size.width, HEAD_HEIGHT)
  context.textBaseline = 'middle'
  let upperLine: ReturnType<typeof paintTicks> = { written: [], units: [] }
  if (upper) {
    context.font = `600 12.5px ${palette.font}`
    upperLine = paintTicks(
      context,
      view,
      upper,
      0,
      UPPER_HEIGHT,
      start => tickNames(start, upper, language, true),
      {
        line: palette.lineStrong,
        text: palette.ink,
      },
    )
  }
  const top = upper ? UPPER_HEIGHT : 0
  context.font = upper ? `500 11px ${palette.font}` : `600 12.5px ${palette.font}`
  paintTicks(
    context,
    view,
    lower,
    top,
    HEAD_HEIGHT - top - (upper ? 4 : 0),
    start => tickNames(start, lower, language, false),
    { line: upper ? palette.line : palette.lineStrong, text: upper ? palette.ink2 : palette.ink },
  )
  paintGates(context, scene, view, palette, upperLine, gatePlaces)
  context.restore()
  context.fillStyle = palette.line
  context.fillRect(0, HEAD_HEIGHT - 1, size.width, 1)
}
