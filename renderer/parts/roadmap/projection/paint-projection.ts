// The projection in colours: paints a scene whose places are all decided.
import { toScaleTone } from '../../../ui/tone.ts'
import type { Palette } from '../timeline/palette.ts'
import type { Point } from '../../../../shared/picture/curve.ts'
import type { EndStyle, ProjectionScene } from './projection-scene.ts'
import type { LabelKind } from './scene-input.ts'

const TARGET_DASH = [6, 4]
const COMPARED_DASH = [9, 4]
const CUT_OFF_DASH = [2, 3]
const GUIDE_DASH = [3, 3]
/** Around a word that lies over a curve. */
const COVER_AIR = 2
/** Hue and dash change at different paces, so that twelve curves differ from each other and neighbours in both. */
export const SERIES_DASHES: readonly (readonly number[])[] = [[], [7, 3], [2, 2.5]]

const WEIGHT: Readonly<Record<LabelKind, number>> = {
  cycle: 600,
  target: 600,
  compared: 600,
  marked: 700,
  step: 500,
  end: 600,
}

export function labelFont(kind: LabelKind, fontSize: number, palette: Palette): string {
  return `${WEIGHT[kind]} ${fontSize}px ${palette.font}`
}

export function seriesStyle(palette: Palette, index: number) {
  return {
    color: palette.curves[index % palette.curves.length] ?? palette.ink2,
    dash: SERIES_DASHES[index % SERIES_DASHES.length] ?? [],
  }
}

function endColor(palette: Palette, style: EndStyle): string {
  if (style === 'index') return palette.brand
  return style === 'compared' ? palette.ink2 : seriesStyle(palette, style).color
}

function trace(context: CanvasRenderingContext2D, points: readonly Point[]): void {
  context.beginPath()
  for (const [index, { x, y }] of points.entries())
    if (index === 0) context.moveTo(x, y)
    else context.lineTo(x, y)
}

function line(context: CanvasRenderingContext2D, x1: number, y1: number, x2: number, y2: number): void {
  context.beginPath()
  context.moveTo(x1, y1)
  context.lineTo(x2, y2)
  context.stroke()
}

function pen(
  context: CanvasRenderingContext2D,
  color: string,
  width: number,
  dash: readonly number[] = [],
): void {
  context.strokeStyle = color
  context.lineWidth = width
  context.setLineDash(dash)
}

function dot(context: CanvasRenderingContext2D, { x, y }: Point, radius: number): void {
  context.beginPath()
  context.arc(x, y, radius, 0, 2 * Math.PI)
  context.fill()
  context.stroke()
}

function paintGround(context: CanvasRenderingContext2D, scene: ProjectionScene, palette: Palette): void {
  const { right, height } = scene
  context.globalAlpha = 0.07
  for (const [index, band] of scene.bands.entries()) {
    context.fillStyle = palette.scale.get(toScaleTone(index, scene.bands.length)) ?? palette.ink3
    context.fillRect(0, band.top, right, band.height)
  }
  context.globalAlpha = 1
  context.fillStyle = palette.line
  for (const x of scene.ticks) if (x > 0) context.fillRect(Math.round(x), 0, 1, height)
}

function paintCurves(context: CanvasRenderingContext2D, scene: ProjectionScene, palette: Palette): void {
  const { left, right, bottom, line: index } = scene
  const first = index[0]
  const last = index.at(-1)
  if (first && last && scene.series.length === 0) {
    trace(context, index)
    context.lineTo(last.x, bottom)
    context.lineTo(first.x, bottom)
    context.globalAlpha = 0.1
    context.fillStyle = palette.brand
    context.fill()
    context.globalAlpha = 1
  }
  pen(context, palette.lineStrong, 1, CUT_OFF_DASH)
  for (const { x } of scene.cycles) line(context, x, 0, x, bottom)
  pen(context, palette.target, 1.5, TARGET_DASH)
  line(context, 0, scene.targetY, right, scene.targetY)
  if (scene.todayX >= left && scene.todayX <= right) {
    context.fillStyle = palette.today
    context.fillRect(Math.round(scene.todayX), 0, 2, scene.height)
  }
  context.lineJoin = 'round'
  for (const [place, points] of scene.series.entries()) {
    const { color, dash } = seriesStyle(palette, place)
    pen(context, color, 1.5, dash)
    trace(context, points)
    context.stroke()
  }
  pen(context, palette.ink2, 1.75, COMPARED_DASH)
  trace(context, scene.compared)
  context.stroke()
  pen(context, palette.brand, 2.5)
  trace(context, index)
  context.stroke()
}

function paintMarks(context: CanvasRenderingContext2D, scene: ProjectionScene, palette: Palette): void {
  pen(context, palette.brand, 2)
  context.fillStyle = palette.surface
  for (const cycle of scene.cycles) dot(context, cycle, 3.5)
  for (const { x, from, to } of scene.marked) {
    pen(context, palette.target, 1, GUIDE_DASH)
    line(context, x, 0, x, to)
    pen(context, palette.target, 3)
    line(context, x, from, x, to)
    pen(context, palette.surface, 1.5)
    context.fillStyle = palette.target
    dot(context, { x, y: to }, 4)
  }
}

function write(
  context: CanvasRenderingContext2D,
  text: string,
  x: number,
  y: number,
  color: string,
  palette: Palette,
): void {
  // A rim of the ground keeps words readable where a line passes behind them.
  pen(context, palette.surface, 3)
  context.strokeText(text, x, y)
  context.fillStyle = color
  context.fillText(text, x, y)
}

function paintEnds(context: CanvasRenderingContext2D, scene: ProjectionScene, palette: Palette): void {
  context.font = labelFont('end', scene.fontSize, palette)
  for (const end of scene.ends) {
    const middle = end.top + end.height / 2
    const color = endColor(palette, end.style)
    pen(context, color, 1)
    line(context, end.from.x + 2, end.from.y, end.left - 3, middle)
    write(context, end.text, end.left, middle, color, palette)
  }
}

export function paintProjection(
  context: CanvasRenderingContext2D,
  scene: ProjectionScene,
  palette: Palette,
): void {
  paintGround(context, scene, palette)
  paintCurves(context, scene, palette)
  paintMarks(context, scene, palette)
  context.textAlign = 'left'
  context.textBaseline = 'middle'
  const ink: Readonly<Record<LabelKind, string>> = {
    cycle: palette.ink,
    target: palette.targetInk,
    compared: palette.ink2,
    marked: palette.targetInk,
    step: palette.ink2,
    end: palette.ink,
  }
  paintEnds(context, scene, palette)
  for (const { kind, text, left, top, width, height, isCovering } of scene.labels) {
    if (isCovering) {
      context.globalAlpha = 0.9
      context.fillStyle = palette.surface
      context.fillRect(left - COVER_AIR, top, width + 2 * COVER_AIR, height)
      context.globalAlpha = 1
    }
    context.font = labelFont(kind, scene.fontSize, palette)
    write(context, text, left, top + height / 2, ink[kind], palette)
  }
  context.setLineDash([])
}

const widths = new WeakMap<Palette, Map<string, number>>()
const MANY_WIDTHS = 4_000

/** Widths of labels, measured once per text: a new palette means new fonts. */
export function labelMeasure(context: CanvasRenderingContext2D, palette: Palette) {
  const known = widths.get(palette) ?? new Map<string, number>()
  if (known.size > MANY_WIDTHS) known.clear()
  widths.set(palette, known)
  return (text: string, kind: LabelKind, fontSize: number): number => {
    const font = labelFont(kind, fontSize, palette)
    const key = `${font}|${text}`
    let width = known.get(key)
    if (width === undefined) {
      context.font = font
      width = context.measureText(text).width
      known.set(key, width)
    }
    return width
  }
}
