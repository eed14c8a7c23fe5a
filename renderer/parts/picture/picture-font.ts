// The font of pictures: how wide its words are, and the font itself for files that stand alone. It lies in the program.
import address from '@fontsource-variable/plus-jakarta-sans/files/plus-jakarta-sans-latin-wght-normal.woff2?url'
import { encodeBase64 } from '../../../shared/base/base64.ts'
import type { Measure, Weight } from '../../../shared/picture/drawing.ts'
import { FONT_FAMILY } from '../../../shared/picture/svg-tree.ts'

const WEIGHTS: readonly Weight[] = [400, 500, 600, 700]
/** Widths grow with the size: all are measured at this one. */
const MEASURED_SIZE = 100

function createMeasure(context: CanvasRenderingContext2D): Measure {
  const known = new Map<Weight, Map<string, number>>(WEIGHTS.map(weight => [weight, new Map()]))
  return (text, { size, weight }) => {
    let width = known.get(weight)?.get(text)
    if (width === undefined) {
      context.font = `${weight} ${MEASURED_SIZE}px ${FONT_FAMILY}`
      width = context.measureText(text).width
      known.get(weight)?.set(text, width)
    }
    return (width * size) / MEASURED_SIZE
  }
}

/** How wide words come out, once the font is there. */
export async function loadMeasure(): Promise<Measure> {
  await Promise.all(WEIGHTS.map(weight => document.fonts.load(`${weight} ${MEASURED_SIZE}px ${FONT_FAMILY}`)))
  const context = document.createElement('canvas').getContext('2d')
  if (context === null) throw new Error('the page has no canvas')
  return createMeasure(context)
}

let loading: Promise<string> | null = null

async function readFontStyle(): Promise<string> {
  const answer = await fetch(address)
  if (!answer.ok) throw new Error(`the font could not be read: ${answer.status}`)
  const data = encodeBase64(new Uint8Array(await answer.arrayBuffer()))
  return `@font-face{font-family:'Plus Jakarta Sans Variable';font-weight:200 800;src:url(data:font/woff2;base64,${data}) format('woff2')}`
}

/** A style sheet with the font inside, for pictures that are looked at where nobody has it. */
export async function loadFontStyle(): Promise<string> {
  loading ??= readFontStyle()
  try {
    return await loading
  } catch (error) {
    // The next picture may try again.
    loading = null
    throw error
  }
}
