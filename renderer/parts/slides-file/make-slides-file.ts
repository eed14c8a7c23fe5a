// The slides as a PPTX file: the same words as Presentasi, in shapes, charts and tables that stay editable. The library is
// loaded with the first file.
import { unzipSync, zipSync } from 'fflate'
import type PptxGenJS from 'pptxgenjs'
import { assertNever } from '../../../shared/base/assert-never.ts'
import type { Measure } from '../../../shared/picture/drawing.ts'
import { wrapWords } from '../../../shared/picture/wrap-words.ts'
import type { Words } from '../../../shared/report/words.ts'
import type { Slide, TitleSlide } from '../../../shared/slides/slide.ts'
import { breakNotes } from './break-notes.ts'
import { putGainsSlide, putMoneySlide, putStandingSlide } from './chart-slides.ts'
import { putFigures } from './figures.ts'
import { putCommitmentsSlide, putConnectivitySlide, putNumberedLines, putRisksSlide } from './list-slides.ts'
import { FONT, LANG, points, putText, toInches, type Place, type Sheet } from './sheet.ts'
import { MARGIN, SCREEN, SIZE, SLIDE_LOOKS, type SlideLook, type SlideTheme } from './slide-look.ts'
import { putLanesSlide, putYearSlide } from './time-slides.ts'

export interface SlidesFileInput {
  /** Those that are shown, in their order. */
  readonly slides: readonly Slide[]
  readonly theme: SlideTheme
  readonly words: Words
  readonly measure: Measure
  /** The highest level of the framework. */
  readonly maxLevel: number
  /** Asked before each slide, which is made once that is settled. */
  readonly onSlide?: (number: number, count: number) => Promise<void>
}

const WIDTH = SCREEN.width - 2 * MARGIN
/** Beside the title of a year stand its figures. */
const BESIDE_FIGURES = 1200
const TITLE = { x: MARGIN, y: 100, height: 96 }
const COVER = { x: MARGIN, y: 190, width: WIDTH, height: 220 }
const DETAIL_TOP = 196
const TITLE_SIZES = [SIZE.title, 50, 44, 40]
const COVER_SIZES = [SIZE.cover, SIZE.number]
/** Where our font is missing, one as wide as Verdana or DejaVu Sans may take its place: a title that wraps then lies on its neighbours. */
const IN_A_WIDER_FONT = 1.18

interface TitlePlace extends Place {
  readonly size: number
}

/**
 * Where the title of a slide stands, and its letters: the largest with which it has room on one line, else the smallest on two.
 * `alike` are the titles that shall have the same letters: years follow each other, and nothing should jump.
 */
function titlePlace(slide: Slide, alike: readonly string[], measure: Measure): TitlePlace {
  const isCover = slide.kind === 'title'
  const place = isCover ? COVER : { ...TITLE, width: slide.kind === 'year' ? BESIDE_FIGURES : WIDTH }
  const widest = (size: number) => Math.max(...alike.map(title => measure(title, { size, weight: 700 })))
  const sizes = isCover ? COVER_SIZES : TITLE_SIZES
  const size = sizes.find(one => widest(one) * IN_A_WIDER_FONT <= place.width)
  return { ...place, size: size ?? (isCover ? SIZE.title : SIZE.twoLines) }
}

/**
 * The layout of a slide, made with the first that needs it. Title and number are placeholders: they are found in the outline, and
 * by those who listen. What a placeholder looks like stands in the layout alone.
 */
function requireMaster(file: PptxGenJS, known: Set<string>, look: SlideLook, title: TitlePlace): string {
  const { size, ...place } = title
  const name = [place.y, place.width, size].join('-')
  if (known.has(name)) return name
  known.add(name)
  const letters = { fontFace: FONT, color: look.ink, bold: true, align: 'left', valign: 'middle' } as const
  file.defineSlideMaster({
    title: name,
    background: { color: look.ground },
    objects: [
      {
        placeholder: {
          options: {
            name: 'title',
            type: 'title',
            ...toInches(place),
            ...letters,
            fontSize: points(size),
            margin: 0,
          },
          text: '',
        },
      },
    ],
    slideNumber: {
      ...toInches({ x: SCREEN.width - MARGIN - 120, y: 1016, width: 120, height: 40 }),
      fontFace: FONT,
      fontSize: points(SIZE.least),
      color: look.ink2,
      align: 'right',
    },
  })
  return name
}

/** What stands above and below the title. */
function putHead(sheet: Sheet, { place, detail, kind }: Slide): void {
  const letters = { size: SIZE.least, color: sheet.look.ink2, valign: 'middle' } as const
  const width = kind === 'year' ? BESIDE_FIGURES : WIDTH
  putText(sheet, place, { x: MARGIN, y: 56, width, height: 36 }, letters)
  if (detail !== null) putText(sheet, detail, { x: MARGIN, y: DETAIL_TOP, width, height: 36 }, letters)
}

function putCover(sheet: Sheet, slide: TitleSlide): void {
  const { look, measure } = sheet
  const style = { size: SIZE.message, weight: 400 } as const
  const message = wrapWords(slide.message, WIDTH, 2, style, measure).join('\n')
  putText(
    sheet,
    message,
    { x: MARGIN, y: 430, width: WIDTH, height: 130 },
    { size: SIZE.message, color: look.ink2 },
  )
  putFigures(
    sheet,
    slide.figures,
    { x: MARGIN, y: 610, width: 1100 },
    { size: SIZE.cover, hasPredicate: true },
  )
  putText(
    sheet,
    slide.facts.join(' · '),
    { x: MARGIN, y: 940, width: WIDTH, height: 44 },
    { size: SIZE.text, color: look.ink2 },
  )
}

function putSlide(sheet: Sheet, slide: Slide): void {
  if (slide.kind === 'title') return putCover(sheet, slide)
  putHead(sheet, slide)
  switch (slide.kind) {
    case 'standing':
      return putStandingSlide(sheet, slide)
    case 'lanes':
      return putLanesSlide(sheet, slide)
    case 'year':
      return putYearSlide(sheet, slide)
    case 'gains':
      return putGainsSlide(sheet, slide)
    case 'money':
      return putMoneySlide(sheet, slide)
    case 'risks':
      return putRisksSlide(sheet, slide)
    case 'connectivity':
      return putConnectivitySlide(sheet, slide)
    case 'commitments':
      return putCommitmentsSlide(sheet, slide)
    case 'asks':
      return putNumberedLines(sheet, slide.lines, 1)
    case 'decisions':
      return putNumberedLines(sheet, slide.lines, slide.first)
    default:
      return assertNever(slide)
  }
}

/** The bytes of the file; notes stand below the slides. */
export async function makeSlidesFile(input: SlidesFileInput): Promise<Uint8Array<ArrayBuffer>> {
  const { default: Pptx } = await import('pptxgenjs')
  const { slides, theme, words, measure, maxLevel } = input
  const look = SLIDE_LOOKS[theme]
  const file = new Pptx()
  file.layout = 'LAYOUT_WIDE'
  file.theme = { headFontFace: FONT, bodyFontFace: FONT }
  file.title = slides[0]?.title ?? ''
  file.company = slides[0]?.place ?? ''
  const masters = new Set<string>()
  const years = slides.flatMap(({ kind, title }) => (kind === 'year' ? [title] : []))
  for (const [at, slide] of slides.entries()) {
    await input.onSlide?.(at + 1, slides.length)
    const place = titlePlace(slide, slide.kind === 'year' ? years : [slide.title], measure)
    const page = file.addSlide({ masterName: requireMaster(file, masters, look, place) })
    page.addText(slide.title, { placeholder: 'title', lang: LANG[words.language] })
    putSlide({ slide: page, look, words, measure, maxLevel }, slide)
    const notes = [...slide.spoken, ...slide.notes]
    if (notes.length > 0) page.addNotes(notes.join('\n'))
  }
  const written = await file.write({ outputType: 'uint8array' })
  if (!(written instanceof Uint8Array)) throw new Error('the library answered no bytes')
  // The library compresses only what it saves itself; these files travel by messenger.
  return zipSync(breakNotes(unzipSync(written)))
}
