// The cells of the table in both languages, what they are sorted by, and what can be typed into them.
import { beforeAll, describe, expect, it } from 'vitest'
import { requireCivilDate } from '../../../../shared/base/civil-date.ts'
import type { Agency } from '../../../../shared/domain/agency.ts'
import type { Item, ItemId } from '../../../../shared/domain/item.ts'
import { COLUMN_IDS, type ColumnId } from '../../../../shared/domain/table-view.ts'
import { createPlanEngine } from '../../../../shared/projection/create-plan-engine.ts'
import { type CellContext, toCellFacts } from '../../../../renderer/parts/roadmap/table/cell-context.ts'
import { findCellEdit } from '../../../../renderer/features/roadmap/editing/cell-edits.ts'
import { COLUMNS, requireColumn } from '../../../../renderer/parts/roadmap/table/columns.ts'
import { loadLanguage, translators } from '../../../../renderer/state/i18n.ts'
import { effect, level, sketchInput, sketchItem } from '../../../support/small-plan.ts'

beforeAll(() => loadLanguage('en'))

const agencies: Agency[] = [
  { id: 'agency' as Agency['id'], name: 'Dinas Komunikasi', shortName: 'Diskominfo', kind: 'agency' },
  { id: 'setda' as Agency['id'], name: 'Sekretariat Daerah', shortName: 'Setda', kind: 'agency' },
]
const splp = sketchItem('SPLP', 10, 40, {
  category: 'infrastructure',
  theme: 'application',
  progressPercent: 40,
  effects: [effect('n2', 1, 3), effect('n1', 1, 2)],
  costs: [
    { year: 1970, source: 'apbd', rupiah: 2_400_000_000 },
    { year: 1971, source: 'apbd', rupiah: 1 },
  ],
})
const bare = sketchItem('Kosong', 20, 20)
const input = sketchInput({ items: [splp, bare], baseline: [level('n1', 1_000), level('n2', 1_000)] })
const { schedule, projection } = createPlanEngine(input)

function contextIn(language: 'id' | 'en'): CellContext {
  const critical = { floatDays: (id: ItemId) => (id === splp.id ? 12 : Number.POSITIVE_INFINITY) }
  const facts = toCellFacts(agencies, { framework: input.framework, schedule, projection, critical })
  const today = requireCivilDate('1970-01-15')
  return { ...facts, t: translators[language], language, agencies, today }
}
const context = contextIn('id')
const cells = (item: Item, language: 'id' | 'en') =>
  Object.fromEntries([...COLUMNS].map(([id, column]) => [id, column.text(item, contextIn(language))]))

describe('cells', () => {
  it('say what an item is, in Indonesian', () => {
    expect(cells(splp, 'id')).toEqual({
      name: 'SPLP',
      agency: 'Diskominfo',
      category: 'Sarana',
      theme: 'Aplikasi',
      start: '11 Jan 1970',
      end: '10 Feb 1970',
      duration: '31',
      status: 'Usulan',
      progress: '40%',
      budget: 'Rp 2,4 M',
      gain: '+1,60',
      cycle: '1',
      float: '12 hari',
      indicators: 'I2 → 3  I1 → 2',
    })
  })
  it('and in English; what there is nothing to say of stays empty', () => {
    expect(cells(bare, 'en')).toMatchObject({ start: '21 Jan 1970', status: 'Proposed', duration: '1' })
    expect(cells(bare, 'en')).toMatchObject({ budget: '', gain: '', cycle: '', float: '∞', indicators: '' })
  })
  it('have a title in both languages', () => {
    for (const language of ['id', 'en'] as const) {
      const titles = COLUMN_IDS.map(id => requireColumn(id).title(translators[language]))
      expect(new Set(titles).size).toBe(COLUMN_IDS.length)
      expect(titles.filter(title => title.includes('.'))).toEqual([])
    }
  })
})

it('are sorted by what they mean, not by how it is written', () => {
  const key = (id: ColumnId, item: Item) => requireColumn(id).sortKey(item, context)
  const early = { ...bare, start: requireCivilDate('1970-02-01') }
  const late = { ...bare, start: requireCivilDate('1970-10-01') }
  expect((key('start', early) ?? 0) < (key('start', late) ?? 0)).toBe(true)
  expect(COLUMN_IDS.map(id => key(id, splp))).toEqual([
    'splp',
    'diskominfo',
    1,
    4,
    '1970-01-11',
    '1970-02-10',
    31,
    0,
    40,
    2_400_000_001,
    16_000_000,
    1,
    12,
    1,
  ])
  expect([key('cycle', bare), key('indicators', bare)]).toEqual([null, null])
})

describe('what is typed', () => {
  const read = (id: ColumnId, text: string, item: Item = bare) => {
    const typed = findCellEdit(id)?.read(text, item, context)
    return typed?.ok ? typed.value : typed?.error
  }
  it.each<[ColumnId, string, object | string]>([
    ['name', '  Integrasi   SPLP ', { name: 'Integrasi SPLP' }],
    ['name', '   ', 'Wajib diisi.'],
    ['name', 'x'.repeat(161), 'Terlalu panjang: paling banyak 160 huruf.'],
    ['agency', 'setda', { leadAgencyId: 'setda' }],
    ['agency', 'Sekretariat Daerah', { leadAgencyId: 'setda' }],
    ['agency', 'Kelurahan', 'Perangkat daerah ini tidak ada dalam daftar.'],
    ['category', 'sdm', { category: 'people' }],
    ['category', 'people', { category: 'people' }],
    ['category', 'lain', 'Pilihan ini tidak dikenal.'],
    ['theme', 'Keamanan', { theme: 'security' }],
    ['start', '01/01/1970', { start: '1970-01-01', end: '1970-01-01' }],
    ['start', 'TW I 1971', { start: '1971-01-01', end: '1971-01-01' }],
    ['start', 'kemarin', 'Tanggal ini tidak ada. Tulis seperti 20 Apr 2026 atau 20/04/2026.'],
    ['end', 'TW I 1971', { end: '1971-03-31' }],
    ['end', '20/01/1970', 'Selesai tidak boleh sebelum mulai.'],
    ['duration', '90 hari', { end: '1970-04-20' }],
    ['duration', '0', 'Terlalu kecil: paling sedikit 1.'],
    ['progress', '35%', { progressPercent: 35 }],
    ['progress', '135', 'Terlalu besar: paling banyak 100.'],
    ['status', 'Disetujui', { status: 'approved', actualEnd: null }],
    ['status', 'selesai', { status: 'done', actualEnd: '1970-01-15', progressPercent: 100 }],
    ['budget', '2,4 M', { costs: [{ year: 1970, source: 'apbd', rupiah: 2_400_000_000 }] }],
    ['budget', 'banyak', 'Tulis jumlah rupiah, misalnya 385 jt, 2,4 M, atau 2.400.000.000.'],
  ])('into %s: %s', (id, text, expected) => {
    expect(read(id, text)).toEqual(expected)
  })
  it('is taken back unchanged as it was offered', () => {
    for (const id of COLUMNS.keys()) {
      const edit = findCellEdit(id)
      if (!edit) continue
      for (const item of [splp, bare]) {
        const typed = edit.read(edit.text(item, context), item, context)
        expect([id, typed.ok && { ...item, ...typed.value }]).toEqual([id, item])
      }
      for (const option of edit.options?.(context) ?? []) {
        const byValue = edit.read(option.value, bare, context)
        expect([id, byValue]).toEqual([id, edit.read(option.label, bare, context)])
        expect(byValue.ok).toBe(true)
      }
    }
  })
  it('moves the item by its start and stretches it by its end', () => {
    // 11 January to 10 February: 31 days.
    expect(read('start', '1 Feb 1970', splp)).toEqual({ start: '1970-02-01', end: '1970-03-03' })
    expect(read('start', '1 Jan 1972', splp)).toEqual({ start: '1972-01-01', end: '1972-01-31' })
    expect(read('end', '28 Feb 1970', splp)).toEqual({ end: '1970-02-28' })
  })
  it('moves a milestone as the one day it is', () => {
    const milestone = { ...bare, milestone: true }
    for (const id of ['start', 'end'] as const)
      expect(read(id, '05/03/1970', milestone)).toEqual({ start: '1970-03-05', end: '1970-03-05' })
    expect(read('duration', '2', milestone)).toMatch(/^Tonggak/)
  })
  it('divides new money over the years, changes a single sum, and leaves a division made by hand alone', () => {
    const two = { ...bare, start: requireCivilDate('1970-12-31'), end: requireCivilDate('1971-01-01') }
    expect(read('budget', '10', two)).toEqual({
      costs: [
        { year: 1970, source: 'apbd', rupiah: 5 },
        { year: 1971, source: 'apbd', rupiah: 5 },
      ],
    })
    const one = { ...bare, costs: [{ year: 1971, source: 'dbh' as const, rupiah: 7 }] }
    expect(read('budget', '8', one)).toEqual({ costs: [{ year: 1971, source: 'dbh', rupiah: 8 }] })
    expect(read('budget', '0', one)).toEqual({ costs: [] })
    expect(read('budget', '8', splp)).toMatch(/^Anggaran terbagi/)
  })
})
