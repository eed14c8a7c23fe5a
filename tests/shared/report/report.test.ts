import { describe, expect, it } from 'vitest'
import { loadFramework } from '../../support/frameworks.ts'
import { levelsOf } from '../../../shared/domain/assessment.ts'
import type { Item } from '../../../shared/domain/item.ts'
import { assessIndex } from '../../../shared/projection/assess-index.ts'
import { makeReport, type IndicatorLine, type Report } from '../../../shared/report/report.ts'
import { levelAt, sketchReportInput, wordsOf } from '../../support/report.ts'

const PEMDI = 'permenpanrb-8-2026'
const SPBE = 'permenpanrb-59-2020'
const SPBE_2018 = 'permenpanrb-5-2018'
const id = wordsOf('id')

const linesOf = (report: Report) => report.parts.flatMap(part => part.indicators)
function lineOf(report: Report, number: number): IndicatorLine {
  const line = linesOf(report).find(one => one.number === number)
  if (line === undefined) throw new Error(`no line ${number}`)
  return line
}

describe('the sample through SPBE 2020', () => {
  const input = sketchReportInput(SPBE)
  const report = makeReport(input, id)

  it('says what plan, instrument and levels it speaks of', () => {
    expect(report.title).toBe('Lembar penilaian Indeks SPBE')
    expect(report.facts.map(({ label, text }) => [label, text])).toEqual([
      ['Peta rencana', input.plan.title],
      ['Wilayah', 'Kabupaten Mojokerto'],
      ['Perangkat daerah', 'Dinas Komunikasi dan Informatika'],
      ['Instrumen evaluasi', 'Instrumen Pemantauan dan Evaluasi SPBE 2020 (47 indikator)'],
      ['Dasar hukum', input.framework.regulation],
      ['Jenis penilaian', 'Penilaian mandiri'],
      ['Tanggal penilaian', '1 Januari 2026'],
      ['Sudah dinilai', '47 dari 47 indikator'],
      // As far as evidence bears it: that of indicator 16 is above its level.
      ['Bukti diterima', '1,55 Kurang'],
      ['Dibuat tanggal', '27 November 2026'],
    ])
  })

  const levels = levelsOf({ frameworkId: input.framework.id, levels: input.assessment.levels })
  it('has the index as it is, not as it is shown', () => {
    expect(report.now).toEqual({
      label: 'Indeks SPBE',
      index: { value: 1.5485, text: '1,55' },
      predicate: 'Kurang',
      explanation: null,
    })
    expect(report.now.index.value * 1e7).toBe(assessIndex(input.framework, levels).index)
    expect(report.planned.label).toBe('Rencana 2030')
    expect(report.planned.index).toEqual({ value: input.projection.final / 1e7, text: '3,76' })
    expect(report.target.index).toEqual({ value: 4.9, text: '4,90' })
  })

  it('lists every domain before its aspects and every indicator once, in the order of the regulation', () => {
    expect(report.hasDomains).toBe(true)
    expect(report.parts.map(part => `${part.kind} ${part.weight.text} ${part.indicators.length}`)).toEqual([
      'domain 13% 0',
      'aspect 13% 10',
      'domain 25% 0',
      'aspect 10% 4',
      'aspect 10% 4',
      'aspect 5% 2',
      'domain 16,5% 0',
      'aspect 12% 8',
      'aspect 4,5% 3',
      'domain 45,5% 0',
      'aspect 27,5% 10',
      'aspect 18% 6',
    ])
    expect(linesOf(report).map(line => line.number)).toEqual(Array.from({ length: 47 }, (_, i) => i + 1))
    expect(new Set(linesOf(report).map(line => line.domain)).size).toBe(4)
  })

  it('reads a domain as a level of its own', () => {
    const { domains, aspects } = assessIndex(input.framework, levels)
    const [domain, aspect] = report.parts
    expect(domain?.now.value).toBe((domains.get(input.framework.domains[0]!.id) ?? 0) / (1_300 * 1_000))
    expect(aspect?.now.value).toBe((aspects.get(input.framework.aspects[0]!.id) ?? 0) / (1_300 * 1_000))
    expect([domain?.name, aspect?.name]).toEqual([
      'Kebijakan Internal SPBE',
      'Kebijakan Internal Tata Kelola SPBE',
    ])
  })

  it('says of an indicator where it stands, what comes next and who raises it', () => {
    expect(lineOf(report, 1)).toMatchObject({
      aspect: 'Kebijakan Internal Tata Kelola SPBE',
      leadUnit: 'Diskominfo',
      weight: { value: 0.013, text: '1,3%' },
      now: { value: 1, text: '1' },
      origin: 'Hasil resmi',
      planned: { value: 5, text: '5' },
      gain: { value: 0.052, text: '+0,05' },
    })
    expect(lineOf(report, 1).next).toMatch(/^Tingkat 2: /)
    expect(lineOf(report, 1).items).toEqual([
      'Perbup Penyelenggaraan Pemerintah Digital (selesai 31 Agu 2026)',
      'Reviu dan perubahan kebijakan, Arsitektur, Peta Rencana (selesai 31 Okt 2029)',
    ])
  })
})

it('speaks English where the user does; names of the regulation stay', () => {
  const report = makeReport(sketchReportInput(PEMDI), wordsOf('en'))
  expect(report.title).toBe('Assessment sheet Indeks Pemdi')
  expect(report.facts.map(fact => fact.label)).toContain('Date of the assessment')
  expect(report.facts.at(-1)).toEqual({
    id: 'madeOn',
    label: 'Made on',
    text: '27 November 2026',
    date: '2026-11-27',
  })
  expect(report.now.index.text).toBe('1.55')
  expect(lineOf(report, 1).next).toMatch(/^Level 2: /)
  expect(lineOf(report, 1).items[0]).toMatch(/\(ends .* 20\d\d\)$/)
  expect(linesOf(report).map(line => line.leadUnit)).not.toContain('all OPD')
})

it('has aspects alone where the framework has no domains', () => {
  const report = makeReport(sketchReportInput(PEMDI), id)
  expect(report.hasDomains).toBe(false)
  expect(report.parts.map(part => part.kind)).toEqual(Array(7).fill('aspect'))
  expect(linesOf(report).map(line => line.domain)).toEqual(Array(20).fill(null))
})

it('shows what is not assessed as that, and counts it as the lowest level: 0 in the framework of 2018', () => {
  const levels = [levelAt(SPBE_2018, 1, 0, { note: 'belum ada apa pun' }), levelAt(SPBE_2018, 2, 3_000)]
  const report = makeReport(
    sketchReportInput(SPBE_2018, () => ({ levels, items: [] })),
    id,
  )
  expect(lineOf(report, 1)).toMatchObject({
    now: { value: 0, text: '0' },
    origin: 'Penilaian mandiri',
    note: 'belum ada apa pun',
  })
  expect(lineOf(report, 1).next).toMatch(/^Tingkat 1: /)
  expect(lineOf(report, 2).next).toMatch(/^Tingkat 4: /)
  expect(lineOf(report, 3)).toMatchObject({
    now: null,
    origin: '',
    note: '',
    planned: { value: 0, text: '0' },
  })
  expect(lineOf(report, 3).next).toMatch(/^Tingkat 1: /)
  expect(report.facts.find(fact => fact.label === 'Sudah dinilai')?.text).toBe('2 dari 35 indikator')
  expect(report.now.index.value).toBe(0.03)
})

it('takes the levels it is given, not others, and leaves those of another framework out', () => {
  const official = { origin: 'official', note: 'BA 12/2026' } as const
  const levels = [levelAt(PEMDI, 5, 2_750, official), levelAt(SPBE, 5, 5_000)]
  const report = makeReport(
    sketchReportInput(PEMDI, () => ({ levels, items: [] })),
    id,
  )
  expect(lineOf(report, 5)).toMatchObject({
    now: { value: 2.75, text: '2,75' },
    origin: 'Hasil resmi',
    note: 'BA 12/2026',
    gain: { value: 0, text: '0,00' },
    items: [],
  })
  // A published 2.75 lies in the range of level 3.
  expect(lineOf(report, 5).next).toMatch(/^Tingkat 4: /)
  expect(report.now.index.value).toBe(1.0875)
})

it('has nothing above the highest level', () => {
  const levels = Array.from({ length: 20 }, (_, i) => levelAt(PEMDI, i + 1, 5_000))
  const report = makeReport(
    sketchReportInput(PEMDI, () => ({ levels })),
    id,
  )
  expect(new Set(linesOf(report).map(line => line.next))).toEqual(new Set(['Sudah tingkat tertinggi']))
  expect(linesOf(report).flatMap(line => line.items)).toEqual([])
})

it('says why a predicate is not the one that two decimals would give', () => {
  // As on the screen: 19 at 5, 5 at 2.995, all else at 1 is 1.49975.
  const levels = Array.from({ length: 20 }, (_, i) =>
    levelAt(PEMDI, i + 1, i + 1 === 19 ? 5_000 : i + 1 === 5 ? 2_995 : 1_000),
  )
  const report = makeReport(
    sketchReportInput(PEMDI, () => ({ levels, items: [] })),
    id,
  )
  expect(report.now.index).toEqual({ value: 1.49975, text: '1,50' })
  expect(report.now.explanation).toMatch(/Nilai tepatnya 1,49975, belum mencapai 1,50\./)
})

describe('items of an indicator', () => {
  const effects = (from: number, to: number): Item['effects'] => [
    {
      frameworkId: loadFramework(PEMDI).id,
      indicatorId: levelAt(PEMDI, 9, 1).indicatorId,
      from,
      to,
    },
  ]
  const reportOf = (change: (item: Item, place: number) => Partial<Item>) =>
    makeReport(
      sketchReportInput(PEMDI, ({ items }) => ({
        dependencies: [],
        items: items.map((item, place) => ({
          ...item,
          status: 'approved',
          actualEnd: null,
          effects: [],
          ...change(item, place),
        })),
      })),
      id,
    )

  it('are marked where they are held, and left out where they deliver nothing', () => {
    const report = reportOf((_, place) =>
      place === 0
        ? { name: 'Tiga', effects: effects(2, 3), start: day('2027-01-01'), end: day('2027-06-30') }
        : place === 1
          ? { name: 'Ditunda', effects: effects(1, 2), status: 'suspended' }
          : place === 2
            ? { name: 'Dibuang', effects: effects(1, 2), deletedOn: day('2026-11-01') }
            : {},
    )
    expect(lineOf(report, 9).items).toEqual(['Tiga (selesai 30 Jun 2027, tertahan)'])
    expect(lineOf(report, 9).gain.value).toBe(0)
  })

  it('stand in the order of their ends; who comes second with the same level raises nothing', () => {
    const report = reportOf((_, place) =>
      place === 0
        ? { name: 'Kedua', effects: effects(1, 2), start: day('2027-01-01'), end: day('2028-06-30') }
        : place === 1
          ? { name: 'Pertama', effects: effects(1, 2), start: day('2027-01-01'), end: day('2027-06-30') }
          : place === 2
            ? { name: 'Lanjut', effects: effects(2, 4), start: day('2027-01-01'), end: day('2027-03-31') }
            : {},
    )
    expect(lineOf(report, 9).items).toEqual(['Lanjut (selesai 31 Mar 2027)', 'Pertama (selesai 30 Jun 2027)'])
    expect(lineOf(report, 9).planned.value).toBe(4)
  })
})

function day(text: string): Item['start'] {
  return text as Item['start']
}
