// What the slides of the sample say, against the brief they are made of; and that a long plan stays readable.
import { describe, expect, it } from 'vitest'
import { fromYearMonthDay } from '../../../shared/base/civil-date.ts'
import { totalRupiah } from '../../../shared/domain/item.ts'
import { formatIndex } from '../../../shared/messages/format.ts'
import { indexOn } from '../../../shared/projection/steps.ts'
import { makeSlides } from '../../../shared/slides/make-slides.ts'
import type { Slide, SlideKind } from '../../../shared/slides/slide.ts'
import { briefOf, briefOfSample } from '../../support/brief.ts'
import { longPlan } from '../../support/long-plan.ts'
import { wordsOf } from '../../support/report.ts'
import { loadSample } from '../../support/sample.ts'

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0)

function slideOf<K extends SlideKind>(slides: readonly Slide[], kind: K): Extract<Slide, { kind: K }> {
  const slide = slides.find((one): one is Extract<Slide, { kind: K }> => one.kind === kind)
  if (slide === undefined) throw new Error(`no slide ${kind}`)
  return slide
}

/** Every text anywhere in a slide. */
function textsOf(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value]
  if (typeof value !== 'object' || value === null) return []
  return Object.values(value).flatMap(textsOf)
}

describe('the slides of the sample', () => {
  const brief = briefOfSample()
  const slides = makeSlides(brief, wordsOf('id'))

  it('come in the order of a meeting, one for each year', () => {
    expect(slides.map(({ id }) => id)).toEqual([
      'title',
      'standing',
      'lanes',
      'year-2026',
      'year-2027',
      'year-2028',
      'year-2029',
      'year-2030',
      'gains',
      'money',
      'risks',
      'connectivity',
      'commitments',
      'asks',
    ])
  })

  it('say their message in the title', () => {
    const titles = Object.fromEntries(slides.map(({ id, title }) => [id, title]))
    expect(titles).toMatchObject({
      standing: '28 November 2026: indeks\u00a01,65, predikat Cukup',
      lanes: 'Direncanakan 40 kegiatan: 14 Instrumen, 19 Sarana, 7 SDM',
      'year-2029': 'Desember 2029: indeks\u00a03,65, predikat Sangat Baik',
      money: 'Anggaran Rp 43,1 M, terbesar tahun 2027: Rp 18,6 M',
      connectivity: '20 dari 23 aplikasi dan data terhubung pada akhir 2030',
      asks: 'Rapat diminta memutuskan 4 hal',
    })
  })

  it('lead through each year month by month, to its end', () => {
    const years = slides.filter(slide => slide.kind === 'year')
    for (const year of years) {
      expect(year.moments.map(({ day }) => day)).toEqual(
        Array.from({ length: 12 }, (_, month) => fromYearMonthDay(year.year, month + 2, 1) - 1),
      )
      expect(year.moments.map(({ figure }) => figure.index.text)).toEqual(
        year.moments.map(({ day }) => formatIndex(indexOn(brief.projection, day), 'id')),
      )
      expect(year.title).toBe(year.moments.at(-1)?.title)
    }
    expect(years[1]?.picture).toBe(years[0]?.picture)
  })

  it('add up: the largest gains with the others, the money with that of every item', () => {
    const gains = slideOf(slides, 'gains')
    expect(gains.rows.map(({ value }) => value.value)).toEqual(
      gains.rows.map(({ value }) => value.value).toSorted((a, b) => b - a),
    )
    expect(gains.more).toBe('dan 25 lainnya, bersama +1,37')
    const money = slideOf(slides, 'money')
    const whole = sum(brief.items.map(({ item }) => totalRupiah(item)))
    expect(sum(money.columns.map(({ total }) => total.value))).toBe(whole)
    expect(sum(money.legend.map(({ total }) => total.value))).toBe(whole)
    for (const column of money.columns) expect(sum(column.parts)).toBe(column.total.value)
    expect(Math.max(...money.columns.map(({ share }) => share))).toBe(1)
  })

  it('weigh the aspects as they stand on the day', () => {
    const standing = slideOf(slides, 'standing')
    const weighed = brief.aspects.map(({ weight }, at) => weight * (standing.aspects[at]?.value.value ?? 0))
    expect(Math.round(sum(weighed) * 1_000)).toBe(brief.projection.current)
  })

  it('are whole in both languages: no key without words, no empty place', () => {
    for (const language of ['id', 'en'] as const) {
      const texts = makeSlides(brief, wordsOf(language)).flatMap(textsOf)
      expect(texts.filter(text => /\{\{|\bslides\.|undefined|^\s|\s$/.test(text))).toEqual([])
    }
  })

  it('change nothing in the brief and come out the same again', () => {
    expect(makeSlides(briefOfSample(), wordsOf('id'))).toEqual(slides)
  })
})

describe('a plan without items', () => {
  const slides = makeSlides(
    briefOf({ ...loadSample(), items: [], dependencies: [], systems: [] }, '2026-11-28'),
    wordsOf('id'),
  )

  it('has a beginning, where it stands, and what the meeting is asked', () => {
    expect(slides.map(({ kind }) => kind)).toEqual(['title', 'standing', 'asks'])
    expect(slideOf(slides, 'title').message).toBe('Indeks 1,55 (Cukup); belum ada kegiatan yang menaikkannya')
  })
})

describe('a plan of 1,000 items', () => {
  const brief = briefOf(longPlan(1_000), '2026-11-28')

  const slides = makeSlides(brief, wordsOf('id'))

  it('has titles that fit in two lines', () => {
    expect(slides.filter(({ title }) => title.length > 100).map(({ title }) => title)).toEqual([])
  })

  it('shows as many rows as can be read and says how much more there is', () => {
    const { lanes } = slideOf(slides, 'lanes').picture
    expect(sum(lanes.map(({ rows }) => rows.length))).toBe(14)
    expect(lanes.filter(({ more }) => more === null)).toEqual([])
    const above = slideOf(slides, 'year').picture.lanes
    expect(sum(above.map(({ rows }) => rows.length))).toBe(7)
    expect(slideOf(slides, 'gains').rows.length).toBe(7)
    expect(slideOf(slides, 'risks').groups.filter(({ lines }) => lines.length > 6)).toEqual([])
  })
})
