// Sizes of paper, and what the printer is told: a page of that size with its number at the foot.
import type { ReactElement } from 'react'
import type { Orientation, Paper } from '../../state/paper.ts'

/** Width and height of an upright page, in millimetres. F4 (folio) is the paper of Indonesian offices. */
const SIZES: Readonly<Record<Paper, readonly [number, number]>> = { a4: [210, 297], f4: [215, 330] }

/** Around the text, in millimetres; the numbers of the pages stand in the lower one. */
export const MARGIN = { top: 13, side: 13, bottom: 17 } as const

export interface PageSize {
  readonly width: number
  readonly height: number
}

export function pageSize(paper: Paper, orientation: Orientation): PageSize {
  const [short, long] = SIZES[paper]
  return orientation === 'portrait' ? { width: short, height: long } : { width: long, height: short }
}

/** What begins on a page of its own. It must look at nothing but what it is given: it is shown in the preview and printed. */
export interface PaperPart {
  readonly key: string
  /** How many pages it takes, where that is known before it is laid out. */
  readonly pages: number | null
  readonly content: ReactElement
}

/** What a page has between its margins, in millimetres; a little less, so that rounding breaks no page. */
export function contentHeight({ height }: PageSize): number {
  return height - MARGIN.top - MARGIN.bottom - 0.5
}

/** As a string of CSS: signs that could end it are written by their number. */
function cssString(text: string): string {
  const safe = text.replace(/[^\p{L}\p{N} .,:()·–-]/gu, sign => `\\${sign.codePointAt(0)?.toString(16)} `)
  return `"${safe}"`
}

/** `page` makes the words around the two numbers, such as `Halaman 1 dari 3`. */
export function pageRule(
  { width, height }: PageSize,
  foot: string,
  page: (page: string, pages: string) => string,
): string {
  const [before = '', between = '', after = ''] = page('\0', '\0').split('\0').map(cssString)
  const { top, side, bottom } = MARGIN
  const look =
    'font: 9pt/1.2 "Plus Jakarta Sans Variable", sans-serif; color: #000; vertical-align: top; padding-top: 3mm'
  return (
    `@page { size: ${width}mm ${height}mm; margin: ${top}mm ${side}mm ${bottom}mm; ` +
    `@bottom-left { content: ${cssString(foot)}; ${look}; width: 75%; text-align: left } ` +
    `@bottom-right { content: ${before} counter(page) ${between} counter(pages) ${after}; ${look}; text-align: right } }`
  )
}
