// What the slides of the sample say, against the brief they are made of; and that a long plan stays readable.
import { describe, expect, it } from 'vitest'
import { fromYearMonthDay } from '../../../shared/base/civil-date.ts'
import type { Decision } from '../../../shared/domain/decision.ts'
import { totalRupiah } from '../../../shared/domain/item.ts'
import { formatIndex } from '../../../shared/messages/format.ts'
import { indexOn } from '../../../shared/projection/steps.ts'
import { makeSlides } from '../../../shared/slides/make-slides.ts'
import type { Slide, SlideKind } from '../../../shared/slides/slide.ts'
import { briefOf, briefOfSample } from '../../support/brief.ts'
import { decisionsOf } from '../../support/decisions.ts'
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
      lanes: 'Direncanakan 40 kegiatan: 14\u00a0Instrumen, 19\u00a0Sarana, 7\u00a0SDM',
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

describe('what a meeting decided', () => {
  const withDecisions = (decisions: readonly Decision[]) =>
    makeSlides(briefOf({ ...loadSample(), decisions }, '2026-11-28'), wordsOf('id')).filter(
      slide => slide.kind === 'decisions',
    )

  it('is no slide without a decision, and one after what is asked with some', () => {
    expect(withDecisions([])).toEqual([])
    const decisions = decisionsOf(2)
    const slides = makeSlides(briefOf({ ...loadSample(), decisions }, '2026-11-28'), wordsOf('id'))
    expect(slides.slice(-2).map(({ id }) => id)).toEqual(['asks', 'decisions'])
  })

  it('says what, by whom, until when and about what, of the last meeting alone', () => {
    const [one, other] = decisionsOf(2)
    const item = loadSample().items[0]
    if (one === undefined || other === undefined || item === undefined) throw new Error('too few')
    const [slide] = withDecisions([...decisionsOf(3, '2026-10-01'), { ...one, itemId: item.id }, other])
    expect(slide).toMatchObject({
      title: 'Diputuskan 2 hal pada 28 November 2026',
      detail: null,
      first: 1,
      lines: [
        { name: 'Keputusan 1', detail: `BKPSDM · sampai 10 Jan 2027 · ${item.name}` },
        { name: 'Keputusan 2', detail: 'Rencana ini' },
      ],
      spoken: [
        'Kita memutuskan 2 hal. Saya bacakan kembali.',
        '1 belum ada penanggung jawabnya.',
        '1 belum ada tenggatnya.',
      ],
    })
  })

  it('goes over several slides, and says what is left of very many', () => {
    const twelve = withDecisions(decisionsOf(12))
    expect(twelve.map(({ id, first, lines }) => [id, first, lines.length])).toEqual([
      ['decisions', 1, 5],
      ['decisions-2', 6, 5],
      ['decisions-3', 11, 2],
    ])
    expect(twelve[1]?.title).toBe('Diputuskan 12 hal pada 28 November 2026 (2 dari 3)')
    const many = withDecisions(decisionsOf(40))
    expect(many.map(({ detail }) => detail)).toEqual([null, null, null, null, null, 'dan 10 lainnya'])
    expect(many.at(-1)?.notes.length).toBe(15)
  })
})

describe('what is said with the slides of the sample', () => {
  const brief = briefOfSample()
  const saidOf = (id: string) => makeSlides(brief, wordsOf('id')).find(slide => slide.id === id)?.spoken

  it('are whole sentences, in both languages, on every slide', () => {
    for (const language of ['id', 'en'] as const)
      for (const { id, spoken } of makeSlides(brief, wordsOf(language))) {
        expect([id, spoken.length > 0]).toEqual([id, true])
        expect(spoken.filter(text => !/^[A-Z0-9].*\.$/.test(text))).toEqual([])
      }
  })

  it('say the numbers of the slide', () => {
    expect(saidOf('standing')).toEqual([
      'Hari ini indeks kita 1,65, predikat Cukup.',
      'Ke target 4,90 masih kurang 3,25.',
      'Paling rendah sekarang: Keamanan Pemdi, 1,00; menurut rencana menjadi 3,53.',
    ])
    expect(saidOf('year-2030')).toEqual([
      'Selama 2030 selesai 1 kegiatan; indeks naik 0,04 menjadi 3,69.',
      'Yang paling menaikkan: Klinik pendampingan bukti dukung dan bimtek asesor (+0,04).',
      'Penilaian 31 Desember 2030 melihat indeks 3,69.',
    ])
    expect(saidOf('money')).toEqual([
      'Rencana ini membutuhkan Rp 43,1 M dalam 5 tahun.',
      'Tahun termahal 2027: Rp 18,6 M, atau 43% dari seluruhnya.',
      'Bagian terbesar untuk Sarana: Rp 37,8 M.',
    ])
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
