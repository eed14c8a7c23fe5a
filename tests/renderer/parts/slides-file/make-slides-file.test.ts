import { describe, expect, it } from 'vitest'
import { makeSlidesFile } from '../../../../renderer/parts/slides-file/make-slides-file.ts'
import type { PlanDocument } from '../../../../shared/domain/plan.ts'
import { makeSlides } from '../../../../shared/slides/make-slides.ts'
import type { Slide, SlideKind } from '../../../../shared/slides/slide.ts'
import { briefOf } from '../../../support/brief.ts'
import { decisionsOf } from '../../../support/decisions.ts'
import { longPlan } from '../../../support/long-plan.ts'
import { measure } from '../../../support/picture.ts'
import { wordsOf } from '../../../support/report.ts'
import { loadSample } from '../../../support/sample.ts'
import { readSlidesFile, type FileShape, type FileSlide } from '../../../support/slides-file.ts'

async function fileOf(document: PlanDocument, day: string, language: 'id' | 'en' = 'id') {
  const brief = briefOf(document, day)
  const words = wordsOf(language)
  const slides = makeSlides(brief, words)
  const { maxLevel } = brief.framework
  const bytes = await makeSlidesFile({ slides, theme: 'dark', words, measure, maxLevel })
  return { slides, pages: readSlidesFile(bytes) }
}

const sample = await fileOf(loadSample(), '2027-08-28')
const PLANS: readonly (readonly [string, typeof sample])[] = [
  ['the sample', sample],
  ['a thousand items, in English', await fileOf(longPlan(1_000), '2028-11-28', 'en')],
  ['many decisions', await fileOf({ ...loadSample(), decisions: decisionsOf(12) }, '2026-11-28')],
  ['no items', await fileOf({ ...loadSample(), items: [], dependencies: [] }, '2026-11-28')],
]

/** The page of the first slide of a kind, with the slide. */
function pageOf<K extends SlideKind>(kind: K) {
  const at = sample.slides.findIndex(slide => slide.kind === kind)
  const slide = sample.slides[at]
  const page = sample.pages[at]
  if (slide?.kind !== kind || page === undefined) throw new Error(`no slide ${kind}`)
  return { slide: slide as Extract<Slide, { kind: K }>, page }
}

const WIDTH = 12_192_000
const HEIGHT = 6_858_000
/** Rounding of inches. */
const LITTLE = 1_000

const meet = (a: FileShape, b: FileShape) =>
  a.x < b.x + b.width - LITTLE &&
  b.x < a.x + a.width - LITTLE &&
  a.y < b.y + b.height - LITTLE &&
  b.y < a.y + a.height - LITTLE

/** Half a point is a pixel of the screen, 6,350 EMU are one. */
const pixelsOf = ({ titleSize }: FileSlide) => titleSize / 50

it('titles have room in a font that is wider than ours', () => {
  const { slides, pages } = sample
  const fits = slides.map(({ title }, at) => {
    const page = pages[at]
    const shape = page?.shapes.find(({ isTitle }) => isTitle)
    if (page === undefined || shape === undefined) throw new Error(`no title on slide ${at + 1}`)
    const size = pixelsOf(page)
    const lines = Math.ceil((measure(title, { size, weight: 700 }) * 1.15) / (shape.width / 6_350))
    return [title, lines * size * 1.2 <= shape.height / 6_350]
  })
  expect(fits).toEqual(slides.map(({ title }) => [title, true]))
})

describe.each(PLANS)('slides as a file, of %s', (_name, { slides, pages }) => {
  it('have each its title in the outline and its notes', () => {
    expect(pages.map(({ shapes }) => shapes.filter(shape => shape.isTitle).map(({ text }) => text))).toEqual(
      slides.map(({ title }) => [title]),
    )
    expect(pages.map(({ notes }) => notes)).toEqual(
      slides.map(({ spoken, notes }) => [...spoken, ...notes].join('\n')),
    )
  })

  it('have letters of 24 pixels at least on a screen of 1080', () => {
    expect(Math.min(...pages.flatMap(({ sizes }) => sizes))).toBeGreaterThanOrEqual(1_200)
  })

  it('keep everything on the slide, and no box with words over another', () => {
    for (const { shapes } of pages) {
      const isOut = ({ x, y, width, height }: FileShape) =>
        x < 0 || y < 0 || x + width > WIDTH + LITTLE || y + height > HEIGHT + LITTLE
      expect(shapes.filter(isOut)).toEqual([])
      const written = shapes.filter(({ text }) => text.trim() !== '')
      const over = written.flatMap((one, at) =>
        written.slice(at + 1).flatMap(other => (meet(one, other) ? [`${one.text} / ${other.text}`] : [])),
      )
      expect(over).toEqual([])
    }
  })
})

describe('what can be edited', () => {
  it('is a chart of the aspects, the first on top', () => {
    const { slide, page } = pageOf('standing')
    const [series] = page.charts[0]?.series ?? []
    expect(series?.values).toEqual(slide.aspects.map(({ value }) => value.value).toReversed())
    expect(series?.labels.at(-1)).toContain(slide.aspects[0]?.name)
    expect(series?.labels.at(-1)).toContain(slide.aspects[0]?.value.text)
  })

  it('is a chart of the gains', () => {
    const { slide, page } = pageOf('gains')
    expect(page.charts[0]?.series[0]?.values).toEqual(slide.rows.map(({ value }) => value.value).toReversed())
  })

  it('is a stacked chart of the money, one series for each category', () => {
    const { slide, page } = pageOf('money')
    expect(page.charts[0]?.xml).toContain('<c:grouping val="stacked"/>')
    expect(page.charts[0]?.series.map(({ values }) => values)).toEqual(
      slide.legend.map((_, at) => slide.columns.map(({ parts }) => parts[at])),
    )
  })

  it('is a rectangle for every bar, on the days of its item', () => {
    const { slide, page } = pageOf('lanes')
    const bars = slide.picture.lanes.flatMap(({ rows }) => rows.flat())
    const inside = bars.filter(({ nameAt }) => nameAt === 'inside')
    const { axis } = slide.picture
    const texts = page.shapes.map(({ text }) => text)
    expect(inside.length).toBeGreaterThan(10)
    for (const { name } of inside)
      expect([
        name,
        texts.some(text => text !== '' && name.startsWith(text.replace('…', '').trimEnd())),
      ]).toEqual([name, true])
    // Every bar is as long as its days: the widths of two are to each other as their days.
    const [one, other] = inside
    const widthOf = (name = '') =>
      page.shapes.find(({ text }) => text !== '' && name.startsWith(text.replace('…', '').trimEnd()))
        ?.width ?? 0
    const days = (span = axis) => span.end + 1 - span.start
    expect(widthOf(one?.name) / days(one?.span)).toBeCloseTo(widthOf(other?.name) / days(other?.span), -1)
  })

  it('is a table of commitments and one of connections', () => {
    const { slide, page } = pageOf('commitments')
    expect(page.tables[0]?.slice(1)).toEqual(slide.rows.map(({ name, value }) => [name, value.text]))
    const connected = pageOf('connectivity')
    expect(connected.page.tables[0]?.length).toBe(connected.slide.rows.length + 1)
  })

  it('is a curve as far as its year, as a freeform', () => {
    const { page, slide } = pageOf('year')
    const texts = page.shapes.map(({ text }) => text)
    for (const figure of [slide.baseline, slide.target]) expect(texts).toContain(figure.index.text)
    expect(texts).toContain(slide.curve.target.label)
  })

  it('is text of the decisions, counted through', async () => {
    const { slides, pages } = await fileOf({ ...loadSample(), decisions: decisionsOf(7) }, '2026-11-28')
    const texts = pages.slice(-2).map(({ shapes }) => shapes.map(({ text }) => text))
    expect(slides.slice(-2).map(({ kind }) => kind)).toEqual(['decisions', 'decisions'])
    expect(texts[0]).toEqual(
      expect.arrayContaining(['1', '5', expect.stringContaining('Keputusan 1\nBKPSDM · ')]),
    )
    expect(texts[1]).toEqual(expect.arrayContaining(['6', '7']))
    expect(texts[1]).not.toEqual(expect.arrayContaining(['1']))
  })
})
