// Slides of words: what needs somebody, what is connected, who has given their word, what is asked. Lists are tables.
import type PptxGenJS from 'pptxgenjs'
import type {
  CommitmentsSlide,
  ConnectivitySlide,
  NumberedLine,
  RisksSlide,
} from '../../../shared/slides/slide.ts'
import { wrapWords } from '../../../shared/picture/wrap-words.ts'
import {
  FONT,
  inches,
  points,
  putBox,
  putParagraphs,
  putText,
  toInches,
  type Letters,
  type Paragraph,
  type Place,
  type Sheet,
} from './sheet.ts'
import { BODY, MARGIN, SCREEN, SIZE } from './slide-look.ts'

const WIDTH = SCREEN.width - 2 * MARGIN
const COLUMN_AIR = 40
const MORE_HEIGHT = 44
const ROW = 58
/** A numbered line with room for two lines of its name and one below them. */
const HIGH_LINE = 140

const more = (text: string | null, color: string): readonly Paragraph[] =>
  text === null ? [] : [{ text, size: SIZE.least, color, above: 14 }]

/** A text in at most so many lines of a column. */
function lines(
  sheet: Sheet,
  text: string,
  width: number,
  most: number,
  size: number,
  isBold = false,
): string {
  const style = { size, weight: isBold ? 700 : 400 } as const
  return wrapWords(text, width, most, style, sheet.measure).join('\n')
}

export function putRisksSlide(sheet: Sheet, slide: RisksSlide): void {
  const { look } = sheet
  const count = slide.groups.length
  const width = (WIDTH - COLUMN_AIR * (count - 1)) / count
  for (const [at, group] of slide.groups.entries()) {
    const place = {
      x: MARGIN + at * (width + COLUMN_AIR),
      y: BODY.top,
      width,
      height: BODY.bottom - BODY.top,
    }
    putBox(sheet, place, { fill: look.panel }, { name: group.label, radius: 14 })
    const inner = width - 48
    putParagraphs(
      sheet,
      [
        { text: group.label, size: SIZE.lead, bold: true },
        ...group.lines.flatMap(({ name, detail }): readonly Paragraph[] => [
          {
            text: lines(sheet, name, inner, count > 1 ? 2 : 1, SIZE.least, true),
            size: SIZE.least,
            bold: true,
            above: 12,
          },
          {
            text: lines(sheet, detail, inner, count > 1 ? 1 : 2, SIZE.least),
            size: SIZE.least,
            color: look.ink2,
          },
        ]),
        ...more(group.more, look.ink2),
      ],
      { x: place.x + 24, y: place.y + 20, width: inner, height: place.height - 40 },
    )
  }
}

type Cell = readonly [text: string, letters: Letters]

/** Rows below a head; the first column is as wide as its share. */
function putTable(
  sheet: Sheet,
  head: readonly string[],
  rows: readonly (readonly Cell[])[],
  place: Place,
  share: number,
): void {
  const { look } = sheet
  const cell = (
    text: string,
    { bold = false, color = look.ink, align = 'left' }: Letters,
  ): PptxGenJS.TableCell => ({
    text,
    options: { bold, color, align, fontFace: FONT, fontSize: points(SIZE.least), valign: 'middle' },
  })
  const table: PptxGenJS.TableRow[] = [
    head.map((text, at) => cell(text, { bold: true, color: look.ink2, align: at === 0 ? 'left' : 'right' })),
    ...rows.map(row => row.map(([text, letters]) => cell(text, letters))),
  ]
  const first = place.width * share
  const others = (place.width - first) / Math.max(1, head.length - 1)
  const { x, y, w } = toInches(place)
  sheet.slide.addTable(table, {
    x,
    y,
    w,
    colW: [inches(first), ...head.slice(1).map(() => inches(others))],
    rowH: inches(ROW),
    border: { type: 'solid', pt: points(1.5), color: look.line },
    margin: [0, inches(14), 0, inches(14)],
  })
}

const tableStyle = (bold: boolean) => ({ size: SIZE.least, weight: bold ? 700 : 400 }) as const

/** A name on one line of its column. */
const inCell = ({ measure }: Sheet, text: string, width: number, isBold = false) =>
  wrapWords(text, width - 40, 1, tableStyle(isBold), measure)[0] ?? ''

export function putConnectivitySlide(sheet: Sheet, slide: ConnectivitySlide): void {
  const { look, words } = sheet
  const width = 520
  for (const [at, { label, value }] of slide.figures.entries()) {
    const y = BODY.top + at * 220
    putText(
      sheet,
      value.text,
      { x: MARGIN, y, width, height: 110 },
      { size: SIZE.cover, bold: true, color: look.index },
    )
    putText(sheet, label, { x: MARGIN, y: y + 112, width, height: 72 }, { size: SIZE.text })
  }
  const left = MARGIN + width + COLUMN_AIR
  const place = { x: left, y: BODY.top, width: SCREEN.width - MARGIN - left, height: BODY.bottom - BODY.top }
  if (slide.rows.length === 0) return
  putTable(
    sheet,
    [words.t('slidesFile.system'), words.t('slidesFile.planned')],
    slide.rows.map(({ name, detail }) => [
      [inCell(sheet, name, place.width * 0.58, true), { bold: true }],
      [inCell(sheet, detail, place.width * 0.42), { color: look.ink2, align: 'right' }],
    ]),
    place,
    0.58,
  )
  putRest(sheet, slide.more, place, slide.rows.length)
}

/** Below a table. */
function putRest(sheet: Sheet, text: string | null, place: Place, rows: number): void {
  if (text === null) return
  const y = place.y + (rows + 1) * ROW + 12
  putText(sheet, text, { ...place, y, height: MORE_HEIGHT }, { size: SIZE.least, color: sheet.look.ink2 })
}

export function putCommitmentsSlide(sheet: Sheet, slide: CommitmentsSlide): void {
  const { words } = sheet
  const place = { x: MARGIN, y: BODY.top, width: WIDTH, height: BODY.bottom - BODY.top }
  putTable(
    sheet,
    [words.t('slidesFile.agency'), words.t('slidesFile.committed')],
    slide.rows.map(({ name, value }) => [
      [inCell(sheet, name, WIDTH * 0.6, true), { bold: true }],
      [value.text, { align: 'right' }],
    ]),
    place,
    0.6,
  )
  putRest(sheet, slide.more, place, slide.rows.length)
}

/** What is asked or decided, counted from `first` on. Where the room suffices, a name has two lines. */
export function putNumberedLines(sheet: Sheet, rows: readonly NumberedLine[], first: number): void {
  const { look } = sheet
  const height = Math.min(HIGH_LINE, (BODY.bottom - BODY.top) / Math.max(1, rows.length))
  const mostLines = height < HIGH_LINE ? 1 : 2
  const text = WIDTH - 110
  for (const [at, { name, detail }] of rows.entries()) {
    const y = BODY.top + at * height
    putBox(
      sheet,
      { x: MARGIN, y: y + 4, width: 76, height: Math.min(76, height - 16) },
      { line: look.index, lineWidth: 3 },
      { name, text: String(first + at), size: SIZE.lead, bold: true, align: 'center' },
    )
    putParagraphs(
      sheet,
      [
        { text: lines(sheet, name, text, mostLines, SIZE.text, true), size: SIZE.text, bold: true },
        { text: lines(sheet, detail, text, 1, SIZE.least), size: SIZE.least, color: look.ink2, above: 4 },
      ],
      { x: MARGIN + 104, y, width: text + 6, height: height - 8 },
      'middle',
    )
  }
}
