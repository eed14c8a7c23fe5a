// A drawing as a file and for the clipboard: SVG with its font inside, and PNG that the page makes of the same SVG.
import { err, ok, type Result } from '../../../shared/base/result.ts'
import type { Drawing } from '../../../shared/picture/drawing.ts'
import { PALETTES, type PaletteName } from '../../../shared/picture/palettes.ts'
import { toSvg } from '../../../shared/picture/to-svg.ts'
import { loadFontStyle } from './picture-font.ts'

/** How many times as large as on the screen a PNG is made. */
export const PNG_FACTORS = [1, 2, 3, 4] as const
export type PngFactor = (typeof PNG_FACTORS)[number]

export type PictureError =
  /** More points than a browser can hold in one picture; `most` is the largest factor that has room, null where none has. */
  | { readonly code: 'picture-too-large'; readonly factor: PngFactor; readonly most: PngFactor | null }
  /** The browser would not draw it. */
  | { readonly code: 'picture-refused' }
  /** It was drawn, and the clipboard did not take it. */
  | { readonly code: 'picture-not-copied' }

/** White space around a picture that stands alone, in points. */
const MARGIN = 18
const PIXELS_PER_POINT = 96 / 72
/** What Chromium holds in one canvas, with room to spare. */
const MOST_SIDE = 32_767
const MOST_PIXELS = 134_217_728

export interface PixelSize {
  readonly width: number
  readonly height: number
}

/** A drawing of 960 × 540 points is 1,328 × 768 pixels at once its size, its margin included. */
export function pixelSize({ width, height }: Pick<Drawing, 'width' | 'height'>, factor: number): PixelSize {
  const toPixels = (points: number) => Math.ceil((points + 2 * MARGIN) * PIXELS_PER_POINT * factor)
  return { width: toPixels(width), height: toPixels(height) }
}

function hasRoom({ width, height }: PixelSize): boolean {
  return width <= MOST_SIDE && height <= MOST_SIDE && width * height <= MOST_PIXELS
}

/** The largest factor at which the drawing is not more than a browser can hold. */
export function largestFactor(drawing: Pick<Drawing, 'width' | 'height'>): PngFactor | null {
  return PNG_FACTORS.findLast(factor => hasRoom(pixelSize(drawing, factor))) ?? null
}

/** The SVG file, with the font inside. */
export async function makeSvg(drawing: Drawing, palette: PaletteName): Promise<string> {
  return toSvg(drawing, PALETTES[palette], { margin: MARGIN, style: await loadFontStyle() })
}

async function rasterise(svg: string, { width, height }: PixelSize): Promise<Blob | null> {
  const image = new Image()
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`
  await image.decode()
  const canvas = document.createElement('canvas')
  canvas.width = width
  canvas.height = height
  const context = canvas.getContext('2d')
  if (context === null) return null
  context.drawImage(image, 0, 0, width, height)
  return new Promise(resolve => canvas.toBlob(resolve, 'image/png'))
}

async function drawPng(
  drawing: Drawing,
  palette: PaletteName,
  factor: PngFactor,
): Promise<Result<Blob, PictureError>> {
  const size = pixelSize(drawing, factor)
  if (!hasRoom(size)) return err({ code: 'picture-too-large', factor, most: largestFactor(drawing) })
  const svg = await makeSvg(drawing, palette)
  const blob = await rasterise(svg, size).catch(() => null)
  return blob === null ? err({ code: 'picture-refused' }) : ok(blob)
}

/** The PNG file. */
export async function makePng(
  drawing: Drawing,
  palette: PaletteName,
  factor: PngFactor,
): Promise<Result<Uint8Array<ArrayBuffer>, PictureError>> {
  const drawn = await drawPng(drawing, palette, factor)
  return drawn.ok ? ok(new Uint8Array(await drawn.value.arrayBuffer())) : drawn
}

/** Puts the picture on the clipboard, ready for a document or a message. To be called right from a key or a press. */
export async function copyPicture(
  drawing: Drawing,
  palette: PaletteName,
  factor: PngFactor,
): Promise<Result<null, PictureError>> {
  const drawn = await drawPng(drawing, palette, factor)
  if (!drawn.ok) return drawn
  try {
    await navigator.clipboard.write([new ClipboardItem({ 'image/png': drawn.value })])
    return ok(null)
  } catch {
    return err({ code: 'picture-not-copied' })
  }
}
