// The differences as people read them: each field with what it was and what it is, in both languages.
import { beforeAll, describe, expect, it } from 'vitest'
import type { Agency, AgencyId } from '../../../../shared/domain/agency.ts'
import { COMPARED_FIELDS } from '../../../../shared/domain/item-changes.ts'
import type { Item } from '../../../../shared/domain/item.ts'
import { findDifferences, type ItemChange, type PlanState } from '../../../../shared/schedule/differences.ts'
import {
  changeRows,
  countSubjects,
  type DifferenceContext,
  presenceLines,
  SUBJECTS,
} from '../../../../renderer/parts/differences/difference-words.ts'
import { loadLanguage, translators } from '../../../../renderer/state/i18n.ts'
import { changedItem } from '../../../support/field-samples.ts'
import { effect, FRAMEWORK_ID, sketchFramework, sketchItem, wait } from '../../../support/small-plan.ts'

beforeAll(() => loadLanguage('en'))

const agency = (id: string, shortName: string): Agency => ({
  id: id as AgencyId,
  name: `Dinas ${shortName}`,
  shortName,
  kind: 'agency',
})
const names = {
  agencies: new Map(
    [agency('kominfo', 'Diskominfo'), agency('bappeda', 'Bappeda'), agency('inspektorat', 'Inspektorat')].map(
      one => [one.id, one],
    ),
  ),
  nameOf: (id: string) => `Kegiatan ${id}`,
  evidenceLagDays: { instrument: 30, infrastructure: 60, people: 20 },
}
const context = (language: 'id' | 'en'): DifferenceContext => ({
  t: translators[language],
  language,
  frameworks: [sketchFramework([{ weight: 4_000 }, { weight: 6_000 }])],
  activeFrameworkId: FRAMEWORK_ID,
  before: names,
  after: names,
})
const state = (items: readonly Item[], given: Partial<PlanState> = {}): PlanState => ({
  items,
  dependencies: [],
  spans: new Map(),
  ...given,
})
function changeOf(before: PlanState, after: PlanState): ItemChange {
  const [change] = findDifferences(before, after)
  if (change?.kind !== 'changed') throw new Error('nothing has changed')
  return change
}
function read(before: PlanState, after: PlanState, language: 'id' | 'en' = 'id') {
  return changeRows(changeOf(before, after), context(language)).map(({ label, lines }) => [
    label,
    ...lines.map(one => `${one.before} | ${one.after}`),
  ])
}

/** The rows that a change of one field alone gives. */
const SAID = {
  name: [['Nama kegiatan', 'Nama lama | Nama baru']],
  category: [['Kategori', 'Instrumen | SDM']],
  theme: [['Muatan', 'Tata kelola | Keamanan']],
  start: [
    ['Mulai', '1 Jan 1970 | 8 Jan 1970 (+7 hari)'],
    ['Durasi', '21 hari | 14 hari'],
  ],
  end: [
    ['Selesai', '21 Jan 1970 | 31 Jan 1970 (+10 hari)'],
    ['Durasi', '21 hari | 31 hari'],
  ],
  milestone: [['Tonggak', 'Tidak | Ya']],
  status: [['Status', 'Disetujui | Berjalan']],
  progressPercent: [['Kemajuan', '10% | 40%']],
  actualEnd: [['Selesai sebenarnya', ' | 19 Jan 1970']],
  acceptedOn: [['Bukti diterima pada', ' | 10 Feb 1970']],
  leadAgencyId: [['OPD penanggung jawab', 'Diskominfo | Bappeda']],
  pinned: [['Kunci jadwal', 'Tidak | Ya']],
  effects: [['Menaikkan indeks', '− I1 N1 1→2 | ', ' | + I2 N2 2→4']],
  costs: [
    [
      'Anggaran',
      'Rp 120.000.000 | Rp 5',
      '− 2027 APBD (PAD/DAU): Rp 120.000.000 | ',
      ' | + 2028 Hibah/TJSL: Rp 5',
    ],
  ],
  budgetStatus: [['Status anggaran', 'Renja | DPA']],
  budgetCode: [['Kode sub-kegiatan', ' | 2.16.03.2.02.0024']],
  description: [['Uraian', 'Uraian lama | Uraian baru']],
  output: [['Keluaran', 'Perbup | Perbup dan SOP']],
  executor: [['Pelaksana', 'Kabid Aptika | Kabid Statistik']],
  supportingAgencyIds: [['OPD pendukung', '− Bappeda | ', ' | + Inspektorat']],
  nature: [['Sifat', 'Baru | Rutin']],
  planReference: [['Rujukan rencana', ' | RPJMD sasaran 3.2']],
  evidenceLagDays: [['Jeda bukti', 'bawaan kategori: 30 hari | 45 hari']],
  risk: [['Risiko', ' | Anggaran terlambat']],
  notes: [['Catatan', ' | Perlu rapat']],
  durationWeeks: [['Perkiraan durasi (minggu)', ' | tercepat 2, wajar 3, terlama 5']],
  budgetChancePercent: [['Peluang disetujui anggaran', ' | 80%']],
  evidenceChancePercent: [['Peluang bukti diterima', '60% | ']],
  connectedTo: [['Terhubung ke', '− Rumah data | ', ' | + SPLP']],
  relatedServices: [['Layanan/aplikasi/data terkait', '− SP4N-LAPOR! | ', ' | + SRIKANDI']],
  staffNeeds: [['Kebutuhan SDM', '− Analis: 3 bulan | ', ' | + Pemrogram: 6 bulan']],
  links: [['Lampiran (tautan)', '− https://a.example | ', ' | + https://b.example']],
  commitment: [['Komitmen pimpinan', ' | Budi, Sekda, 4 Jan 1970']],
} as const satisfies Record<(typeof COMPARED_FIELDS)[number], readonly (readonly string[])[]>

it.each(COMPARED_FIELDS)('says what %s was and is', field => {
  const { before, after } = changedItem(field)
  expect(read(state([before]), state([after]))).toEqual(SAID[field])
})

it.each(COMPARED_FIELDS)('says it in English, in the same rows: %s', field => {
  const { before, after } = changedItem(field)
  const english = read(state([before]), state([after]), 'en')
  expect(english.map(row => row.length)).toEqual(SAID[field].map(row => row.length))
  expect(english.flat().join()).not.toMatch(/[a-z]\.\w+\.[a-z]|\{\{|\bhari\b|\bbulan\b/)
})

describe('money', () => {
  const cost = (rupiah: number, year = 2027): Item['costs'][number] => ({ year, source: 'apbd', rupiah })
  const item = sketchItem('a', 0, 9, { costs: [cost(120_000_000)] })

  it('of an item that was raised and suspended: what it was, what it is, and that it does not count', () => {
    const after: Item = { ...item, costs: [cost(130_000_000)], status: 'suspended' }
    expect(read(state([item]), state([after]))).toEqual([
      ['Status', 'Usulan | Ditunda'],
      ['Anggaran', 'Rp 120.000.000 | Rp 130.000.000 (tidak dihitung: Ditunda)'],
    ])
  })

  it('that stays is told where it no longer counts', () => {
    expect(read(state([item]), state([{ ...item, status: 'cancelled' }]), 'en')).toEqual([
      ['Status', 'Proposed | Cancelled'],
      ['Budget', 'Rp 120,000,000 | Rp 120,000,000 (not counted: Cancelled)'],
    ])
  })

  it('of several years is a sum and the years that differ', () => {
    const before = { ...item, costs: [cost(1_000), cost(2_000, 2028)] }
    const after = { ...item, costs: [cost(1_000), cost(5_000, 2028)] }
    expect(read(state([before]), state([after]))).toEqual([
      ['Anggaran', 'Rp 3.000 | Rp 6.000', '2028 APBD (PAD/DAU): Rp 2.000 | 2028 APBD (PAD/DAU): Rp 5.000'],
    ])
  })
})

it('says what an item waits for by name, kind and lag', () => {
  const items = [sketchItem('a', 0, 9), sketchItem('b', 0, 9)]
  const before = state(items, { dependencies: [wait('b', 'finish-start', 'a')] })
  const after = state(items, { dependencies: [wait('b', 'start-start', 'a', 5)] })
  expect(read(before, after)).toEqual([
    ['Menunggu', 'Kegiatan a: Selesai → mulai, jeda 0 hari | Kegiatan a: Mulai → mulai, jeda 5 hari'],
  ])
  expect(read(state(items), before)).toEqual([['Menunggu', ' | + Kegiatan a: Selesai → mulai, jeda 0 hari']])
})

it('names the framework of an effect that is not that of the plan', () => {
  const other = 'other' as typeof FRAMEWORK_ID
  const item = sketchItem('a', 0, 9, { effects: [effect('n1', 1, 2)] })
  const after = { ...item, effects: [effect('n1', 1, 3), effect('x9', 1, 2, other)] }
  expect(read(state([item]), state([after]))).toEqual([
    ['Menaikkan indeks', 'I1 N1 1→2 | I1 N1 1→3', ' | + other: x9 1→2'],
  ])
})

it('shows effective dates where they say more than the typed ones', () => {
  const item = sketchItem('a', 0, 9)
  const at = (start: number, end: number) => state([item], { spans: new Map([[item.id, { start, end }]]) })
  expect(read(at(0, 9), at(2, 14))).toEqual([
    ['Jadwal efektif', '1 Jan 1970 – 10 Jan 1970 | 3 Jan 1970 – 15 Jan 1970 (mulai +2, selesai +5 hari)'],
  ])
})

it('shows the one day of a milestone once', () => {
  const day = (at: number) => state([sketchItem('a', at, at, { milestone: true })])
  expect(read(day(0), day(3))).toEqual([['Tanggal', '1 Jan 1970 | 4 Jan 1970 (+3 hari)']])
})

it('says what came: dates, who leads, money, what it raises', () => {
  const item = sketchItem('a', 0, 9, {
    leadAgencyId: 'bappeda' as AgencyId,
    costs: [{ year: 2027, source: 'apbd', rupiah: 2_400_000_000 }],
    effects: [effect('n2', 1, 3), effect('x', 1, 2, 'other' as typeof FRAMEWORK_ID), effect('n1', 1, 2)],
  })
  const [added] = findDifferences(state([]), state([item]))
  if (added?.kind !== 'added') throw new Error('nothing came')
  expect(presenceLines(added, context('id'))).toEqual([
    '1 Jan 1970 – 10 Jan 1970 (10 hari)',
    'Bappeda',
    'Rp 2,4 M',
    'I2 N2 1→3, I1 N1 1→2',
    'other: x 1→2',
  ])
})

it('stands in the order of the details, and counts the items that differ in each field', () => {
  const [a, b] = [sketchItem('a', 0, 9), sketchItem('b', 0, 9)]
  const after = [
    { ...a, notes: 'baru', name: 'Baru', effects: [effect('n1', 1, 2)], pinned: true },
    { ...b, notes: 'baru' },
  ]
  const differences = findDifferences(
    state([a, b]),
    state(after, { dependencies: [wait('a', 'finish-start', 'b')] }),
  )
  const [first] = differences
  if (first?.kind !== 'changed') throw new Error('nothing has changed')
  expect(changeRows(first, context('id')).map(({ subject }) => subject)).toEqual([
    'name',
    'pinned',
    'effects',
    'dependencies',
    'notes',
  ])
  expect([...countSubjects(differences)]).toEqual([
    ['name', 1],
    ['pinned', 1],
    ['effects', 1],
    ['dependencies', 1],
    ['notes', 2],
  ])
  expect(new Set(SUBJECTS).size).toBe(SUBJECTS.length)
})
