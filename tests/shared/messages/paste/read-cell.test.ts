// One cell at a time: what its text means under a header.
import { describe, expect, it } from 'vitest'
import { findMeaning, rupiahPerUnit, type ColumnMeaning } from '../../../../shared/messages/paste/meaning.ts'
import { readCell } from '../../../../shared/messages/paste/read-cell.ts'
import { effectOf, PEMDI, SCOPE, SPBE } from '../../../support/paste-scope.ts'

const read = (text: string, meaning: ColumnMeaning, unit = 1) => readCell(text, meaning, unit, SCOPE)
const understood = (fields: object) => ({ verdict: 'understood', piece: { fields } })
const assumed = (why: string, piece: object) => ({ verdict: 'assumed', why, piece })
const unread = (reason: string, limit?: number) =>
  limit === undefined ? { verdict: 'unread', reason } : { verdict: 'unread', reason, limit }

describe('headers', () => {
  it.each([
    ['Nama Kegiatan', 'name'],
    ['KEGIATAN', 'name'],
    ['Uraian', 'name'],
    ['Kategori', 'category'],
    ['Muatan', 'theme'],
    ['OPD', 'agency'],
    ['SKPD Penanggung Jawab', 'agency'],
    ['Perangkat Daerah', 'agency'],
    ['Penanggung jawab', 'agency'],
    ['Mulai', 'start'],
    ['Tgl. Selesai', 'end'],
    ['Jadwal', 'schedule'],
    ['Mulai–selesai', 'schedule'],
    ['Anggaran (Rp)', 'cost'],
    ['Pagu (juta rupiah)', 'cost'],
    ['Rp jt', 'cost'],
    ['2027', 'cost-2027'],
    ['Anggaran 2027', 'cost-2027'],
    ['Pagu Tahun 2028 (Rp juta)', 'cost-2028'],
    ['Status', 'status'],
    ['Kemajuan (%)', 'progress'],
    ['Sumber dana', 'source'],
    ['Keluaran', 'output'],
    ['Keterangan', 'notes'],
    ['Menaikkan indikator', 'effects'],
    ['Pemdi', 'effects'],
    ['Indikator SPBE', `effects-${SPBE}`],
    ['No.', 'ignored'],
    ['Start', 'start'],
    ['Owner', 'agency'],
    ['Kuota peserta', null],
    ['Peserta 2027', null],
    ['Anggaran 1945', null],
    ['', null],
  ])('%s is %s', (header, meaning) => {
    expect(findMeaning(header, SCOPE.frameworks, PEMDI)).toBe(meaning)
  })

  it.each([
    ['Anggaran (Rp)', 1],
    ['Anggaran (ribuan)', 1e3],
    ['Pagu (Rp juta)', 1e6],
    ['Biaya dalam miliar rupiah', 1e9],
  ])('a number under %s counts %d rupiah', (header, unit) => {
    expect(rupiahPerUnit(header)).toBe(unit)
  })
})

describe('texts', () => {
  it('a name is one line', () => {
    expect(read('  Penerapan\nSPLP ', 'name')).toEqual(understood({ name: 'Penerapan SPLP' }))
  })

  it('a name too long is cut at a word, and kept whole in the description', () => {
    const long = 'Penyusunan pedoman '.repeat(12).trim()
    const reading = read(long, 'name')
    if (reading.verdict !== 'assumed') throw new Error(reading.verdict)
    const { name = '', description } = reading.piece.fields ?? {}
    expect([reading.why, description, name.length <= 160]).toEqual(['shortened', long, true])
    expect(name).toMatch(/ (Penyusunan|pedoman)…$/)
  })

  it('a note keeps its lines; one too long is refused', () => {
    expect(read('a\nb', 'notes')).toEqual(understood({ notes: 'a\nb' }))
    expect(read('x'.repeat(5_001), 'notes')).toEqual(unread('too-long', 5_000))
    expect(read('x'.repeat(161), 'executor')).toEqual(unread('too-long', 160))
  })

  it.each(['', '-', '–', 'n/a', 'nihil', '...'])('%j says nothing', text => {
    expect(read(text, 'notes')).toEqual({ verdict: 'empty' })
  })
})

describe('choices', () => {
  it.each([
    ['category', 'Sarana', understood({ category: 'infrastructure' })],
    ['category', '2. sarana', understood({ category: 'infrastructure' })],
    ['category', 'People', understood({ category: 'people' })],
    ['category', 'Sarpras', assumed('other-word', { fields: { category: 'infrastructure' } })],
    ['category', 'Perlengkapan', unread('unknown-choice')],
    ['theme', 'Tata Kelola', understood({ theme: 'governance' })],
    ['theme', 'Audit TIK', understood({ theme: 'ict-audit' })],
    ['theme', 'Keamanan informasi', assumed('other-word', { fields: { theme: 'security' } })],
    ['status', 'Usulan', understood({ status: 'proposed' })],
    ['status', 'sedang berjalan', assumed('other-word', { fields: { status: 'running' } })],
    ['nature', 'Pengembangan', understood({ nature: 'upgrade' })],
    ['budgetStatus', 'P-APBD', understood({ budgetStatus: 'p-apbd' })],
    ['source', 'APBD (PAD/DAU)', { verdict: 'understood', piece: { source: 'apbd' } }],
    ['source', 'APBD 100%', { verdict: 'understood', piece: { source: 'apbd' } }],
    ['source', 'Bankeu Provinsi', assumed('other-word', { source: 'province-aid' })],
    ['source', 'DAK', unread('unknown-choice')],
    ['budgetCode', '2.16.03.2.02.0024', understood({ budgetCode: '2.16.03.2.02.0024' })],
    ['budgetCode', '2.16.3', unread('wrong-pattern')],
  ] as const)('%s: %s', (meaning, text, expected) => {
    expect(read(text, meaning)).toEqual(expected)
  })
})

describe('agencies', () => {
  it.each([
    ['Diskominfo', understood({ leadAgencyId: 'diskominfo' })],
    ['dinas komunikasi dan informatika', understood({ leadAgencyId: 'diskominfo' })],
    ['Dinas Kominfo', assumed('similar-name', { fields: { leadAgencyId: 'diskominfo' } })],
    [
      'Dinas Komunikasi dan Informatika (Diskominfo)',
      assumed('similar-name', { fields: { leadAgencyId: 'diskominfo' } }),
    ],
    ['Bappeda Kabupaten Mojokerto', assumed('similar-name', { fields: { leadAgencyId: 'bappeda' } })],
    [
      'Diskominfo; Bappeda',
      assumed('others-support', { fields: { leadAgencyId: 'diskominfo', supportingAgencyIds: ['bappeda'] } }),
    ],
    ['Dinas Antariksa', unread('unknown-agency')],
    ['Dinas', unread('unknown-agency')],
  ])('%s', (text, expected) => {
    expect(read(text, 'agency')).toEqual(expected)
  })

  it('supporting ones come as a list', () => {
    expect(read('Bappeda, BPKAD dan Inspektorat', 'supporting')).toEqual(
      understood({ supportingAgencyIds: ['bappeda', 'bpkad', 'inspektorat'] }),
    )
    expect(read('Bappeda, entah siapa', 'supporting')).toEqual(unread('unknown-agency'))
  })
})

describe('dates', () => {
  it.each([
    [
      'start',
      '20/04/2026',
      { verdict: 'understood', piece: { fields: { start: '2026-04-20' }, periodEnd: '2026-04-20' } },
    ],
    [
      'start',
      'TW II 2027',
      assumed('first-day', { fields: { start: '2027-04-01' }, periodEnd: '2027-06-30' }),
    ],
    ['end', 'Apr 2026', assumed('last-day', { fields: { end: '2026-04-30' }, periodStart: '2026-04-01' })],
    ['schedule', 'Jan–Jun 2027', understood({ start: '2027-01-01', end: '2027-06-30' })],
    ['schedule', 'Jun–Jan 2027', unread('end-before-start')],
    ['start', 'segera', unread('not-a-date')],
  ] as const)('%s: %s', (meaning, text, expected) => {
    expect(read(text, meaning)).toEqual(expected)
  })
})

describe('numbers', () => {
  it.each([
    ['2,4 M', 1, 2_400_000_000],
    ['385 jt', 1, 385_000_000],
    ['Rp 2.400.000.000', 1, 2_400_000_000],
    ['Rp. 2.400.000,-', 1, 2_400_000],
    ['385', 1e6, 385_000_000],
    ['2,5', 1e9, 2_500_000_000],
    ['385 jt', 1e3, 385_000_000],
  ])('%s, counted in %d rupiah', (text, unit, rupiah) => {
    expect(read(text, 'cost-2027', unit)).toEqual({
      verdict: 'understood',
      piece: { money: { year: 2027, rupiah } },
    })
  })

  it('an amount in whole rupiah under a header in millions is taken as it is', () => {
    expect(read('385.000.000', 'cost', 1e6)).toEqual(
      assumed('whole-rupiah', { money: { year: null, rupiah: 385_000_000 } }),
    )
  })

  it.each([
    ['banyak', unread('not-money')],
    ['-5 jt', unread('negative-money')],
    ['10000 T', unread('too-much-money')],
    ['Rp -', { verdict: 'empty' }],
  ])('%s is no amount', (text, expected) => {
    expect(read(text, 'cost')).toEqual(expected)
  })

  it.each([
    ['35%', understood({ progressPercent: 35 })],
    ['35', understood({ progressPercent: 35 })],
    ['0,35', assumed('fraction', { fields: { progressPercent: 35 } })],
    ['33,4 %', assumed('fraction', { fields: { progressPercent: 33 } })],
    ['120', unread('too-large', 100)],
    ['separuh', unread('not-a-number')],
  ])('progress %s', (text, expected) => {
    expect(read(text, 'progress')).toEqual(expected)
  })
})

describe('effects', () => {
  const [pemdi16, pemdi1, spbe18] = [
    effectOf(PEMDI, 16, 1, 3),
    effectOf(PEMDI, 1, 1, 3),
    effectOf(SPBE, 18, 1, 3),
  ]
  it.each([
    ['SPBE 18 1→3; Pemdi 16 1→3', [spbe18, pemdi16]],
    ['I16 1-3', [pemdi16]],
    ['16 1→3', [pemdi16]],
    ['Indikator 16: tingkat 1 ke 3', [pemdi16]],
    ['16 (1 -> 3)', [pemdi16]],
    ['1 1→3; 16 1→3', [pemdi1, pemdi16]],
    ['1 1→3, 16 1→3', [pemdi1, pemdi16]],
    ['Pemdi 1 1→3\nSPBE 18 1→3', [pemdi1, spbe18]],
    ['I1 dan I16 1→3', [pemdi1, pemdi16]],
    ['I1–I3 1→2', [1, 2, 3].map(number => effectOf(PEMDI, number, 1, 2))],
  ])('%s', (text, effects) => {
    expect(read(text, 'effects')).toEqual(understood({ effects }))
  })

  it('a column of another framework needs no name', () => {
    expect(read('18 1→3', `effects-${SPBE}`)).toEqual(understood({ effects: [spbe18] }))
  })

  it('without a level to start from, that of the baseline is taken', () => {
    expect(read('I2 → 4', 'effects')).toEqual(
      assumed('from-baseline', { fields: { effects: [effectOf(PEMDI, 2, 2, 4)] } }),
    )
    expect(read('I16 → 3', 'effects')).toEqual(assumed('from-baseline', { fields: { effects: [pemdi16] } }))
  })

  it.each([
    ['21 1→3', 'unknown-indicator'],
    ['16 3→1', 'from-not-below-to'],
    ['16 1→6', 'level-out-of-range'],
    ['16 1→3; 16 3→4', 'duplicate'],
    ['naik semua', 'not-effects'],
    ['16', 'not-effects'],
    ['16 →', 'not-effects'],
    ['ISO 16 1→3', 'not-effects'],
  ])('%s is refused: %s', (text, reason) => {
    expect(read(text, 'effects')).toEqual(unread(reason))
  })
})
